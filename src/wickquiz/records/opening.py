"""How the scores file is opened: looked at first, proven sound, brought up to date; put aside where it is damaged."""

from __future__ import annotations

import errno
import sqlite3
import stat
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from wickquiz.records import connections, doubt, faults
from wickquiz.records.faults import SQLITE_ERRORS, Damaged, as_faults
from wickquiz.records.log import Log
from wickquiz.records.proving import prove_end, prove_rows, prove_whole
from wickquiz.records.schema import APPLICATION_ID, expected_shape, migrate, shape, steps, version_of

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100

PROVEN_AT_ONCE = 2**20
"""Bytes up to which a file is proven whole before it is used: some 4,000 responses, 3 milliseconds. A larger one is
proven at its end; whole while it is used, by its backups and by `doctor`; and row by row whenever it is read."""


def open_for_writing(path: Path, backups: Path | None = None, *, proves_rows: bool = False) -> tuple[Log, str | None]:
    """Open the log at `path`, which the caller has locked; made where there is none.

    A damaged file is kept beside it under a new name, and a new one made from the newest good one in the folder
    `backups` and all that the damaged one still proves. Where there are backups, a file that is gone or empty is
    damaged too. With `proves_rows` so is one with a single row that is not what was written; else such rows are left
    out when read. Returns the log and, where it was mended, the sentence that says so.

    Raises:
        Fault: the file cannot be written; it is left as it is.
    """
    fresh = Path(f"{path}.part")
    try:
        with as_faults(path):
            if fresh.exists() and not path.exists():
                fresh.rename(path)  # the last step of `_begin_anew`, where the program died before it
            if not (path.exists() and path.stat().st_size) and _has_backup(backups):
                raise faults.damaged(path, "it is empty" if path.exists() else "it is gone")
            return _open_sound(path, proves_rows=proves_rows), None
    except Damaged as fault:
        with as_faults(path):
            said = f"{fault} {_begin_anew(path, fresh, backups)}"
            return _open_sound(path), said


def _has_backup(backups: Path | None) -> bool:
    from wickquiz.records.backups import newest_first  # lazy for start-up: mostly nothing is damaged

    return bool(newest_first(backups))


def open_for_reading(path: Path) -> tuple[Log, str | None]:
    """Open the log at `path` to read only, also while another wickquiz writes to it; none yet is an empty one.

    Nothing is repaired, and no file made or changed. Returns the log and, where not all of it may be there, the
    sentence that says so.

    Raises:
        Fault: it cannot be read.
    """
    with as_faults(path):
        try:
            path.stat()
        except FileNotFoundError:
            return Log(connections.in_memory()[0]), None
        _look(path)
        connection = connections.to_read(path)
        try:
            version = _judge_shape(connection, path)
            said = _missing(connection, path)
        except BaseException:
            connection.close()
            raise
    if version < len(steps()):  # a reader changes no file: it brings a copy up to date
        source, (connection, _) = connection, connections.in_memory(connection)
        source.close()
        migrate(connection, None, steps())
    return Log(connection), said


def _missing(connection: sqlite3.Connection, path: Path) -> str | None:
    """Say what is not whole; what there is can be read all the same."""
    try:
        with as_faults(path):
            prove_whole(connection, path)
    except Damaged as fault:
        return faults.unread(fault)
    return None


def _open_sound(path: Path, *, proves_rows: bool = False) -> Log:
    _look(path)
    connection = connections.to_write(path)
    try:
        _prepare(connection, path)
        if proves_rows:
            prove_rows(connection, path)
    except BaseException:
        connection.close()
        raise
    return Log(connection)


def _look(path: Path) -> None:
    """Raise the fault that the file shows, before anything may change a byte of it."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(found.st_mode):
        kind = "folder" if stat.S_ISDIR(found.st_mode) else "thing that is no file"
        raise OSError(errno.EINVAL, f"a {kind} lies there", str(path))
    if found.st_size == 0:
        return
    with path.open("rb") as file:
        header = file.read(_HEADER_SIZE)
    if len(header) < _HEADER_SIZE or not header.startswith(_MAGIC):
        raise faults.damaged(path, "it does not begin as a database does")
    if not {header[18], header[19]} <= {1, 2}:  # SQLite takes another write version for a file it may only read
        raise faults.damaged(path, "its header names no known format")
    _judge_marks(path, int.from_bytes(header[68:72]), int.from_bytes(header[60:64]))
    if connections.has_pending_log(path):
        # What was committed last may stand in the write-ahead log only; reading it so changes neither file.
        with closing(connections.to_read(path)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            _judge_marks(path, application, version_of(connection))


def _judge_marks(path: Path, application: int, version: int) -> None:
    is_foreign = application not in (APPLICATION_ID, 0)
    is_later = application == APPLICATION_ID and version > len(steps())
    if (is_foreign or is_later) and _has_our_shape(path):
        raise faults.damaged(path, "its marks are not those of its tables")
    if is_foreign:
        raise faults.of_another_program(path)
    if is_later:
        raise faults.of_a_later_version(path, version, len(steps()))


def _has_our_shape(path: Path) -> bool:
    """Whether the tables are exactly those of this version, so that nobody else made them: each step changes them."""
    try:
        with closing(connections.to_look(path)) as connection:
            return tuple(shape(connection)) == expected_shape(steps())
    except SQLITE_ERRORS:
        return False


def _judge_shape(connection: sqlite3.Connection, path: Path) -> int:
    """Return the database's version, having checked that its tables are those of that version."""
    version = version_of(connection)
    if tuple(shape(connection)) != expected_shape(steps()[:version]):
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise faults.of_another_program(path)
        raise faults.damaged(path, "its tables are not as they were made")
    return version


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    _judge_shape(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")  # a file that may only be read shows itself here
    connection.execute("ROLLBACK")
    if path.stat().st_size <= PROVEN_AT_ONCE or doubt.is_cast(path):
        prove_whole(connection, path)
        doubt.lift(path)
    migrate(connection, path, steps())
    prove_end(connection, path)


def _begin_anew(path: Path, fresh: Path, backups: Path | None) -> str:
    """Make a new database, move the damaged one aside, put the new one in its place; return a sentence."""
    making = Path(f"{path}.new")
    for left in (making, Path(f"{making}-journal"), fresh):
        left.unlink(missing_ok=True)
    # Lazy for start-up.
    from wickquiz.records.backups import newest_first
    from wickquiz.records.salvage import salvage

    saved = salvage(path, making, newest_first(backups))
    making.rename(fresh)
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    twin = 2
    while kept.exists():
        kept = path.with_name(f"{path.stem}.damaged-{stamp}-{twin}{path.suffix}")
        twin += 1
    is_kept = path.exists()
    for part in ("-wal", "-shm", ""):  # the database last: until it goes, the next start finds the damage again
        with suppress(FileNotFoundError):
            Path(f"{path}{part}").rename(f"{kept}{part}")
    fresh.rename(path)
    if saved.backup is None:
        words = {0: "nothing of it", 1: "1 game of it"}.get(saved.games, f"{saved.games} games of it")
        return f"It is kept as {kept}; {words} could be saved into a new one."
    return (f"It is kept as {kept}. " if is_kept else "") + (
        f"The backup {saved.backup.name} is back in its place, with what the damaged file still proved "
        f"(entries: {saved.carried}, games in all: {saved.games})."
    )
