"""The faults of the world: each gets a sentence, nothing is lost, and the game plays on."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.records.making import LENGTH, MOMENT, contents, everything, give, header, play, response, start

from wickquiz.records.boards import board, games
from wickquiz.records.left import unfinished
from wickquiz.records.schema import APPLICATION_ID
from wickquiz.records.store import Store, open_reader, open_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wickquiz.db"


def play_unsaved(store: Store, *words: str) -> None:
    """Check that the store says why it does not save, and that a whole game can be played all the same."""
    assert not store.is_saving
    assert store.trouble is not None
    for word in (str(store.path), "not saved", *words):
        assert word in store.trouble
    play(store, "unsaved", LENGTH, is_finished=True)
    assert games(store)[0].id == "unsaved"
    assert "unsaved" in [game.id for game in board(store, limit=100)]


@pytest.mark.parametrize(
    "garbage", [b"no database at all", b"\x00" * 5000, b"SQLite format 3\x00", os.urandom(70_000)], ids=len
)
def test_what_is_no_database_is_kept_aside_and_a_new_one_begun(path: Path, garbage: bytes) -> None:
    path.write_bytes(garbage)
    with open_store(path) as store:
        assert store.is_saving
        (aside,) = path.parent.glob("wickquiz.damaged-????????-??????.db")
        assert aside.read_bytes() == garbage
        assert store.trouble is not None
        assert str(path) in store.trouble
        assert str(aside) in store.trouble
        play(store, "g1", LENGTH, is_finished=True)
    with open_store(path) as store:
        assert store.trouble is None
        assert len(board(store)) == 1


def test_all_parts_of_a_damaged_database_are_kept_and_none_pushes_another_out(path: Path) -> None:
    for number in range(3):
        path.write_bytes(b"damaged %d" % number)
        Path(f"{path}-wal").write_bytes(b"its log %d" % number)
        open_store(path).close()
    kept = contents(path.parent)
    for part, name in ((b"damaged %d", ".db"), (b"its log %d", ".db-wal")):
        found = {content for key, content in kept.items() if key.startswith("wickquiz.damaged") and key.endswith(name)}
        assert found == {part % 0, part % 1, part % 2}


def test_a_broken_page_costs_only_what_stood_on_it(path: Path) -> None:
    with open_store(path) as store:
        for number in range(40):
            play(store, f"g{number}", LENGTH, is_finished=True)
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'response'"
        (root,) = store._log.connection.execute(query).fetchone()
        (page,) = store._log.connection.execute("PRAGMA page_size").fetchone()
        written, all_responses = everything(store), store.responses()
    raw = bytearray(path.read_bytes())
    leaf = int.from_bytes(raw[(root - 1) * page + 12 :][:2])  # the root's first cell names its first leaf
    child = int.from_bytes(raw[(root - 1) * page + leaf :][:4])
    raw[(child - 1) * page : child * page] = b"\xee" * page
    path.write_bytes(raw)
    with open_store(path) as store:
        assert store.is_saving
        assert store.trouble is not None
        assert "40 games of it could be saved" in store.trouble
        headers, responses, endings = store.headers(), store.responses(), store.endings()
        assert (headers, endings) == (written[0], written[3])
        lost = set(all_responses) - set(responses)
        assert 0 < len(lost) < 60
        assert responses == tuple(one for one in all_responses if one not in lost)
        assert {one.game for one in lost} == {f"g{number}" for number in range(len({one.game for one in lost}))}


LATER = "CREATE TABLE later (number INTEGER PRIMARY KEY) STRICT; PRAGMA user_version = 9;"


def later_version(path: Path) -> None:
    with open_store(path) as store:
        play(store, "g1", 3)
        store._log.connection.executescript(LATER)


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 252006673")
        connection.execute("CREATE TABLE recipes (soup TEXT)")


def unmarked(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE game (id TEXT)")


def unmarked_but_numbered(path: Path) -> None:
    unmarked(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")


LEFT_ALONE = {
    "a later version's": (later_version, ("later version", "format is 9", "update wickquiz")),
    "another program's": (foreign, ("another program", "WICKQUIZ_HOME")),
    "somebody's": (unmarked, ("another program", "WICKQUIZ_HOME")),
    "somebody's with a version": (unmarked_but_numbered, ("another program", "WICKQUIZ_HOME")),
}


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_a_database_that_is_not_ours_to_write_is_left_as_it_is(path: Path, case: str) -> None:
    make, words = LEFT_ALONE[case]
    make(path)
    before = contents(path.parent)
    with open_store(path) as store:
        play_unsaved(store, *words)
    with open_reader(path) as reader:
        assert reader.trouble is not None
    assert contents(path.parent) == before


def test_a_later_version_known_only_from_its_write_ahead_log_is_left_as_it_is_too(path: Path, tmp_path: Path) -> None:
    with open_store(path) as store:
        store._log.connection.execute("PRAGMA wal_autocheckpoint = 0")
        play(store, "g1", 3)
        store._log.connection.executescript(LATER)
        (tmp_path / "cut").mkdir()
        for name in ("wickquiz.db", "wickquiz.db-wal"):
            (tmp_path / "cut" / name).write_bytes((tmp_path / name).read_bytes())
    copy = tmp_path / "cut" / "wickquiz.db"
    before = contents(copy.parent)
    assert int.from_bytes(before["wickquiz.db"][60:64]) != 9
    with open_store(copy) as store:
        play_unsaved(store, "later version", "format is 9")
    assert contents(copy.parent) == before


@pytest.mark.parametrize("mark", ["application_id = 77", "user_version = 9", "user_version = 1"])
def test_a_mark_that_is_not_that_of_our_own_tables_is_damage(path: Path, mark: str) -> None:
    with open_store(path) as store:
        play(store, "g1", 3)
        store._log.connection.execute(f"PRAGMA {mark}")
    with open_store(path) as store:
        assert store.is_saving
        assert "1 game of it could be saved" in (store.trouble or "")
        assert len(store.responses()) == 3


def test_a_folder_in_the_files_place_is_left_there(path: Path) -> None:
    (path / "inside").mkdir(parents=True)
    with open_store(path) as store:
        play_unsaved(store, "a folder lies there", "WICKQUIZ_HOME")
    assert (path / "inside").is_dir()


def test_a_pipe_in_the_files_place_holds_nothing_up(path: Path) -> None:
    os.mkfifo(path)
    with open_store(path) as store:
        play_unsaved(store, "no file")
    assert path.is_fifo()


def test_a_file_in_the_folders_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with open_store(tmp_path / "data" / "wickquiz.db") as store:
        play_unsaved(store, str(tmp_path / "data"))
    assert (tmp_path / "data").read_text() == "a file"


def test_a_second_wickquiz_plays_unsaved_and_leaves_the_firsts_game_to_it(path: Path) -> None:
    with open_store(path) as first:
        play(first, "g1", LENGTH, is_finished=True)
        play(first, "g2", 2)
        with open_store(path) as second:
            assert unfinished(second) is None
            assert [game.id for game in games(second)] == ["g2", "g1"], "the scores so far are shown"
            play_unsaved(second, "Another wickquiz is open")
            play(second, "g3", 2)
            assert (unfinished(second) or pytest.fail("none")).header == header("g3")
        give(first, response("g2", 2))
        assert first.is_saving
        assert first.trouble is None
        assert [one.id for one in first.headers()] == ["g1", "g2"]
    with open_store(path) as third:
        assert third.is_saving
        assert (unfinished(third) or pytest.fail("none")).asked == 3


def test_the_lock_goes_when_its_holder_is_killed(path: Path) -> None:
    with start("holder.py", path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        with open_store(path) as second:
            assert not second.is_saving
        process.kill()
    with open_store(path) as third:
        assert third.is_saving
        assert (unfinished(third) or pytest.fail("none")).asked == 3


def test_a_database_that_another_program_keeps_locked_is_left_to_it(path: Path) -> None:
    with open_store(path) as store:
        play(store, "g1", 3)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with open_store(path) as store:
            assert (unfinished(store) or pytest.fail("none")).asked == 3
            play_unsaved(store, "locked", "close that program")
        other.execute("ROLLBACK")
    with open_store(path) as store:
        assert store.trouble is None
        assert [one.id for one in store.headers()] == ["g1"]


def test_a_database_that_another_program_locks_during_a_game_costs_no_response(path: Path) -> None:
    with open_store(path) as store:
        play(store, "g1", 3)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            give(store, response("g1", 3))
            other.execute("ROLLBACK")
        assert (unfinished(store) or pytest.fail("none")).responses == tuple(response("g1", k) for k in range(4))
        play_unsaved(store, "locked")


@pytest.mark.parametrize("pages", [0, 1, 3, 6])
def test_a_full_disk_during_a_game_costs_no_response(path: Path, pages: int) -> None:
    with open_store(path) as store:
        play(store, "g0", LENGTH, is_finished=True)
        (used,) = store._log.connection.execute("PRAGMA page_count").fetchone()
        store._log.connection.execute(f"PRAGMA max_page_count = {used + pages}")
        for number in range(1, 40):
            play(store, f"g{number}", LENGTH, is_finished=True)
        assert [(game.id, game.state, game.asked) for game in reversed(games(store))] == [
            (f"g{number}", "finished", LENGTH) for number in range(40)
        ]
        play_unsaved(store, "is full", "make room")
    with open_store(path) as store:
        assert store.trouble is None
        headers, responses, endings = store.headers(), store.responses(), store.endings()
        assert 1 <= len(headers) < 40
        assert len(responses) in range(LENGTH, len(headers) * LENGTH + 1)
        assert endings[0].at == MOMENT


def test_the_marks_of_the_database_are_those_that_are_documented(path: Path) -> None:
    open_store(path).close()
    raw = path.read_bytes()
    assert raw[68:72] == b"WICK" == APPLICATION_ID.to_bytes(4)
