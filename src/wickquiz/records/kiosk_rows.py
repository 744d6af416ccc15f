"""What a kiosk keeps beside its games, as rows of the log: visits, initials, what its board hides, what was delivered.

None of them holds a name, an address or anything that a visitor typed, save three letters in `Signature`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from wickquiz.records.checksums import Column
from wickquiz.records.rows import check_moment

_WORD = re.compile(r"(?:[a-z0-9][a-z0-9 _-]{0,59})?")
"""What the program says of an event: words of its own in lower case, so that nothing typed can stand there."""

_LETTERS = re.compile(r"(?:[A-Z]{3})?")


class VisitKind(StrEnum):
    """What happened. What became of games stands with the games, and is not kept twice."""

    TOUCH = "touch"  # the screen that waits for visitors was touched
    STILL_THERE = "still there"  # somebody was asked whether they are still there; `detail` is "yes" or "no"
    START = "start"  # the program started; `detail` is why it had ended
    SAFE = "safe"  # it started without the operator's packs, having crashed too often
    OPERATOR = "operator"  # the operator's page was opened, or refused: `detail`
    PACKS = "packs"  # packs were swapped, refused or rolled back: `detail`
    OPENED = "opened"
    CLOSED = "closed"


POWER_LOSS = "power loss"
"""The `detail` of a START after which the machine had lost its power."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Something that happened at the kiosk. `at` is in UTC, ISO 8601; `seconds` is how long it took, where it took any.

    Raises:
        ValueError: `detail` is not the program's own word, or `seconds` no time (the program's mistake).
    """

    at: str
    kind: VisitKind
    seconds: float = 0.0
    detail: str = ""

    TABLE: ClassVar[str] = "visit"
    COLUMNS: ClassVar[tuple[str, ...]] = ("at", "kind", "seconds", "detail")
    GAME: ClassVar[str] = ""

    def __post_init__(self) -> None:
        check_moment(self.at)
        if not (self.seconds >= 0 and math.isfinite(self.seconds) and _WORD.fullmatch(self.detail)):
            raise ValueError(f"not what is kept of a visit: {self}")

    def values(self) -> tuple[Column, ...]:
        """Return what is stored. Adding 0.0 turns a negative zero, which SQLite does not keep, into zero."""
        return self.at, self.kind.value, float(self.seconds) + 0.0, self.detail

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the visit that was stored as `values`."""
        at, kind, seconds, detail = values
        return cls(str(at), VisitKind(str(kind)), float(seconds), str(detail))


@dataclass(frozen=True, slots=True)
class Signature:
    """The initials under a game: three letters A to Z, or none where the visitor left none.

    Raises:
        ValueError: `letters` is something else (the program's mistake).
    """

    game: str
    letters: str

    TABLE: ClassVar[str] = "initials"
    COLUMNS: ClassVar[tuple[str, ...]] = ("game", "letters")
    GAME: ClassVar[str] = "game"

    def __post_init__(self) -> None:
        if not _LETTERS.fullmatch(self.letters):
            raise ValueError("initials are three letters A to Z, or none")

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        return self.game, self.letters

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the initials that were stored as `values`."""
        game, letters = values
        return cls(str(game), str(letters))


class HidingKind(StrEnum):
    """Whether a game is taken off the kiosk's board, or put back."""

    HIDE = "hide"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Hiding:
    """A game is taken off the kiosk's board, or put back; the last one of a game holds. `at` is in UTC, ISO 8601."""

    game: str
    kind: HidingKind
    at: str

    TABLE: ClassVar[str] = "hidden"
    COLUMNS: ClassVar[tuple[str, ...]] = ("game", "kind", "at")
    GAME: ClassVar[str] = "game"

    def __post_init__(self) -> None:
        check_moment(self.at)

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        return self.game, self.kind.value, self.at

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the row that was stored as `values`."""
        game, kind, at = values
        return cls(str(game), HidingKind(str(kind)), str(at))


class DeliveryKind(StrEnum):
    """What became of a game on its way to the shared board."""

    SENT = "sent"
    DEAD = "dead"  # the board refuses it for good; `reason` says why
    RETRY = "retry"  # the operator wants it tried again
    KEPT = "kept"  # it is of a kind that stands on no board


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a game on its way to the shared board; the last one of a game holds. `at` is in UTC, ISO 8601.

    Raises:
        ValueError: `reason` is not the program's own words (the program's mistake).
    """

    game: str
    kind: DeliveryKind
    reason: str
    at: str

    TABLE: ClassVar[str] = "delivery"
    COLUMNS: ClassVar[tuple[str, ...]] = ("game", "kind", "reason", "at")
    GAME: ClassVar[str] = "game"

    def __post_init__(self) -> None:
        check_moment(self.at)
        if not _WORD.fullmatch(self.reason):
            raise ValueError(f"not the reason of a delivery: {self.reason}")

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        return self.game, self.kind.value, self.reason, self.at

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the delivery that was stored as `values`."""
        game, kind, reason, at = values
        return cls(str(game), DeliveryKind(str(kind)), str(reason), str(at))
