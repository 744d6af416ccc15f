"""What a player answered, as values. Options are named by their index in the item's file order, keys first.

That order (`options_of` in `deal`) is the item's own, not the one on screen: a response means the same
however the options were shuffled.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Picked:
    """One option of a choice."""

    option: int


@dataclass(frozen=True, slots=True)
class Picks:
    """The options picked in a multi; may be empty."""

    options: frozenset[int]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was said of a claim."""

    is_true: bool


@dataclass(frozen=True, slots=True)
class Text:
    """What was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """The elements of an order, by index, first to last."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """For each left side of a match, in file order, the index of its right side; None where none was given."""

    rights: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Quantity:
    """What was set on the scale of a number."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Passed:
    """No answer: the time ran out, or the player went on without one."""


Response = Picked | Picks | Verdict | Text | Sequence | Pairs | Quantity | Passed
