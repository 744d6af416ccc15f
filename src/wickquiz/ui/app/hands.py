"""Hands for a player that has none: real key and mouse events, sent to the window one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

_DRAG_STEPS = 6
_PATIENCE = 100
GLANCE = 5
"""Milliseconds between two looks at whether a frame has come; so many looks are waited for it."""


class Hands(QObject):
    """Presses keys and the mouse. Each method yields the milliseconds to wait, `pause`, once it has done a thing.

    The window owns it: frames are told from another thread, and one may still be on its way when nobody plays any more.
    """

    def __init__(self, window: QQuickWindow, pause: int) -> None:
        super().__init__(window)
        self._window = window
        self._pause = pause
        self._frames = 0
        window.frameSwapped.connect(self._count_frame)

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

    def click(self, name: str, across: float = 0.5) -> Iterator[int]:
        """Press what has this name with the mouse, half way down and `across` (0 to 1) of its width."""
        yield from self._look()
        item = self._seen(name)
        place = item.mapToScene(QPointF(item.width() * across, item.height() / 2))
        self._mouse(QEvent.Type.MouseButtonPress, place, is_down=True)
        self._mouse(QEvent.Type.MouseButtonRelease, place, is_down=False)
        yield self._pause

    def drag(self, name: str, onto: str) -> Iterator[int]:
        """Press one thing and let go over another."""
        yield from self._look()
        both = self._seen(name), self._seen(onto)
        start, end = (item.mapToScene(QPointF(item.width() / 2, item.height() / 2)) for item in both)
        self._mouse(QEvent.Type.MouseButtonPress, start, is_down=True)
        for step in range(1, _DRAG_STEPS + 1):
            self._mouse(QEvent.Type.MouseMove, start + (end - start) * (step / _DRAG_STEPS), is_down=True)
            yield 0
        self._mouse(QEvent.Type.MouseButtonRelease, end, is_down=False)
        yield self._pause

    def find(self, name: str) -> QQuickItem | None:
        """Return what has this name on screen, if it can be seen."""
        return find_item(self._window.contentItem(), name)

    def _seen(self, name: str) -> QQuickItem:
        found = self.find(name)
        assert found is not None, f"nothing on screen is called {name}"
        return found

    def _look(self) -> Iterator[int]:
        """Wait for a frame: from then on everything stands where it is seen."""
        seen = self._frames
        self._window.update()
        for _ in range(_PATIENCE):
            if self._frames > seen:
                return
            yield GLANCE

    @Slot()
    def _count_frame(self) -> None:
        self._frames += 1

    def _mouse(self, kind: QEvent.Type, place: QPointF, *, is_down: bool) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        changed = none if kind == QEvent.Type.MouseMove else left
        at = self._window.mapToGlobal(place)
        event = QMouseEvent(kind, place, at, changed, left if is_down else none, NONE)
        QCoreApplication.sendEvent(self._window, event)


def find_item(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the item below `root` that has this object name and can be seen; delegates too, unlike `findChild`."""
    if not root.isVisible():
        return None
    if root.objectName() == name:
        return root
    for child in root.childItems():
        found = find_item(child, name)
        if found is not None:
            return found
    return None
