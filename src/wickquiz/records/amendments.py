"""What is said of games after they were played, as rows of the log: an item is voided, a response counts otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from wickquiz.records.checksums import Column
from wickquiz.records.rows import check_moment


class RulingKind(StrEnum):
    """What is ruled of an item."""

    VOID = "void"
    UNVOID = "unvoid"


@dataclass(frozen=True, slots=True)
class Ruling:
    """An item is taken out of every score, or put back; the last ruling on an item holds. `at` is in UTC, ISO 8601."""

    pack: str
    item: str
    kind: RulingKind
    at: str

    TABLE: ClassVar[str] = "ruling"
    COLUMNS: ClassVar[tuple[str, ...]] = ("pack", "item", "kind", "at")
    GAME: ClassVar[str] = ""

    def __post_init__(self) -> None:
        check_moment(self.at)

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        return self.pack, self.item, self.kind.value, self.at

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the ruling that was stored as `values`."""
        pack, item, kind, at = values
        return cls(str(pack), str(item), RulingKind(str(kind)), str(at))


@dataclass(frozen=True, slots=True)
class Correction:
    """What the response at a position of a game counts from now on; the last correction holds.

    Raises:
        ValueError: a figure outside its range, or `at` is no moment in UTC (the program's mistake).
    """

    game: str
    position: int
    credit: float
    is_right: bool
    points: int
    at: str

    TABLE: ClassVar[str] = "correction"
    COLUMNS: ClassVar[tuple[str, ...]] = ("game", "position", "credit", "is_right", "points", "at")
    GAME: ClassVar[str] = "game"

    def __post_init__(self) -> None:
        check_moment(self.at)
        if not (self.position >= 0 and 0 <= self.credit <= 1):
            raise ValueError(f"not the figures of a response: {self}")

    def values(self) -> tuple[Column, ...]:
        """Return what is stored. Adding 0.0 turns a negative zero, which SQLite does not keep, into zero."""
        return self.game, self.position, float(self.credit) + 0.0, int(self.is_right), self.points, self.at

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the correction that was stored as `values`."""
        game, position, credit, is_right, points, at = values
        return cls(str(game), int(position), float(credit), bool(is_right), int(points), str(at))
