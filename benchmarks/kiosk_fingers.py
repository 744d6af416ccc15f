"""What a monkey can do to a window: every kind of event that comes from people, and what a window manager may do."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QWheelEvent
from PySide6.QtTest import QTest

from wickquiz.ui.app.kiosk_game import KioskGame

KEYS = [key for key in Qt.Key if key not in (Qt.Key.Key_unknown, Qt.Key.Key_micro)]
COMMON = [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space, *map(Qt.Key, range(0x30, 0x5B))]
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier,
)  # fmt: skip
BUTTONS = (Qt.MouseButton.LeftButton,) * 6 + (
    Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton,
)  # fmt: skip


class Fingers:
    """Each method does one thing, mostly somewhere at random."""

    def __init__(self, game: KioskGame, chance: random.Random) -> None:
        self.game = game
        self.window = game.window
        self.chance = chance
        self.finger = QTest.createTouchDevice()
        self.last = QPoint()

    def anywhere(self) -> QPoint:
        width, height = self.window.width(), self.window.height()
        if self.chance.choice((True, False)):  # where the buttons are
            return QPoint(int(width * self.chance.uniform(0.55, 1)), int(height * self.chance.uniform(0.85, 1)))
        return QPoint(self.chance.randrange(width), self.chance.randrange(height))

    def key(self) -> None:
        key = self.chance.choice(self.chance.choice((KEYS, COMMON, COMMON)))
        QTest.keyClick(self.window, key, self.chance.choice(MODIFIERS))

    def key_of(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def click(self) -> None:
        QTest.mouseClick(self.window, self.chance.choice(BUTTONS), self.chance.choice(MODIFIERS), self.anywhere())

    def double(self) -> None:
        QTest.mouseDClick(self.window, self.chance.choice(BUTTONS), self.chance.choice(MODIFIERS), self.anywhere())

    def tap(self) -> None:
        self.touch(self.anywhere(), is_down=True)
        self.touch(self.last, is_down=False)

    def touch(self, at: QPoint, *, is_down: bool) -> None:
        self.last = at
        finger = QTest.touchEvent(self.window, self.finger)
        (finger.press if is_down else finger.release)(0, at, self.window).commit()

    def two_fingers(self) -> None:
        one, other = self.anywhere(), self.anywhere()
        QTest.touchEvent(self.window, self.finger).press(0, one, self.window).press(1, other, self.window).commit()
        QTest.touchEvent(self.window, self.finger).move(0, other, self.window).move(1, one, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, other, self.window).release(1, one, self.window).commit()

    def drag(self) -> None:
        start, end = self.anywhere(), self.anywhere()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.window, left, none, start)
        for step in range(1, 5):
            QTest.mouseMove(self.window, start + (end - start) * (step / 4))
        QTest.mouseRelease(self.window, left, none, end)

    def wheel(self) -> None:
        at = QPointF(self.anywhere())
        turn = QPoint(0, self.chance.choice((-480, -120, 120, 480)))
        none, no_button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
        event = QWheelEvent(at, at, QPoint(), turn, no_button, none, Qt.ScrollPhase.NoScrollPhase, False)
        QCoreApplication.sendEvent(self.window, event)

    def close(self) -> None:
        ways: tuple[Callable[[], object], ...] = (
            self.window.close,
            self.game.application.quit,
            lambda: QCoreApplication.sendEvent(self.window, QCloseEvent()),
            lambda: QCoreApplication.sendEvent(self.window, QHideEvent()),
        )
        self.chance.choice(ways)()

    def shrink(self) -> None:
        """What a window manager may do."""
        self.chance.choice((self.window.showNormal, self.window.showMinimized, self.window.showMaximized))()
