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
    """

    def __init__(self, fold: str, standpoint: Standpoint, texts: dict[str, str] | None = None) -> None:
        self.fold = fold
        self.standpoint = standpoint
        self.is_new = texts is None
        self._texts = texts or {}
        self._values: dict[str, Any] = {}
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

    def items(self, prefix: str = "") -> Iterator[tuple[str, Any]]:
        """Yield the names that begin so, without that beginning, with their values."""
        for name in dict.fromkeys((*self._texts, *self._values)):
            if name.startswith(prefix):
                yield name.removeprefix(prefix), self.get(name)

    def written(self) -> Iterator[tuple[str, str, str, bytes]]:
        """Yield the rows that are to be written, and count them among those that are kept from then on."""
        for name, value in self._values.items():
            text = json.dumps(value, separators=(",", ":"))
            before = self._texts.get(name)
            if text != before:
                proof = _proof(self.fold, name, text)
                self.proof ^= _number(proof) ^ (_number(_proof(self.fold, name, before)) if before is not None else 0)
                self._texts[name] = text
                yield self.fold, name, text, proof
        about = json.dumps([self.proof, *(getattr(self.standpoint, name) for name in Standpoint.__slots__)])
        yield self.fold, _ABOUT, about, _proof(self.fold, _ABOUT, about)
        self.is_new = False


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
    proof, *about = json.loads(texts.pop(_ABOUT))
    values = Values(fold, Standpoint(*about), texts)
    return values if values.proof == proof else None


def keep(connection: sqlite3.Connection, values: Values) -> None:
    """Write what changed, within the caller's transaction.

    Raises:
        sqlite3.Error: it could not be written.
    """
    if values.is_new:
        connection.execute(f"DELETE FROM {TABLE} WHERE fold = ?", (values.fold,))  # noqa: S608 (ours)
    connection.executemany(
        f"INSERT OR REPLACE INTO {TABLE} (fold, part, value, checksum) VALUES (?, ?, ?, ?)",  # noqa: S608 (ours)
        values.written(),
    )


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
