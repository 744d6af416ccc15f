"""The question whether somebody is still there, over whatever screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PresenceProps:
    """The seconds left, one that has begun included."""

    left: int = 0


@QmlElement
class PresenceViewModel(shows(PresenceProps)):  # type: ignore[misc]  # the base is made from the props
    """Counts down, and says when somebody is there."""

    stayed = Signal()

    def __init__(self, left: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count(left)

    def count(self, left: float) -> None:
        """Show that so many seconds are left."""
        self.show(PresenceProps(max(math.ceil(left), 0)))

    @Slot()
    def stay(self) -> None:
        """Somebody is there."""
        self.stayed.emit()
