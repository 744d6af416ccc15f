"""How a player's games went: the state of the screen, and which mode its chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.packs.model import Pack
from wickquiz.records.players import PlayerFigures, figures
from wickquiz.records.reader import Reader
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.statistics import derive
from wickquiz.ui.statistics.derive import MetRow, ModeRow, PointRow, StatisticsProps, TickRow, TileRow, TopicRow

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

Row = TypeVar("Row")


@QmlElement
class StatisticsViewModel(shows(StatisticsProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows a player's figures, folded from the log when the screen opens."""

    homeWanted = Signal()

    def __init__(self, reader: Reader, packs: Sequence[Pack], player: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: PlayerFigures = figures(reader, packs, player)
        self._trouble = reader.trouble or ""
        self._modes: Rows[ModeRow] = Rows(ModeRow, self)
        self._points: Rows[PointRow] = Rows(PointRow, self)
        self._ticks: Rows[TickRow] = Rows(TickRow, self)
        self._tiles: Rows[TileRow] = self._fixed(TileRow, derive.derive_tiles(self._figures))
        self._topics: Rows[TopicRow] = self._fixed(TopicRow, derive.derive_topics(self._figures))
        self._hardest: Rows[MetRow] = self._fixed(MetRow, derive.derive_met(self._figures.hardest))
        self._easiest: Rows[MetRow] = self._fixed(MetRow, derive.derive_met(self._figures.easiest))
        self.pickMode(derive.first_mode(self._figures))

    @Property(QObject, constant=True)
    def tiles(self) -> Rows[TileRow]:
        """The figures that stand by themselves."""
        return self._tiles

    @Property(QObject, constant=True)
    def modes(self) -> Rows[ModeRow]:
        """The modes whose rounds the chart can show; none where there is no choice."""
        return self._modes

    @Property(QObject, constant=True)
    def points(self) -> Rows[PointRow]:
        """The rounds in the chart, oldest first."""
        return self._points

    @Property(QObject, constant=True)
    def ticks(self) -> Rows[TickRow]:
        """The lines across the chart."""
        return self._ticks

    @Property(QObject, constant=True)
    def topics(self) -> Rows[TopicRow]:
        """The topics, the most asked first."""
        return self._topics

    @Property(QObject, constant=True)
    def hardest(self) -> Rows[MetRow]:
        """The questions hardest for the player, the hardest first."""
        return self._hardest

    @Property(QObject, constant=True)
    def easiest(self) -> Rows[MetRow]:
        """The questions easiest for the player, the easiest first."""
        return self._easiest

    @Slot(str)
    def pickMode(self, mode: str) -> None:
        """Show the rounds of this mode in the chart."""
        shown = derive.games_of(self._figures, mode)
        self._modes.replace(derive.derive_modes(self._figures, mode))
        self._points.restart(derive.derive_points(shown))
        self._ticks.restart(derive.derive_ticks(shown))
        self.show(derive.derive_props(self._figures, mode, self._trouble))

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()

    def _fixed(self, kind: type[Row], rows: Sequence[Row]) -> Rows[Row]:
        model: Rows[Row] = Rows(kind, self)
        model.replace(rows)
        return model
