"""What a pack says, as values: nothing here reads a file or knows how a game is played."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from wickquiz.packs.basics import Image, Level, Place, Severity
from wickquiz.packs.columns import CELLS, KINDS, Columns, Wanted, columns_of

__all__ = [
    # Named anew here, because this is the one module of packs that game may know:
    "CELLS",
    "KINDS",
    "Choice",
    "Citation",
    "Claim",
    "Columns",
    "Dissent",
    "Image",
    "Interaction",
    "Item",
    "Items",
    "Level",
    "Match",
    "Multi",
    "Number",
    "Option",
    "Order",
    "Pack",
    "PackError",
    "Place",
    "Problem",
    "Severity",
    "Source",
    "Typed",
    "Wanted",
    "columns_of",
]

if TYPE_CHECKING:
    from wickquiz.packs.items_said import (
        Choice,
        Citation,
        Claim,
        Dissent,
        Interaction,
        Item,
        Match,
        Multi,
        Number,
        Option,
        Order,
        Source,
        Typed,
    )


def __getattr__(name: str) -> Any:
    """Load what an item is made of when the first of it is asked for: the first screen of the game shows no item."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from wickquiz.packs import items_said  # lazy for start-up

    return getattr(items_said, name)


class Problem(NamedTuple):
    """One thing that is wrong with a pack, and what to do about it."""

    place: Place
    severity: Severity
    rule: str
    message: str


class Items(Sequence["Item"]):
    """The items of a pack where they are fetched one by one as they are wanted, and dealt from without fetching any."""

    __slots__ = ()

    @property
    @abstractmethod
    def topics(self) -> tuple[str, ...]:
        """The topics, each once, in file order."""

    @property
    @abstractmethod
    def columns(self) -> Columns:
        """What dealing has to know of the items."""

    @abstractmethod
    def find(self, item_id: str) -> Item | None:
        """Return the item with this id, or None."""

    @abstractmethod
    def tally(self, topic: str | None = None) -> bytes:
        """The tally of the items of a topic; of all, where it is None."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as read. `items` holds the playable ones only; `out` counts those that an error keeps out.

    `content_hash` is the SHA-256 (hex) of all that can change a game: equal content, equal hash on any machine.
    `pictures` is the folder that pictures' paths are relative to; None while those of an archive lie in none.
    `proven` holds (item id, source, first, last) of every citation that the pack's current lock proves.
    `allow` names the rules that the header's `x-allow` waves through for all items.
    """

    id: str
    title: str
    path: Path
    items: Sequence[Item]
    sources: Mapping[str, Source]
    content_hash: str
    version: str = ""
    description: str = ""
    language: str = "en"
    license: str = ""
    authors: tuple[str, ...] = ()
    cover: Image | None = None
    spoilers: str = ""
    out: int = 0
    problems: Sequence[Problem] = ()
    proven: Container[tuple[str, str, int, int]] = frozenset()
    pictures: Path | None = None
    allow: tuple[str, ...] = ()

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics of the playable items, each once, in file order."""
        if isinstance(self.items, Items):
            return self.items.topics
        return tuple(dict.fromkeys(item.topic for item in self.items if item.topic))


class PackError(Exception):
    """A pack cannot be used. Carries every problem found, not just the first."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(problem.message for problem in problems))
        self.problems = problems
