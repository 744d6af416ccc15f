"""What QML sees of the response in the making: one model a kind, of which the question's own has something to show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from wickquiz.ui.play.kinds.match_model import MatchModel
from wickquiz.ui.play.kinds.options_model import OptionsModel
from wickquiz.ui.play.kinds.order_model import OrderModel
from wickquiz.ui.play.kinds.scale_model import ScaleModel
from wickquiz.ui.play.kinds.typed_model import TypedModel
from wickquiz.ui.play.table import Play, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AnswerModel(QObject):
    """The models of all kinds. What the player does goes to `play` as a new table; Enter on an option may `proceed`."""

    def __init__(self, table: Table, play: Play, proceed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._options = OptionsModel(table, play, proceed, self)
        self._typed = TypedModel(table, play, self)
        self._order = OrderModel(table, play, self)
        self._match = MatchModel(table, play, self)
        self._scale = ScaleModel(table, play, self)

    def lay(self, table: Table, *, is_new: bool) -> None:
        """Show this table; `is_new` says that its card was not in view before."""
        self._options.lay(table)
        for model in (self._typed, self._order, self._match, self._scale):
            model.lay(table, is_new=is_new)

    @Property(OptionsModel, constant=True)
    def options(self) -> OptionsModel:
        """A choice, a multi or a claim."""
        return self._options

    @Property(TypedModel, constant=True)
    def typed(self) -> TypedModel:
        """A typed answer."""
        return self._typed

    @Property(OrderModel, constant=True)
    def order(self) -> OrderModel:
        """An order."""
        return self._order

    @Property(MatchModel, constant=True)
    def match(self) -> MatchModel:
        """A match."""
        return self._match

    @Property(ScaleModel, constant=True)
    def scale(self) -> ScaleModel:
        """A number."""
        return self._scale
