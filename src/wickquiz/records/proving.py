"""Proves a database: its structure, that no row is missing, that every row is what was written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from wickquiz.records import faults
from wickquiz.records.checksums import checksum
from wickquiz.records.log import Log
from wickquiz.records.schema import shape
from wickquiz.records.tables import BY_GAME, TABLES

_END = 100
"""How many of the last rows of a table are proven each time that it is opened."""

_BREATH = 200
"""Rows after which a proof lets others have a turn: a millisecond's work."""


def prove_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Raise the damage that shows in the structure of the file, or in the numbers of its rows.

    Raises:
        Damaged: it shows some.
        sqlite3.Error: the file could not be read, which may be damage too.
    """
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise faults.damaged(path, verdict)
    for table in _tables(connection):
        count, last = connection.execute(
            f"SELECT count(*), ifnull(max(number), 0) FROM {table} NOT INDEXED"  # noqa: S608 (names are ours)
        ).fetchone()
        if count != last:
            raise faults.damaged(path, f"rows of the table {table} are missing")


def prove_end(connection: sqlite3.Connection, path: Path) -> None:
    """Raise the damage that shows in the last rows of each table: one is missing, or not found by its game.

    It takes the same time for a log of any size. A game that is gone on with stands in these rows.

    Raises:
        Damaged: they show some.
        sqlite3.Error: the file could not be read, which may be damage too.
    """
    log = Log(connection)
    for table in TABLES:
        last = log.last(table)
        first = max(last - _END, 0)
        query = f"SELECT count(*) FROM {table} NOT INDEXED WHERE number > ?"  # noqa: S608 (ours)
        if connection.execute(query, (first,)).fetchone()[0] != last - first:
            raise faults.damaged(path, f"rows of the table {table} are missing")
        if table in BY_GAME:
            _prove_index(log, table, first, path)


def _prove_index(log: Log, table: str, first: int, path: Path) -> None:
    """See that the sound rows after the number `first` are found by their game."""
    game = BY_GAME[table]
    query = f"""
        SELECT number FROM {table} AS row NOT INDEXED WHERE number > ? AND NOT EXISTS (
            SELECT 1 FROM {table} AS found INDEXED BY {table}_by_{game}
            WHERE found.{game} = row.{game} AND found.number = row.number
        )
    """  # noqa: S608 (ours)
    lost = log.connection.execute(query, (first,)).fetchall()
    if not lost:
        return
    from wickquiz.records.every_kind import ROW_KINDS  # lazy for start-up: mostly nothing is lost

    kind = ROW_KINDS[TABLES.index(table)]
    for (number,) in lost:
        for _, values, kept in log.raw(kind, "NOT INDEXED WHERE number = ?", (number,)):
            if kept == checksum(kind.TABLE, number, values):
                raise faults.damaged(path, f"rows of the table {table} are not found by their game")


def prove_rows(
    connection: sqlite3.Connection, path: Path, breathe: Callable[[], None] | None = None
) -> frozenset[bytes]:
    """Prove every row by its checksum, and return the checksums; they tell rows, tables and numbers apart.

    `breathe` is called every millisecond or so, for a proof that must not keep others waiting.

    Raises:
        Damaged: a row is not what was written.
        sqlite3.Error: the file could not be read, which may be damage too.
    """
    from wickquiz.records.every_kind import ROW_KINDS  # lazy for start-up: no start waits for all rows

    log, found = Log(connection), set[bytes]()
    tables = _tables(connection)
    for kind in (kind for kind in ROW_KINDS if kind.TABLE in tables):
        for number, values, kept in log.raw(kind):
            proof = checksum(kind.TABLE, number, values)
            if kept != proof:
                raise faults.damaged(path, f"a row of the table {kind.TABLE} is not what was written")
            found.add(proof)
            if breathe is not None and number % _BREATH == 0:
                breathe()
    return frozenset(found)


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Return the tables of rows that the database has; one of an earlier version lacks some."""
    there = {name for kind, name, _ in shape(connection) if kind == "table"}
    return [table for table in TABLES if table in there]
