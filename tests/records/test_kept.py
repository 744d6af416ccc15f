from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from tests.records import specification as spec
from tests.records.making import MOMENT
from tests.records.old import PLAYED, old_database
from tests.records.test_folds import ANSWERS, LAMP, LAMP_ONLY, OTHER, START

from wickquiz.game.code import encode
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack
from wickquiz.records import folds, kept
from wickquiz.records.amendments import Ruling, RulingKind
from wickquiz.records.at_hand import AtHand
from wickquiz.records.boards import board, last_with_code
from wickquiz.records.catching_up import catching_up
from wickquiz.records.players import figures
from wickquiz.records.ratings import rate
from wickquiz.records.rescoring import recount
from wickquiz.records.session import Session
from wickquiz.records.store import Store, open_reader, open_store
from wickquiz.records.tallies import tallies


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what was folded after every few games."""
    monkeypatch.setattr(folds, "_FEW", 2)


@dataclass
class Clerk:
    """Plays games into a store, one a day."""

    store: Store
    days: int = 0

    def play(self, count: int, pack: Pack = LAMP) -> None:
        for _ in range(count):
            self.days += 1
            at = (START + timedelta(days=self.days)).isoformat()
            session = Session.begin([pack], Rules(), self.days, "", self.store, f"d{self.days}", lambda at=at: at)
            while (card := session.attempt.current) is not None:
                session.respond(ANSWERS[card.item.id][self.days % 2], 3.0)


@pytest.fixture
def clerk(tmp_path: Path) -> Iterator[Clerk]:
    with open_store(tmp_path / "wickquiz.db") as store:
        yield Clerk(store)


def values_of(store: Store, fold: str) -> kept.Values | None:
    return kept.load(store.connection, fold)


def until(store: Store, fold: str) -> int:
    values = values_of(store, fold)
    return values.standpoint.until if values else 0


def test_what_was_kept_is_taken_on_from_and_not_folded_again(clerk: Clerk) -> None:
    clerk.play(4)
    before = board(clerk.store)
    assert until(clerk.store, "ledger") == 4
    clerk.play(1)
    assert len(board(clerk.store)) == len(before) + 1
    assert until(clerk.store, "ledger") == 4, "one game more is folded each time, and kept with the next"


@pytest.mark.parametrize("change", ["value = '[0]'", "checksum = x'00'", "part = 'p' || char(10) || 'Eve'"])
def test_a_kept_value_that_is_not_what_was_written_is_folded_anew(clerk: Clerk, change: str) -> None:
    clerk.play(4)
    before = rate(clerk.store, LAMP_ONLY), board(clerk.store)
    clerk.store.connection.execute(f"UPDATE folded SET {change} WHERE part LIKE 'p%'")
    assert values_of(clerk.store, "ledger") is None
    assert (rate(clerk.store, LAMP_ONLY), board(clerk.store)) == before
    assert values_of(clerk.store, "ledger") is not None


def test_a_kept_value_that_is_missing_is_missed(clerk: Clerk) -> None:
    clerk.play(4)
    before = rate(clerk.store, LAMP_ONLY)
    clerk.store.connection.execute("DELETE FROM folded WHERE part = 'i' || char(10) || 'lamp'")
    assert values_of(clerk.store, "rating") is None
    assert rate(clerk.store, LAMP_ONLY) == before


def test_ratings_rest_on_the_packs_at_hand_and_follow_them(clerk: Clerk) -> None:
    clerk.play(4)
    rate(clerk.store, LAMP_ONLY)
    changed = (OTHER,)
    assert set(rate(clerk.store, changed).items) == {("lamp", "b")}
    assert rate(clerk.store, ()).players == {}
    assert set(rate(clerk.store, LAMP_ONLY).items) == {("lamp", item) for item in "abc"}


def test_old_games_whose_items_are_written_down_later_are_counted_anew(tmp_path: Path) -> None:
    with open_store(old_database(tmp_path / "wickquiz.db")) as store:
        assert tallies(store, AtHand(())).untold == 11
        assert until(store, "tally") > 0
        recount(store, [PLAYED], MOMENT)
        assert tallies(store, AtHand(())).untold == 3


def test_all_is_folded_a_little_at_a_time(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folds, "_AT_ONCE", 2)
    clerk.play(5)
    folding = catching_up(clerk.store, LAMP_ONLY)
    shares = [folding.share]
    while not folding.step(0):
        shares.append(folding.share)
    assert shares == [0.0, 0.4, 0.8, *[1.0] * 5], "three stretches, and four folds to be kept"
    assert {until(clerk.store, fold) for fold in ("ledger", "rating", "career", "tally")} == {5}
    assert until(clerk.store, "memory") == 0


def test_what_was_folded_half_begins_anew_with_a_ruling(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folds, "_AT_ONCE", 2)
    clerk.play(6)
    folding = catching_up(clerk.store, LAMP_ONLY)
    folding.step(0)
    clerk.store.amend([Ruling("lamp", "a", RulingKind.VOID, MOMENT)])
    folding.step(0)
    assert folding.share == pytest.approx(1 / 3)
    assert folding.step()
    assert [(game.asked, game.score) for game in board(clerk.store)] == [
        (game.asked, game.score) for game in spec.board(clerk.store, 10)
    ]


def test_what_a_look_has_kept_meanwhile_need_not_be_folded_again(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folds, "_AT_ONCE", 2)
    clerk.play(6)
    folding = catching_up(clerk.store, LAMP_ONLY)
    folding.step(0)
    rate(clerk.store, LAMP_ONLY), board(clerk.store), tallies(clerk.store, AtHand(LAMP_ONLY))
    figures(clerk.store, LAMP_ONLY)
    before = values_of(clerk.store, "rating")
    folding.step(0)
    assert folding.share == 1
    assert folding.step()
    after = values_of(clerk.store, "rating")
    assert before is not None
    assert after is not None
    assert after.about == before.about


def test_a_kept_value_that_proves_nothing_does_not_keep_a_folding_from_its_end(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folds, "_AT_ONCE", 2)
    clerk.play(6)
    board(clerk.store)
    clerk.store.connection.execute("UPDATE folded SET value = '[0]' WHERE part LIKE 'p%'")
    folding = catching_up(clerk.store, LAMP_ONLY)
    assert [folding.step(0) for _ in range(8)][-1]
    assert values_of(clerk.store, "ledger") is not None


def test_a_reader_folds_as_well_and_changes_nothing(clerk: Clerk) -> None:
    clerk.play(4)
    clerk.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = clerk.store.path.read_bytes()
    with open_reader(clerk.store.path) as reader:
        assert board(reader) == tuple(spec.board(reader, 10))
        assert rate(reader, LAMP_ONLY).players
    assert clerk.store.path.read_bytes() == before


def test_a_row_found_damaged_by_a_fold_is_told_of_each_time(clerk: Clerk) -> None:
    clerk.play(4)
    clerk.store.connection.execute("DROP TRIGGER ending_stands")
    clerk.store.connection.execute("UPDATE ending SET score = 9999 WHERE number = 2")
    assert len(board(clerk.store)) == 3
    clerk.store._damaged.clear()
    assert until(clerk.store, "ledger") == 4
    assert len(board(clerk.store)) == 3
    assert "1 entry does not match" in (clerk.store.trouble or "")


def test_a_game_damaged_after_it_was_folded_leaves_the_board_to_the_next(clerk: Clerk) -> None:
    clerk.play(4)
    first, second, *_ = board(clerk.store)
    clerk.store.connection.execute("DROP TRIGGER ending_stands")
    clerk.store.connection.execute("UPDATE ending SET score = 9999 WHERE game = ?", (first.id,))
    assert board(clerk.store, 1) == (second,)
    assert clerk.store.trouble is not None


def test_the_day_s_round_is_found_by_its_code(clerk: Clerk) -> None:
    code = encode(LAMP_ONLY, Rules(), 3)
    for player, seconds in (("", 3.0), ("Ada", 4.0), ("", 5.0)):
        clerk.days += 1
        session = Session.begin(LAMP_ONLY, Rules(), 3, code, clerk.store, f"c{clerk.days}", lambda: MOMENT, player)
        while (card := session.attempt.current) is not None:
            session.respond(ANSWERS[card.item.id][0], seconds)
    found = last_with_code(clerk.store, code)
    assert found is not None
    assert found.id == "c3"
    assert last_with_code(clerk.store, "") is None
    assert last_with_code(clerk.store, code, "Eve") is None


def test_what_is_played_after_all_was_folded_is_taken_in_by_a_further_step(clerk: Clerk) -> None:
    clerk.play(3)
    folding = catching_up(clerk.store, LAMP_ONLY)
    assert folding.step()
    assert folding.share == 1
    clerk.play(2)
    assert folding.step()
    assert until(clerk.store, "rating") == 5
    clerk.store.amend([Ruling("lamp", "a", RulingKind.VOID, MOMENT)])
    assert folding.step()
    values = values_of(clerk.store, "rating")
    assert values is not None
    assert values.standpoint.rulings == 1
