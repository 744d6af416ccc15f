"""What the first screen knows of packs that are being read, or wait for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReadingProps:
    """So many packs are `done` of all that are being read, which is a `share` of the work, 0 to 1.

    While nothing `is_reading`, so many are `left` to be read.
    """

    is_reading: bool = False
    done: int = 0
    total: int = 0
    share: float = 0.0
    left: int = 0


@QmlElement
class ReadingModel(shows(ReadingProps)):  # type: ignore[misc]  # the base is made from the props
    """Says how far it is, and what the player wants of it."""

    stopWanted = Signal()
    readWanted = Signal()

    @Slot()
    def toggle(self) -> None:
        """Stop the reading, or go on with it."""
        if self.props().is_reading:
            self.stopWanted.emit()
        else:
            self.readWanted.emit()
