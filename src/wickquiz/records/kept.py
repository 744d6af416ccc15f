"""What a fold over the log came to, kept beside the log: values under names, each with its checksum, all or nothing.

Nothing kept is believed that does not prove itself: one value that is not what was written, or one that is missing, and
the fold begins anew with the first row of the log.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wickquiz.records.checksums import checksum

TABLE = "folded"
_ABOUT = ""
"""The name under which a fold keeps where it stands."""


@dataclass(slots=True)
class Standpoint:
    """Up to where the log is folded, and what that rests on.

    `until` is the number of the last ending that was taken in, `last` that row's checksum, which tells this log from
    any other. `rulings` and `corrections` are the numbers of the last ones. `packs` are the contents that took part, by
    the ids of their packs ("" for one that was not at hand); `undealt` the games whose items only packs could tell.
    `damaged` are the rows that were left out, by table and number.
    """

    version: int
    until: int = 0
    last: str = ""
    rulings: int = 0
    corrections: int = 0
    packs: dict[str, str] = field(default_factory=dict)
    undealt: list[str] = field(default_factory=list)
    damaged: list[tuple[str, int]] = field(default_factory=list)


class Values:
    """The values of one fold. What is changed is changed here alone, until `written` is put into the log's file.

    Attributes:
        proof: the checksums of all that is kept, in one: a value that is missing shows.
        about: what the file says of where the fold stands; None where nothing is kept of it.
    """

    def __init__(
        self, fold: str, standpoint: Standpoint, texts: dict[str, str] | None = None, about: str | None = None
    ) -> None:
        self.fold = fold
        self.standpoint = standpoint
        self.about = about
        self._texts = texts or {}
        self._values: dict[str, Any] = {}
        self._changed: set[str] = set()
        self.proof = 0
        for name, text in self._texts.items():
            self.proof ^= _number(_proof(fold, name, text))

    def get(self, name: str) -> Any:
        """Return the value under a name, which the caller may change and `put` again; None where there is none."""
        if name not in self._values and name in self._texts:
            self._values[name] = json.loads(self._texts[name])
        return self._values.get(name)

    def put(self, name: str, value: Any) -> None:
        """Keep a value, made of what JSON knows, under a name."""
        self._values[name] = value
        self._changed.add(name)

    def items(self, prefix: str = "") -> Iterator[tuple[str, Any]]:
        """Yield the names that begin so, without that beginning, with their values."""
        for name in dict.fromkeys((*self._texts, *self._values)):
            if name.startswith(prefix):
                yield name.removeprefix(prefix), self.get(name)

    def written(self, *, is_all: bool) -> Iterator[tuple[str, str, str, bytes]]:
        """Yield the rows that are to be written, changed ones or all, and count them among those that are kept."""
        for name in dict.fromkeys((*self._texts, *self._changed)) if is_all else sorted(self._changed):
            before = self._texts.get(name)
            text = json.dumps(self._values[name], separators=(",", ":")) if name in self._changed else before or ""
            if is_all or text != before:
                proof = _proof(self.fold, name, text)
                self.proof ^= _number(proof) ^ (_number(_proof(self.fold, name, before)) if before is not None else 0)
                self._texts[name] = text
                yield self.fold, name, text, proof
        self._changed.clear()
        self.about = json.dumps([self.proof, *(getattr(self.standpoint, name) for name in Standpoint.__slots__)])
        yield self.fold, _ABOUT, self.about, _proof(self.fold, _ABOUT, self.about)


def load(connection: sqlite3.Connection, fold: str) -> Values | None:
    """Return what is kept of a fold; None where there is nothing, or not all of it is what was written."""
    texts: dict[str, str] = {}
    try:
        for name, text, proof in connection.execute(
            f"SELECT part, value, checksum FROM {TABLE} WHERE fold = ?",  # noqa: S608 (ours)
            (fold,),
        ):
            if proof != _proof(fold, name, text):
                return None
            texts[name] = text
    except sqlite3.DatabaseError:
        return None
    if _ABOUT not in texts:
        return None
    text = texts.pop(_ABOUT)
    proof, *stands = json.loads(text)
    values = Values(fold, Standpoint(*stands), texts, text)
    return values if values.proof == proof else None


def keep(connection: sqlite3.Connection, values: Values) -> None:
    """Write what changed, within the caller's transaction; all of it, where others have written meanwhile.

    Raises:
        sqlite3.Error: it could not be written.
    """
    is_all = values.about is None or values.about != about(connection, values.fold)
    if is_all:
        connection.execute(f"DELETE FROM {TABLE} WHERE fold = ?", (values.fold,))  # noqa: S608 (ours)
    connection.executemany(
        f"INSERT OR REPLACE INTO {TABLE} (fold, part, value, checksum) VALUES (?, ?, ?, ?)",  # noqa: S608 (ours)
        values.written(is_all=is_all),
    )


def about(connection: sqlite3.Connection, fold: str) -> str | None:
    """Return what is kept of where a fold stands, unproven, to tell whether it is still the same; None for nothing."""
    query = f"SELECT value FROM {TABLE} WHERE fold = ? AND part = ?"  # noqa: S608 (ours)
    try:
        found = connection.execute(query, (fold, _ABOUT)).fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(found[0]) if found else None


def forget_all(connection: sqlite3.Connection) -> None:
    """Delete all that is kept; it is folded anew.

    Raises:
        sqlite3.Error: it could not be deleted.
    """
    connection.execute(f"DELETE FROM {TABLE}")  # noqa: S608 (ours)


def _proof(fold: str, name: str, text: str) -> bytes:
    return checksum(TABLE, 0, (fold, name, text))


def _number(proof: bytes) -> int:
    return int.from_bytes(proof)
