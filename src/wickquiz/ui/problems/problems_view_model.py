"""What is wrong and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.packs.model import Problem
from wickquiz.ui.parts.places import spot
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProblemsProps:
    """The whole screen but for the list."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem: error or warning, where, and what to do."""

    severity: str
    place: str
    message: str


def derive_rows(problems: Iterable[Problem], trouble: str) -> tuple[ProblemRow, ...]:
    """Return what is wrong: the scores first, then the packs' problems as they come."""
    rows = [ProblemRow("error", "", say(trouble))] if trouble else []
    return (*rows, *(_row(problem) for problem in problems))


def _row(problem: Problem) -> ProblemRow:
    return ProblemRow(problem.severity.value, spot(problem), problem.message)


@QmlElement
class ProblemsViewModel(shows(ProblemsProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the problems."""

    homeWanted = Signal()

    def __init__(self, problems: Iterable[Problem], trouble: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: Rows[ProblemRow] = Rows(ProblemRow, self)
        self._problems.replace(derive_rows(problems, trouble))
        note = translate("Problems", "Questions with an error are left out; everything else plays.")
        self.show(ProblemsProps(note=note if self._problems.rows else translate("Problems", "All is well.")))

    @Property(QObject, constant=True)
    def problems(self) -> Rows[ProblemRow]:
        """The problems."""
        return self._problems

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()
