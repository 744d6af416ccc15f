from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import decks, items, pack_of, responses, right_response, seeds

from wickquiz.game import duel as duels
from wickquiz.game.deal import NothingToDeal
from wickquiz.game.duel import Duel, Phase, answer, begin, go_on, press, ranking, retry, skip, tries_to_json
from wickquiz.game.response import Passed, Text, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Claim, Item, Level, Pack, Typed

LEVELS = (Level.EASY, Level.MEDIUM, Level.HARD)
WAX = pack_of("wax", tuple(Item(f"q{n}", "So.", Claim(verdict=True), level=LEVELS[n % 3]) for n in range(9)))
RIGHT, WRONG = Verdict(is_true=True), Verdict(is_true=False)
NAMES = ("Ada", "Ben", "Cleo", "Dan")


def duel(players: int = 3, length: int = 3, *, in_turns: bool = False) -> Duel:
    return begin([WAX], Rules(length=length), 1, NAMES[:players], in_turns=in_turns)


def test_a_question_is_open_until_somebody_buzzes() -> None:
    start = duel()
    assert (start.phase, start.answering, start.scores) == (Phase.OPEN, None, (0, 0, 0))
    after = press(start, 1, 5.0)
    assert (after.phase, after.answering) == (Phase.ANSWERING, 1)


def test_who_buzzes_first_locks_the_others_out() -> None:
    assert press(press(duel(), 1, 5.0), 0, 5.2).answering == 1


def test_an_earlier_press_that_is_told_later_has_the_word() -> None:
    assert press(press(duel(), 1, 5.0), 0, 4.9).answering == 0


def test_of_two_presses_at_one_moment_the_first_told_has_the_word() -> None:
    assert press(press(duel(), 2, 5.0), 0, 5.0).answering == 2


def test_a_right_answer_earns_its_level_and_settles_the_question() -> None:
    start = duel()
    assert start.card is not None
    worth = {Level.EASY: 100, Level.MEDIUM: 200, Level.HARD: 300}[start.card.item.level]
    after = answer(press(start, 2, 1.0), RIGHT)
    assert after.phase is Phase.SETTLED
    assert after.scores == (0, 0, worth)
    assert after.card == start.card  # still in view, until all have read


def test_a_wrong_answer_costs_nothing_and_passes_on_to_the_others() -> None:
    after = answer(press(duel(), 2, 1.0), WRONG)
    assert (after.phase, after.answering, after.scores) == (Phase.OPEN, None, (0, 0, 0))
    assert [after.may_buzz(player) for player in range(3)] == [True, True, False]
    assert press(after, 2, 2.0) == after
    assert answer(press(after, 0, 3.0), RIGHT).scores[0] > 0


def test_when_all_were_wrong_the_question_is_settled() -> None:
    after = duel()
    for player in (1, 0, 2):
        assert after.phase is Phase.OPEN
        after = answer(press(after, player, 1.0), WRONG)
    assert after.phase is Phase.SETTLED
    assert after.scores == (0, 0, 0)


def test_giving_up_the_word_is_a_try() -> None:
    after = skip(press(duel(), 1, 1.0))
    assert after.phase is Phase.OPEN
    assert [(found.player, found.response) for found in after.tries] == [(1, Passed())]


def test_where_nobody_knows_the_question_is_settled() -> None:
    assert skip(duel()).phase is Phase.SETTLED


def test_in_turns_each_player_has_the_word_alone() -> None:
    now = duel(players=2, length=3, in_turns=True)
    asked = []
    while now.phase is not Phase.OVER:
        asked.append(now.answering)
        assert press(now, 1, 0.0) == now
        now = answer(now, WRONG)
        assert now.phase is Phase.SETTLED
        now = go_on(now)
    assert asked == [0, 1, 0]


def test_the_ranking_puts_the_best_first_and_lets_equals_share_a_place() -> None:
    now = duel(players=4, length=2)
    for player in (2, 0):
        now = go_on(answer(press(now, player, 1.0), RIGHT))
    even = replace(now, settled=tuple((replace(tries[0], points=200),) for tries in now.settled))
    assert ranking(even) == ((1, 0), (1, 2), (3, 1), (3, 3))


