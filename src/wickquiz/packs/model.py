"""What a pack says, as values: nothing here reads a file or knows how a game is played."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

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


class Level(StrEnum):
    """How hard the author thinks an item is."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Severity(StrEnum):
    """`error`: the item (in a header: the pack) is not playable. `warning`: an editor would mend it."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file; line and column count from 1, in characters."""

    path: Path
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a pack, and what to do about it."""

    place: Place
    severity: Severity
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in the pack, by its path relative to the pack's folder, and what it shows in words."""

    path: str
    alt: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be picked. `why` is the rationale shown to whoever picks it."""

    text: str
    why: str = ""
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A text that items cite. A field that is not known is the empty string, never a guess."""

    id: str
    title: str
    publisher: str = ""
    author: str = ""
    published: str = ""
    accessed: str = ""
    url: str = ""
    archived: str = ""
    type: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """Paragraphs `first` to `last` (from 1, both included) of the source with the id `source`.

    `terms` are the words that a cited paragraph has to hold; None where the author named none, so that they
    follow from the key. `supports` names what the citation bears out (default: the key).
    """

    source: str
    first: int
    last: int
    terms: tuple[str, ...] | None = None
    supports: str = ""
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Dissent:
    """What other sources say instead; `why` is the editor's verdict (superseded, disputed, an error)."""

    citations: tuple[Citation, ...]
    says: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Right when the key is picked."""

    key: Option
    distractors: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Multi:
    """Right when exactly the keys are picked."""

    keys: tuple[Option, ...]
    distractors: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """Right when the verdict matches; the item's stem is the statement."""

    verdict: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """Right when the text equals `key` or one of `accept` after folding, and is not as near to one of `reject`."""

    key: str
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """Right when the sequence is exact; `sequence` stands in the right order."""

    sequence: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Right when every left side has its right side; `extra` are right sides that belong to nothing."""

    pairs: tuple[tuple[Option, Option], ...]
    extra: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """Right when the response lies at most `within` from `value`; the scale runs from `low` to `high`."""

    value: Decimal
    low: Decimal
    high: Decimal
    within: Decimal = Decimal(0)
    unit: str = ""


Interaction = Choice | Multi | Claim | Typed | Order | Match | Number


@dataclass(frozen=True, slots=True)
class Item:
    """One question as a whole. `id` is unique in its pack; `place` is where it begins in its file.

    `allow` names the rules (from the author's `x-allow`) whose warning the author has judged by eye and waved through.
    """

    id: str
    stem: str
    interaction: Interaction
    topic: str = ""
    level: Level = Level.MEDIUM
    why: str = ""
    hint: str = ""
    tags: tuple[str, ...] = ()
    image: Image | None = None
    citations: tuple[Citation, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    spoiler: bool = False
    time: int | None = None
    allow: tuple[str, ...] = ()
    place: Place | None = field(default=None, compare=False)

    @property
    def kind(self) -> str:
        """The kind's name as the pack format spells it: choice, multi, claim, typed, order, match or number."""
        return type(self.interaction).__name__.lower()


class Items(Sequence[Item]):
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
