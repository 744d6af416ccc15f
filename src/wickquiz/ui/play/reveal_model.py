"""What QML sees of a reveal's lists."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.wording import CaseRow
from wickquiz.ui.play import derive
from wickquiz.ui.play.kinds.options import WhyNot
from wickquiz.ui.play.table import ResultRow, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RevealModel(QObject):
    """What was answered beside what is right, why not, and where it is written. Nothing of it is seen while asking."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._results: Rows[ResultRow] = Rows(ResultRow, self)
        self._why_nots: Rows[WhyNot] = Rows(WhyNot, self)
        self._cases: Rows[CaseRow] = Rows(CaseRow, self)

    def lay(self, table: Table) -> None:
        """Show this table."""
        self._results.replace(derive.derive_results(table))
        self._why_nots.replace(derive.derive_why_nots(table))
        if not table.is_open:
            self.prepare(table)

    def prepare(self, table: Table) -> None:
        """Make ready what the reveal of this table says whatever is answered."""
        self._cases.replace(derive.derive_cases(table))

    @Property(QObject, constant=True)
    def results(self) -> Rows[ResultRow]:
        """What was answered beside what is right, where the options do not say it themselves."""
        return self._results

    @Property(QObject, constant=True)
    def whyNots(self) -> Rows[WhyNot]:
        """Why what was taken wrongly is wrong."""
        return self._why_nots

    @Property(QObject, constant=True)
    def cases(self) -> Rows[CaseRow]:
        """The case files of the question in view."""
        return self._cases
