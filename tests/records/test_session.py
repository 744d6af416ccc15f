from __future__ import annotations

import tempfile
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.game.strategies import pack_of, packs, responses, seconds, seeds, unfiltered_rules

from wickquiz.game.code import encode
from wickquiz.game.deal import NothingToDeal
from wickquiz.game.mark import mark
from wickquiz.game.response import Passed, Picked, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Claim, Item, Level, Pack
from wickquiz.records.boards import board, games
from wickquiz.records.left import unfinished
from wickquiz.records.rows import GameHeader, ItemRef, PackRef
from wickquiz.records.session import CannotResume, Session
from wickquiz.records.store import Store, open_store

WAX = pack_of("wax", tuple(Item(f"q{number}", "So.", Claim(verdict=True)) for number in range(6)))
RIGHT, WRONG = Verdict(is_true=True), Verdict(is_true=False)
MOMENT = "2026-11-21T08:00:00+00:00"

ids = (f"game-{number}" for number in count())


def now() -> str:
    return MOMENT


def begin(store: Store, pack: Pack = WAX, rules: Rules | None = None, seed: int = 1) -> Session:
    rules = rules or Rules(length=3)
    return Session.begin([pack], rules, seed, encode([pack], rules, seed), store, next(ids), now)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "scores.db"


