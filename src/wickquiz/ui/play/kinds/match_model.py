"""What QML sees of a match."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.play.kinds import match
from wickquiz.ui.play.kinds.match import SideRow
from wickquiz.ui.play.table import Play, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MatchProps:
    """What is held (`held_side`: left, right or empty) and where it stands, and the first of each side still free."""

    held_side: str = ""
    held_place: int = -1
    free_left: int = 0
    free_right: int = 0
    is_ready: bool = False


@QmlElement
class MatchModel(shows(MatchProps)):  # type: ignore[misc]  # the base is made from the props
    """The two sides, and what is held of them."""

    def __init__(self, table: Table, play: Play, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._play = play
        self._lefts: Rows[SideRow] = Rows(SideRow, self)
        self._rights: Rows[SideRow] = Rows(SideRow, self)

    def lay(self, table: Table, *, is_new: bool) -> None:
        """Show this table."""
        self._table = table
        self._lefts.show(match.derive_side(table, match.LEFT), is_new=is_new)
        self._rights.show(match.derive_side(table, match.RIGHT), is_new=is_new)
        held = table.held
        self.show(
            MatchProps(
                held_side=held.side if held else "",
                held_place=held.index if held else -1,
                free_left=match.free_place(table, match.LEFT),
                free_right=match.free_place(table, match.RIGHT),
                is_ready=table.is_ready,
            )
        )

    @Property(QObject, constant=True)
    def lefts(self) -> Rows[SideRow]:
        """The left sides."""
        return self._lefts

    @Property(QObject, constant=True)
    def rights(self) -> Rows[SideRow]:
        """The right sides."""
        return self._rights

    @Slot(str, int)
    def press(self, side: str, place: int) -> None:
        """Pick a side, join it with the one that is held, or let it go."""
        self._play(match.press(self._table, side, place))

    @Slot(int, int)
    def join(self, left: int, right: int) -> None:
        """Join the two at these places."""
        self._play(match.join(self._table, left, right))

    @Slot()
    def letGo(self) -> None:
        """Let go of what is held."""
        self._play(match.let_go(self._table))
