from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from tests.game.strategies import pack_of

from wickquiz.game.deal import NothingToDeal
from wickquiz.game.response import Response, Sequence, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Claim, Item, Option, Order, Pack
from wickquiz.records.amendments import Ruling, RulingKind
from wickquiz.records.boards import board, games
from wickquiz.records.practice import memories
from wickquiz.records.rounds import Rounds
from wickquiz.records.session import Session
from wickquiz.records.store import Store, open_store

WAX = pack_of("wax", tuple(Item(f"q{number}", "So.", Claim(verdict=True)) for number in range(5)))
SORTING = pack_of("sort", (Item("s", "?", Order(tuple(map(Option, "abcd")))),))
RIGHT, WRONG = Verdict(is_true=True), Verdict(is_true=False)
PRACTICE = Rules(Mode.PRACTICE)
START = datetime(2026, 11, 21, 8, tzinfo=UTC)


@dataclass
class Desk:
    """A player at one scores file, with days that pass when told to."""

    path: Path
    store: Store
    today: datetime = START
    ids: Iterator[int] = field(default_factory=count)

    def rounds(self, *packs: Pack, player: str = "") -> Rounds:
        return Rounds(packs or (WAX,), self.store, self.now, lambda: f"game-{next(self.ids)}", player)

    def now(self) -> str:
        return self.today.isoformat()

    def play(self, session: Session, *responses: Response) -> Session:
        for response in responses:
            session.respond(response, 2.0)
        return session

    def due(self, item: str, *packs: Pack, player: str = "") -> timedelta:
        return memories(self.store, packs or (WAX,), player)[item].due - START


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = open_store(tmp_path / "scores.db")
    desk = Desk(tmp_path / "scores.db", store)
    yield desk
    desk.store.close()


def all_of(*responses: Response) -> Rules:
    """A round of the first items, in their order: which response belongs to which item is plain."""
    return Rules(length=len(responses), items=tuple(f"wax/q{number}" for number in range(len(responses))))


def test_what_was_missed_is_due_again_before_what_was_right(desk: Desk) -> None:
    desk.play(desk.rounds().deal((WAX,), all_of(RIGHT, WRONG), 1), RIGHT, WRONG)
    known = memories(desk.store, (WAX,))
    assert set(known) == {"wax/q0", "wax/q1"}
    assert known["wax/q1"].due < known["wax/q0"].due
    assert (known["wax/q0"].is_missed, known["wax/q1"].is_missed) == (False, True)


def test_each_right_answer_when_due_puts_the_next_time_further_off(desk: Desk) -> None:
    waits = []
    for _ in range(4):
        desk.play(desk.rounds().deal((WAX,), all_of(RIGHT), 1), RIGHT)
        due = memories(desk.store, (WAX,))["wax/q0"].due
        waits.append(due - desk.today)
        desk.today = due
    assert waits == sorted(waits)
    assert waits[0] >= timedelta(days=1)
    assert waits[-1] > timedelta(days=30)


def test_partly_right_is_due_sooner_than_right_and_counts_as_missed(desk: Desk) -> None:
    whole, part = Sequence((0, 1, 2, 3)), Sequence((1, 0, 2, 3))
    desk.play(desk.rounds(SORTING).deal((SORTING,), Rules(length=1), 1), part)
    partly = memories(desk.store, (SORTING,))["sort/s"]
    assert partly.is_missed
    other = desk.rounds(SORTING, player="other")
    desk.play(other.deal((SORTING,), Rules(length=1), 1), whole)
    assert desk.due("sort/s", SORTING) < desk.due("sort/s", SORTING, player="other")


def test_each_player_has_a_memory_of_their_own(desk: Desk) -> None:
    desk.play(desk.rounds(player="demo").deal((WAX,), all_of(WRONG), 1), WRONG)
    assert memories(desk.store, (WAX,)) == {}


def test_a_voided_item_is_remembered_by_nobody(desk: Desk) -> None:
    desk.play(desk.rounds().deal((WAX,), all_of(WRONG, WRONG), 1), WRONG, WRONG)
    desk.store.amend([Ruling("wax", "q0", RulingKind.VOID, START.isoformat())])
    assert set(memories(desk.store, (WAX,))) == {"wax/q1"}


