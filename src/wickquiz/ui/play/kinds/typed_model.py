"""What QML sees of a typed answer."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.play.kinds import typed
from wickquiz.ui.play.kinds.typed import KeyRow, TypedProps
from wickquiz.ui.play.table import Play, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TypedModel(shows(TypedProps)):  # type: ignore[misc]  # the base is made from the props
    """What is written, and the keypad."""

    def __init__(self, table: Table, play: Play, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._play = play
        self._columns = typed.WIDEST
        self._rows: Rows[KeyRow] = Rows(KeyRow, self)

    def lay(self, table: Table, *, is_new: bool) -> None:
        """Show this table."""
        self._table = table
        self._rows.show(typed.derive_keypad(table, self._columns), is_new=is_new)
        self.show(typed.derive_typed(table))

    @Property(QObject, constant=True)
    def keypad(self) -> Rows[KeyRow]:
        """The rows of the keypad."""
        return self._rows

    @Slot(int)
    def fit(self, columns: int) -> None:
        """Lay the keypad out for a width that has room for so many keys."""
        if columns != self._columns:
            self._columns = columns
            self._rows.show(typed.derive_keypad(self._table, columns), is_new=True)

    @Slot(str)
    def write(self, text: str) -> None:
        """Take what the field holds."""
        if text != typed.written(self._table):
            self._play(typed.write(self._table, text))
