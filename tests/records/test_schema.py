from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import pytest
from tests.records.making import play

from wickquiz.records.every_kind import ROW_KINDS
from wickquiz.records.schema import APPLICATION_ID, expected_shape, migrate, shape, steps, version_of
from wickquiz.records.store import open_store

NEXT = "CREATE TABLE note (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
BROKEN = "CREATE TABLE half (number INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with open_store(tmp_path / "wickquiz.db") as store:
        play(store, "g1", 3)
    return tmp_path / "wickquiz.db"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        yield opened


def test_steps_are_numbered_from_one_without_a_gap() -> None:
    names = sorted(entry.name for entry in files("wickquiz.records.schema").iterdir() if entry.name.endswith(".sql"))
    assert names
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    assert all(re.fullmatch(r"\d{4}_[a-z_]+\.sql", name) for name in names)
    assert len(steps()) == len(names)


def test_a_new_database_bears_our_mark_and_the_number_of_its_last_step(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert version_of(connection) == len(steps())
    assert tuple(shape(connection)) == expected_shape(steps())


def test_each_step_changes_the_shape_so_that_no_two_versions_look_alike() -> None:
    shapes = [expected_shape(steps()[:count]) for count in range(len(steps()) + 1)]
    assert len(set(shapes)) == len(shapes)


def test_every_table_is_strict_and_holds_the_columns_of_its_rows(connection: sqlite3.Connection) -> None:
    for kind in ROW_KINDS:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({kind.TABLE})")]
        assert columns == ["number", *kind.COLUMNS, "checksum"]
        (is_strict,) = connection.execute(
            "SELECT strict FROM pragma_table_list WHERE name = ?", [kind.TABLE]
        ).fetchone()
        assert is_strict


def test_a_further_step_keeps_what_is_there_and_a_copy_of_how_it_was(
    path: Path, connection: sqlite3.Connection
) -> None:
    rows = connection.execute("SELECT * FROM response").fetchall()
    migrate(connection, path, [*steps(), NEXT])
    assert version_of(connection) == len(steps()) + 1
    assert connection.execute("SELECT * FROM response").fetchall() == rows
    assert connection.execute("SELECT count(*) FROM note").fetchone() == (0,)
    (backup,) = path.parent.glob("wickquiz.before-*.db")
    assert backup.name == f"wickquiz.before-{len(steps()) + 1}.db"
    with closing(sqlite3.connect(backup)) as copy:
        assert version_of(copy) == len(steps())
        assert copy.execute("SELECT * FROM response").fetchall() == rows


def test_a_step_that_fails_leaves_the_database_as_the_step_before_left_it(
    path: Path, connection: sqlite3.Connection
) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(connection, path, [*steps(), NEXT, BROKEN])
    assert version_of(connection) == len(steps()) + 1
    assert tuple(shape(connection)) == expected_shape((*steps(), NEXT))
    assert not connection.in_transaction


def test_a_database_that_is_up_to_date_is_not_copied(path: Path, connection: sqlite3.Connection) -> None:
    migrate(connection, path, steps())
    assert sorted(entry.name for entry in path.parent.iterdir() if "before" in entry.name) == []
