"""What QML sees of the player's own data: where it is kept, and the ways to have it and to be rid of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DataProps:
    """The folder, empty where nothing is kept, and what became of what was asked for last."""

    folder: str = ""
    note: str = ""


@QmlElement
class DataModel(shows(DataProps)):  # type: ignore[misc]  # the base is made from the props
    """Hands on what the player wants done; who does it `tell`s what became of it."""

    copyWanted = Signal(str)
    openWanted = Signal(str)
    exportWanted = Signal()
    deleteWanted = Signal(bool)
    told = Signal(str)

    def __init__(self, folder: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.show(DataProps(folder))

    def tell(self, note: str) -> None:
        """Say what became of it."""
        self.show(replace(self.props(), note=note))
        self.told.emit(note)

    @Slot()
    def copyFolder(self) -> None:
        """Put the folder's path on the clipboard."""
        self.copyWanted.emit(self.props().folder)

    @Slot()
    def openFolder(self) -> None:
        """Show the folder."""
        self.openWanted.emit(self.props().folder)

    @Slot()
    def exportAll(self) -> None:
        """Write all of it into an archive."""
        self.exportWanted.emit()

    @Slot(bool)
    def deleteAll(self, keeps_settings: bool) -> None:
        """Delete all of it, with the settings or without."""
        self.deleteWanted.emit(keeps_settings)
