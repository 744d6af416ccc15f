"""What a game is played by: its mode, its length and what it asks about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wickquiz.packs.model import KINDS as KINDS_OF_ITEMS
from wickquiz.packs.model import Level

RULES_VERSION = 1
"""Raised whenever the same code would deal, judge or score differently; game codes carry it."""

ROUND_LENGTH = 10

MIDNIGHT_SECONDS = 90
"""How long the clock runs before it strikes, where the rules name no other time."""

KINDS = KINDS_OF_ITEMS
"""The kinds of items by the names that the pack format gives them, in its order."""


class Mode(StrEnum):
    """How a game goes; the value is what `--mode` takes."""

    QUICK = "quick"
    SUDDEN = "sudden"
    MIDNIGHT = "midnight"
    PRACTICE = "practice"
    DUEL = "duel"


LONG_ROUND = 100


def budget_for(time_limit: str) -> int | None:
    """Return the budget of a clock by the name that the player's setting of time limits has.

    Raises:
        ValueError: there is no such setting (the program's mistake).
    """
    budgets = {"normal": None, "double": 2 * MIDNIGHT_SECONDS, "tenfold": 10 * MIDNIGHT_SECONDS, "off": 0}
    if time_limit not in budgets:
        raise ValueError(f"no time limit is called {time_limit!r}")
    return budgets[time_limit]


def name_of(pack_id: str, item_id: str) -> str:
    """Return what `Rules.items` calls an item."""
    return f"{pack_id}/{item_id}"


def default_length(mode: Mode) -> int:
    """Return how many items a game of this mode deals when nobody names a length.

    Modes that a miss or the clock ends are dealt more than anyone gets through.
    """
    return LONG_ROUND if mode in (Mode.SUDDEN, Mode.MIDNIGHT) else ROUND_LENGTH


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one game. An empty `topics` or `kinds` means all of them; `level` None means any.

    `budget` is the seconds on the clock of a mode that has one: None for the mode's own, 0 for no clock. `items` names
    what is asked, in its order (see `name_of`), out of what the rest lets through; empty where chance chooses.
    """

    mode: Mode = Mode.QUICK
    length: int = ROUND_LENGTH
    topics: tuple[str, ...] = ()
    level: Level | None = None
    spoilers: bool = True
    kinds: tuple[str, ...] = ()
    budget: int | None = None
    items: tuple[str, ...] = ()

    @property
    def is_scored(self) -> bool:
        """Whether answers earn points."""
        return self.mode is not Mode.PRACTICE

    @property
    def is_open_ended(self) -> bool:
        """Whether a miss or the clock ends the game, long before its last item."""
        return self.mode is Mode.SUDDEN or self.clock is not None

    @property
    def is_timed(self) -> bool:
        """Whether a quick response earns more."""
        return self.mode is Mode.MIDNIGHT

    @property
    def clock(self) -> int | None:
        """The seconds after which the game is over; None where no clock runs."""
        if self.mode is not Mode.MIDNIGHT:
            return None
        return MIDNIGHT_SECONDS if self.budget is None else self.budget or None
