"""What the first screen says of packs that are being read, or wait for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.texts import fill
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReadingProps:
    """A line on the reading of packs. `share` of it is done, 0 to 1. `news` is what a screen reader says by itself."""

    is_shown: bool = False
    is_reading: bool = False
    note: str = ""
    share: float = 0.0
    news: str = ""


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


def under_way(done: int, total: int, share: float) -> ReadingProps:
    """Return what is said while so many of all packs are read."""
    news = translate("Home", "%Ln new pack(s) are being read. You can play meanwhile.", "", total)
    #: %1 of %2 packs are read
    note = fill(translate("Home", "Reading new packs: %1 of %2"), done, total)
    return ReadingProps(is_shown=True, is_reading=True, note=note, share=share, news=news)


def waiting(count: int) -> ReadingProps:
    """Return what is said while nothing is read and so many packs would have to be; none says nothing."""
    note = translate("Home", "%Ln pack(s) not read yet", "", count)
    return ReadingProps(is_shown=True, note=note, news=note) if count else ReadingProps()
