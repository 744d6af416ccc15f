"""What passes between the formats and those who use them: items that came in, a file that goes out, what was lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wickquiz.packs.model import Item, Source
from wickquiz.packs.problems import shown


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
    importer need not check either. `places` says where each item stands in the file that was read, as a note's `where`
    does; without it they are numbered. `images` holds pictures by their path in the pack (`images/NAME.png`).
    """

    title: str
    items: tuple[Item, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    images: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    places: tuple[str, ...] = ()
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
    """A whole file cannot come in or go out; the sentence says why, and what to do. `notes` tell of its items."""

    def __init__(self, sentence: str, notes: tuple[Note, ...] = ()) -> None:
        super().__init__(sentence)
        self.notes = notes


class MissingPackageError(InterchangeError):
    """A format needs a package that is not installed; the sentence says how to get it."""


class Notebook:
    """Gathers notes on one item after the other: `at` says which one the next notes are about."""

    def __init__(self) -> None:
        self._notes: list[Note] = []
        self._where = self._item = ""

    def at(self, where: str, stem: str = "") -> None:
        """Say where the next notes belong; both empty: to the file as a whole."""
        self._where, self._item = where, label(stem)

    def lost(self, sentence: str) -> None:
        """Note that something is not there any more."""
        self._add(Effect.LOST, sentence)

    def missing(self, sentence: str) -> None:
        """Note that the file never held something that an author should add."""
        self._add(Effect.MISSING, sentence)

    def changed(self, sentence: str) -> None:
        """Note that something is there in another form."""
        self._add(Effect.CHANGED, sentence)

    def _add(self, effect: Effect, sentence: str) -> None:
        note = Note(self._where, self._item, effect, sentence)
        if note not in self._notes[-8:]:
            self._notes.append(note)

    def notes(self) -> tuple[Note, ...]:
        """Return what was noted, in the order in which it was."""
        return tuple(self._notes)


def label(stem: str) -> str:
    """Return what a note calls the item with this stem."""
    return shown(stem, 60)
