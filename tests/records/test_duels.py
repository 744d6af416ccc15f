from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from tests.game.strategies import pack_of

from wickquiz.game.duel import Phase, answer, go_on, press, skip
from wickquiz.game.response import Verdict
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Claim, Item, Pack
from wickquiz.records.at_hand import AtHand
from wickquiz.records.boards import board, games
from wickquiz.records.duels import DuelSession, left_duel
from wickquiz.records.left import unfinished
from wickquiz.records.rounds import Rounds
from wickquiz.records.store import Store, open_store
from wickquiz.records.tallies import tallies

WAX = pack_of("wax", tuple(Item(f"q{number}", "So.", Claim(verdict=True)) for number in range(5)))
RIGHT, WRONG = Verdict(is_true=True), Verdict(is_true=False)
MOMENT = "2026-11-21T08:00:00+00:00"


def now() -> str:
    return MOMENT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "scores.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path) as opened:
        yield opened


def begin(store: Store, length: int = 3, *, in_turns: bool = False) -> DuelSession:
    return DuelSession.begin((WAX,), Rules(length=length), 1, ("Ada", "Ben"), store, "duel-1", now, in_turns=in_turns)


def try_it(session: DuelSession, player: int, response: Verdict) -> None:
    session.move(partial(press, player=player, at=1.0), 1.0)
    session.move(partial(answer, response=response), 2.0)


def test_a_settled_question_is_on_the_disk_with_who_answered(store: Store) -> None:
    session = begin(store)
    try_it(session, 1, WRONG)
    assert store.responses() == ()
    try_it(session, 0, RIGHT)
    (row,) = store.responses()
    assert row.response_json == '{"tries":[[1,{"verdict":false}],[0,{"verdict":true}]]}'
    assert (row.points, row.is_right, row.seconds) == (200, True, 2.0)


def test_a_duel_that_was_left_goes_on_at_the_same_question_with_the_same_scores(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        try_it(session, 1, RIGHT)
        session.move(go_on, 0.0)
        try_it(session, 0, WRONG)  # not settled: asked anew
    with open_store(path) as store:
        left = left_duel(store, (WAX,), now)
        assert left is not None
        assert left.duel == replace(session.duel, tries=())
        assert left.duel.scores == (0, 200)
        assert left.header == session.header


@pytest.mark.parametrize("in_turns", [True, False])
def test_a_duel_ends_with_its_last_question_and_stands_on_no_board(store: Store, in_turns: bool) -> None:
    session = begin(store, 2, in_turns=in_turns)
    while session.duel.phase is not Phase.OVER:
        session.move(skip, 1.0)
        session.move(go_on, 0.0)
    assert [(game.state, game.mode, game.asked) for game in games(store)] == [("finished", "duel", 2)]
    assert board(store, player="") == ()
    assert left_duel(store, (WAX,), now) is None


def test_a_duel_and_a_round_leave_each_other_alone(store: Store) -> None:
    session = begin(store)
    rounds = Rounds((WAX,), store, now, lambda: "round-1")
    assert rounds.left is None
    rounds.take_up(rounds.deal((WAX,), Rules(length=2), 1))
    assert left_duel(store, (WAX,), now) is not None
    session.abandon()
    assert left_duel(store, (WAX,), now) is None
    assert unfinished(store) is not None


def test_the_answers_of_a_duel_say_nothing_of_one_player(store: Store) -> None:
    try_it(begin(store), 0, RIGHT)
    assert tallies(store, AtHand((WAX,))).items == {}


@pytest.mark.parametrize(
    "packs", [(), (replace(WAX, content_hash="0" * 64),)], ids=["the pack is gone", "the pack has changed"]
)
def test_a_duel_whose_pack_is_not_here_as_it_was_is_not_gone_on_with(store: Store, packs: tuple[Pack, ...]) -> None:
    begin(store)
    assert left_duel(store, packs, now) is None


@pytest.mark.parametrize("kept", ["{}", '{"mode":"duel"}', '{"players":1}'])
def test_a_duel_whose_rules_cannot_be_read_is_not_gone_on_with(store: Store, kept: str) -> None:
    header = begin(store).header
    store.abandon(header.id, MOMENT)
    store.begin(replace(header, id="broken", rules_json=kept))
    assert left_duel(store, (WAX,), now) is None
