"""How this program connects to SQLite: to write, to read only, in memory."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from wickquiz.records.faults import SQLITE_ERRORS
from wickquiz.records.schema import migrate, steps

_BUSY_SECONDS = 1.0
_HISTORY_LIMIT = 64 * 2**20
"""Bytes of history that are taken along into memory when the disk cannot be used; a larger one stays behind."""

_PRAGMAS = (
    "synchronous = FULL",  # a power cut takes nothing that was acknowledged
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
)

_TOUCH = "SELECT count(*) FROM sqlite_schema"
"""Shows whether there is a database at all."""


def to_write(path: Path) -> sqlite3.Connection:
    """Connect to the file at `path`, made where there is none. A transaction begins only where the caller says so.

    Raises:
        sqlite3.Error: the file cannot be opened as a database.
    """
    return _connect(path, "rwc", *(f"PRAGMA {pragma}" for pragma in _PRAGMAS))


def to_read(path: Path) -> sqlite3.Connection:
    """Connect to an existing file so that nothing can change in it.

    In a folder that may not be written, SQLite reads a database in WAL mode only if told that it never changes; that
    holds as long as no write-ahead log lies beside it.

    Raises:
        sqlite3.Error, UnicodeDecodeError: the file cannot be read as a database.
    """
    try:
        return _connect(path, "ro", _TOUCH)
    except SQLITE_ERRORS:
        if has_pending_log(path):
            raise
    return _connect(path, "ro&immutable=1", _TOUCH)


def to_look(path: Path) -> sqlite3.Connection:
    """Connect to a file that nobody writes to, so that no file is made beside it either, but for a log's index.

    Raises:
        sqlite3.Error, UnicodeDecodeError: the file cannot be read as a database.
    """
    return _connect(path, "ro" if has_pending_log(path) else "ro&immutable=1", _TOUCH)


def in_memory(source: sqlite3.Connection | None = None) -> tuple[sqlite3.Connection, bool]:
    """Return a database that is kept nowhere, and whether it holds what `source` holds (or an empty log)."""
    if source is not None:
        memory = _in_memory()
        with suppress(*SQLITE_ERRORS):
            (pages,) = source.execute("PRAGMA page_count").fetchone()
            (size,) = source.execute("PRAGMA page_size").fetchone()
            if pages * size <= _HISTORY_LIMIT:
                source.backup(memory)
                return memory, True
        memory.close()
    memory = _in_memory()
    migrate(memory, None, steps())
    return memory, False


def has_pending_log(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside the database."""
    wal = Path(f"{path}-wal")
    return wal.exists() and wal.stat().st_size > 0


def _connect(path: Path, mode: str, *first: str) -> sqlite3.Connection:
    """Connect and run what comes `first`, which is where a file shows that it cannot be used."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS, check_same_thread=False)
    connection.text_factory = _decode
    try:
        for statement in first:
            connection.execute(statement).fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.text_factory = _decode
    return connection


def _decode(raw: bytes) -> str:
    """Decode what may be damaged: a checksum or a comparison tells, an exception would end the whole reading."""
    return raw.decode("utf-8", errors="replace")
