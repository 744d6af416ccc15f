"""The database's shape, as numbered steps: NNNN_name.sql. A step once published is never changed; add the next one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

APPLICATION_ID = 0x5749434B
"""Marks the file as ours ("WICK")."""


@cache
def steps() -> tuple[str, ...]:
    """Return the SQL of every step, in order; step n leads to `user_version` n."""
    here = Path(__file__).parent
    names = sorted(entry.name for entry in here.iterdir() if entry.name.endswith(".sql"))
    return tuple(here.joinpath(name).read_text(encoding="utf-8") for name in names)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many steps the database has seen; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, path: Path | None, wanted: Sequence[str]) -> None:
    """Take the database through the steps of `wanted` that it lacks, each in one transaction.

    A database that holds something is first copied to `NAME.before-N.db` beside `path` (None: in memory, no copy),
    N being the step about to be taken.
    """
    version = version_of(connection)
    if path is not None and 0 < version < len(wanted):
        _back_up(connection, path.with_name(f"{path.stem}.before-{version + 1}{path.suffix}"))
    for number, step in enumerate(wanted[version:], start=version + 1):
        marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE;\n{step}\n{marks}\nCOMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def shape(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Return type, name and SQL of everything in the database's schema, sorted; equal shapes are equal databases."""
    rows = connection.execute("SELECT type, name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name")
    return [(str(kind), str(name), str(sql)) for kind, name, sql in rows]


@cache
def expected_shape(wanted: tuple[str, ...]) -> tuple[tuple[str, str, str], ...]:
    """Return the shape of a database that has seen the steps of `wanted`."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, None, wanted)
        return tuple(shape(connection))


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    aside = target.with_name(target.name + ".part")
    aside.unlink(missing_ok=True)
    with closing(sqlite3.connect(aside)) as copy:
        connection.backup(copy)
    aside.replace(target)
