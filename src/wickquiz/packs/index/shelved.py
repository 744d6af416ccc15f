"""A pack out of the index: its header at once, everything else when it is asked for.

Where the index fails, the pack itself is read, and stands in for it from then on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, overload

from wickquiz.packs.columns import EMPTY, Columns, columns_of
from wickquiz.packs.index.store import Damaged, Entry, Store
from wickquiz.packs.model import Image, Items, Pack, PackError, Place, Problem, Severity

if TYPE_CHECKING:
    from wickquiz.packs.index.coding import Coder
    from wickquiz.packs.model import Item, Source

T = TypeVar("T")
_DECODER = json.JSONDecoder()
Proof = tuple[str, str, int, int]


class Shelved:
    """One pack in the index, and the way to what it holds. `path` is where it was looked for."""

    def __init__(self, store: Store, entry: Entry, path: Path, header: dict[str, Any]) -> None:
        self._store = store
        self._number = entry.number
        self._tally = entry.tally
        self._path = path
        self._files = header["files"]
        self._count = header.get("count", 0)
        self._hash = header.get("hash", "")
        self._pack: Pack | None = None

    @cached_property
    def columns(self) -> Columns:
        """What dealing has to know of the items."""
        from wickquiz.packs.index.compiling import unpacked  # lazy for start-up, as is what makes items

        return self._fetch("columns", lambda data: unpacked(data, self._count), _columns_of)

    @cached_property
    def ids(self) -> dict[str, int]:
        """The place of each item in the pack's own order, by id."""
        columns = self.columns
        ids = self._fetch("ids", json.loads, lambda pack: [pack.items[place].id for place in columns.places])
        return dict(zip(ids, columns.places, strict=True))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the pack."""
        try:
            return self._fetch("problems", self._to_problems, lambda pack: tuple(pack.problems))
        except PackError as error:
            if self._hash:
                raise
            return error.problems  # of a pack that cannot be played

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The sources by their ids."""
        return self._fetch("sources", _to_sources, lambda pack: dict(pack.sources))

    @cached_property
    def proven(self) -> Container[Proof]:
        """What the lock proves."""
        return self._fetch("proven", _to_proven, lambda pack: pack.proven)

    def tally(self, topic: str | None) -> bytes:
        """The tally of a topic's items, or of all."""
        if topic is None:
            return self._tally
        if self._pack is None:
            try:
                return self._store.tally(self._number, topic) or EMPTY
            except Damaged:
                self._read()
        return self.columns.tally(topic)

    def item(self, place: int) -> Item:
        """The item at a place in the pack's own order."""
        if self._pack is None:
            try:
                return self._coder.to_item(json.loads(self._store.item(self._number, place)))
            except (Damaged, ValueError, TypeError, KeyError, IndexError):
                self._read()
        return self._whole.items[place]

    def items(self) -> Sequence[Item]:
        """All items in the pack's own order."""
        if self._pack is None:
            try:
                rows = list(self._store.items(self._number))
                if len(rows) == self._count:
                    return [self._coder.to_item(json.loads(row)) for row in rows]
            except (Damaged, ValueError, TypeError, KeyError, IndexError):
                pass
            self._read()
        return self._whole.items

    @cached_property
    def _coder(self) -> Coder:
        from wickquiz.packs.index.coding import Coder  # lazy for start-up

        return Coder(self._path, self._files)

    @property
    def _whole(self) -> Pack:
        return self._pack or self._read()

    def _fetch(self, name: str, decode: Callable[[bytes], T], read: Callable[[Pack], T]) -> T:
        if self._pack is None:
            try:
                return decode(self._store.part(self._number, name))
            except (Damaged, ValueError, TypeError, KeyError, IndexError):
                self._read()
        return read(self._whole)

    def _to_problems(self, data: bytes) -> tuple[Problem, ...]:
        return tuple(self._coder.to_problem(problem) for problem in json.loads(data))

    def _read(self) -> Pack:
        """Read the pack itself.

        Raises:
            PackError: it is not the one any more that the index holds.
        """
        # Lazy for start-up: it is needed only where the index is damaged.
        from wickquiz.packs.reader import read_pack

        self._store.forget(self._number)
        pack = read_pack(self._path)
        if pack.content_hash != self._hash:
            message = "this pack has changed since the game was opened: open it anew"
            raise PackError((Problem(Place(self._path, 1, 1), Severity.ERROR, "unreadable", message),))
        self._pack = pack
        return pack


