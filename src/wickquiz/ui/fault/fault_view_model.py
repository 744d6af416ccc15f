"""What is shown when the program itself breaks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.texts import fill
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FaultProps:
    """The whole screen."""

    what: str = ""
    where: str = ""


@QmlElement
class FaultViewModel(shows(FaultProps)):  # type: ignore[misc]  # the base is made from the props
    """Says that the program has a fault, that nothing is lost, and where the details are."""

    homeWanted = Signal()

    def __init__(self, error: BaseException, log: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        where = fill(translate("Fault", "The details are in %1"), log) if log else ""
        self.show(FaultProps(what=f"{type(error).__name__}: {error}", where=where))

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()
