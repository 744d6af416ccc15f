"""Random keys, touches, mouse and close events at a kiosk: it stays full screen, goes on, and its board is right.

python benchmarks/torture_monkey.py [EVENTS] [SEEDS] [FIRST_SEED]      the issue's figure: 100000 10
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QCloseEvent, QHideEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest

from wickquiz.cli.kiosk import _configuration, _house
from wickquiz.kiosk.machine import Place
from wickquiz.kiosk.pin import hash_pin
from wickquiz.records.boards import games
from wickquiz.records.folders import folders
from wickquiz.records.kiosk_board import best
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


@dataclass
class Outcome:
    """What a monkey came to."""

    events: int = 0
    games: int = 0
    finished: int = 0
    places: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)


class Monkey:
    """Does anything at all to a window."""

    def __init__(self, game: KioskGame, seed: int, pass_time: Callable[[float], None]) -> None:
        self.game = game
        self.window = game.window
        self.chance = random.Random(seed)
        self.pass_time = pass_time
        self.finger = QTest.createTouchDevice()
        self.acts = [self.key] * 5 + [self.tap] * 8 + [self.click] * 6 + [
            self.drag, self.wheel, self.double, self.close, self.shrink, self.two_fingers, self.wait,
        ]  # fmt: skip

    def act(self) -> None:
        self.chance.choice(self.acts)()

    def anywhere(self) -> QPoint:
        width, height = self.window.width(), self.window.height()
        if self.chance.choice((True, False)):  # where the buttons are
            return QPoint(int(width * self.chance.uniform(0.55, 1)), int(height * self.chance.uniform(0.85, 1)))
        return QPoint(self.chance.randrange(width), self.chance.randrange(height))

    def key(self) -> None:
        QTest.keyClick(
            self.window, self.chance.choice(self.chance.choice((KEYS, COMMON, COMMON))), self.chance.choice(MODIFIERS)
        )

    def click(self) -> None:
        QTest.mouseClick(self.window, self.chance.choice(BUTTONS), self.chance.choice(MODIFIERS), self.anywhere())

    def double(self) -> None:
        QTest.mouseDClick(self.window, self.chance.choice(BUTTONS), self.chance.choice(MODIFIERS), self.anywhere())

    def tap(self) -> None:
        at = self.anywhere()
        QTest.touchEvent(self.window, self.finger).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, at, self.window).commit()

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

    def wait(self) -> None:
        self.pass_time(self.chance.choice((0.3, 1.0, 5.0, 50.0)))


def unleash(events: int, seed: int, home: Path) -> Outcome:
    """Let a monkey do so many things, and hold the kiosk to what has to be true."""
    os.environ["WICKQUIZ_HOME"] = str(home)
    path = home / "kiosk.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'[kiosk]\nlength = 4\n[operator]\npin = "{hash_pin("271828")}"\n', encoding="utf-8")
    here = folders()
    house = _house(_configuration(path, here), here)
    skipped = [0.0]
    house.desk = replace(house.desk, clock=lambda: time.monotonic() + skipped[0])
    outcome = Outcome()
    before = qInstallMessageHandler(lambda kind, _, text: _hear(kind, text, outcome))
    game = KioskGame(house)
    game.guard.settle_for(0)

    def pass_time(seconds: float) -> None:
        skipped[0] += seconds
        game.tick()

    monkey = Monkey(game, seed, pass_time)
    try:
        for number in range(1, events + 1):
            monkey.act()
            outcome.places.add(game.view_model.state.place.value)
            if number % 20 == 0:
                QCoreApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if number % 500 == 0:
                game.tick()
                _settle(game)
                assert game.view_model.state.place is not Place.STOPPING, "it stops"
                assert game.window.isVisible(), "the window is gone"
                assert game.window.visibility() == QWindow.Visibility.FullScreen, game.window.visibility()
        store = house.desk.store
        played = games(store)
        outcome.events, outcome.games = events, len(played)
        outcome.finished = sum(each.state == "finished" for each in played)
        assert store.trouble is None, store.trouble
        assert len(best(store, limit=10**6)) == outcome.finished
        assert all(each.asked <= each.length for each in played)
        assert not any('kind": "fault' in line for line in house.journal.tail(10_000)), house.journal.tail(5)
    finally:
        game.close()
        qInstallMessageHandler(before)
    assert not outcome.warnings, outcome.warnings[:5]
    return outcome


def _settle(game: KioskGame) -> None:
    for _ in range(100):
        QCoreApplication.processEvents()
        if game.window.visibility() == QWindow.Visibility.FullScreen:
            return


def _hear(kind: QtMsgType, text: str, outcome: Outcome) -> None:
    is_of_the_monkey = text.startswith(("Mouse event", "keyToAscii"))  # Qt's tests grumble at its odd keys and places
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not is_of_the_monkey:
        outcome.warnings.append(text)


def main() -> int:
    """Run the seeds one after the other; say what came of each."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    given = [int(word) for word in sys.argv[1:]]
    events, seeds, first = (*given, *(100_000, 10, 0)[len(given) :])
    total = 0
    for seed in range(first, first + seeds):
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            outcome = unleash(events, seed, Path(folder))
        total += outcome.events
        print(
            f"seed {seed}: {outcome.events} events, {outcome.games} games, {outcome.finished} finished, "
            f"{len(outcome.places)} places in {time.monotonic() - began:.0f} s",
            flush=True,
        )
    print(f"{total} random events: still full screen, no exit, no fault, every board right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
