"""What QML sees of a number."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.play.kinds import number, scale
from wickquiz.ui.play.kinds.scale import ScaleProps, TickRow
from wickquiz.ui.play.table import Play, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScaleModel(shows(ScaleProps)):  # type: ignore[misc]  # the base is made from the props
    """The scale, and what is set on it."""

    def __init__(self, table: Table, play: Play, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._play = play
        self._ticks: Rows[TickRow] = Rows(TickRow, self)

    def lay(self, table: Table, *, is_new: bool) -> None:
        """Show this table."""
        self._table = table
        self._ticks.show(scale.derive_ticks(table), is_new=is_new)
        self.show(scale.derive_scale(table))

    @Property(QObject, constant=True)
    def ticks(self) -> Rows[TickRow]:
        """The values under the scale."""
        return self._ticks

    @Slot(float)
    def pointAt(self, fraction: float) -> None:
        """Set the value at a place on the scale, from 0 to 1."""
        self._play(number.point_at(self._table, fraction))

    @Slot(int)
    def nudge(self, steps: int) -> None:
        """Go some steps up or down."""
        self._play(number.nudge(self._table, steps))

    @Slot(int)
    def leap(self, leaps: int) -> None:
        """Go ten steps up or down, as often as this."""
        self._play(number.nudge(self._table, leaps * number.LEAP))

    @Slot(float)
    def setValue(self, value: float) -> None:
        """Set a value: what a screen reader or another aid does."""
        self._play(number.set_value(self._table, Decimal(str(value))))

    @Slot(str)
    def enter(self, mark: str) -> None:
        """Type one figure."""
        self._play(number.enter(self._table, mark))

    @Slot()
    def erase(self) -> None:
        """Take back the last figure."""
        self._play(number.erase(self._table))
