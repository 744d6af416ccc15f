"""The file of the index: what makes it one, when it is of use, and how it is made anew.

It waits for no disk: what a power cut spoils is noticed by its checksums, and made anew.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
import zlib
from importlib.util import find_spec
from pathlib import Path
from typing import Final

FORMAT: Final = 1
"""Raised whenever what stands in the file changes its meaning."""

_APPLICATION: Final = 0x77697869
_WAIT_SECONDS: Final = 2.0

_SCHEMA: Final = """
CREATE TABLE about(reader TEXT NOT NULL);
CREATE TABLE pack(
    id INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB UNIQUE, stamp TEXT NOT NULL, digest TEXT NOT NULL,
    header TEXT NOT NULL, tally BLOB NOT NULL, checksum INTEGER NOT NULL, retired INTEGER
);
CREATE TABLE part(pack INTEGER NOT NULL, name TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY(pack, name));
CREATE TABLE topic(name TEXT NOT NULL, pack INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(name, pack))
    WITHOUT ROWID;
CREATE TABLE item(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
"""
_TABLES: Final = ("about", "pack", "part", "topic", "item")


def connected(path: Path) -> sqlite3.Connection | None:
    """Open the file at `path`, made anew where there is none, or none that can be used. None: it cannot be had."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connected(path)
        except sqlite3.Error as error:
            if not is_the_files_fault(error):
                return None
            drop(path)
            return _connected(path)
    except (sqlite3.Error, OSError):
        return None


def drop(path: Path) -> None:
    """Delete the file. OSError where that is not to be."""
    for name in (path, path.with_name(path.name + "-journal")):
        name.unlink(missing_ok=True)


def is_the_files_fault(error: sqlite3.Error) -> bool:
    """Tell whether the file is damaged or no index at all; else it is locked, read-only or full, or closed."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError | sqlite3.ProgrammingError
    )


def reader_version() -> str:
    """Return what changes whenever a pack may be read otherwise: the program's own files for packs, and PyYAML's.

    Raises:
        OSError: they are no files that can be told apart, so that nothing can be kept from one start to the next.
    """
    spec = find_spec("yaml")
    own = os.path.dirname(__file__)  # noqa: PTH120 - pathlib costs three times as much
    yaml = os.path.dirname(spec.origin) if spec and spec.origin else own  # noqa: PTH120
    facts = []
    for folder in (os.path.dirname(own), own, yaml):  # noqa: PTH120
        with os.scandir(folder) as entries:
            found = [(each.name, each.stat()) for each in entries if each.name.endswith((".py", ".so", ".pyd"))]
        facts += sorted(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in found)
    return f"{FORMAT} {sys.byteorder} {zlib.crc32(chr(10).join(facts).encode()):08x} {len(facts)}"


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, check_same_thread=False)
    try:
        connection.execute("PRAGMA cache_spill = OFF")  # or a long transaction would shut out all others on its way
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA trusted_schema = OFF")
        if _is_current(connection):
            return connection
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            if not _is_current(connection):  # nobody else has done it meanwhile
                _make(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_current(connection: sqlite3.Connection) -> bool:
    (number,) = connection.execute("PRAGMA application_id").fetchone()
    if number not in {0, _APPLICATION}:
        raise sqlite3.DatabaseError("this is the file of another program")
    if number == 0:
        return False
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables.issuperset(_TABLES):
        return False
    return bool(connection.execute("SELECT reader FROM about").fetchone() == (reader_version(),))


def _is_alike(connection: sqlite3.Connection) -> bool:
    """Tell whether the tables are such as these, whoever read the packs in them."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables.issuperset(_TABLES):
        return False
    (reader,) = connection.execute("SELECT reader FROM about").fetchone() or ("",)
    return str(reader).split()[:2] == reader_version().split()[:2]


def _make(connection: sqlite3.Connection) -> None:
    """Make the tables, or where another reader's packs are in them, retire these: to delete them takes seconds."""
    if _is_alike(connection):
        query = "UPDATE pack SET path = NULL, retired = ? WHERE path IS NOT NULL"
        connection.execute(query, (int(time.time()),))
        connection.execute("UPDATE about SET reader = ?", (reader_version(),))
        return
    for table in _TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in filter(str.strip, _SCHEMA.split(";")):
        connection.execute(statement)
    connection.execute("INSERT INTO about VALUES (?)", (reader_version(),))
    connection.execute(f"PRAGMA application_id = {_APPLICATION}")
