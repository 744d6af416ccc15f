"""Backups: when they are made, which are kept, and how a damaged file comes back from them."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from tests.records.making import LENGTH, MOMENT, Kept, everything, kiosk_rows, play
from tests.records.old import old_database

from wickquiz.records.backups import Backup, Backups, Keep, listed, thin
from wickquiz.records.boards import games
from wickquiz.records.schema import expected_shape, steps
from wickquiz.records.store import Store, open_reader, open_store

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
WITHIN = 5.0
"""Seconds in which a damaged file is replaced."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "wickquiz.db", tmp_path / "backups") as opened:
        yield opened


def backups_of(store: Store, keep: Keep | None = None) -> Backups:
    return Backups(store.path, store.path.parent / "backups", keep)


def numbers(backups: Backups) -> list[int]:
    return [backup.number for backup in listed(backups.folder)]


def test_a_backup_is_made_where_something_has_changed_and_only_then(store: Store) -> None:
    backups = backups_of(store)
    play(store, "g1", 3)
    first = backups.make(NOW)
    assert first is not None
    assert first.path.name == "wickquiz.000001.20261121-0800.db"
    assert backups.make(NOW + timedelta(minutes=10)) is None
    assert backups_of(store).make(NOW + timedelta(minutes=20)) is None, "nor after a restart"
    store.finish("g1", MOMENT)
    assert backups.make(NOW + timedelta(minutes=30)) is not None
    assert numbers(backups) == [2, 1]
    assert backups.trouble is None
    with open_reader(listed(backups.folder)[0].path) as copy:
        assert everything(copy) == everything(store)
    assert sorted(path.suffix for path in backups.folder.iterdir()) == [".db", ".db"]


def test_a_tick_makes_the_first_backup_at_once_and_the_next_ten_minutes_later(store: Store) -> None:
    backups = backups_of(store)
    made = []
    for minute in (0, 1, 9, 10, 11, 19, 21):
        play(store, f"g{minute}", 1)
        backups.tick(NOW, 1000.0 + 60 * minute)
        backups.wait()
        made.append(len(numbers(backups)))
    assert made == [1, 1, 1, 2, 2, 2, 3]


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1), NOW - datetime(1970, 1, 1, tzinfo=UTC)])
def test_a_clock_that_jumps_changes_neither_when_backups_are_made_nor_which_is_the_newest(
    store: Store, jump: timedelta
) -> None:
    backups = backups_of(store, Keep(recent=4))
    for minute, now in ((0, NOW), (10, NOW - jump), (20, NOW + timedelta(days=365 * 14)), (30, NOW)):
        play(store, f"g{minute}", 1)
        backups.tick(now, 60.0 * minute)
        backups.wait()
    assert numbers(backups) == [4, 3, 2, 1]


def made_at(*moments: datetime) -> tuple[Backup, ...]:
    return tuple(Backup(Path(f"{k}"), k, moment) for k, moment in enumerate(moments, start=1))[::-1]


def test_backups_are_thinned_as_days_weeks_and_months() -> None:
    there = made_at(*(NOW + timedelta(hours=6 * k) for k in range(4 * 365)))
    left = [backup for backup in there if backup not in thin(there, Keep())]
    days = [(there[0].made - backup.made).days for backup in left]
    assert days == [0, 0, 0, 1, 2, 3, 4, 5, 6, 13, 20, 51, 81, 112, 143]


@given(
    st.lists(st.integers(0, 2**31).map(lambda second: datetime.fromtimestamp(second, UTC)), max_size=60),
    st.builds(Keep, st.integers(1, 4), st.integers(0, 8), st.integers(0, 5), st.integers(0, 7)),
)
def test_however_the_clock_jumps_the_newest_stay_and_the_rest_is_bounded(moments: list[datetime], keep: Keep) -> None:
    there = made_at(*moments)
    gone = thin(there, keep)
    left = [backup for backup in there if backup not in gone]
    assert left[: keep.recent] == list(there[: keep.recent])
    assert len(left) <= keep.recent + keep.days + keep.weeks + keep.months
    assert len({backup.made.date() for backup in left}) >= min(keep.days, len({one.made.date() for one in there}))
    assert thin(left, keep) == ()


