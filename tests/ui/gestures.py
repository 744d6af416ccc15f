"""What a hand does besides pressing: dragging with the mouse, and everything with a finger."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from tests.ui.playing import Table

PLAIN = Qt.KeyboardModifier.NoModifier
MOUSE = Qt.MouseButton.LeftButton


def place(table: Table, name: str, across: float = 0.5) -> QPoint:
    """Where to press an item, once it stands still."""
    seen: list[QPoint] = []

    def is_still() -> bool:
        table.draw()
        item = table.item(name)
        seen.append(item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint())
        return len(seen) > 1 and seen[-1] == seen[-2]

    table.until(is_still)
    return seen[-1]


def drag(table: Table, name: str, onto: str) -> None:
    start, end = place(table, name), place(table, onto)
    QTest.mousePress(table.game.window, MOUSE, PLAIN, start)
    for step in range(1, 6):
        QTest.mouseMove(table.game.window, start + (end - start) * (step / 5))
    QTest.mouseRelease(table.game.window, MOUSE, PLAIN, end)


def touch_drag(table: Table, name: str, onto: str, across: float = 0.5) -> None:
    window, start, end = table.game.window, place(table, name, across), place(table, onto, across)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, start, window).commit()
    for step in range(1, 9):
        QTest.touchEvent(window, finger).move(0, start + (end - start) * (step / 8), window).commit()
    QTest.touchEvent(window, finger).release(0, end, window).commit()


def tap(table: Table, name: str, across: float = 0.5) -> None:
    window, at = table.game.window, place(table, name, across)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.touchEvent(window, finger).release(0, at, window).commit()
