"""Bits flip, files are cut short: a row that is read is the row that was written, and what is missing is reported."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.records.making import LENGTH, Kept, amendments, everything, give, play, response

from wickquiz.records import beside, opening, proving
from wickquiz.records import store as keeping
from wickquiz.records.boards import board, games
from wickquiz.records.left import unfinished
from wickquiz.records.lock import take
from wickquiz.records.reader import Reader
from wickquiz.records.store import Store, open_reader, open_store

FLIPS = int(os.environ.get("WICKQUIZ_FLIPS", "160"))


@pytest.fixture
def written(tmp_path: Path) -> tuple[Path, Kept]:
    path = tmp_path / "whole" / "wickquiz.db"
    with open_store(path) as store:
        for number in range(8):
            play(store, f"g{number}", LENGTH, is_finished=True)
        play(store, "left", 3)
        store.amend(amendments("left"))
        kept = everything(store)
    return path, kept


def check(reader: Reader, kept: Kept) -> bool:
    """Check that nothing is read that was not written; return whether something is missing."""
    found = everything(reader)
    for rows, all_rows in zip(found, kept, strict=True):
        assert len(set(rows)) == len(rows)
        assert set(rows) <= set(all_rows)
    lines = {game.id: game for game in games(reader)}
    assert {game.id for game in board(reader)} <= set(lines)
    for number in range(8):
        line = lines.get(f"g{number}")
        assert line is None or line.score in {4510, 0}, "a game whose ending is lost counts its responses or none"
    return found != kept


def check_resume(store: Store) -> None:
    left = unfinished(store)
    if left is not None:
        game = left.header.id
        assert left.responses == tuple(response(game, position) for position in range(left.asked))
        if left.asked < LENGTH:
            give(store, response(game, left.asked))


def test_a_flipped_bit_never_changes_what_is_read_unnoticed(written: tuple[Path, Kept], tmp_path: Path) -> None:
    source, kept = written
    raw = source.read_bytes()
    outcomes = {"whole": 0, "left out": 0, "kept aside": 0}
    for place, bit in flips(raw):
        flipped = bytearray(raw)
        flipped[place] ^= 1 << bit
        path = tmp_path / f"{place}-{bit}" / "wickquiz.db"
        path.parent.mkdir()
        path.write_bytes(flipped)
        with open_reader(path) as reader:
            is_short = check(reader, kept)
            assert reader.trouble or not is_short, f"byte {place}: read short without a word"
        assert path.read_bytes() == flipped
        with open_store(path) as store:
            is_short = check(store, kept)
            assert store.trouble or not is_short, f"byte {place}: something is missing without a word"
            check_resume(store)
            outcomes[outcome(store, is_short=is_short)] += 1
    assert all(outcomes.values()), f"every way out was met: {outcomes}"


def flips(raw: bytes) -> set[tuple[int, int]]:
    """Return bytes and bits: of the file's marks all, of what it says many, of its empty stretches some."""
    chance = random.Random(8)
    used = [place for place, byte in enumerate(raw) if byte]
    marks = {(place, bit) for place in (18, 19, 60, 63, 68, 71) for bit in range(8)}
    spoken = {(chance.choice(used), chance.randrange(8)) for _ in range(FLIPS)}
    return marks | spoken | {(chance.randrange(len(raw)), chance.randrange(8)) for _ in range(FLIPS // 4)}


def outcome(store: Store, *, is_short: bool) -> str:
    assert store.is_saving
    if list(store.path.parent.glob("*.damaged-*")):
        return "kept aside"
    return "left out" if is_short else "whole"


def test_a_file_cut_short_anywhere_never_passes_for_whole(written: tuple[Path, Kept], tmp_path: Path) -> None:
    source, kept = written
    raw = source.read_bytes()
    for length in [*range(1, len(raw), 1777), *range(4096, len(raw), 4096), len(raw) - 1]:
        path = tmp_path / str(length) / "wickquiz.db"
        path.parent.mkdir()
        path.write_bytes(raw[:length])
        with open_store(path) as store:
            check(store, kept)
            check_resume(store)
            assert store.is_saving, store.trouble
            assert store.trouble
        if length < len(raw) - 1:  # without its last byte only a checksum is wrong
            (aside,) = path.parent.glob("wickquiz.damaged-*.db")
            assert aside.read_bytes() == raw[:length]


def test_a_write_ahead_log_with_a_flipped_bit_gives_the_rows_before_it(tmp_path: Path) -> None:
    with open_store(tmp_path / "wickquiz.db") as store:
        for number in range(4):
            play(store, f"g{number}", LENGTH, is_finished=True)
        kept = everything(store)
        main, wal = (Path(f"{store.path}{part}").read_bytes() for part in ("", "-wal"))
    chance = random.Random(9)
    lengths = set()
    for number in range(60):
        flipped = bytearray(wal)
        flipped[chance.randrange(len(wal))] ^= 1 << chance.randrange(8)
        path = tmp_path / str(number) / "wickquiz.db"
        path.parent.mkdir()
        path.write_bytes(main)
        Path(f"{path}-wal").write_bytes(flipped)
        with open_store(path) as store:
            found = everything(store)
            assert all(rows == all_rows[: len(rows)] for rows, all_rows in zip(found, kept, strict=True))
            check_resume(store)
            lengths.add(len(store.responses()))
    assert len(lengths) > 10


def test_a_game_goes_on_even_where_the_history_taken_along_is_broken(written: tuple[Path, Kept]) -> None:
    path, _ = written
    with open_reader(path) as reader:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'ending'"
        (root,) = reader._log.connection.execute(query).fetchone()
        (size,) = reader._log.connection.execute("PRAGMA page_size").fetchone()
    raw = bytearray(path.read_bytes())
    raw[(root - 1) * size : root * size] = b"\xee" * size
    path.write_bytes(raw)
    held = take(Path(f"{path}-lock"))
    assert held is not None
    with open_store(path) as store:
        assert not store.is_saving
        assert len(games(store)) == 9
        play(store, "new", LENGTH, is_finished=True)
        play(store, "newer", 2)
        left = unfinished(store)
        assert left is not None
        assert left.header.id == "newer"
        assert [game.score for game in games(store)] == [102, 4510]
    held.release()
    assert path.read_bytes() == raw


@pytest.mark.parametrize("table", ["game", "response", "ending", "deal"])
def test_a_row_that_is_gone_without_a_trace_is_missed(written: tuple[Path, Kept], table: str) -> None:
    path, _ = written
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"DELETE FROM {table} WHERE number = 2")
    with open_store(path) as store:
        assert store.is_saving
        assert store.trouble is not None
        assert f"rows of the table {table} are missing" in store.trouble
        check_resume(store)
    with open_store(path) as store:
        assert store.trouble is None


def test_a_file_that_passes_for_one_of_a_later_sqlite_is_mended(written: tuple[Path, Kept]) -> None:
    path, kept = written
    raw = bytearray(path.read_bytes())
    raw[18] = 3
    path.write_bytes(raw)
    with open_store(path) as store:
        assert store.is_saving
        assert everything(store) == kept


def test_a_game_with_a_hole_is_not_gone_on_with_but_its_end_still_counts(tmp_path: Path) -> None:
    path = tmp_path / "wickquiz.db"
    with open_store(path) as store:
        play(store, "g1", LENGTH, is_finished=True)
        play(store, "g2", 3)
    raw = path.read_bytes()
    for game in ("g1", "g2"):
        raw = raw.replace(f"{game} at 1".encode(), f"{game} at 7".encode())
    path.write_bytes(raw)
    with open_store(path) as store:
        assert unfinished(store) is None
        assert [(game.id, game.score) for game in board(store)] == [("g1", 4510)]
        assert len(store.responses()) == LENGTH + 3 - 2
        assert store.trouble is not None
        assert "2 entries do not match" in store.trouble
        assert store.is_saving
        play(store, "g3", 2)
        left = unfinished(store)
        assert left is not None
        assert left.header.id == "g3"


def test_a_row_at_the_end_that_is_not_found_by_its_game_is_found_again(written: tuple[Path, Kept]) -> None:
    path, kept = written
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        change = "UPDATE sqlite_schema SET sql = 'CREATE INDEX response_by_game ON response (position)' WHERE name = ?"
        connection.execute(change, ("response_by_game",))
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute("REINDEX response_by_game")
        connection.execute("PRAGMA writable_schema = ON")
        change = "UPDATE sqlite_schema SET sql = 'CREATE INDEX response_by_game ON response (game)' WHERE name = ?"
        connection.execute(change, ("response_by_game",))
    with open_store(path) as store:
        assert store.trouble is not None
        assert "not found by their game" in store.trouble
        assert everything(store) == kept
        check_resume(store)


def test_a_large_file_is_opened_by_its_end_and_what_is_missing_there_is_missed(
    written: tuple[Path, Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = written
    monkeypatch.setattr(opening, "PROVEN_AT_ONCE", 0)
    with open_store(path) as store:
        assert store.trouble is None
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM response WHERE number = 2")
    with open_store(path) as store:
        assert "rows of the table response are missing" in (store.trouble or "")


def test_a_large_file_is_proven_whole_while_it_is_used_and_mended_at_the_next_start(
    written: tuple[Path, Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, kept = written
    monkeypatch.setattr(opening, "PROVEN_AT_ONCE", 0)
    monkeypatch.setattr(proving, "_END", 2)
    monkeypatch.setattr(beside, "_DELAY", 0.0)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM response WHERE number = 2")
    with open_store(path) as store:
        assert store.trouble is None
        store.prove_beside()
        assert store.proof is not None
        store.proof.wait()
        assert "rows of the table response are missing" in (store.trouble or "")
        assert store.is_saving
    with open_store(path) as store:
        assert "rows of the table response are missing" in (store.trouble or "")
        assert len(store.responses()) == len(kept[2]) - 1
    with open_store(path) as store:
        assert store.trouble is None
        store.prove_beside()
        assert store.proof is not None
        store.proof.wait()
        assert store.trouble is None


def test_a_store_that_is_closed_does_not_wait_for_its_proof(written: tuple[Path, Kept]) -> None:
    path, _ = written
    with open_store(path) as store:
        store.prove_beside()
        proof = store.proof
    assert proof is not None
    proof.wait()
    assert store.trouble is None


def test_only_a_file_that_takes_time_to_prove_is_proven_beside(
    written: tuple[Path, Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = written
    with open_store(path) as store:
        assert store.proof is None
    monkeypatch.setattr(keeping, "PROVEN_AT_ONCE", 0)
    with open_store(path) as store:
        assert store.proof is not None
    monkeypatch.setattr(keeping, "_PROVEN_BESIDE", 0)
    with open_store(path) as store:
        assert store.proof is None
