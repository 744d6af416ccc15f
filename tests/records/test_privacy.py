"""A thousand games with marked initials: every file is searched, the initials are purged, and it is searched again."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from tests.records.making import MOMENT, give, header, items, response

from wickquiz.records.backups import Backups, listed
from wickquiz.records.boards import games
from wickquiz.records.initials import CannotPurge, initials_of, purge, sign
from wickquiz.records.kiosk_board import best
from wickquiz.records.store import Store, open_reader, open_store

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
GAMES = 1000
MARKED = ["".join(letters) for letters in product("QXZ", "QXZ", "QXZ")]
"""Initials that stand in no word of the program; a checksum holds them by chance once in a hundred runs at most, and
the checksums of this run are always the same."""


def found_in(folder: Path) -> Counter[str]:
    """Count the marked initials in every file of a folder, as bytes and in either case."""
    counts: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file():
            text = path.read_bytes().upper()
            counts[path.relative_to(folder).as_posix()] = sum(text.count(mark.encode()) for mark in MARKED)
    return +counts


def play_signed(store: Store, backups: Backups) -> None:
    for number in range(GAMES):
        game = f"game-{number:04}"
        store.begin(header(game), items(game))
        give(store, response(game, 0))
        store.finish(game, MOMENT)
        sign(store, game, MARKED[number % len(MARKED)])
        if number % 300 == 299:
            backups.make(NOW + timedelta(days=number))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_initials_are_in_every_copy_before_a_purge_and_in_none_after_it(folder: Path) -> None:
    path = folder / "wickquiz.db"
    with open_store(path) as store:
        store._log.connection.execute("PRAGMA synchronous = OFF")
        backups = Backups(path, folder / "backups")
        play_signed(store, backups)
        shutil.copy(listed(backups.folder)[0].path, folder / "wickquiz.damaged-20261121-080000.db")
        shutil.copy(listed(backups.folder)[1].path, folder / "wickquiz.before-4.db")
        listed(backups.folder)[2].path.write_bytes(listed(backups.folder)[2].path.read_bytes()[:-5000])
        kept = [(game.id, game.score) for game in games(store)]
        before = found_in(folder)
        assert before["wickquiz.db"] + before["wickquiz.db-wal"] >= GAMES
        assert {name for name in before if "backups/" in name} == {
            f"backups/{backup.path.name}" for backup in listed(backups.folder)
        }
        assert {"wickquiz.db-wal", "wickquiz.damaged-20261121-080000.db", "wickquiz.before-4.db"} <= set(before)

        assert purge(store, backups) == GAMES

        assert found_in(folder) == Counter()
        assert [(game.id, game.score) for game in games(store)] == kept
        assert {entry.initials for entry in best(store, limit=GAMES)} == {""}
        assert len(listed(backups.folder)) == 2, "the one that could not be read is gone"
        assert not (folder / "wickquiz.damaged-20261121-080000.db").exists()
        play_again(store, backups)
    assert found_in(folder) == Counter()
    with open_store(path) as store:
        assert store.trouble is None
        assert len(games(store)) == GAMES + 1
    with open_reader(folder / "wickquiz.before-4.db") as copy:
        assert len(games(copy)) == 600


def play_again(store: Store, backups: Backups) -> None:
    """What is written after a purge begins anew."""
    store.begin(header("after"))
    store.finish("after", MOMENT)
    sign(store, "after", "ANN")
    assert initials_of(store, ["after"]) == {"after": "ANN"}
    assert backups.make(NOW + timedelta(days=GAMES)) is not None


def test_no_table_has_a_column_for_anything_else_of_a_person(folder: Path) -> None:
    with open_store(folder / "wickquiz.db") as store:
        store.begin(header("g1"))
        store.finish("g1", MOMENT)
        sign(store, "g1", "QXZ")
    with closing(sqlite3.connect(folder / "wickquiz.db")) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        columns = {row[1] for table in tables for row in connection.execute(f"PRAGMA table_info({table})")}
        assert connection.execute("SELECT DISTINCT player FROM game").fetchall() == [("",)]
    assert columns & {"player", "letters"} == {"player", "letters"}
    assert not {name for name in columns if {"name", "address", "ip", "mail", "host"} & set(name.split("_"))}


def test_a_purge_that_cannot_reach_all_says_so(folder: Path) -> None:
    path = folder / "wickquiz.db"
    backups = Backups(path, folder / "backups")
    with open_store(path) as store:
        store.begin(header("g1"))
        store.finish("g1", MOMENT)
        sign(store, "g1", "QXZ")
        with open_store(path) as second, pytest.raises(CannotPurge, match="Another wickquiz is open"):
            purge(second, backups)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT * FROM initials").fetchall()
            with pytest.raises(CannotPurge, match="Another program"):
                purge(store, backups)
        assert purge(store, backups) == 0
    assert found_in(folder) == Counter()
