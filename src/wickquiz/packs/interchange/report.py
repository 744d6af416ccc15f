"""What passes between the formats and those who use them: items that came in, a file that goes out, what was lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wickquiz.packs.model import Item, Source


class Effect(StrEnum):
    """What became of something on its way from one format into the other.

    `lost`: it is not there any more, be it an item or a part of one. `missing`: the file never held it, and an author
    should add it (a source, wrong options). `changed`: it is there in another form, such as HTML as plain text.
    """

    LOST = "lost"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that a person has to know about what came in or went out.

    `where` is the place in the file that was read ("line 12", "question 3", an entry's name); empty where there is
    none. `item` is the item's label, that is its stem or id; empty where it is about the file as a whole. `sentence`
    tells what happened and, where there is a way, what to do.
    """

    where: str
    item: str
    severity: Effect
    sentence: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file of another format holds, as a pack's values.

    An item's `id` may be empty: it then gets one made of its text. Texts may hold what the pack format refuses (they
    are cleaned, with a note) and items may break its rules (they are kept out, with the reader's own sentence): an
    importer need not check either. `images` holds pictures by their path in the pack (`images/NAME.png`).
    """

    title: str
    items: tuple[Item, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    images: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    description: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """A file of another format, and what of the pack it cannot hold. `count` items went into it."""

    data: bytes
    notes: tuple[Note, ...] = ()
    count: int = 0


class InterchangeError(Exception):
    """A whole file cannot come in or go out; the sentence says why, and what to do."""
