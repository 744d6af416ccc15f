"""What a response earns. Whole points throughout; the figures are explained in docs/scoring.md, which a test reads."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from wickquiz.game.judge import Judgement
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Item, Level

LEVEL_POINTS = {Level.EASY: 100, Level.MEDIUM: 200, Level.HARD: 300}

STREAK_STEP = Fraction(1, 10)
STREAK_LIMIT = Fraction(1, 2)
SPEED_LIMIT = Fraction(1, 2)

ITEM_SECONDS = 20
"""The seconds after which speed earns nothing more, where the item names no time of its own."""


@dataclass(frozen=True, slots=True)
class Points:
    """The parts of what one response earned: for the answer itself, for the streak and for speed."""

    base: int = 0
    streak: int = 0
    speed: int = 0

    @property
    def total(self) -> int:
        """All parts together."""
        return self.base + self.streak + self.speed


def score(item: Item, judgement: Judgement, rules: Rules, streak: int, seconds: float) -> Points:
    """Return what a response earns, each part rounded down to whole points.

    `streak` counts the right responses in a row up to this one, itself included. A partly right response earns its
    share of the level's points and no bonus; a right one earns them all, however late. Practice earns nothing.

    Raises:
        ValueError: `seconds` is negative or not a finite number (the program's mistake).
    """
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(f"a response takes 0 seconds or more, not {seconds}")
    if not rules.is_scored:
        return Points()
    worth = LEVEL_POINTS[item.level]
    if not judgement.is_right:
        return Points(base=math.floor(worth * judgement.credit))
    bonus = min(STREAK_STEP * max(streak - 1, 0), STREAK_LIMIT)
    speed = _speed(item, seconds) if rules.is_timed else Fraction(0)
    return Points(base=worth, streak=math.floor(worth * bonus), speed=math.floor(worth * speed))


def _speed(item: Item, seconds: float) -> Fraction:
    """The bonus for speed: all of it at once, none from the item's time on, a straight line between."""
    limit = item.time or ITEM_SECONDS
    # A float is an exact fraction: no rounding but the one down to whole points, which is the same everywhere.
    left = max(1 - Fraction(seconds) / limit, Fraction(0))
    return SPEED_LIMIT * left
