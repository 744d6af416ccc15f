from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.game.strategies import pack_of, packs, played, right_response, seeds

from wickquiz.game.attempt import Attempt, begin, replay, respond
from wickquiz.game.chance import fold_seed
from wickquiz.game.response import Passed, Quantity, Response, Text, Verdict
from wickquiz.game.rules import Mode, Rules, budget_for
from wickquiz.packs.model import Claim, Item, Pack, Typed

CLAIMS = pack_of("wax", tuple(Item(f"q{number}", "So.", Claim(verdict=True)) for number in range(12)))
RIGHT, WRONG = Verdict(is_true=True), Verdict(is_true=False)


def game(mode: Mode = Mode.QUICK, length: int = 10, budget: int | None = None) -> Attempt:
    return begin([CLAIMS], Rules(mode=mode, length=length, budget=budget), 1)


def test_a_game_begins_at_its_first_card_with_nothing_scored() -> None:
    attempt = game()
    assert attempt.current == attempt.cards[0]
    assert (attempt.position, attempt.asked, attempt.right, attempt.streak, attempt.score) == (0, 0, 0, 0, 0)
    assert not attempt.is_finished


def test_a_response_leads_to_the_next_card_and_leaves_the_attempt_before_it_as_it_was() -> None:
    before = game()
    after = respond(before, RIGHT, 2.5)
    assert after.current == after.cards[1]
    assert (after.position, after.right, after.streak, after.score, after.seconds) == (1, 1, 1, 200, 2.5)
    assert before == game()


def test_a_miss_ends_the_streak() -> None:
    attempt = replay(game(), [(RIGHT, 1.0), (RIGHT, 1.0), (WRONG, 1.0), (RIGHT, 1.0)])
    assert [answer.points.streak for answer in attempt.answered] == [0, 20, 0, 0]
    assert (attempt.streak, attempt.right, attempt.asked, attempt.score) == (1, 3, 4, 620)


def test_a_finished_attempt_takes_no_more_responses() -> None:
    attempt = replay(game(length=2), [(RIGHT, 1.0), (WRONG, 1.0)])
    assert attempt.is_finished
    assert attempt.current is None
    with pytest.raises(ValueError, match="finished"):
        respond(attempt, RIGHT, 1.0)


@pytest.mark.parametrize("mode", [Mode.QUICK, Mode.PRACTICE, Mode.DUEL])
def test_a_game_goes_on_after_misses_until_its_last_card(mode: Mode) -> None:
    attempt = replay(game(mode, length=3), [(WRONG, 100.0), (WRONG, 100.0)])
    assert not attempt.is_finished
    assert respond(attempt, WRONG, 1.0).is_finished


def test_sudden_death_ends_with_the_first_miss() -> None:
    attempt = replay(game(Mode.SUDDEN), [(RIGHT, 1.0), (RIGHT, 1.0)])
    assert not attempt.is_finished
    assert respond(attempt, WRONG, 1.0).is_finished
    assert respond(attempt, Passed(), 1.0).is_finished


def test_sudden_death_ends_with_the_last_card_at_the_latest() -> None:
    assert replay(game(Mode.SUDDEN, length=2), [(RIGHT, 1.0), (RIGHT, 1.0)]).is_finished


def test_midnight_strikes_after_ninety_seconds_of_answering() -> None:
    attempt = replay(game(Mode.MIDNIGHT), [(WRONG, 60.0), (RIGHT, 29.5)])
    assert not attempt.is_finished
    assert respond(attempt, RIGHT, 0.5).is_finished


def test_an_answer_given_as_midnight_strikes_still_counts() -> None:
    attempt = replay(game(Mode.MIDNIGHT), [(RIGHT, 89.0), (RIGHT, 30.0)])
    assert attempt.is_finished
    assert attempt.answered[-1].points.total == 220


@pytest.mark.parametrize(
    ("budget", "clock"), [pytest.param(None, 90, id="its own"), pytest.param(900, 900, id="longer"), (0, None)]
)
def test_midnight_can_be_put_off(budget: int | None, clock: int | None) -> None:
    assert Rules(mode=Mode.MIDNIGHT, budget=budget).clock == clock