def test_old_backups_go_as_new_ones_come(store: Store) -> None:
    backups = backups_of(store, Keep(recent=2, days=3, weeks=0, months=0))
    for day in range(6):
        play(store, f"g{day}", 1)
        backups.make(NOW + timedelta(days=day))
    assert numbers(backups) == [6, 5, 4]


def test_a_damaged_row_is_found_and_makes_no_backup(store: Store) -> None:
    backups = backups_of(store)
    play(store, "g1", LENGTH, is_finished=True)
    backups.make(NOW)
    play(store, "g2", LENGTH, is_finished=True)
    kept = everything(store)
    spoil_a_row(store)
    assert backups.make(NOW) is None
    assert backups.has_found_damage
    assert "a row of the table response is not what was written" in (backups.trouble or "")
    assert numbers(backups) == [1]
    assert list(backups.folder.glob("*.part*")) == []
    store.close()
    with open_store(store.path, backups.folder, proves_rows=True) as mended:
        assert everything(mended) == kept
        assert "wickquiz.000001.20261121-0800.db is back" in (mended.trouble or "")
        assert backups.make(NOW) is not None
        assert not backups.has_found_damage


def spoil_a_row(store: Store) -> None:
    """Change a response that the first backup holds."""
    store._log.connection.execute("DROP TRIGGER response_stands")
    store._log.connection.execute("UPDATE response SET points = points + 1 WHERE number = 4")
    store._log.connection.execute({name: sql for _, name, sql in expected_shape(steps())}["response_stands"])


@pytest.fixture
def backed_up(store: Store) -> tuple[Path, Path, Kept]:
    """A scores file, its backups, and all that it holds, some of which came after the last backup."""
    backups = backups_of(store)
    for number in range(12):
        play(store, f"g{number}", LENGTH, is_finished=True)
        store.amend(kiosk_rows(f"g{number}"))
        if number in (3, 7):
            backups.make(NOW)
    kept = everything(store)
    store.close()
    return store.path, backups.folder, kept


def mend(path: Path, backups: Path) -> Store:
    """Open what is damaged, in the time that there is for it."""
    began = time.monotonic()
    store = open_store(path, backups, proves_rows=True)
    assert time.monotonic() - began < WITHIN
    assert store.is_saving
    return store


def test_what_bits_flip_in_comes_back_whole(backed_up: tuple[Path, Path, Kept]) -> None:
    path, backups, kept = backed_up
    raw, chance = path.read_bytes(), random.Random(8)
    used = [place for place, byte in enumerate(raw) if byte]
    mended = 0
    for _ in range(60):
        flipped = bytearray(raw)
        flipped[chance.choice(used)] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        with mend(path, backups) as store:
            found = everything(store)
            assert all(set(rows) <= set(all_rows) for rows, all_rows in zip(found, kept, strict=True))
            assert set(store.headers()) >= {header for header in kept[0] if header.id in {f"g{k}" for k in range(8)}}
            assert store.trouble or found == kept
            mended += store.trouble is not None
    aside = list(path.parent.glob("wickquiz.damaged-*.db"))
    assert len(aside) == mended > 30