def test_a_clock_that_was_set_back_does_no_harm(desk: Desk) -> None:
    desk.play(desk.rounds().deal((WAX,), all_of(RIGHT), 1), RIGHT)
    first = desk.due("wax/q0")
    desk.today -= timedelta(days=400)
    desk.play(desk.rounds().deal((WAX,), all_of(RIGHT), 1), RIGHT)
    assert desk.due("wax/q0") >= first


def test_a_practice_round_has_no_code_and_no_score_and_stands_on_no_board(desk: Desk) -> None:
    session = desk.rounds().deal((WAX,), PRACTICE, 1)
    desk.play(session, *[RIGHT] * 5)
    assert session.header.code == ""
    assert session.attempt.score == 0
    assert board(desk.store) == ()
    assert [(game.mode, game.state, game.right) for game in games(desk.store)] == [("practice", "finished", 5)]


def test_practice_asks_what_was_missed_before_what_is_new_and_then_leaves_all_alone_until_it_is_due(desk: Desk) -> None:
    desk.play(desk.rounds().deal((WAX,), all_of(RIGHT, WRONG), 1), RIGHT, WRONG)
    session = desk.play(desk.rounds().deal((WAX,), PRACTICE, 1), *[RIGHT] * 4)
    assert session.attempt.cards[0].item.id == "q1"
    assert "q0" not in {card.item.id for card in session.attempt.cards}
    with pytest.raises(NothingToDeal, match="due again in"):
        desk.rounds().deal((WAX,), PRACTICE, 1)
    desk.today += timedelta(days=60)
    assert len(desk.rounds().deal((WAX,), PRACTICE, 1).attempt.cards) == 5


def test_a_practice_round_that_was_left_goes_on_at_the_same_question_after_a_new_start(desk: Desk) -> None:
    session = desk.play(desk.rounds().deal((WAX,), PRACTICE, 7), RIGHT, WRONG)
    desk.store.close()
    desk.store = open_store(desk.path)
    desk.today += timedelta(days=9)  # what would be chosen now is no matter
    left = desk.rounds().left
    assert left is not None
    assert left.attempt == session.attempt


def test_a_round_without_a_code_whose_rules_cannot_be_read_is_not_gone_on_with(desk: Desk) -> None:
    header = desk.rounds().deal((WAX,), PRACTICE, 7).header
    desk.store.begin(replace(header, id="broken", rules_json='{"mode":"practice"}'))
    assert "rules cannot be read" in desk.rounds().notice


def test_missed_only_is_practice_of_just_those(desk: Desk) -> None:
    rounds = desk.rounds()
    session = desk.play(rounds.deal((WAX,), all_of(RIGHT, WRONG, WRONG), 1), WRONG, RIGHT, WRONG)
    missed = rounds.missed_only(session, 2)
    assert [card.item.id for card in missed.attempt.cards] == ["q0", "q2"]
    assert missed.attempt.rules.mode is Mode.PRACTICE
    with pytest.raises(NothingToDeal):
        rounds.missed_only(desk.play(missed, RIGHT, RIGHT), 3)


def test_the_same_again_is_the_same_also_where_no_code_names_it(desk: Desk) -> None:
    rounds = desk.rounds()
    session = desk.play(rounds.deal((WAX,), PRACTICE, 1), *[RIGHT] * 5)
    assert rounds.again(session).attempt.cards == session.attempt.cards
    coded = rounds.deal((WAX,), Rules(length=3), 4)
    assert rounds.again(coded).header.code == coded.header.code != ""


def test_nothing_but_practice_takes_the_time_to_load_the_scheduler() -> None:
    program = "import sys, wickquiz.records.rounds; print('fsrs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "False\n"


def test_a_round_whose_pack_has_changed_is_not_played_again_as_another(desk: Desk) -> None:
    rounds = desk.rounds()
    session = desk.play(rounds.deal((WAX,), all_of(WRONG), 1), WRONG)
    changed = desk.rounds(replace(WAX, content_hash="0" * 64))
    for begin in (lambda: changed.again(session), lambda: changed.missed_only(session, 1)):
        with pytest.raises(NothingToDeal, match="gone or has changed"):
            begin()
