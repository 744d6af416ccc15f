"""Rows in and out of one connection: appended in a transaction, read with their checksums proven."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from wickquiz.records.checksums import Column, checksum
from wickquiz.records.kept import Values, keep

if TYPE_CHECKING:
    from wickquiz.records.rows import Row

R = TypeVar("R", bound="Row")


class Reading(NamedTuple, Generic[R]):
    """What a reading found: the sound rows in log order, and the numbers of those that are not what was written.

    `numbers` are those of the rows. `error` is what cut the reading short; `rows` then holds what came before it.
    """

    rows: tuple[R, ...]
    numbers: tuple[int, ...] = ()
    damaged: frozenset[int] = frozenset()
    error: sqlite3.DatabaseError | None = None


class Log:
    """The event log in one connection, which it owns."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def append(self, *rows: Row) -> None:
        """Add the rows; on return they are committed, and on an error nothing of them is there.

        Raises:
            sqlite3.Error: they could not be written.
        """
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            for row in rows:
                self._insert(type(row), self.last(row.TABLE) + 1, row.values())
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    def fill(self, kind: type[Row], rows: Iterable[tuple[Column, ...]]) -> None:
        """Add rows of one kind, given by their columns, behind those that are there, in one transaction.

        Raises:
            sqlite3.Error: they could not be written.
        """
        self.connection.execute("BEGIN IMMEDIATE")
        for number, values in enumerate(rows, start=self.last(kind.TABLE) + 1):
            self._insert(kind, number, values)
        self.connection.execute("COMMIT")

    def read(self, kind: type[R], clause: str = "ORDER BY number", parameters: Sequence[Column] = ()) -> Reading[R]:
        """Read the rows of a kind that `clause` asks for, in the order that it asks for: all of them in log order.

        The clause is the SQL after the table's name, and sees rows before they are proven.
        """
        sound: list[R] = []
        numbers: list[int] = []
        damaged: set[int] = set()
        error: sqlite3.DatabaseError | None = None
        try:
            for number, values, kept in self.raw(kind, clause, parameters):
                if kept == checksum(kind.TABLE, number, values):
                    sound.append(kind.of(values))
                    numbers.append(number)
                else:
                    damaged.add(number)
        except sqlite3.DatabaseError as met:
            error = met
        return Reading(tuple(sound), tuple(numbers), frozenset(damaged), error)

    def raw(
        self, kind: type[Row], clause: str = "ORDER BY number", parameters: Sequence[Column] = ()
    ) -> Iterator[tuple[int, tuple[Column, ...], Any]]:
        """Yield the number, the columns and the checksum of each row, as they stand there: nothing is proven.

        Raises:
            sqlite3.Error: the log could not be read.
        """
        names = ", ".join(f'"{name}"' for name in ("number", *kind.COLUMNS, "checksum"))
        query = f"SELECT {names} FROM {kind.TABLE} {clause}"  # noqa: S608 (names and clauses are ours)
        for row in self.connection.execute(query, parameters):
            yield row[0], row[1:-1], row[-1]

    def last(self, table: str) -> int:
        """Return the number of the last row of a table; 0 where there is none.

        Raises:
            sqlite3.Error: the log could not be read.
        """
        (number,) = self.connection.execute(f"SELECT ifnull(max(number), 0) FROM {table}").fetchone()  # noqa: S608 (ours)
        return int(number)

    def proof(self, table: str, number: int) -> str:
        """Return the checksum that a row bears, in hexadecimal digits; empty where there is no such row.

        Raises:
            sqlite3.Error: the log could not be read.
        """
        query = f"SELECT checksum FROM {table} WHERE number = ?"  # noqa: S608 (the name is ours)
        found = self.connection.execute(query, (number,)).fetchone()
        return bytes(found[0]).hex() if found else ""

    def keep(self, values: Values) -> None:
        """Write what changed of a fold; on an error nothing of it is there.

        Raises:
            sqlite3.Error: it could not be written.
        """
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            keep(self.connection, values)
            self.connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")
            raise

    def forget(self, kind: type[Row]) -> bool:
        """Delete all rows of a kind so that no byte of them is left in the file, nor in its write-ahead log.

        Returns whether the log could be emptied: not while somebody else reads.

        Raises:
            sqlite3.Error: it could not be done, or not whole.
        """
        self.connection.execute("PRAGMA secure_delete = ON")
        self.connection.execute(f"DELETE FROM {kind.TABLE}")  # noqa: S608 (the name is ours)
        self.connection.execute("VACUUM")  # what was there before rows moved about may lie in any page
        (is_busy, *_) = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not is_busy

    def close(self) -> None:
        """Close the connection. What was committed is safe whatever this meets, so it never fails."""
        with suppress(sqlite3.Error):
            self.connection.close()

    def _insert(self, kind: type[Row], number: int, values: tuple[Column, ...]) -> None:
        names = ", ".join(f'"{name}"' for name in ("number", *kind.COLUMNS, "checksum"))
        marks = ", ".join("?" * (len(values) + 2))
        self.connection.execute(
            f"INSERT INTO {kind.TABLE} ({names}) VALUES ({marks})",  # noqa: S608 (names are ours)
            (number, *values, checksum(kind.TABLE, number, values)),
        )