@pytest.mark.parametrize("players", [0, 1, 5])
def test_a_duel_takes_two_to_four(players: int) -> None:
    with pytest.raises(ValueError, match="2 to 4"):
        begin([WAX], Rules(), 1, ("x",) * players, in_turns=False)


def test_only_what_can_be_answered_by_options_is_asked() -> None:
    mixed = pack_of("mix", (*WAX.items, Item("t", "?", Typed("wick"))))
    found = begin([mixed], Rules(length=50), 1, NAMES[:2], in_turns=False)
    assert {card.item.kind for card in found.cards} == {"claim"}
    assert found.rules.mode is Mode.DUEL
    with pytest.raises(NothingToDeal):
        begin([pack_of("t", (Item("t", "?", Typed("wick")),))], Rules(), 1, NAMES[:2], in_turns=False)


Event = Callable[[Duel], Duel]


@st.composite
def histories(draw: st.DrawFn) -> list[Duel]:
    """A duel with whatever happens to it, state by state."""
    pack = pack_of("wax", tuple(draw(st.lists(items(duels.KINDS), min_size=1, max_size=4, unique_by=lambda i: i.id))))
    count = draw(st.integers(2, 4))
    now = begin([pack], Rules(length=3), draw(seeds), NAMES[:count], in_turns=draw(st.booleans()))
    states = [now]
    for kind in draw(st.lists(st.sampled_from(["press", "press", "answer", "right", "skip", "go on"]), max_size=40)):
        card = now.card
        if kind == "press":
            now = press(now, draw(st.integers(-1, 5)), draw(st.floats(0, 9)))
        elif kind == "skip":
            now = skip(now)
        elif kind == "go on":
            now = go_on(now)
        else:
            some = st.just(right_response(card.item)) if card and kind == "right" else st.just(Passed())
            now = answer(now, draw(responses(card.item) if card and kind == "answer" else some))
        states.append(now)
    return states


@given(histories())
def test_every_event_in_every_state_leads_to_a_defined_state(states: list[Duel]) -> None:
    for before, after in pairwise(states):
        assert after.phase in Phase
        assert (after.answering is None) == (after.phase is not Phase.ANSWERING)
        assert (after.card is None) == (after.phase is Phase.OVER)
        assert all(0 <= less <= more for less, more in zip(before.scores, after.scores, strict=True))
        assert len(after.settled) - len(before.settled) in (0, 1)
        for tries in (*after.settled, after.tries):
            assert len({found.player for found in tries}) == len(tries)
            assert all(not found.judgement.is_right for found in tries[:-1])


@given(histories())
def test_each_question_ends_from_every_state(states: list[Duel]) -> None:
    for now in states:
        count = len(now.settled)
        for _ in range(2 * len(now.players) + 1):
            if now.phase in (Phase.SETTLED, Phase.OVER):
                break
            now = skip(now)  # noqa: PLW2901 - it goes on from there
        assert now.phase in (Phase.SETTLED, Phase.OVER)
        assert len(now.settled) in (count, count + 1)
        assert go_on(now).phase is not Phase.SETTLED


@given(histories())
def test_a_duel_comes_back_from_what_is_kept_of_each_question(states: list[Duel]) -> None:
    played = states[-1]
    again = replace(states[0])
    for tries in played.settled:
        again = retry(again, tries_to_json(tries))
    assert again == replace(played, tries=(), buzz=None, is_shown=False)


@given(decks, seeds)
def test_the_same_packs_and_seed_deal_the_same_duel(deck: list[Pack], seed: int) -> None:
    try:
        first = begin(deck, Rules(), seed, NAMES, in_turns=False)
    except NothingToDeal:
        return
    assert begin(deck[::-1], Rules(), seed, NAMES, in_turns=False) == first


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"tries":1}',
        '{"tries":[[7,{"verdict":true}]]}',
        '{"tries":[[0,{"verdict":false}],[0,{"verdict":true}]]}',
        '{"tries":[[0,{"picked":1}]]}',
        '{"tries":[["0",{"verdict":true}]]}',
        '{"tries":[[0,{"verdict":true}],[1,{"verdict":true}]]}',
    ],
)
def test_tries_that_are_none_or_cannot_be_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        retry(duel(), text)


def test_a_response_of_another_kind_is_the_programs_mistake() -> None:
    with pytest.raises(ValueError, match="no response to a claim"):
        answer(press(duel(), 0, 1.0), Text("true"))
