"""The clock of a mode that has one: how much of its time is left, and the moment when it strikes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

LATE = 10
"""The last seconds, which are announced."""

_TICK = 100
"""Milliseconds: the ring moves ten times a second at most."""


@dataclass(frozen=True, slots=True)
class ClockProps:
    """What the clock shows: the seconds `left`, one that has begun included, of the `whole`, and their exact share."""

    is_shown: bool = False
    left: int = 0
    whole: int = 0
    share: float = 1.0
    is_late: bool = False


@QmlElement
class ClockModel(shows(ClockProps)):  # type: ignore[misc]  # the base is made from the props
    """Runs while a question is asked. Where there is no clock, no timer ever runs.

    `left` gives the seconds until it strikes.
    """

    struck = Signal()
    warned = Signal(str)

    def __init__(self, left: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._whole: int | None = None
        self._left = left
        self._is_warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)

    @property
    def is_running(self) -> bool:
        """Whether time passes."""
        return self._timer.isActive()

    def wind(self, whole: int | None) -> None:
        """Begin with so many seconds in all; None where no clock runs."""
        self._whole, self._is_warned = whole, False
        self.show(ClockProps())

    def run(self) -> None:
        """Let the time pass."""
        if self._whole is not None:
            self._timer.start()
            self.tick()

    def stop(self) -> None:
        """Stand still, and show what is left."""
        if self._whole is not None:
            self._timer.stop()
            self._look(self._left(), self._whole)

    @Slot()
    def tick(self) -> None:
        """Look at the time; say when little is left, and strike when none is."""
        if self._whole is None or not self.is_running:
            return
        left = self._left()
        self._look(left, self._whole)
        if left <= 0:
            self._timer.stop()
            self.struck.emit()
        elif self.props().is_late and not self._is_warned:
            self._is_warned = True
            self.warned.emit(translate("Play", "%Ln second(s) left", "", self.props().left))

    def _look(self, left: float, whole: int) -> None:
        seconds = max(math.ceil(left), 0)
        self.show(ClockProps(True, seconds, whole, min(max(left / whole, 0.0), 1.0), seconds <= LATE))
