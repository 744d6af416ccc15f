"""What QML sees of an order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.play.kinds import order
from wickquiz.ui.play.kinds.order import TileRow
from wickquiz.ui.play.table import Play, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OrderProps:
    """Where the element stands that is held, from 0; -1 where none is."""

    held_place: int = -1


@QmlElement
class OrderModel(shows(OrderProps)):  # type: ignore[misc]  # the base is made from the props
    """The elements, and the one that is held."""

    def __init__(self, table: Table, play: Play, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._play = play
        self._tiles: Rows[TileRow] = Rows(TileRow, self)

    def lay(self, table: Table, *, is_new: bool) -> None:
        """Show this table."""
        self._table = table
        self._tiles.show(order.derive_tiles(table), is_new=is_new)
        self.show(OrderProps(order.held_place(table)))

    @Property(QObject, constant=True)
    def tiles(self) -> Rows[TileRow]:
        """The elements, in the order in which they were dealt."""
        return self._tiles

    @Slot(QQuickItem, QQuickItem)
    def standAfter(self, tile: QQuickItem, before: QQuickItem) -> None:
        """Let a tile come after another for whoever goes through the list unseeing; QML has no word for it."""
        tile.stackAfter(before)

    @Slot(int)
    def press(self, place: int) -> None:
        """Take up the element at `place`, or bring there what is held and set it down."""
        self._play(order.press(self._table, place))

    @Slot(int)
    def take(self, place: int) -> None:
        """Take up the element at `place`."""
        self._play(order.take(self._table, place))

    @Slot(int)
    def carryTo(self, place: int) -> None:
        """Bring what is held to `place`."""
        self._play(order.carry_to(self._table, place))

    @Slot(int)
    def carryBy(self, places: int) -> None:
        """Bring what is held some places on, or back."""
        self._play(order.carry_by(self._table, places))

    @Slot()
    def setDown(self) -> None:
        """Let go of what is held, where it stands."""
        self._play(order.set_down(self._table))

    @Slot()
    def putBack(self) -> None:
        """Let go of what is held, where it was taken up."""
        self._play(order.put_back(self._table))