@given(st.lists(st.floats(0, 100), max_size=11), st.sampled_from([None, 7, 180, 900]))
@example([0.28227057821744983, 0.7955698871318724, 0.19257317959288917, 0.8347676679514687], 7)  # rounding loses some
def test_a_response_after_all_the_time_that_is_left_ends_the_game(took: list[float], budget: int | None) -> None:
    attempt = game(Mode.MIDNIGHT, length=12, budget=budget)
    for seconds in took:
        if attempt.is_finished:
            break
        attempt = respond(attempt, WRONG, seconds)
    left, clock = attempt.left, attempt.rules.clock
    assert left is not None
    assert clock is not None
    assert attempt.is_finished == (left == 0)
    assert left == pytest.approx(max(clock - attempt.seconds, 0), abs=1e-9)
    if not attempt.is_finished:
        assert respond(attempt, Passed(), left).is_finished


def test_where_no_clock_runs_no_time_is_left() -> None:
    assert game().left is game(Mode.MIDNIGHT, budget=0).left is None


@pytest.mark.parametrize(("name", "clock"), [("normal", 90), ("double", 180), ("tenfold", 900), ("off", None)])
def test_the_players_time_limit_stretches_the_clock(name: str, clock: int | None) -> None:
    assert Rules(mode=Mode.MIDNIGHT, budget=budget_for(name)).clock == clock


def test_a_time_limit_that_is_none_is_the_programs_mistake() -> None:
    with pytest.raises(ValueError, match="no time limit"):
        budget_for("endless")


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode is not Mode.MIDNIGHT])
def test_no_clock_runs_in_the_other_modes(mode: Mode) -> None:
    assert Rules(mode=mode, budget=5).clock is None
    assert not replay(game(mode, budget=5), [(RIGHT, 1000.0)]).is_finished


def test_a_text_is_judged_in_the_language_of_its_pack() -> None:
    pack = replace(pack_of("wax", (Item("q", "?", Typed("Kerze")),)), language="de")
    assert respond(begin([pack], Rules(), 1), Text("die Kerze"), 1.0).right == 1


def test_an_empty_text_is_passed() -> None:
    attempt = begin([pack_of("wax", (Item("q", "?", Typed("wick")),))], Rules(), 1)
    assert respond(attempt, Text(" \t"), 1.0).answered[0].response == Passed()


@pytest.mark.parametrize("response", [Quantity(Decimal(1)), Text("true")])
def test_a_response_of_the_wrong_kind_is_the_programs_mistake(response: Response) -> None:
    with pytest.raises(ValueError, match="no response to a claim"):
        respond(game(), response, 1.0)


@given(played())
def test_a_replay_gives_the_identical_attempt(attempt: Attempt) -> None:
    fresh = replace(attempt, answered=())
    assert replay(fresh, [(answer.response, answer.seconds) for answer in attempt.answered]) == attempt


@given(played())
def test_the_totals_are_folds_over_the_answers(attempt: Attempt) -> None:
    assert attempt.score == sum(answer.points.base for answer in attempt.answered) + sum(
        answer.points.streak + answer.points.speed for answer in attempt.answered
    )
    assert attempt.streak <= attempt.right <= attempt.asked == attempt.position <= len(attempt.cards)
    assert attempt.is_finished == (attempt.current is None)


@given(packs(), seeds)
def test_a_game_answered_as_its_authors_would_is_all_right(pack: Pack, seed: int) -> None:
    attempt = begin([pack], Rules(length=5), seed)
    while card := attempt.current:
        attempt = respond(attempt, right_response(card.item), 3.0)
    assert attempt.right == attempt.streak == attempt.asked == len(attempt.cards)


@given(packs(), st.integers(min_value=0))
def test_any_seed_gives_the_game_of_the_seed_that_its_code_holds(pack: Pack, seed: int) -> None:
    assert begin([pack], Rules(), seed) == begin([pack], Rules(), fold_seed(seed))
