"""How this program connects to SQLite: to write, to read only, in memory."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

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


def to_write(path: Path) -> sqlite3.Connection:
    """Connect to the file at `path`, made where there is none. A transaction begins only where the caller says so.

    Raises:
        sqlite3.Error: the file cannot be opened as a database.
    """
    connection = _connect(path, "rwc")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def to_read(path: Path) -> sqlite3.Connection:
    """Connect to an existing file so that nothing can change in it.

    In a folder that may not be written, SQLite reads a database in WAL mode only if told that it never changes; that
    holds as long as no write-ahead log lies beside it.

    Raises:
        sqlite3.Error: the file cannot be read as a database.
    """
    connection = _connect(path, "ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        if has_pending_log(path):
            raise
    else:
        return connection
    connection = _connect(path, "ro&immutable=1")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def in_memory(source: sqlite3.Connection | None = None) -> tuple[sqlite3.Connection, bool]:
    """Return a database that is kept nowhere, and whether it holds what `source` holds (or an empty log)."""
    if source is not None:
        memory = sqlite3.connect(":memory:", isolation_level=None)
        with suppress(sqlite3.Error):
            (pages,) = source.execute("PRAGMA page_count").fetchone()
            (size,) = source.execute("PRAGMA page_size").fetchone()
            if pages * size <= _HISTORY_LIMIT:
                source.backup(memory)
                return memory, True
        memory.close()
    memory = sqlite3.connect(":memory:", isolation_level=None)
    migrate(memory, None, steps())
    return memory, False


def has_pending_log(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside the database."""
    wal = Path(f"{path}-wal")
    return wal.exists() and wal.stat().st_size > 0


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
