"""What a player wants to see: accuracy by topic, scores over time, streaks, what is hard and easy, time an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wickquiz.game.rating import Rating
from wickquiz.game.rules import Mode
from wickquiz.packs.model import Pack
from wickquiz.records.at_hand import AtHand
from wickquiz.records.boards import GameSummary, games, shown
from wickquiz.records.careers import Career, CareerFold, career_of, middle
from wickquiz.records.folds import caught_up
from wickquiz.records.ledger import Account, LedgerFold, account_of, best_lines
from wickquiz.records.ratings import RatingFold, ratings_of
from wickquiz.records.reader import Reader

FEWEST = 2
"""How often an item was met before it is called hard or easy for the player."""

LISTED = 5
"""How many of the hardest and of the easiest are told."""


@dataclass(frozen=True, slots=True)
class TopicFigures:
    """How a topic went; `topic` is empty for items without one and for those of packs that are gone."""

    topic: str
    right: int
    asked: int
    seconds: float

    @property
    def accuracy(self) -> float:
        """The share right, 0 to 1."""
        return self.right / self.asked


@dataclass(frozen=True, slots=True)
class MetItem:
    """An item that the player met several times; `stem` is empty where it is not at hand."""

    pack: str
    item: str
    stem: str
    right: int
    asked: int

    @property
    def is_easy(self) -> bool:
        """Whether it was right more often than not."""
        return 2 * self.right > self.asked

    @property
    def ease(self) -> float:
        """The share right with one right and one wrong answer put in, so that 5 of 5 is easier than 2 of 2."""
        return (self.right + 1) / (self.asked + 2)


@dataclass(frozen=True, slots=True)
class PlayerFigures:
    """All of a player's figures. `asked` counts every question answered.

    `games` are the last finished ones of each mode, oldest first, at most `ledger.LAST` of each; `rounds` counts all of
    them by mode. `untold` are the responses, of anybody, whose questions cannot be told.

    `rating` is None before the first answer. `seconds` is the median time of an answer, None before the first.
    `longest_streak` is the longest row of right answers within one game.
    """

    player: str
    games: tuple[GameSummary, ...]
    right: int
    asked: int
    best: int
    longest_streak: int
    seconds: float | None
    rating: Rating | None
    topics: tuple[TopicFigures, ...]
    hardest: tuple[MetItem, ...]
    easiest: tuple[MetItem, ...]
    rounds: Mapping[str, int] = field(default_factory=dict)
    untold: int = 0

    @property
    def accuracy(self) -> float | None:
        """The share right of all that was answered; None before the first answer."""
        return self.right / self.asked if self.asked else None


def figures(reader: Reader, packs: Sequence[Pack], player: str = "", pack_id: str | None = None) -> PlayerFigures:
    """Return the figures of a player: of all packs, or of one, for which every game is read.

    Voided items count nowhere, and nor does practice: it is there to miss things in.
    """
    at_hand = AtHand(packs)
    careers, rated, ledger = caught_up(reader, [CareerFold(at_hand), RatingFold(at_hand), LedgerFold()], at_hand)
    own = career_of(careers, player, pack_id)
    played = _played(reader, account_of(ledger, player), player, pack_id)
    met = _met(own, at_hand)
    times: Counter[int] = Counter()
    for topic in own.topics.values():
        times.update(topic.times)
    return PlayerFigures(
        player=player,
        games=played.games,
        rounds=played.rounds,
        right=sum(topic.right for topic in own.topics.values()),
        asked=sum(topic.asked for topic in own.topics.values()),
        best=played.best,
        longest_streak=own.streak,
        seconds=middle(times) if times else None,
        rating=ratings_of(rated).players.get(player),
        topics=_topics(own),
        hardest=tuple(sorted((item for item in met if not item.is_easy), key=_by_ease))[:LISTED],
        easiest=tuple(sorted((item for item in met if item.is_easy), key=_by_ease, reverse=True))[:LISTED],
        untold=own.untold,
    )


@dataclass(frozen=True, slots=True)
class _Played:
    """What the player's finished games come to."""

    games: tuple[GameSummary, ...]
    rounds: dict[str, int]
    best: int


def _played(reader: Reader, own: Account, player: str, pack_id: str | None) -> _Played:
    if pack_id is not None:
        listed = finished(reader, player, pack_id)
        return _Played(
            listed, dict(Counter(game.mode for game in listed)), max((game.score for game in listed), default=0)
        )
    lines = [line for mode, lines in own.last.items() if mode != Mode.PRACTICE for line in lines]
    listed = shown(reader, sorted(lines, key=lambda line: line.ending), len(lines))
    rounds = {mode: count for mode, count in own.rounds.items() if mode != Mode.PRACTICE}
    best = best_lines([own], None, 1)
    return _Played(listed, rounds, best[0].score if best else 0)


def finished(reader: Reader, player: str = "", pack_id: str | None = None) -> tuple[GameSummary, ...]:
    """Return every finished game of a player but practice, oldest first. It reads every game."""
    played = (game for game in games(reader, pack_id) if game.mode != Mode.PRACTICE)
    return tuple(game for game in played if game.finished and game.player == player)[::-1]


def _topics(own: Career) -> tuple[TopicFigures, ...]:
    """Return the topics, the most asked first."""
    summed = [TopicFigures(name, one.right, one.asked, middle(one.times)) for name, one in own.topics.items()]
    return tuple(sorted(summed, key=lambda topic: (topic.topic == "", -topic.asked, topic.topic)))


def _met(own: Career, at_hand: AtHand) -> list[MetItem]:
    """Return the items met at least FEWEST times as they are now, or as they were last where they are gone."""
    met = []
    for key, versions in own.met.items():
        right, asked = versions.get(at_hand.mark(key) or list(versions)[-1], (0, 0))
        if asked >= FEWEST:
            item = at_hand.item(key)
            met.append(MetItem(*key, item.stem if item else "", right, asked))
    return met


def _by_ease(item: MetItem) -> tuple[float, str, str]:
    return item.ease, item.pack, item.item