class ShelvedItems(Items):
    """The items of a pack, fetched one by one."""

    __slots__ = ("_count", "_shelved", "_topics")

    def __init__(self, shelved: Shelved, count: int, topics: tuple[str, ...]) -> None:
        self._shelved = shelved
        self._count = count
        self._topics = topics

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics, each once, in file order."""
        return self._topics

    @property
    def columns(self) -> Columns:
        """What dealing has to know of the items."""
        return self._shelved.columns

    def find(self, item_id: str) -> Item | None:
        """Return the item with this id, or None."""
        place = self._shelved.ids.get(item_id)
        return None if place is None else self._shelved.item(place)

    def tally(self, topic: str | None = None) -> bytes:
        """The tally of the items of a topic; of all, where it is None."""
        return self._shelved.tally(topic)

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | Sequence[Item]:
        if isinstance(index, slice):
            return tuple(self._shelved.items()[index])
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return self._shelved.item(index % self._count)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Item]:
        return iter(self._shelved.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as a list's


class ShelvedProblems(Sequence[Problem]):
    """The problems of a pack: their number at once, they themselves when they are looked at."""

    __slots__ = ("_count", "_shelved")

    def __init__(self, shelved: Shelved, count: int) -> None:
        self._shelved = shelved
        self._count = count

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Problem]: ...
    def __getitem__(self, index: int | slice) -> Problem | Sequence[Problem]:
        return self._shelved.problems[index]

    def __len__(self) -> int:
        return self._count


class _Sources(Mapping[str, "Source"]):
    __slots__ = ("_shelved",)

    def __init__(self, shelved: Shelved) -> None:
        self._shelved = shelved

    def __getitem__(self, name: str) -> Source:
        return self._shelved.sources[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._shelved.sources)

    def __len__(self) -> int:
        return len(self._shelved.sources)


class _Proven(Container[Proof]):
    __slots__ = ("_shelved",)

    def __init__(self, shelved: Shelved) -> None:
        self._shelved = shelved

    def __contains__(self, proof: object) -> bool:
        return proof in self._shelved.proven


class ArchivedPictures(NamedTuple):
    """The pictures of an archive, by name and size, and the SHA-256 of the archive, which names their folder."""

    digest: str
    sizes: list[tuple[str, int]]


def shelved_pack(
    store: Store, entry: Entry, path: Path
) -> tuple[Pack | None, Sequence[Problem], ArchivedPictures | None]:
    """Return the pack of an entry (None: nothing of it can be played), its problems, and an archive's pictures."""
    header, _ = _DECODER.raw_decode(entry.header)
    shelved = Shelved(store, entry, path, header)
    problems = ShelvedProblems(shelved, header["problems"]) if header["problems"] else ()
    if not entry.tally:
        return None, problems, None
    base = path.parent
    pictures = header["pictures"]
    pack = Pack(
        id=header["id"],
        title=header["title"],
        path=path if header["path"] == path.name else base / header["path"],
        items=ShelvedItems(shelved, header["count"], tuple(map(sys.intern, header["topics"]))),
        sources=_Sources(shelved),
        content_hash=header["hash"],
        version=header["version"],
        description=header["description"],
        language=sys.intern(header["language"]),
        license=header["license"],
        authors=tuple(header["authors"]),
        cover=Image(*header["cover"]) if header["cover"] else None,
        spoilers=header["spoilers"],
        out=header["out"],
        problems=problems,
        proven=_Proven(shelved),
        pictures=None if pictures is None else base if pictures == "." else base / pictures,
    )
    return pack, problems, ArchivedPictures(*header["archive"]) if header["archive"] else None


def _columns_of(pack: Pack) -> Columns:
    return columns_of((item.id, item.topic, item.level.value, item.kind, item.spoiler) for item in pack.items)


def _to_sources(data: bytes) -> dict[str, Source]:
    from wickquiz.packs.model import Source  # lazy for start-up

    return {source[0]: Source(*source) for source in json.loads(data)}


def _to_proven(data: bytes) -> Container[Proof]:
    return frozenset((item, source, first, last) for item, source, first, last in json.loads(data))
