"""The file of the index: which packs it holds, and the rows that are fetched of them.

Every row carries a checksum, because a cache that lies is worse than none: what fails it is as good as absent. One
process writes at a time and waits for no disk: what a power cut spoils is made anew.
"""

from __future__ import annotations

import os
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from wickquiz.packs.index.opening import connected, drop, is_the_files_fault

if TYPE_CHECKING:
    from wickquiz.packs.index.compiling import Compiled

_DAY: Final = 86_400
_ROOM: Final = 24
"""Bits for the place of an item within its pack; the number of the pack stands above them."""
_PORTION: Final = 10_000
"""Items of a large pack that are written in one transaction: who plays meanwhile waits no longer than for these."""


class Damaged(Exception):  # noqa: N818 - says what is the case
    """A row is not there, or not as it was written. The pack itself has to be read."""


class Entry(NamedTuple):
    """A pack in the index. `tally` is that of all its items; empty where nothing of the pack can be played."""

    number: int
    stamp: str
    digest: str
    header: str
    tally: bytes


class Store:
    """An open index. Made by `opened`; used by one thread."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._tallies: dict[str, dict[int, bytes]] = {}

    def close(self) -> None:
        """Close the file. What packs still fetch from it they then read from the pack itself."""
        self._connection.close()

    def __del__(self) -> None:
        self.close()

    def entries(self) -> dict[bytes, Entry]:
        """Return the packs that the index holds, by path."""
        query = "SELECT path, id, stamp, digest, header, tally, checksum FROM pack WHERE path IS NOT NULL"
        try:
            rows = self._connection.execute(query).fetchall()
        except sqlite3.Error as error:
            self._note(error)
            return {}
        return {
            path: Entry(number, stamp, digest, header, tally)
            for path, number, stamp, digest, header, tally, checksum in rows
            if checksum == _checksum_of(path, stamp, digest, header, tally)
        }

    def part(self, number: int, name: str) -> bytes:
        """Return a part of a pack by the name that it was compiled under.

        Raises:
            Damaged: it cannot be had.
        """
        query = "SELECT data FROM part WHERE pack = ? AND name = ?"
        return _opened(self._one(query, (number, name)), f"{number}:{name}")

    def item(self, number: int, place: int) -> bytes:
        """Return the item at a place, from 0, of a pack.

        Raises:
            Damaged: it cannot be had.
        """
        key = number << _ROOM | place
        return _opened(self._one("SELECT data FROM item WHERE id = ?", (key,)), str(key))

    def items(self, number: int) -> Iterator[bytes]:
        """Yield all items of a pack in its own order.

        Raises:
            Damaged: one of them cannot be had.
        """
        query = "SELECT id, data FROM item WHERE id BETWEEN ? AND ? ORDER BY id"
        try:
            rows = self._connection.execute(query, (number << _ROOM, (number + 1 << _ROOM) - 1)).fetchall()
        except sqlite3.Error as error:
            self._note(error)
            raise Damaged from error
        for key, data in rows:
            yield _opened(data, str(key))

    def tally(self, number: int, topic: str) -> bytes:
        """Return the tally of a topic's items in a pack; empty where the pack has none of it.

        Raises:
            Damaged: it cannot be had.
        """
        found = self._tallies.get(topic)
        if found is None:
            try:
                rows = self._connection.execute("SELECT pack, data FROM topic WHERE name = ?", (topic,)).fetchall()
            except sqlite3.Error as error:
                self._note(error)
                raise Damaged from error
            if len(self._tallies) >= 16:  # noqa: PLR2004 - topics held at once
                self._tallies.pop(next(iter(self._tallies)))
            found = self._tallies[topic] = {pack: _opened(data, f"{pack}:{topic}") for pack, data in rows}
        return found.get(number, b"")

    def restamp(self, path: Path, entry: Entry, stamp: str) -> None:
        """Note that the pack at `path` has another stamp and the same content."""
        key = key_of(path)
        checksum = _checksum_of(key, stamp, entry.digest, entry.header, entry.tally)
        with suppress(sqlite3.Error), self._connection:
            self._connection.execute(
                "UPDATE pack SET stamp = ?, checksum = ? WHERE id = ?", (stamp, checksum, entry.number)
            )

    def keep(self, packs: Iterable[Compiled]) -> dict[bytes, Entry]:
        """Put packs in, each in the place of what stood there of its path; return those that the file took."""
        kept = {}
        self._tallies.clear()
        try:
            with self._connection:
                for pack in packs:
                    kept[key_of(pack.path)] = self._put(pack)
        except sqlite3.Error as error:
            self._note(error)
            return {}  # locked for long, read-only or full: then the packs are read from their files
        return kept

    def forget(self, number: int) -> None:
        """Let the next start read a pack anew."""
        try:
            with self._connection:
                self._connection.execute(
                    "UPDATE pack SET path = NULL, retired = ? WHERE id = ?", (int(time.time()), number)
                )
        except sqlite3.Error as error:
            self._note(error)

    def prune(self) -> None:
        """Forget the packs whose files are gone, and what was replaced more than a day ago: no game needs it now."""
        try:
            with self._connection as connection:
                paths = connection.execute("SELECT id, path FROM pack WHERE path IS NOT NULL").fetchall()
                gone = [(int(time.time()), number) for number, path in paths if not os.path.lexists(path)]
                connection.executemany("UPDATE pack SET path = NULL, retired = ? WHERE id = ?", gone)
                query = "SELECT id FROM pack WHERE retired < ?"
                for (number,) in connection.execute(query, (time.time() - _DAY,)).fetchall():
                    self._delete_items(number)
                    for table, column in (("part", "pack"), ("topic", "pack"), ("pack", "id")):
                        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (number,))  # noqa: S608 - our names
        except sqlite3.Error as error:
            self._note(error)

    def _delete_items(self, number: int) -> None:
        after = "SELECT id FROM item WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1 OFFSET ?"
        first, last = number << _ROOM, (number + 1 << _ROOM) - 1
        while (found := self._connection.execute(after, (first, last, _PORTION)).fetchone()) is not None:
            self._connection.execute("DELETE FROM item WHERE id BETWEEN ? AND ?", (first, found[0] - 1))
            self._connection.commit()
            first = found[0]
        self._connection.execute("DELETE FROM item WHERE id BETWEEN ? AND ?", (first, last))

    def _put(self, pack: Compiled) -> Entry:
        key, execute = key_of(pack.path), self._connection.execute
        stamp = pack.stamp.text if pack.stamp.is_settled else ""
        now = int(time.time())
        number = execute(
            "INSERT INTO pack(retired, stamp, digest, header, tally, checksum) VALUES (?, ?, ?, ?, ?, ?)",
            (
                *(now, stamp, pack.digest, pack.header, pack.tally),
                _checksum_of(key, stamp, pack.digest, pack.header, pack.tally),
            ),
        ).lastrowid
        assert number is not None
        many = self._connection.executemany
        parts = ((number, name, _sealed(data, f"{number}:{name}")) for name, data in pack.parts.items())
        many("INSERT INTO part VALUES (?, ?, ?)", parts)
        topics = ((name, number, _sealed(data, f"{number}:{name}")) for name, data in pack.topics.items())
        many("INSERT INTO topic VALUES (?, ?, ?)", topics)
        keyed = ((number << _ROOM | place, data) for place, data in enumerate(pack.items))
        rows = ((place, _sealed(data, str(place))) for place, data in keyed)
        while some := list(islice(rows, _PORTION)):
            many("INSERT INTO item VALUES (?, ?)", some)
            if len(pack.items) > _PORTION:
                self._connection.commit()
        # Only now it counts: what ends before this leaves rows that are retired, and go with these.
        execute("UPDATE pack SET path = NULL, retired = ? WHERE path = ?", (now, key))
        execute("UPDATE pack SET path = ?, retired = NULL WHERE id = ?", (key, number))
        return Entry(number, stamp, pack.digest, pack.header, pack.tally)

    def _one(self, query: str, values: tuple[object, ...]) -> bytes:
        try:
            found = self._connection.execute(query, values).fetchone()
        except sqlite3.Error as error:
            self._note(error)
            raise Damaged from error
        if found is None:
            raise Damaged
        return bytes(found[0])

    def _note(self, error: sqlite3.Error) -> None:
        """Drop the file where it is damaged, so that the next start makes it anew."""
        if is_the_files_fault(error):
            with suppress(OSError):
                drop(self._path)


def opened(path: Path) -> Store | None:
    """Open the index at `path`, made anew where there is none, or none that can be used. None: it cannot be had."""
    connection = connected(path)
    return None if connection is None else Store(connection, path)


def key_of(path: Path) -> bytes:
    """Return what the index knows the pack at `path` by."""
    name = os.fspath(path)
    # `resolve` would follow a link to another name.
    return os.fsencode(name if path.is_absolute() and ".." not in name else os.path.abspath(name))  # noqa: PTH100


def _checksum_of(path: bytes, stamp: str, digest: str, header: str, tally: bytes) -> int:
    return zlib.crc32(b"\0".join((path, f"{stamp} {digest} {header}".encode(), tally)))


def _sealed(data: bytes, place: str) -> bytes:
    return zlib.crc32(data, zlib.crc32(place.encode("utf-8", "surrogatepass"))).to_bytes(4, "big") + data


def _opened(data: bytes, place: str) -> bytes:
    whole = data[4:]
    if _sealed(whole, place) != data:
        raise Damaged
    return whole