@settings(max_examples=40)
@given(st.data(), packs(), unfiltered_rules, seeds)
def test_a_game_left_anywhere_goes_on_at_the_same_card_with_the_same_score(
    data: st.DataObject, pack: Pack, rules: Rules, seed: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with open_store(Path(folder) / "scores.db") as store:
            session = begin(store, pack, rules, seed)
            answers = data.draw(st.integers(0, 8))
            while (card := session.attempt.current) and session.attempt.asked < answers:
                response = data.draw(responses(card.item).filter(lambda found: "Infinity" not in repr(found)))
                session.respond(response, data.draw(seconds))
        with open_store(Path(folder) / "scores.db") as store:
            record = unfinished(store)
            if session.attempt.is_finished:
                assert record is None
                return
            assert record is not None
            resumed = Session.resume(record, [pack_of("another", ()), pack], store, now)
            assert resumed.attempt == session.attempt
            assert resumed.header == session.header


def test_a_response_is_on_the_disk_before_the_attempt_moves_on(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        before = session.attempt
        answered = session.respond(RIGHT, 2.0)
        assert answered == session.attempt.answered[0]
        assert session.attempt.position == before.position + 1
        kept = store.game(session.header.id)
    assert kept is not None
    assert [(row.response_json, row.points) for row in kept.responses] == [('{"verdict":true}', answered.points.total)]


def test_a_response_that_does_not_fit_changes_nothing(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        with pytest.raises(ValueError, match="no response to a claim"):
            session.respond(Picked(0), 2.0)
        assert session.attempt.position == 0
        kept = store.game(session.header.id)
    assert kept is not None
    assert kept.responses == ()


def test_the_last_response_finishes_the_game_on_the_board(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        for response in (RIGHT, WRONG, RIGHT):
            session.respond(response, 2.0)
        assert session.attempt.is_finished
        assert unfinished(store) is None
        (line,) = board(store)
    assert (line.score, line.right, line.asked, line.finished) == (session.attempt.score, 2, 3, MOMENT)


def test_sudden_death_finishes_the_game_with_the_first_miss(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store, rules=Rules(mode=Mode.SUDDEN))
        session.respond(WRONG, 2.0)
        assert [(game.asked, game.state) for game in games(store)] == [(1, "finished")]


def test_an_abandoned_game_is_not_gone_on_with(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        session.respond(RIGHT, 2.0)
        session.abandon()
        assert unfinished(store) is None
        assert [(game.score, game.state) for game in games(store)] == [(200, "abandoned")]


def test_the_header_names_the_packs_and_the_rules_of_the_game(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store, rules=Rules(length=4, level=Level.MEDIUM))
    assert session.header.packs == (PackRef("wax", WAX.title, WAX.content_hash),)
    assert '"level":"medium"' in session.header.rules_json
    assert session.header.length == 4


def test_the_items_that_were_dealt_are_kept_in_their_order(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        kept = store.game(session.header.id)
    assert kept is not None
    assert kept.items == tuple(ItemRef("wax", card.item.id, mark(card.item)) for card in session.attempt.cards)
    assert len(kept.items) == 3


def test_rules_that_leave_nothing_record_nothing(path: Path) -> None:
    with open_store(path) as store:
        with pytest.raises(NothingToDeal):
            Session.begin([WAX], Rules(level=Level.HARD), 1, "CODE", store, next(ids), now)
        assert games(store) == ()


def test_a_game_that_died_before_its_ending_was_recorded_is_finished_when_it_is_gone_on_with(path: Path) -> None:
    with open_store(path) as store:
        header = begin(store, rules=Rules(length=1)).header
        store.record(
            header.id, 0, '{"verdict":true}', seconds=2.0, credit=1.0, is_right=True, points=200
        )  # and no ending
    with open_store(path) as store:
        record = unfinished(store)
        assert record is not None
        session = Session.resume(record, [WAX], store, now)
        assert session.attempt.is_finished
        assert unfinished(store) is None
        assert [game.score for game in board(store)] == [200]


@pytest.mark.parametrize(
    ("at_hand", "sentence"),
    [
        pytest.param((), "needs the pack 'The wax pack', which is not here", id="no pack"),
        pytest.param((replace(WAX, content_hash="0" * 64),), "as it was; it has changed since", id="a changed pack"),
    ],
)
def test_a_game_whose_packs_are_gone_or_changed_is_not_gone_on_with(
    path: Path, at_hand: tuple[Pack, ...], sentence: str
) -> None:
    with open_store(path) as store:
        session = begin(store)
        session.respond(RIGHT, 2.0)
    with open_store(path) as store:
        record = unfinished(store)
        assert record is not None
        with pytest.raises(CannotResume, match=sentence):
            Session.resume(record, at_hand, store, now)
        assert unfinished(store) == record


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        pytest.param({"code": "WAXES"}, "not a game code", id="a code that is none"),
        pytest.param({"packs": ()}, "There is no question to ask", id="no packs"),
    ],
)
def test_a_header_that_makes_no_game_is_refused_with_a_sentence(
    path: Path, change: dict[str, object], sentence: str
) -> None:
    with open_store(path) as store:
        header: GameHeader = replace(begin(store).header, id=next(ids), **change)  # type: ignore[arg-type]
        store.begin(header)
        record = store.game(header.id)
        assert record is not None
        with pytest.raises(CannotResume, match=sentence):
            Session.resume(record, [WAX], store, now)


@pytest.mark.parametrize(
    ("kept", "points", "sentence"),
    [
        pytest.param('{"verdict":true}', 150, "scored by other rules", id="other points"),
        pytest.param('{"picked":0}', 200, "no response to a claim", id="a response of another kind"),
        pytest.param("wick", 200, "cannot be gone on with", id="no response at all"),
    ],
)
def test_responses_that_this_program_judges_otherwise_are_refused(
    path: Path, kept: str, points: int, sentence: str
) -> None:
    with open_store(path) as store:
        header = begin(store).header
        store.record(header.id, 0, kept, seconds=2.0, credit=1.0, is_right=True, points=points)
        record = unfinished(store)
        assert record is not None
        with pytest.raises(CannotResume, match=sentence):
            Session.resume(record, [WAX], store, now)


def test_a_passed_question_is_kept_as_passed(path: Path) -> None:
    with open_store(path) as store:
        session = begin(store)
        session.respond(Passed(), 2.0)
        record = unfinished(store)
        assert record is not None
        assert Session.resume(record, [WAX], store, now).attempt.answered[0].response == Passed()
