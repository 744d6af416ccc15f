"""What QML sees of a choice, a multi or a claim."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.play.kinds import options
from wickquiz.ui.play.kinds.options import OptionRow
from wickquiz.ui.play.table import Play, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OptionsModel(Rows[OptionRow]):
    """The options of the question in view."""

    def __init__(self, table: Table, play: Play, proceed: Callable[[], None], parent: QObject) -> None:
        super().__init__(OptionRow, parent)
        self._table = table
        self._play = play
        self._proceed = proceed

    def lay(self, table: Table) -> None:
        """Show this table. As many tiles as before take the new words, which costs far less than new tiles."""
        self._table = table
        self.replace(options.derive_options(table))

    @Slot(int, result=bool)
    def pick(self, place: int) -> bool:
        """Pick the option at `place`, or in a multi put it back. Returns whether there is one to pick."""
        table = options.pick(self._table, place)
        if table is self._table:
            return False
        self._play(table)
        return True

    @Slot(int)
    def enter(self, place: int) -> None:
        """Enter on the option at `place`: lock in what is picked; where it is another one's turn, pick it first."""
        picked = options.picks(self._table)
        is_elsewhere = self._table.card.item.kind != "multi" and self._table.card.order[place] not in picked
        if not picked or is_elsewhere:
            self.pick(place)
        else:
            self._proceed()
