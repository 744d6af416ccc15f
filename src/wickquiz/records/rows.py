"""What the event log holds of a game, as values: its header, what it dealt, a response, its ending."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar, NamedTuple, Protocol, Self

from wickquiz.records.checksums import Column

_SEED_LIMIT = 2**63


class Row(Protocol):
    """One row of the log. `values` and `of` are each other's inverse, in the order of `COLUMNS`."""

    TABLE: ClassVar[str]
    COLUMNS: ClassVar[tuple[str, ...]]
    GAME: ClassVar[str]
    """The column that names the game; empty where the row is of no one game."""

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        ...

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the row that was stored as `values`."""
        ...


class PackRef(NamedTuple):
    """A pack as it was when the game was dealt."""

    id: str
    title: str
    content_hash: str


class ItemRef(NamedTuple):
    """An item as it was when the game was dealt: its pack, its id there, and its mark (see `game.mark`)."""

    pack: str
    item: str
    mark: str


@lru_cache(maxsize=256)
def _mode_in(rules_json: str) -> str:
    """Return the mode that rules name. Most games are played by one of few."""
    rules = json.loads(rules_json)
    return str(rules.get("mode", "")) if isinstance(rules, dict) else ""


def check_moment(text: str) -> str:
    """Return `text` if it is a moment in UTC in ISO 8601, as `datetime.now(UTC).isoformat()` writes it.

    Raises:
        ValueError: it is not (the program's mistake).
    """
    if datetime.fromisoformat(text).utcoffset() != timedelta(0):
        raise ValueError(f"not a moment in UTC: {text}")
    return text


@dataclass(frozen=True, slots=True)
class GameHeader:
    """Everything that made a game, written before its first question is shown.

    `id` is made by the caller (`uuid4().hex`), so that recording a game twice is recording it once. `started` is in
    UTC, ISO 8601. `rules_json` is the caller's own; its member "mode" names the mode. `length` is how many items
    were dealt.

    Raises:
        ValueError: `started` is not such a moment, or `seed` needs more than 64 bits (the program's mistake).
    """

    id: str
    started: str
    code: str
    seed: int
    rules_json: str
    packs: tuple[PackRef, ...]
    length: int
    player: str = ""

    TABLE: ClassVar[str] = "game"
    COLUMNS: ClassVar[tuple[str, ...]] = ("id", "started", "code", "seed", "rules", "packs", "length", "player")
    GAME: ClassVar[str] = "id"

    def __post_init__(self) -> None:
        check_moment(self.started)
        if not -_SEED_LIMIT <= self.seed < _SEED_LIMIT:
            raise ValueError(f"a seed of more than 64 bits: {self.seed}")

    @property
    def mode(self) -> str:
        """The mode's name; empty where the rules name none."""
        return _mode_in(self.rules_json)

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        packs = json.dumps([list(pack) for pack in self.packs], ensure_ascii=True, separators=(",", ":"))
        return self.id, self.started, self.code, self.seed, self.rules_json, packs, self.length, self.player

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the header that was stored as `values`."""
        id_, started, code, seed, rules, packs, length, player = values
        refs = tuple(PackRef(*pack) for pack in json.loads(str(packs)))
        return cls(str(id_), str(started), str(code), int(seed), str(rules), refs, int(length), str(player))


@dataclass(frozen=True, slots=True)
class Deal:
    """The items that a game dealt, in order; written together with its header."""

    game: str
    items: tuple[ItemRef, ...]

    TABLE: ClassVar[str] = "deal"
    COLUMNS: ClassVar[tuple[str, ...]] = ("game", "items")
    GAME: ClassVar[str] = "game"

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        return self.game, json.dumps([list(item) for item in self.items], ensure_ascii=True, separators=(",", ":"))

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the deal that was stored as `values`."""
        game, items = values
        return cls(str(game), tuple(ItemRef(*item) for item in json.loads(str(items))))


@dataclass(frozen=True, slots=True)
class GivenResponse:
    """One response as judged when it was given. `position` counts from 0; `seconds` >= 0; `credit` is 0 to 1.

    Raises:
        ValueError: a figure outside its range, or not finite (the program's mistake).
    """

    game: str
    position: int
    response_json: str
    seconds: float
    credit: float
    is_right: bool
    points: int

    TABLE: ClassVar[str] = "response"
    COLUMNS: ClassVar[tuple[str, ...]] = (
        "game", "position", "response", "seconds", "credit", "is_right", "points",
    )  # fmt: skip
    GAME: ClassVar[str] = "game"

    def __post_init__(self) -> None:
        if not (self.position >= 0 and self.seconds >= 0 and math.isfinite(self.seconds) and 0 <= self.credit <= 1):
            raise ValueError(f"not the figures of a response: {self}")

    def values(self) -> tuple[Column, ...]:
        """Return what is stored. Adding 0.0 turns a negative zero, which SQLite does not keep, into zero."""
        seconds, credit = float(self.seconds) + 0.0, float(self.credit) + 0.0
        return self.game, self.position, self.response_json, seconds, credit, int(self.is_right), self.points

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the response that was stored as `values`."""
        game, position, response, seconds, credit, is_right, points = values
        return cls(str(game), int(position), str(response), float(seconds), float(credit), bool(is_right), int(points))


class EndingKind(StrEnum):
    """How a game ended."""

    FINISHED = "finished"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a game, with what its responses came to; `at` is in UTC, ISO 8601."""

    game: str
    kind: EndingKind
    at: str
    score: int
    right: int
    asked: int

    TABLE: ClassVar[str] = "ending"
    COLUMNS: ClassVar[tuple[str, ...]] = ("game", "kind", "at", "score", "right", "asked")
    GAME: ClassVar[str] = "game"

    def __post_init__(self) -> None:
        check_moment(self.at)

    def values(self) -> tuple[Column, ...]:
        """Return what is stored."""
        return self.game, self.kind.value, self.at, self.score, self.right, self.asked

    @classmethod
    def of(cls, values: tuple[Column, ...]) -> Self:
        """Return the ending that was stored as `values`."""
        game, kind, at, score, right, asked = values
        return cls(str(game), EndingKind(str(kind)), str(at), int(score), int(right), int(asked))


@dataclass(frozen=True, slots=True)
class GameRecord:
    """One game with its responses in order; `ending` is None while it can still be played on.

    `items` is what was dealt; empty for a game of a version that did not keep it.
    """

    header: GameHeader
    responses: tuple[GivenResponse, ...] = ()
    ending: Ending | None = None
    items: tuple[ItemRef, ...] = ()

    @property
    def score(self) -> int:
        """The points of all responses together."""
        return sum(response.points for response in self.responses)

    @property
    def right(self) -> int:
        """How many responses were right."""
        return sum(response.is_right for response in self.responses)

    @property
    def asked(self) -> int:
        """How many items were answered."""
        return len(self.responses)
