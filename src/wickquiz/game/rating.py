"""How good a player is and how hard an item: ratings on one scale, each with how sure it is.

A response is a match between the two. What is expected of it follows from the difference of their ratings (Elo 1978,
Rasch 1960); how far it moves either follows from how sure that rating is, so that a newcomer's settles within a few
dozen responses and an old hand's hardly stirs. That is Glicko (Glickman 1999, "Parameter estimation in large dynamic
paired comparison experiments", Applied Statistics 48, 377-394), here with one match to a period, and with the chance
of guessing among a few options put into the expectation as Pelanek does ("Applications of the Elo rating system in
adaptive educational systems", Computers & Education 98, 2016, 169-179). Without guessing the two are the same. That
items are rated while they are played goes back to Klinkenberg, Straatemeier and van der Maas ("Computer adaptive
practice of Maths ability using a new item response model for on the fly ability and difficulty estimation", Computers
& Education 57, 2011, 1813-1824).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from wickquiz.game.deal import options_of
from wickquiz.packs.model import Choice, Claim, Item, Level

POINTS_PER_LOGIT = 400 / math.log(10)
"""Ratings are shown on the scale of chess: 400 points make the odds ten to one."""

MIDDLE = 1500.0
NEWCOMER = 300.0
"""The deviation of a player of whom nothing is known: nearly all players lie within two of them."""

SURE = 30.0
"""Nobody is rated surer than this: people change."""

ITEM_DEVIATION = 200.0
"""How far an author's judgement of a level may be out."""

LEVEL_RATINGS = {Level.EASY: 1300.0, Level.MEDIUM: 1500.0, Level.HARD: 1700.0}

_DRIFT = 12.0
"""What a player's deviation grows by, squared, from one game to the next."""


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating with its standard deviation, both in points: the true one lies within two of them, 19 times in 20."""

    value: float = MIDDLE
    deviation: float = NEWCOMER


def item_rating(level: Level) -> Rating:
    """Return what is known of an item before anyone has answered it: its author's judgement."""
    return Rating(LEVEL_RATINGS[level], ITEM_DEVIATION)


def guessing(item: Item) -> float:
    """Return the chance of being right by picking blindly: 1 in the number of options where one is picked, else 0."""
    if isinstance(item.interaction, Choice | Claim):
        return 1 / max(len(options_of(item)), 2)
    return 0.0


def chance(player: Rating, item: Rating, guess: float = 0.0) -> float:
    """Return how likely the player is right: `guess` at least, and half-way from there to 1 where the ratings equal."""
    uncertainty = math.hypot(player.deviation, item.deviation) / POINTS_PER_LOGIT
    return guess + (1 - guess) * _logistic(_damping(uncertainty) * (player.value - item.value) / POINTS_PER_LOGIT)


def meet(player: Rating, item: Rating, credit: float, guess: float = 0.0) -> tuple[Rating, Rating]:
    """Return both ratings after a response of this `credit`, 0 to 1; each moves by the other's as it was before."""
    return (
        _moved(player, item, credit, guess, 1, SURE),
        _moved(item, player, credit, guess, -1, 0.0),
    )


def rested(player: Rating) -> Rating:
    """Return the player's rating at the start of a further game: the same, and a little less sure."""
    return Rating(player.value, min(math.hypot(player.deviation, _DRIFT), NEWCOMER))


def _moved(  # noqa: PLR0917 - two ratings, what happened, and whose turn it is
    own: Rating, other: Rating, credit: float, guess: float, towards: int, least: float
) -> Rating:
    """One step of Glicko: by the slope of the log-likelihood over its curvature, the prior's included."""
    damping = _damping(other.deviation / POINTS_PER_LOGIT)
    share = _logistic(towards * damping * (own.value - other.value) / POINTS_PER_LOGIT)
    expected = guess + (1 - guess) * share
    slope = (1 - guess) * damping * share * (1 - share)
    noise = max(expected * (1 - expected), 1e-9)
    variance = 1 / ((POINTS_PER_LOGIT / own.deviation) ** 2 + slope**2 / noise)
    step = towards * variance * slope * (credit - expected) / noise
    return Rating(own.value + step * POINTS_PER_LOGIT, max(math.sqrt(variance) * POINTS_PER_LOGIT, least))


_CERTAIN = 60.0
"""Logits from which on the exponential says no more than 0 or 1."""


def _damping(deviation: float) -> float:
    """How much a difference says where one side is uncertain by `deviation` logits (Glicko's g)."""
    return 1 / math.sqrt(1 + 3 * (deviation / math.pi) ** 2)


def _logistic(logit: float) -> float:
    return 1 / (1 + math.exp(-logit if -_CERTAIN < logit < _CERTAIN else -math.copysign(_CERTAIN, logit)))
