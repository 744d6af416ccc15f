"""A scores file of the first shape is brought up to date: nothing of it is lost, and a copy is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.records.making import everything, run
from tests.records.old import PLAYED, old_database

from wickquiz.game.response import Picked, Verdict
from wickquiz.records.boards import board, games
from wickquiz.records.left import unfinished
from wickquiz.records.reader import Reader
from wickquiz.records.schema import expected_shape, shape, steps, version_of
from wickquiz.records.session import Session
from wickquiz.records.store import open_reader, open_store

SCORES = [("old-3", 420), ("old-2", 420), ("old-1", 420), ("old-0", 660)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return old_database(tmp_path / "wickquiz.db")


def scores(reader: Reader) -> list[tuple[str, int]]:
    return [(game.id, game.score) for game in games(reader)]


def test_the_old_file_is_one_of_the_first_shape(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == 1
        assert tuple(shape(connection)) == expected_shape(steps()[:1])


def test_every_row_is_carried_over_and_a_copy_of_the_old_file_is_kept(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        rows = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("game", "response")}
    with open_store(path) as store:
        assert store.trouble is None
        assert store.is_saving
        assert scores(store) == SCORES
        assert [len(kept) for kept in everything(store)] == [4, 0, 11, 3, *[0] * 6]
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == len(steps())
        assert {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in rows} == rows
    with open_reader(path.with_name("wickquiz.before-2.db")) as copy:
        assert scores(copy) == SCORES


def test_the_old_file_is_read_without_a_change_to_it(path: Path) -> None:
    before = path.read_bytes()
    with open_reader(path) as reader:
        assert reader.trouble is None
        assert scores(reader) == SCORES
        assert [game.id for game in board(reader)] == ["old-0", "old-1", "old-2"]
    assert path.read_bytes() == before


def test_a_game_begun_before_the_update_is_gone_on_with_after_it(path: Path) -> None:
    with open_store(path) as store:
        record = unfinished(store)
        assert record is not None
        session = Session.resume(record, [PLAYED], store, lambda: "2026-07-01T08:00:00+00:00")
        right = {"burns": Picked(0), "soot": Verdict(is_true=False), "wick": Picked(0)}
        card = session.attempt.current
        assert card is not None
        session.respond(right[card.item.id], 2.0)
        assert board(store)[0].score == 660


def test_a_damaged_old_file_gives_what_is_sound_of_it(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'ending_stands'")
    with open_store(path) as store:
        assert store.is_saving
        assert "4 games of it could be saved" in (store.trouble or "")
        assert scores(store) == SCORES


def test_a_kill_between_any_two_calls_of_the_update_loses_nothing(path: Path, tmp_path: Path) -> None:
    code, output = run("dying.py", tmp_path / "lives", path)
    assert code == 0
    assert int(output) > 60
    for number in range(1, int(output) + 1):
        with open_store(tmp_path / "lives" / str(number) / "wickquiz.db") as store:
            assert store.trouble is None
            assert store.is_saving
            assert scores(store)[-4:] == SCORES
