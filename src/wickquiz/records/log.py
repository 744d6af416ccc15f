"""Rows in and out of one connection: appended in a transaction, read with their checksums proven."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic, TypeVar

from wickquiz.records.amendments import Correction, Ruling
from wickquiz.records.checksums import Column, checksum
from wickquiz.records.kiosk_rows import Delivery, Hiding, Signature, Visit
from wickquiz.records.rows import Deal, Ending, GameHeader, GivenResponse, Row

AnyRow = GameHeader | Deal | GivenResponse | Ending | Ruling | Correction | Visit | Signature | Hiding | Delivery

ROW_KINDS: tuple[type[AnyRow], ...] = (
    GameHeader, Deal, GivenResponse, Ending, Ruling, Correction, Visit, Signature, Hiding, Delivery,
)  # fmt: skip

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Reading(Generic[R]):
    """What a reading found: the sound rows in log order, and the numbers of those that are not what was written.

    `error` is what cut the reading short; `rows` then holds what came before it.
    """

    rows: tuple[R, ...]
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
                (last,) = connection.execute(f"SELECT ifnull(max(number), 0) FROM {row.TABLE}").fetchone()  # noqa: S608
                self._insert(row, last + 1)
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    def fill(self, rows: Sequence[Row]) -> None:
        """Add rows of one kind to a log that holds none of that kind, in one transaction.

        Raises:
            sqlite3.Error: they could not be written.
        """
        self.connection.execute("BEGIN IMMEDIATE")
        for number, row in enumerate(rows, start=1):
            self._insert(row, number)
        self.connection.execute("COMMIT")

    def read(self, kind: type[R], clause: str = "ORDER BY number", parameters: Sequence[Column] = ()) -> Reading[R]:
        """Read the rows of a kind that `clause` asks for, in the order that it asks for: all of them in log order.

        The clause is the SQL after the table's name, and sees rows before they are proven.
        """
        sound: list[R] = []
        damaged: set[int] = set()
        try:
            for number, row in self._verified(kind, clause, parameters):
                if row is None:
                    damaged.add(number)
                else:
                    sound.append(row)
        except sqlite3.DatabaseError as error:
            return Reading(tuple(sound), frozenset(damaged), error)
        return Reading(tuple(sound), frozenset(damaged))

    def open_games(self) -> tuple[str, ...]:
        """Return the ids of the games that have no ending, newest first; the rows themselves are not proven.

        Raises:
            sqlite3.Error: the log could not be read.
        """
        query = "SELECT id FROM game WHERE id NOT IN (SELECT game FROM ending) ORDER BY number DESC"
        return tuple(str(game) for (game,) in self.connection.execute(query))

    def close(self) -> None:
        """Close the connection. What was committed is safe whatever this meets, so it never fails."""
        with suppress(sqlite3.Error):
            self.connection.close()

    def _insert(self, row: Row, number: int) -> None:
        values = row.values()
        names = ", ".join(f'"{name}"' for name in ("number", *row.COLUMNS, "checksum"))
        marks = ", ".join("?" * (len(values) + 2))
        self.connection.execute(
            f"INSERT INTO {row.TABLE} ({names}) VALUES ({marks})",  # noqa: S608 (names are ours)
            (number, *values, checksum(row.TABLE, number, values)),
        )

    def _verified(self, kind: type[R], clause: str, parameters: Sequence[Column]) -> Iterator[tuple[int, R | None]]:
        names = ", ".join(f'"{name}"' for name in ("number", *kind.COLUMNS, "checksum"))
        query = f"SELECT {names} FROM {kind.TABLE} {clause}"  # noqa: S608 (names and clauses are ours)
        for number, *columns, kept in self.connection.execute(query, parameters):
            values: tuple[Column, ...] = tuple(columns)
            is_sound = kept == checksum(kind.TABLE, number, values)
            yield number, kind.of(values) if is_sound else None
