"""One game as it stands: the cards dealt and what was answered so far."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from wickquiz.game.chance import fold_seed
from wickquiz.game.deal import Card, Packs, deal, settle
from wickquiz.game.judge import Judgement, judge
from wickquiz.game.response import Passed, Response, Text
from wickquiz.game.rules import Mode, Rules
from wickquiz.game.scoring import Points, score


@dataclass(frozen=True, slots=True)
class Answered:
    """One response, the seconds it took, and what came of it."""

    response: Response
    seconds: float
    judgement: Judgement
    points: Points


@dataclass(frozen=True, slots=True)
class Attempt:
    """A game from its first question to wherever it stands; `answered[k]` belongs to `cards[k]`."""

    rules: Rules
    seed: int
    cards: tuple[Card, ...]
    answered: tuple[Answered, ...] = ()

    @property
    def position(self) -> int:
        """The index of the card to answer next; when finished, the count of cards answered."""
        return len(self.answered)

    @property
    def current(self) -> Card | None:
        """The card to answer next, or None when the game is finished."""
        return None if self.is_finished else self.cards[self.position]

    @property
    def is_finished(self) -> bool:
        """Whether the last card is answered, the clock has struck, or in sudden death one was missed."""
        if self.position == len(self.cards):
            return True
        if self.rules.mode is Mode.SUDDEN and self.answered and not self.answered[-1].judgement.is_right:
            return True
        return self.is_struck

    @property
    def is_struck(self) -> bool:
        """Whether the clock has struck."""
        return self.rules.clock is not None and self.seconds >= self.rules.clock

    @property
    def left(self) -> float | None:
        """The seconds until the clock strikes; None where none runs. A response after just as many ends the game."""
        if self.rules.clock is None:
            return None
        left = max(self.rules.clock - self.seconds, 0.0)
        while self._after(left) < self.rules.clock:  # what was lost to rounding
            left = math.nextafter(left, math.inf)
        return left

    @property
    def seconds(self) -> float:
        """The seconds that all responses took together."""
        return self._after(0.0)

    @property
    def score(self) -> int:
        """The points of all responses together."""
        return sum(answer.points.total for answer in self.answered)

    @property
    def streak(self) -> int:
        """How many responses in a row, up to the last one, were right."""
        for count, answer in enumerate(reversed(self.answered)):
            if not answer.judgement.is_right:
                return count
        return len(self.answered)

    @property
    def right(self) -> int:
        """How many responses were right."""
        return sum(answer.judgement.is_right for answer in self.answered)

    @property
    def asked(self) -> int:
        """How many questions were answered or passed."""
        return len(self.answered)

    def _after(self, seconds: float) -> float:
        """The seconds with another response. Summed exactly: the builtin sum differs from one Python to the next."""
        return math.fsum((*(answer.seconds for answer in self.answered), seconds))


def begin(packs: Packs, rules: Rules, seed: int) -> Attempt:
    """Deal a game. The attempt's rules are `settle`d, its seed folded: equal games are equal values.

    Raises:
        NothingToDeal: the filters leave no item.
        ValueError: as `deal` does (the program's mistake).
    """
    return Attempt(settle(packs, rules), fold_seed(seed), deal(packs, rules, seed))


def respond(attempt: Attempt, response: Response, seconds: float) -> Attempt:
    """Return the attempt as it stands after `response` to its current card, given after `seconds`.

    A text without a mark in it is taken as passed.

    Raises:
        ValueError: the attempt is finished, the response does not fit the card, or `seconds` is no length of time
            (the program's mistake, never the player's).
    """
    card = attempt.current
    if card is None:
        raise ValueError("a finished game takes no more responses")
    if isinstance(response, Text) and not response.text.strip():
        response = Passed()
    judgement = judge(card.item, response, card.language)
    streak = attempt.streak + 1 if judgement.is_right else 0
    points = score(card.item, judgement, attempt.rules, streak, seconds)
    return replace(attempt, answered=(*attempt.answered, Answered(response, seconds, judgement, points)))


def replay(attempt: Attempt, responses: Iterable[tuple[Response, float]]) -> Attempt:
    """Return the attempt after each response and its seconds in turn.

    Raises:
        ValueError: as `respond` does, also when there are more responses than the game takes.
    """
    for response, seconds in responses:
        attempt = respond(attempt, response, seconds)
    return attempt
