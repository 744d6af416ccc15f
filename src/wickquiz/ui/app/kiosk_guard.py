"""What stands between the visitors and the window: no press gets by unseen, and no way out is left open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QSinglePointEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

HELD_MS = 3000
"""How long the operator's corner is held."""

_CORNER = 0.09
"""Of the window's shorter side."""

_SETTLING_MS = 300
"""After a touch that woke the screen was let go: a second tap of an impatient finger answers nothing."""

_LONGEST_MS = 4000
"""A press whose end never comes keeps the screen from nobody for longer."""

_PRESSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
}
_MOVES = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate, QEvent.Type.TabletMove}
_RELEASES = {
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.KeyRelease,
    QEvent.Type.TabletRelease,
}


class Guard(QObject):
    """Filters the events of the window.

    `touch` is called for whatever a person does; it returns whether that was all that the press was for, such as waking
    the screen. Then nothing of it gets further. `hold` is called where the corner was held.
    """

    pressed = Signal(bool)
    """Somebody pressed something: whether it was a key."""

    def __init__(self, window: QQuickWindow, touch: Callable[[], bool], hold: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._touch = touch
        self._hold = hold
        self.may_close = False
        """Whether the window may be closed: only at the program's own end."""
        self._swallowing = _timer(self, _LONGEST_MS)
        self._settling = _SETTLING_MS
        self._corner = _timer(self, HELD_MS)
        self._corner.timeout.connect(self._held)
        self._is_in_corner = False
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Let an event through, or keep it."""
        kind = event.type()
        if kind == QEvent.Type.Close and not self.may_close:
            event.ignore()
            return True
        if kind in _PRESSES:
            return self._press(event)
        if kind in _MOVES:
            if self._is_in_corner and not self._lies_in_corner(event):
                self._leave_corner()
            return self.is_swallowing
        if kind in _RELEASES:
            return self._release(event)
        return False

    @property
    def is_holding(self) -> bool:
        """Whether the corner is being held."""
        return self._is_in_corner

    def hold_for(self, milliseconds: int) -> None:
        """Ask for the corner to be held so long."""
        self._corner.setInterval(milliseconds)

    def settle_for(self, milliseconds: int) -> None:
        """Keep what comes so soon after a touch that woke the screen."""
        self._settling = milliseconds

    @property
    def is_swallowing(self) -> bool:
        """Whether a touch that was for waking the screen is still going on."""
        return self._swallowing.isActive()

    def _press(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():  # something lies on the keys; nobody is there
            return self.is_swallowing
        self.pressed.emit(isinstance(event, QKeyEvent))
        if self.is_swallowing:
            event.accept()
            return True
        if isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.LeftButton:
            return True  # it selects, pastes or opens a menu wherever it does anything
        if self._lies_in_corner(event):
            self._is_in_corner = True
            self._corner.start()
            return True
        if self._touch():
            self._swallowing.start(_LONGEST_MS)
            event.accept()
            return True
        return False

    def _release(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return self.is_swallowing
        if self._is_in_corner:  # not held: then it was a touch like any other
            self._leave_corner()
            if self._touch():
                self._swallowing.start(self._settling)
            return True
        if self.is_swallowing:
            self._swallowing.start(self._settling)
            return True
        return False

    def _lies_in_corner(self, event: QEvent) -> bool:
        place = _place(event)
        side = max(_CORNER * min(self._window.width(), self._window.height()), 64)
        return place is not None and place.x() >= self._window.width() - side and place.y() < side

    def _leave_corner(self) -> None:
        self._is_in_corner = False
        self._corner.stop()

    @Slot()
    def _held(self) -> None:
        self._is_in_corner = False
        self._swallowing.start(_LONGEST_MS)
        self._hold()


def _timer(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer


def _place(event: QEvent) -> QPointF | None:
    """Return where a press of the first button or of one finger is; None for any other."""
    if isinstance(event, QTouchEvent):
        return event.points()[0].position() if len(event.points()) == 1 else None
    if isinstance(event, QMouseEvent):
        is_first = Qt.MouseButton.LeftButton in (event.button(), event.buttons())
        return event.position() if is_first else None
    return event.position() if isinstance(event, QSinglePointEvent) else None
