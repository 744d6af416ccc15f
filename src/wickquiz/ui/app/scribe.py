"""Writing beside the window: however long a disk takes, no frame waits for it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


class _Piece(threading.Thread):
    """One piece of writing, done on a thread of its own."""

    def __init__(self, work: Callable[[], Any], then: Callable[[Any], None], told: Callable[[], None]) -> None:
        super().__init__(name="scribe")
        self.error: BaseException | None = None
        self.found: Any = None
        self.is_done = False
        self._work = work
        self.then = then
        self._tell = told

    def run(self) -> None:
        try:
            self.found = self._work()
        except BaseException as error:  # noqa: BLE001 - it is raised again in the thread that asked for the work
            self.error = error
        self.is_done = True
        with suppress(RuntimeError):  # the window has gone meanwhile
            self._tell()


class Scribe(QObject):
    """Writes on another thread, one piece at a time; what came of each is handed on in the thread of the window.

    While anything is being written, nobody else may use the store: who wants to calls `settle` or `drop` before. That
    is only so while a question is in view: whatever leads away from it settles first.
    The process ends only when the last piece is written, unless it is killed.
    """

    _ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pieces: deque[_Piece] = deque()
        """What is being written, and behind it what is still to be."""
        self._ended.connect(self._go_on)

    def write(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `work` after all that was asked for before, and hand what it returns to `then`."""
        self._pieces.append(_Piece(work, then, self._ended.emit))
        if len(self._pieces) == 1:
            self._pieces[0].start()

    def settle(self) -> None:
        """Return once all is written and handed on; raises what a piece of it raised."""
        while self._pieces:
            self._hand_on()

    def drop(self) -> None:
        """Return once nothing is being written. Nothing more is handed on, and what is not begun is forgotten."""
        if self._pieces:
            self._pieces[0].join()
        self._pieces.clear()

    @Slot()
    def _go_on(self) -> None:
        if self._pieces and self._pieces[0].is_done:  # else somebody has waited for it, or dropped it
            self._hand_on()

    def _hand_on(self) -> None:
        """Wait for the first piece, begin the next, and hand on what came of the first."""
        self._pieces[0].join()
        done = self._pieces.popleft()
        if self._pieces:
            self._pieces[0].start()
        if done.error is not None:
            raise done.error
        done.then(done.found)
