"""Lists for QML: a model over rows that are frozen dataclasses or named tuples."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex

from wickquiz.ui.parts.view_model import camel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPersistentModelIndex

Row = TypeVar("Row")
_FIRST_ROLE = 0x0101
"""One after `Qt.ItemDataRole.UserRole`. Not asked of Qt: its namespace takes longer to load than the window."""


class Rows(QAbstractListModel, Generic[Row]):
    """Rows of one frozen dataclass or named tuple; each field is a role, in QML's spelling."""

    def __init__(self, row_type: type[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = row_type.__match_args__  # type: ignore[attr-defined]  # Row has them
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def replace(self, rows: Iterable[Row]) -> None:
        """Show `rows`; as many as before are changed in place, so that what is on screen can move to its new state."""
        new = list(rows)
        if len(new) == len(self._rows):
            for number, row in enumerate(new):
                if row != self._rows[number]:
                    self._rows[number] = row
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def merge(self, rows: Iterable[Row], key: Callable[[Row], object]) -> None:
        """Show `rows`. Where those that stand here are all among them, in this order, the others come in between.

        Then what is in view stays there, and so does what is current in a list. `key` says which rows are the same.
        """
        new = list(rows)
        places = {key(row): place for place, row in enumerate(new)}
        held = [places.get(key(row), -1) for row in self._rows]
        if len(new) == len(self._rows) or -1 in held or held != sorted(held):
            self.replace(new)
            return
        start = 0
        for place in (*held, len(new)):
            if place > start:
                self.beginInsertRows(QModelIndex(), start, place - 1)
                self._rows[start:start] = new[start:place]
                self.endInsertRows()
            start = place + 1
        self.replace(new)

    def restart(self, rows: Iterable[Row]) -> None:
        """Show `rows` as something new, even where as many stood before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show(self, rows: Iterable[Row], *, is_new: bool) -> None:
        """Show `rows`: as something new, or as what stood before in its new state."""
        (self.restart if is_new else self.replace)(rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # Qt's name
        """How many rows there are; a row has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """The field that `role` stands for."""
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])

    def roleNames(self) -> dict[int, QByteArray]:  # Qt's name
        """The names under which QML reads the fields."""
        return {_FIRST_ROLE + number: QByteArray(camel(name).encode()) for number, name in enumerate(self._names)}
