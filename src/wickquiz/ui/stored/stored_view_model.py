"""The page that tells a visitor what this kiosk stores."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.stored.statements import Statement

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StoredViewModel(QObject):
    """Says one thing after the other, until it was read."""

    left = Signal()

    def __init__(self, said: Iterable[Statement], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._statements: Rows[Statement] = Rows(Statement, self)
        self._statements.replace(said)

    @Property(QObject, constant=True)
    def statements(self) -> Rows[Statement]:
        """What is said."""
        return self._statements

    @Slot()
    def leave(self) -> None:
        """It was read."""
        self.left.emit()
