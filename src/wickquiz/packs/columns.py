"""What dealing has to know of a pack's items, in a few bytes each, so that it need not hold or scan the items.

An item is a place in the order of the items' ids, a number for its topic and one *facet*: level, kind and whether it is
a spoiler in one byte. A *tally* counts the items behind each filter by level, kind and spoilers, in CELLS numbers of
32 bits: 4 levels (any, easy, medium, hard), twice (all, without spoilers), 8 kinds (any, then KINDS).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

LEVELS: Final = ("easy", "medium", "hard")
KINDS: Final = ("choice", "multi", "claim", "typed", "order", "match", "number")
"""The kinds of items by the names that the pack format gives them, in its order."""

CELLS: Final = (1 + len(LEVELS)) * 2 * (1 + len(KINDS))
EMPTY: Final = bytes(4 * CELLS)
"""The tally of no item."""

_BYTE: Final = 256
_ANY: Final = -1


class Wanted(NamedTuple):
    """A filter on items. No `topics`, no `level` and no `kinds` mean all of them."""

    topics: frozenset[str] = frozenset()
    level: str = ""
    spoilers: bool = True
    kinds: frozenset[str] = frozenset()

    @property
    def cells(self) -> tuple[int, ...]:
        """The cells of a tally that together count what this lets through."""
        level = LEVELS.index(self.level) if self.level else _ANY
        kinds = [KINDS.index(kind) for kind in self.kinds] or [_ANY]
        return tuple(_cell(level, kind, not self.spoilers) for kind in kinds)

    @property
    def table(self) -> bytes:
        """For each facet 1 where this lets it through, else 0; for `bytes.translate`."""
        passes = bytearray(_BYTE)
        for level in LEVELS:
            for kind in KINDS:
                is_asked = self.level in {"", level} and (not self.kinds or kind in self.kinds)
                passes[facet(level, kind, is_spoiler=False)] = is_asked
                passes[facet(level, kind, is_spoiler=True)] = is_asked and self.spoilers
        return bytes(passes)


@dataclass(frozen=True, slots=True)
class Columns:
    """The items of one pack in the order of their ids. `places[k]` is where item k stands in the pack's own order.

    `topics[k]` is an index into `names`.
    """

    facets: bytes
    topics: Sequence[int]
    names: tuple[str, ...]
    places: Sequence[int]
    _numbers: dict[str, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_numbers", {name: number for number, name in enumerate(self.names)})

    def tally(self, topic: str | None = None) -> bytes:
        """Return the tally of the items of a topic; of all items, where it is None."""
        cells = array("I", EMPTY)
        number = None if topic is None else self._numbers.get(topic, _ANY)
        for code, mine in zip(self.facets, self.topics, strict=True):
            if number is None or number == mine:
                for cell in _CELLS_OF[code]:
                    cells[cell] += 1
        return cells.tobytes()

    def tallies(self) -> dict[str, bytes]:
        """Return the tally of each topic."""
        found = {name: array("I", EMPTY) for name in self.names}
        for code, number in zip(self.facets, self.topics, strict=True):
            cells = found[self.names[number]]
            for cell in _CELLS_OF[code]:
                cells[cell] += 1
        return {name: cells.tobytes() for name, cells in found.items()}

    def nth(self, wanted: Wanted, table: bytes, number: int) -> int:
        """Return which item is the `number`th, from 0, of those that `wanted`, whose table this is, lets through."""
        passes = self.facets.translate(table)
        if wanted.topics:
            inside = {self._numbers[topic] for topic in wanted.topics if topic in self._numbers}
            passes = _both(passes, self._in_topics(inside))
        low, high = 0, len(passes)
        while high - low > 1:
            middle = (low + high) // 2
            before = passes.count(1, low, middle)
            if number < before:
                high = middle
            else:
                number -= before
                low = middle
        return low

    def _in_topics(self, inside: set[int]) -> bytes:
        if isinstance(self.topics, bytes):
            table = bytearray(_BYTE)
            for number in inside:
                table[number] = 1
            return self.topics.translate(table)
        return bytes(number in inside for number in self.topics)


def facet(level: str, kind: str, *, is_spoiler: bool) -> int:
    """Return the byte that stands for these."""
    return (LEVELS.index(level) * len(KINDS) + KINDS.index(kind)) * 2 + is_spoiler


def columns_of(items: Iterable[tuple[str, str, str, str, bool]]) -> Columns:
    """Return the columns of items, each as id, topic, level, kind and whether it is a spoiler, in the pack's order."""
    rows = sorted((name, place, topic, _FACETS[level, kind, spoiler]) for place, (name, topic, level, kind, spoiler)
                  in enumerate(items))  # fmt: skip
    numbers: dict[str, int] = {}
    topics = [numbers.setdefault(row[2], len(numbers)) for row in rows]
    return Columns(bytes(row[3] for row in rows), packed(topics), tuple(numbers), array("I", [row[1] for row in rows]))


def packed(numbers: Sequence[int]) -> Sequence[int]:
    """Return the numbers as bytes where each fits into one, else as an array of 32 bits each."""
    return bytes(numbers) if not numbers or max(numbers) < _BYTE else array("I", numbers)


def _cell(level: int, kind: int, is_plain: bool) -> int:
    return ((level + 1) * 2 + is_plain) * (1 + len(KINDS)) + kind + 1


def _cells_of(level: int, kind: int, is_spoiler: bool) -> tuple[int, ...]:
    plain = (False,) if is_spoiler else (False, True)
    return tuple(_cell(lev, kin, is_plain) for lev in (_ANY, level) for kin in (_ANY, kind) for is_plain in plain)


def _both(left: bytes, right: bytes) -> bytes:
    """Return 1 where both have 1: as whole numbers, which is a hundred times faster than byte by byte."""
    both = int.from_bytes(left, "little") & int.from_bytes(right, "little")
    return both.to_bytes(len(left), "little")


_FACETS: Final = {
    (level, kind, spoiler): facet(level, kind, is_spoiler=spoiler)
    for level in LEVELS
    for kind in KINDS
    for spoiler in (False, True)
}
_CELLS_OF: Final = {
    code: _cells_of(LEVELS.index(level), KINDS.index(kind), spoiler) for (level, kind, spoiler), code in _FACETS.items()
}
