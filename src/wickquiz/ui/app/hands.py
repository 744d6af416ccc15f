"""Hands for a player that has none: real key and mouse events, sent to the window one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

_DRAG_STEPS = 6


class Hands:
    """Presses keys and the mouse. Each method yields the milliseconds to wait, `pause`, once it has done a thing."""

    def __init__(self, window: QQuickWindow, pause: int) -> None:
        self._window = window
        self._pause = pause

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, text: str = "") -> Iterator[int]:
        """Press one key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, modifier, text))
        yield self._pause

    def write(self, text: str) -> Iterator[int]:
        """Type a text, letter by letter; the wait is the one after the last."""
        for letter in text:
            code = ord(letter.upper())
            key = Qt.Key(code) if code < 0x7F else Qt.Key.Key_unknown  # noqa: PLR2004 - where Latin letters end
            list(self.press(key, text=letter))
        yield self._pause

    def click(self, item: QQuickItem, across: float = 0.5) -> Iterator[int]:
        """Press an item with the mouse, half way down and `across` (0 to 1) of its width."""
        place = item.mapToScene(QPointF(item.width() * across, item.height() / 2))
        self._mouse(QEvent.Type.MouseButtonPress, place, is_down=True)
        self._mouse(QEvent.Type.MouseButtonRelease, place, is_down=False)
        yield self._pause

    def drag(self, item: QQuickItem, onto: QQuickItem) -> Iterator[int]:
        """Press one item and let go over another."""
        start, end = (each.mapToScene(QPointF(each.width() / 2, each.height() / 2)) for each in (item, onto))
        self._mouse(QEvent.Type.MouseButtonPress, start, is_down=True)
        for step in range(1, _DRAG_STEPS + 1):
            self._mouse(QEvent.Type.MouseMove, start + (end - start) * (step / _DRAG_STEPS), is_down=True)
            yield 0
        self._mouse(QEvent.Type.MouseButtonRelease, end, is_down=False)
        yield self._pause

    def _mouse(self, kind: QEvent.Type, place: QPointF, *, is_down: bool) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        changed = none if kind == QEvent.Type.MouseMove else left
        at = self._window.mapToGlobal(place)
        event = QMouseEvent(kind, place, at, changed, left if is_down else none, NONE)
        QCoreApplication.sendEvent(self._window, event)


def find_item(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the item below `root` that has this object name; delegates too, which `findChild` does not see."""
    if root.objectName() == name:
        return root
    for child in root.childItems():
        found = find_item(child, name)
        if found is not None:
            return found
    return None
