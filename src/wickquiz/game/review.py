"""Looking back on a game: each answer with what it earned and why, the totals by topic, and what was missed."""

from __future__ import annotations

from dataclasses import dataclass

from wickquiz.game.attempt import Answered, Attempt
from wickquiz.game.deal import Card
from wickquiz.game.scoring import Points
from wickquiz.packs.model import Level


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the points for an answer (`name`: base, streak or speed), and what it is for in words."""

    name: str
    points: int
    text: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One answered card. `parts` holds those parts that earned something; they add up to the answer's points."""

    card: Card
    answered: Answered
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TopicTotal:
    """How a topic went; `topic` is empty for the items without one."""

    topic: str
    right: int
    asked: int
    score: int


@dataclass(frozen=True, slots=True)
class Review:
    """A game looked back on: its answers in the order given, its topics in the order met."""

    items: tuple[Reviewed, ...]
    topics: tuple[TopicTotal, ...]
    points: Points

    @property
    def score(self) -> int:
        """The points of all answers together; `points` says how they came about."""
        return self.points.total

    @property
    def missed(self) -> tuple[Reviewed, ...]:
        """The answers that were not wholly right."""
        return tuple(item for item in self.items if not item.answered.judgement.is_right)

    @property
    def right(self) -> int:
        """How many answers were right."""
        return len(self.items) - len(self.missed)

    @property
    def asked(self) -> int:
        """How many questions were answered or passed."""
        return len(self.items)


def review(attempt: Attempt) -> Review:
    """Return the attempt looked back on, finished or not."""
    items = []
    streak = 0
    for card, answered in zip(attempt.cards, attempt.answered, strict=False):
        streak = streak + 1 if answered.judgement.is_right else 0
        items.append(Reviewed(card, answered, parts(card.item.level, answered, streak)))
    return Review(tuple(items), _topics(items), _sum(items))


def parts(level: Level, answered: Answered, streak: int) -> tuple[Part, ...]:
    """Return the parts of an answer's points that are not 0, each with its words.

    `streak` counts the right answers in a row up to this one, itself included.
    """
    points = answered.points
    share = "" if answered.judgement.is_right else f", {round(100 * answered.judgement.credit)} % right"
    article = "an" if level is Level.EASY else "a"
    named = (
        Part("base", points.base, f"{points.base} for {article} {level} question{share}"),
        Part("streak", points.streak, f"+{points.streak} for {streak} in a row"),
        Part("speed", points.speed, f"+{points.speed} for speed"),
    )
    return tuple(part for part in named if part.points)


def _topics(items: list[Reviewed]) -> tuple[TopicTotal, ...]:
    met = dict.fromkeys(item.card.item.topic for item in items)
    return tuple(_total(topic, [item.answered for item in items if item.card.item.topic == topic]) for topic in met)


def _total(topic: str, answers: list[Answered]) -> TopicTotal:
    right = sum(answer.judgement.is_right for answer in answers)
    return TopicTotal(topic, right, len(answers), sum(answer.points.total for answer in answers))


def _sum(items: list[Reviewed]) -> Points:
    points = [item.answered.points for item in items]
    return Points(sum(p.base for p in points), sum(p.streak for p in points), sum(p.speed for p in points))
