"""A damaged scores file made whole: from the newest good backup, if any, and every row that it still proves."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from wickquiz.records import connections
from wickquiz.records.checksums import Column, checksum
from wickquiz.records.every_kind import ROW_KINDS
from wickquiz.records.faults import SQLITE_ERRORS, Fault
from wickquiz.records.kept import forget_all
from wickquiz.records.log import Log
from wickquiz.records.proving import prove_rows, prove_whole
from wickquiz.records.rows import GameHeader, Row
from wickquiz.records.schema import APPLICATION_ID, expected_shape, migrate, shape, steps, version_of

_SoundRow = tuple[int, tuple[Column, ...], bytes]
"""The number, the columns and the checksum of a row that its checksum proves."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved: how many games in all, how many rows the damaged file gave, and from which backup the others."""

    games: int
    carried: int
    backup: Path | None


def salvage(source: Path, target: Path, backups: Sequence[Path] = ()) -> Salvaged:
    """Write what can be saved into a new database at `target`.

    That is the first good one of `backups`, and every sound row of the database at `source` that is not in it. None of
    those files is changed; `source` may be missing.

    Raises:
        sqlite3.Error: the target could not be written.
    """
    with closing(connections.to_write(target)) as connection:
        known, used = _begin_with(connection, backups)
        migrate(connection, None, steps())
        log, carried = Log(connection), 0
        for kind, rows in _sound_rows(source, known):
            new = _unknown(log, kind, rows)
            log.fill(kind, new)
            carried += len(new)
        if carried:
            forget_all(connection)  # rows may have come before the ones that were folded
        (games,) = connection.execute(f"SELECT count(*) FROM {GameHeader.TABLE}").fetchone()  # noqa: S608 (ours)
    return Salvaged(games, carried, used)


def prove_backup(connection: sqlite3.Connection, path: Path) -> frozenset[bytes]:
    """Prove that the database at `path` is one of ours, whole, every row as it was written; return the checksums.

    Raises:
        Fault: it is not.
        sqlite3.Error: it could not be read.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    version = version_of(connection)
    if application != APPLICATION_ID or not 0 < version <= len(steps()):
        raise Fault(f"{path} is no backup that this wickquiz knows.")
    if tuple(shape(connection)) != expected_shape(steps()[:version]):
        raise Fault(f"{path} is no backup: its tables are not as they were made.")
    prove_whole(connection, path)
    return prove_rows(connection, path)


def _begin_with(target: sqlite3.Connection, backups: Sequence[Path]) -> tuple[frozenset[bytes], Path | None]:
    """Copy the first good backup into an empty database; return the checksums of its rows, and which it was."""
    for path in backups:
        try:
            connection = connections.to_look(path)
        except (*SQLITE_ERRORS, OSError):
            continue
        with closing(connection):
            try:
                known = prove_backup(connection, path)
            except (Fault, *SQLITE_ERRORS):
                continue
            connection.backup(target)
            return known, path
    return frozenset(), None


def _sound_rows(path: Path, known: frozenset[bytes]) -> Iterable[tuple[type[Row], Sequence[_SoundRow]]]:
    """Yield the sound rows of each kind but those that are known; of a kind whose table cannot be read at all, none."""
    try:
        connection = connections.to_read(path)
    except (*SQLITE_ERRORS, OSError):
        return
    with closing(connection):
        for kind in ROW_KINDS:
            yield kind, _from_both_ends(Log(connection), kind, known)


def _from_both_ends(log: Log, kind: type[Row], known: frozenset[bytes]) -> list[_SoundRow]:
    """Read up to the first broken page from the front, then up to the last broken one from the back."""
    front, is_all = _until_broken(log, kind, known, "ORDER BY number")
    if is_all:
        return front
    seen = {proof for _, _, proof in front}
    back, _ = _until_broken(log, kind, known, "ORDER BY number DESC")
    return [*front, *(row for row in reversed(back) if row[2] not in seen)]


def _until_broken(log: Log, kind: type[Row], known: frozenset[bytes], clause: str) -> tuple[list[_SoundRow], bool]:
    """Return the sound rows up to where the reading breaks off, and whether it came to the end.

    A row that bears the checksum of a known one need not be proven: it is that row, or what damage made of it.
    """
    found: list[_SoundRow] = []
    try:
        for number, values, kept in log.raw(kind, clause):
            if kept not in known and kept == checksum(kind.TABLE, number, values):
                found.append((number, values, bytes(kept)))
    except SQLITE_ERRORS:
        return found, False
    return found, True


def _unknown(log: Log, kind: type[Row], rows: Sequence[_SoundRow]) -> list[tuple[Column, ...]]:
    """Return the columns of the rows that the log does not hold. After an earlier loss they may be numbered anew."""
    (last,) = log.connection.execute(f"SELECT ifnull(max(number), 0) FROM {kind.TABLE}").fetchone()  # noqa: S608
    if all(number > last for number, _, _ in rows):
        return [values for _, values, _ in rows]
    there = {values for _, values, _ in log.raw(kind)}
    return [values for _, values, _ in rows if values not in there]
