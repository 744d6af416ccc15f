"""A player's figures turned into what the screen shows: pure functions, numbers and dates in the reader's own way."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.records.boards import GameSummary
from wickquiz.records.players import FEWEST, MetItem, PlayerFigures, TopicFigures
from wickquiz.ui.parts.modes import mode_name
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.texts import fill, local, moment, number, percent, short_date

translate = QCoreApplication.translate

SHOWN = 30
"""How many rounds the chart shows: the last ones."""

_TICKS = 4


@dataclass(frozen=True, slots=True)
class StatisticsProps:
    """The whole screen but for its lists. `trace` holds the heights of the chart's points, 0 to 1, with commas."""

    note: str = ""
    has_answers: bool = False
    chart_title: str = ""
    chart_note: str = ""
    trace: str = ""
    first_day: str = ""
    last_day: str = ""
    met_note: str = ""


@dataclass(frozen=True, slots=True)
class TileRow:
    """One figure by itself, with what it is and what it rests on."""

    title: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class ModeRow:
    """A mode whose rounds the chart can show."""

    mode: str
    title: str
    is_picked: bool


@dataclass(frozen=True, slots=True)
class PointRow:
    """One round in the chart: its score, and all of it in words."""

    score: str
    words: str


@dataclass(frozen=True, slots=True)
class TickRow:
    """One line across the chart, at a level from 0 to 1."""

    level: float
    label: str


@dataclass(frozen=True, slots=True)
class TopicRow:
    """How one topic went; `share` is 0 to 1. `name` is as the pack has it, and gives the hue."""

    name: str
    title: str
    share: float
    percent: str
    tally: str


@dataclass(frozen=True, slots=True)
class MetRow:
    """One question that the player met several times."""

    stem: str
    tally: str


def derive_props(figures: PlayerFigures, mode: str, trouble: str) -> StatisticsProps:
    """Return the screen. `mode` is the one whose rounds the chart shows."""
    shown = games_of(figures, mode)
    empty = translate("Statistics", "Nothing to count yet. Play a round, and come back.")
    days = [_day(game) for game in shown]
    return StatisticsProps(
        note=say(trouble) or ("" if figures.asked else empty),
        has_answers=figures.asked > 0,
        chart_title=_chart_title(len(shown)),
        chart_note=_chart_note(shown),
        trace=",".join(f"{game.score / _ceiling(shown):.4f}" for game in shown),
        first_day=days[0] if len(days) > 1 else "",
        last_day=days[-1] if days else "",
        met_note="" if figures.hardest or figures.easiest else _met_note(),
    )


def games_of(figures: PlayerFigures, mode: str) -> tuple[GameSummary, ...]:
    """Return the rounds that the chart shows, oldest first."""
    return tuple(game for game in figures.games if game.mode == mode)[-SHOWN:]


def first_mode(figures: PlayerFigures) -> str:
    """Return the mode that was played most, of equals the one played last; empty before the first round."""
    last = {game.mode: place for place, game in enumerate(figures.games)}
    return max(last, key=lambda mode: (figures.rounds[mode], last[mode]), default="")


def derive_tiles(figures: PlayerFigures) -> tuple[TileRow, ...]:
    """Return the figures that stand by themselves."""
    if not figures.asked:
        return ()
    tiles = [
        TileRow(translate("Statistics", "Right"), percent(figures.accuracy or 0), _of(figures.right, figures.asked)),
        TileRow(
            translate("Statistics", "Rounds"), number(sum(figures.rounds.values())), translate("Statistics", "finished")
        ),
        TileRow(translate("Statistics", "Best score"), number(figures.best), translate("Statistics", "in one round")),
        TileRow(
            translate("Statistics", "Longest streak"),
            number(figures.longest_streak),
            translate("Statistics", "right in a row"),
        ),
        TileRow(
            translate("Statistics", "Time per question"),
            _seconds(figures.seconds or 0),
            translate("Statistics", "half are quicker"),
        ),
    ]
    if figures.rating is not None:
        sure = fill(translate("Statistics", "give or take %1"), round(2 * figures.rating.deviation))
        rating = str(round(figures.rating.value))  # a rating is a mark, not an amount: its figures are not grouped
        tiles.append(TileRow(translate("Statistics", "Rating"), rating, sure))
    return tuple(tiles)


