"""What a pack says of its items, as values. To be had from `model`, which loads this when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from wickquiz.packs.basics import Image, Level, Place


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