@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.9])
def test_what_is_cut_short_comes_back_as_it_was_backed_up_with_what_is_left_beyond(
    backed_up: tuple[Path, Path, Kept], share: float
) -> None:
    path, backups, kept = backed_up
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * share)])
    with mend(path, backups) as store:
        found = everything(store)
        for rows, all_rows in zip(found, kept, strict=True):
            assert set(rows) <= set(all_rows)
            assert rows[: len(all_rows) * 8 // 12] == all_rows[: len(all_rows) * 8 // 12]
        assert "is back in its place" in (store.trouble or "")


def test_a_file_that_is_gone_comes_back_and_one_that_never_was_does_not(
    backed_up: tuple[Path, Path, Kept], tmp_path: Path
) -> None:
    path, backups, kept = backed_up
    path.unlink()
    with mend(path, backups) as store:
        assert store.headers() == kept[0][:8]
        assert "it is gone" in (store.trouble or "")
    with open_store(tmp_path / "other" / "wickquiz.db", tmp_path / "none") as store:
        assert store.trouble is None


def test_where_the_newest_backup_is_damaged_too_the_one_before_it_serves(backed_up: tuple[Path, Path, Kept]) -> None:
    path, backups, kept = backed_up
    newest = listed(backups)[0].path
    raw = newest.read_bytes().replace(b"g7 at 3", b"g7 at 5")
    newest.write_bytes(raw)
    path.write_bytes(b"nothing")
    with mend(path, backups) as store:
        assert store.headers() == kept[0][:4]
        assert "wickquiz.000001" in (store.trouble or "")


def test_where_no_backup_is_good_what_the_file_proves_is_all_there_is(backed_up: tuple[Path, Path, Kept]) -> None:
    path, backups, kept = backed_up
    for backup in listed(backups):
        backup.path.write_bytes(b"nothing")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER ending_stands")
    with mend(path, backups) as store:
        assert everything(store) == kept
        assert "12 games of it could be saved" in (store.trouble or "")


def test_rows_numbered_anew_after_an_earlier_loss_are_not_taken_twice(backed_up: tuple[Path, Path, Kept]) -> None:
    path, backups, kept = backed_up
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM response WHERE number = 5")
    aside = backups.rename(backups.with_name("away"))
    with open_store(path, backups) as store:
        assert store.responses() == kept[2][:4] + kept[2][5:]
    shutil.move(aside, backups)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER ending_stands")
    with mend(path, backups) as store:
        assert everything(store) == kept


def test_a_backup_of_an_earlier_version_serves_as_well(tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    old_database(backups / "wickquiz.000001.20250101-0000.db")
    with closing(sqlite3.connect(backups / "wickquiz.000001.20250101-0000.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    (tmp_path / "wickquiz.db").write_bytes(b"nothing")
    with mend(tmp_path / "wickquiz.db", backups) as store:
        assert [game.score for game in games(store)] == [420, 420, 420, 660]


def test_where_no_backup_can_be_written_a_sentence_says_so(store: Store) -> None:
    backups = Backups(store.path, store.path.parent / "file" / "backups")
    (store.path.parent / "file").write_text("in the way")
    play(store, "g1", 1)
    assert backups.make(NOW) is None
    assert "No backup could be made" in (backups.trouble or "")
    assert not backups.has_found_damage


def test_a_mistake_of_our_own_in_the_thread_is_raised_at_the_next_tick(store: Store) -> None:
    backups = backups_of(store)
    backups.tick(None, 0.0)  # type: ignore[arg-type]
    play(store, "g1", 1)
    backups.wait()
    with pytest.raises(AttributeError):
        backups.tick(NOW, 1.0)


@hypothesis(max_examples=20)
@given(st.lists(st.sampled_from(["play", "back up", "spoil", "lose"]), max_size=12))
def test_whatever_happens_nothing_that_was_backed_up_is_lost(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    path = tmp_path_factory.mktemp("history") / "wickquiz.db"
    folder = path.parent / "backups"
    played: list[str] = []
    safe = 0
    for number, step in enumerate(steps):
        if step == "spoil" and path.exists() and safe:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        if step == "lose" and safe:
            path.unlink(missing_ok=True)
        with open_store(path, folder, proves_rows=True) as store:
            kept = [header.id for header in reversed(games(store))]
            assert kept[:safe] == played[:safe]
            assert set(kept) <= set(played)
            played = kept
            if step == "play":
                play(store, f"g{number}", 2, is_finished=True)
                played.append(f"g{number}")
            if step == "back up":
                Backups(path, folder).make(NOW)
                safe = len(played)
