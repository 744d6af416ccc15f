"""What a player wants to see: accuracy by topic, scores over time, streaks, what is hard and easy, time an answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from wickquiz.game.mark import mark
from wickquiz.game.rating import Rating
from wickquiz.game.rules import Mode
from wickquiz.packs.model import Item, Pack
from wickquiz.records.boards import GameSummary
from wickquiz.records.cases import Case
from wickquiz.records.ratings import Ratings, is_evidence
from wickquiz.records.voids import ItemKey

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
    """All of a player's figures. `games` are those finished, oldest first; `asked` counts every question answered.

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

    @property
    def accuracy(self) -> float | None:
        """The share right of all that was answered; None before the first answer."""
        return self.right / self.asked if self.asked else None


def figures(
    played: Iterable[GameSummary], cases: Iterable[Case], packs: Sequence[Pack], ratings: Ratings, player: str = ""
) -> PlayerFigures:
    """Return the figures of a player, from the games as `boards.games` lists them.

    Voided items count nowhere, and nor does practice: it is there to miss things in.
    """
    scored = (game for game in played if game.mode != Mode.PRACTICE)
    finished = tuple(game for game in scored if game.finished and game.player == player)[::-1]
    own = [case for case in cases if case.header.player == player and is_evidence(case)]
    items = {(pack.id, item.id): item for pack in packs for item in pack.items}
    met = _met(own, items)
    return PlayerFigures(
        player=player,
        games=finished,
        right=sum(case.is_right for case in own),
        asked=len(own),
        best=max((game.score for game in finished), default=0),
        longest_streak=_longest_streak(own),
        seconds=median(case.given.seconds for case in own) if own else None,
        rating=ratings.players.get(player),
        topics=_topics(own, items),
        hardest=tuple(sorted((item for item in met if not item.is_easy), key=_by_ease))[:LISTED],
        easiest=tuple(sorted((item for item in met if item.is_easy), key=_by_ease, reverse=True))[:LISTED],
    )


def _longest_streak(cases: Iterable[Case]) -> int:
    longest = streak = 0
    game = ""
    for case in sorted(cases, key=lambda case: (case.header.started, case.header.id, case.given.position)):
        streak = streak + 1 if case.header.id == game else 1
        game = case.header.id
        if not case.is_right:
            streak = 0
        longest = max(longest, streak)
    return longest


def _topics(cases: Iterable[Case], items: dict[ItemKey, Item]) -> tuple[TopicFigures, ...]:
    """Sum up by topic, the most asked first."""
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        found[items[case.key].topic if case.key in items else ""].append(case)
    summed = [
        TopicFigures(
            topic, sum(case.is_right for case in group), len(group), median(case.given.seconds for case in group)
        )
        for topic, group in found.items()
    ]
    return tuple(sorted(summed, key=lambda topic: (topic.topic == "", -topic.asked, topic.topic)))


def _met(cases: Iterable[Case], items: dict[ItemKey, Item]) -> list[MetItem]:
    """Return the items met at least FEWEST times as they are now, or as they were last where they are gone."""
    found: dict[ItemKey, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for case in cases:
        found[case.key][case.ref.mark].append(case.is_right)
    met = []
    for key, versions in found.items():
        item = items.get(key)
        rights = versions.get(mark(item), []) if item else versions[list(versions)[-1]]
        if len(rights) >= FEWEST:
            met.append(MetItem(*key, item.stem if item else "", sum(rights), len(rights)))
    return met


def _by_ease(item: MetItem) -> tuple[float, str, str]:
    return item.ease, item.pack, item.item
