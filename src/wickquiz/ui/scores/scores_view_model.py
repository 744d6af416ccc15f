"""The board: the best games kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.records.boards import GameSummary
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.texts import fill, moment
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ScoresProps:
    """The whole screen but for the games."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class GameRow:
    """One game on the board; `is_current` marks the one just played."""

    rank: int
    score: int
    tally: str
    about: str
    code: str
    is_current: bool


def derive_games(games: Iterable[GameSummary], current: str) -> tuple[GameRow, ...]:
    """Return the board, best first. `current` is the id of the game just played, or empty."""
    return tuple(_row(rank, game, current) for rank, game in enumerate(games, 1))


def _row(rank: int, game: GameSummary, current: str) -> GameRow:
    tally = fill(translate("Scores", "%1 of %2 right"), game.right, game.asked)
    names = ", ".join(pack.title for pack in game.packs)
    about = [names, moment(game.finished or game.started)] + [translate("Scores", "just played")] * (game.id == current)
    return GameRow(rank, game.score, tally, "  ·  ".join(about), game.code, game.id == current)


@QmlElement
class ScoresViewModel(shows(ScoresProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the board."""

    homeWanted = Signal()

    def __init__(self, games: Iterable[GameSummary], current: str, trouble: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._games: Rows[GameRow] = Rows(GameRow, self)
        self._games.replace(derive_games(games, current))
        empty = "" if self._games.rows else translate("Scores", "No round is finished yet. The first one goes on top.")
        self.show(ScoresProps(note=say(trouble) or empty))

    @Property(QObject, constant=True)
    def games(self) -> Rows[GameRow]:
        """The games, best first."""
        return self._games

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()
