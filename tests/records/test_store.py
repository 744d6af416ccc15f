from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.records.making import LENGTH, MOMENT, everything, give, header, items, play, response

from wickquiz.records.every_kind import ROW_KINDS
from wickquiz.records.left import unfinished
from wickquiz.records.rows import GameRecord
from wickquiz.records.store import Store, open_reader, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "made" / "as" / "needed" / "wickquiz.db") as opened:
        assert opened.trouble is None
        assert opened.is_saving
        yield opened


def reopened(store: Store) -> Store:
    store.close()
    return open_store(store.path)


def test_what_is_recorded_is_there_after_closing_and_opening(store: Store) -> None:
    play(store, "g1", LENGTH, is_finished=True)
    play(store, "g2", 3)
    before = everything(store)
    with reopened(store) as again:
        assert again.trouble is None
        assert everything(again) == before
        assert before[0] == (header("g1"), header("g2"))
        assert again.game("g2") == GameRecord(
            header("g2"), tuple(response("g2", k) for k in range(3)), items=items("g2")
        )


def test_every_commit_reaches_the_disk_before_it_returns(store: Store) -> None:
    settings = {
        name: store._log.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "fullfsync", "mmap_size")
    }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "fullfsync": 1, "mmap_size": 0}


def test_recording_the_same_again_does_nothing(store: Store) -> None:
    play(store, "g1", 3)
    play(store, "g1", 3)
    with reopened(store) as again:
        play(again, "g1", 3, is_finished=True)
        play(again, "g1", 3, is_finished=True)
        headers, _, responses, endings, *_ = everything(again)
        assert (len(headers), len(responses), len(endings)) == (1, 3, 1)


def test_of_two_games_with_one_id_the_first_stands(store: Store) -> None:
    store.begin(header("g1"))
    with pytest.raises(ValueError, match="another game"):
        store.begin(replace(header("g1"), seed=8))
    assert store.headers() == (header("g1"),)


def test_of_two_responses_to_one_item_the_first_stands(store: Store) -> None:
    play(store, "g1", 2)
    with pytest.raises(ValueError, match="another response at 1"):
        give(store, replace(response("g1", 1), points=99))
    assert store.responses() == (response("g1", 0), response("g1", 1))


def test_responses_leave_no_gap(store: Store) -> None:
    play(store, "g1", 2)
    with pytest.raises(ValueError, match="no response at 3"):
        give(store, response("g1", 3))


def test_an_ended_game_takes_no_more_responses(store: Store) -> None:
    play(store, "g1", 2, is_finished=True)
    with pytest.raises(ValueError, match="no response at 2"):
        give(store, response("g1", 2))


def test_a_game_has_to_begin_before_anything_is_recorded_of_it(store: Store) -> None:
    for record in (
        lambda: give(store, response("g1", 0)),
        lambda: store.finish("g1", MOMENT),
        lambda: store.abandon("g1", MOMENT),
    ):
        with pytest.raises(ValueError, match="no game g1"):
            record()


def test_a_game_ends_in_one_way_only(store: Store) -> None:
    play(store, "g1", 2, is_finished=True)
    store.finish("g1", "2027-01-01T00:00:00+00:00")
    with pytest.raises(ValueError, match="ended otherwise"):
        store.abandon("g1", MOMENT)
    assert [ending.at for ending in store.endings()] == [MOMENT]


def test_an_ending_says_what_the_responses_came_to(store: Store) -> None:
    play(store, "g1", 4, is_finished=True)
    (ending,) = store.endings()
    assert (ending.score, ending.right, ending.asked) == (0 + 100 + 200 + 300 + 4, 2, 4)


def test_the_game_to_go_on_with_is_the_newest_without_an_ending(store: Store) -> None:
    assert unfinished(store) is None
    play(store, "g1", 2)
    play(store, "g2", 3)
    play(store, "g3", 1, is_finished=True)
    record = unfinished(store)
    assert record is not None
    assert (record.header.id, record.asked, record.score, record.right) == ("g2", 3, 303, 2)
    store.abandon("g2", MOMENT)
    record = unfinished(store)
    assert record is not None
    assert record.header.id == "g1"


def test_a_game_whose_ending_was_not_recorded_is_still_to_be_gone_on_with(store: Store) -> None:
    play(store, "g1", LENGTH)
    with reopened(store) as again:
        record = unfinished(again)
        assert record is not None
        assert record.asked == record.header.length
        again.finish("g1", MOMENT)
        assert unfinished(again) is None


def test_games_are_read_while_one_is_played(store: Store) -> None:
    play(store, "g1", 2)
    before = {path.name: path.read_bytes() for path in store.path.parent.iterdir() if not path.name.endswith("-shm")}
    with open_reader(store.path) as reader:
        assert reader.trouble is None
        assert everything(reader) == everything(store)
    after = {path.name: path.read_bytes() for path in store.path.parent.iterdir() if not path.name.endswith("-shm")}
    assert after == before
    give(store, response("g1", 2))
    assert store.is_saving


def test_where_nothing_was_ever_played_there_is_nothing_to_read_and_nothing_is_made(tmp_path: Path) -> None:
    with open_reader(tmp_path / "data" / "wickquiz.db") as reader:
        assert reader.trouble is None
        assert everything(reader) == ((),) * len(ROW_KINDS)
    assert list(tmp_path.iterdir()) == []


def test_a_closed_store_leaves_one_file_and_its_lock(store: Store) -> None:
    play(store, "g1", 1)
    store.close()
    store.close()
    assert sorted(path.name for path in store.path.parent.iterdir()) == ["wickquiz.db", "wickquiz.db-lock"]


def test_a_path_may_hold_any_character(tmp_path: Path) -> None:
    path = tmp_path / "a?b#c%20d é" / "wick quiz?mode=ro.db"
    with open_store(path) as store:
        assert store.is_saving
        play(store, "g1", 1)
    with open_reader(path) as reader:
        assert len(reader.responses()) == 1
