"""A scores file of the first shape, as the program of then left it, and the pack that was played into it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from wickquiz.packs.model import Choice, Claim, Item, Option, Pack

DUMP = Path(__file__).parent / "data" / "version-1.sql"
"""Every row of it, with the checksums that were written then."""

PLAYED = Pack(
    "wax",
    "Wax and Wick",
    Path("wax.yaml"),
    (
        Item("burns", "What burns?", Choice(Option("Wax"), (Option("Stone"), Option("Water"))), topic="Candles"),
        Item("soot", "Soot is white.", Claim(verdict=False), topic="Soot"),
        Item("wick", "What draws the wax up?", Choice(Option("The wick"), (Option("The flame"),)), topic="Candles"),
    ),
    {},
    "0" * 64,
)
"""Two of its games asked these three items, to the end; one asked a pack that is gone; the last one was left open."""


def old_database(path: Path) -> Path:
    """Write the old file at `path`, as an old game would have left it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(DUMP.read_text(encoding="utf-8"))
    return path
