from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items

from wickquiz.game.rating import (
    LEVEL_RATINGS,
    NEWCOMER,
    SURE,
    Rating,
    chance,
    guessing,
    item_rating,
    meet,
    rested,
)
from wickquiz.packs.model import Choice, Claim, Item, Level, Option, Typed

ratings = st.builds(Rating, st.floats(0, 3000), st.floats(SURE, NEWCOMER))
guesses = st.sampled_from([0.0, 0.125, 0.25, 0.5])


def glicko(own: Rating, other: Rating, score: float) -> Rating:
    """Glickman's formulas (1999, equations 8 to 14) for a period of one match, written as he does."""
    q = math.log(10) / 400
    g = 1 / math.sqrt(1 + 3 * q**2 * other.deviation**2 / math.pi**2)
    expected = 1 / (1 + 10 ** (-g * (own.value - other.value) / 400))
    d_squared = 1 / (q**2 * g**2 * expected * (1 - expected))
    precision = 1 / own.deviation**2 + 1 / d_squared
    return Rating(own.value + q / precision * g * (score - expected), math.sqrt(1 / precision))


@given(ratings, ratings, st.sampled_from([0.0, 0.5, 1.0]))
def test_without_guessing_a_response_is_a_match_of_glicko(player: Rating, item: Rating, credit: float) -> None:
    after, item_after = meet(player, item, credit)
    expected, item_expected = glicko(player, item, credit), glicko(item, player, 1 - credit)
    assert after.value == pytest.approx(expected.value)
    assert after.deviation == pytest.approx(max(expected.deviation, SURE))
    assert (item_after.value, item_after.deviation) == pytest.approx((item_expected.value, item_expected.deviation))


def test_the_published_example_of_glicko_comes_out() -> None:
    player = Rating(1500, 200)
    after = glicko(player, Rating(1400, 30), 1.0)
    assert meet(player, Rating(1400, 30), 1.0)[0].value == pytest.approx(after.value)
    assert after.value == pytest.approx(1563.4, abs=0.1)
    assert after.deviation == pytest.approx(175.2, abs=0.1)


@given(ratings, ratings, guesses)
def test_who_is_right_rises_and_the_item_falls_and_both_are_surer(player: Rating, item: Rating, guess: float) -> None:
    right, right_item = meet(player, item, 1.0, guess)
    wrong, wrong_item = meet(player, item, 0.0, guess)
    assert right.value >= player.value >= wrong.value
    assert right_item.value <= item.value <= wrong_item.value
    for after, before in ((right, player), (wrong, player), (right_item, item), (wrong_item, item)):
        assert 0 < after.deviation <= before.deviation
        assert math.isfinite(after.value)
        assert abs(after.value - before.value) <= before.deviation**2 * math.log(10) / 400 + 1e-6


@given(ratings, ratings, st.floats(0, 1), guesses)
def test_credit_moves_both_in_proportion(player: Rating, item: Rating, credit: float, guess: float) -> None:
    low, high, between = (meet(player, item, share, guess)[0].value for share in (0.0, 1.0, credit))
    assert between == pytest.approx(low + credit * (high - low), abs=1e-6)


def test_a_lucky_guess_says_less_than_a_word_that_was_typed() -> None:
    player, hard = Rating(1300, 100), Rating(1700, 50)
    typed, guessed = (meet(player, hard, 1.0, guess)[0].value - player.value for guess in (0.0, 0.5))
    assert 0 < guessed < typed / 2


@given(ratings, ratings, guesses)
def test_the_chance_lies_between_guessing_and_certainty(player: Rating, item: Rating, guess: float) -> None:
    assert guess <= chance(player, item, guess) <= 1
    equal = Rating(item.value, player.deviation)
    assert chance(equal, item, guess) == pytest.approx((1 + guess) / 2)


@given(ratings)
def test_a_pause_makes_a_rating_less_sure_and_never_less_than_a_newcomers(player: Rating) -> None:
    after = rested(player)
    assert after.value == player.value
    assert player.deviation <= after.deviation <= NEWCOMER


@given(items())
def test_what_can_be_hit_blindly_follows_from_the_options(item: Item) -> None:
    match item.interaction:
        case Choice(_, distractors):
            assert guessing(item) == pytest.approx(1 / (1 + len(distractors)))
        case Claim():
            assert guessing(item) == 0.5
        case _:
            assert guessing(item) == 0


def test_before_anyone_has_answered_an_item_is_as_hard_as_its_author_says() -> None:
    easy, medium, hard = (item_rating(level).value for level in (Level.EASY, Level.MEDIUM, Level.HARD))
    assert easy < medium < hard
    assert set(LEVEL_RATINGS) == set(Level)


def test_a_choice_of_a_key_alone_is_not_taken_for_certain() -> None:
    assert guessing(Item("q", "?", Choice(Option("a"), ()))) == 0.5
    assert guessing(Item("q", "?", Typed("a"))) == 0


@pytest.mark.parametrize("guess", [0.0, 0.25, 0.5])
@pytest.mark.parametrize("truth", [1200.0, 1500.0, 1850.0])
def test_a_rating_comes_near_the_truth_and_is_as_sure_as_it_says(truth: float, guess: float) -> None:
    dice = random.Random(int(truth + 100 * guess))
    errors, told = [], []
    for _ in range(60):
        player = Rating()
        for _ in range(120):
            item = Rating(dice.gauss(1500, 250), 30.0)
            is_right = dice.random() < chance(Rating(truth, 0.0), Rating(item.value, 0.0), guess)
            player, _ = meet(player, item, float(is_right), guess)
        errors.append(player.value - truth)
        told.append(player.deviation)
    error = math.sqrt(sum(one**2 for one in errors) / len(errors))
    assert error < 110, "a newcomer starts 350 off"
    assert 0.6 < error / (sum(told) / len(told)) < 1.5
    assert sum(abs(one) <= 2 * deviation for one, deviation in zip(errors, told, strict=True)) >= 0.85 * len(errors)