def derive_modes(figures: PlayerFigures, picked: str) -> tuple[ModeRow, ...]:
    """Return the modes that were played, the most played first; none where there is no choice."""
    modes = sorted(figures.rounds, key=lambda mode: -figures.rounds[mode])
    return tuple(ModeRow(mode, mode_name(mode), mode == picked) for mode in modes) if len(modes) > 1 else ()


def derive_points(games: Iterable[GameSummary]) -> tuple[PointRow, ...]:
    """Return the points of the chart."""
    return tuple(PointRow(number(game.score), _point(game)) for game in games)


def derive_ticks(games: Sequence[GameSummary]) -> tuple[TickRow, ...]:
    """Return the lines across the chart: round scores, a few of them, from 0 up."""
    top = _ceiling(games)
    step = _step(top)
    return tuple(TickRow(score / top, number(score)) for score in range(0, int(top) + 1, step)) if games else ()


def derive_topics(figures: PlayerFigures) -> tuple[TopicRow, ...]:
    """Return the topics, the most asked first."""
    return tuple(_topic(topic) for topic in figures.topics)


def derive_met(items: Iterable[MetItem]) -> tuple[MetRow, ...]:
    """Return questions with how often they were right; one that is gone by its name in the pack."""
    return tuple(MetRow(item.stem or f"{item.pack}/{item.item}", _of(item.right, item.asked)) for item in items)


def _topic(topic: TopicFigures) -> TopicRow:
    title = topic.topic or translate("Statistics", "Without a topic")
    tally = f"{_of(topic.right, topic.asked)} · {_seconds(topic.seconds)}"
    return TopicRow(topic.topic, title, topic.accuracy, percent(topic.accuracy), tally)


def _point(game: GameSummary) -> str:
    points = translate("Statistics", "%Ln point(s)", "", game.score)
    when = moment(game.finished or game.started)
    return fill(translate("Statistics", "%1: %2, %3 right"), when, points, _of(game.right, game.asked))


def _chart_title(count: int) -> str:
    if count < SHOWN:
        return translate("Statistics", "Scores over time")
    return translate("Statistics", "Scores of the last %Ln round(s)", "", count)


def _chart_note(games: Sequence[GameSummary]) -> str:
    """Sum the chart up in words, for whoever does not see it."""
    if not games:
        return translate("Statistics", "No round is finished yet.")
    scores = [game.score for game in games]
    rounds = translate("Statistics", "%Ln round(s)", "", len(scores))
    #: %1 is the number of rounds, the others are points: "5 rounds, from 200 to 900, the last one 350"
    words = translate("Statistics", "%1, from %2 to %3, the last one %4")
    return fill(words, rounds, min(scores), max(scores), scores[-1])


def _met_note() -> str:
    return translate(
        "Statistics",
        "Once you have met a question %Ln time(s), it is shown here if it is hard or easy for you.",
        "",
        FEWEST,
    )


def _ceiling(games: Sequence[GameSummary]) -> float:
    """Return the score at the top of the chart: a round one, not under the best."""
    best = max((game.score for game in games), default=0)
    step = _step(best)
    return max(math.ceil(best / step), 1) * step


def _step(best: float) -> int:
    """Return the least of 1, 2, 5, 10, 20, 50 and so on of which at most `_TICKS` reach to the best score."""
    step = 1
    while step * _TICKS < best:
        step = step * 5 // 2 if str(step).startswith("2") else step * 2
    return step


def _of(right: int, asked: int) -> str:
    return fill(translate("Statistics", "%1 of %2"), right, asked)


def _seconds(seconds: float) -> str:
    return fill(translate("Statistics", "%1 s"), float(seconds))


def _day(game: GameSummary) -> str:
    return short_date(local(game.finished or game.started).date())
