from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, seconds

from wickquiz.game.judge import MISS, Judgement
from wickquiz.game.rules import Mode, Rules
from wickquiz.game.scoring import LEVEL_POINTS, Points, score
from wickquiz.packs.model import Claim, Item, Level

RIGHT = Judgement(Fraction(1))
UNTIMED = Rules()
TIMED = Rules(mode=Mode.MIDNIGHT)
MEDIUM = Item("q", "So.", Claim(verdict=True))

judgements = st.fractions(0, 1, max_denominator=60).map(Judgement)
modes = st.sampled_from(Mode).map(Rules)


@pytest.mark.parametrize(("level", "points"), [(Level.EASY, 100), (Level.MEDIUM, 200), (Level.HARD, 300)])
def test_a_right_answer_earns_the_points_of_its_level(level: Level, points: int) -> None:
    item = Item("q", "So.", Claim(verdict=True), level=level)
    assert score(item, RIGHT, UNTIMED, streak=1, seconds=500.0) == Points(base=points)


@pytest.mark.parametrize(
    ("streak", "bonus"), [(1, 0), (2, 20), (3, 40), (4, 60), (5, 80), (6, 100), (7, 100), (60, 100)]
)
def test_each_right_answer_in_a_row_after_the_first_adds_a_tenth_up_to_half(streak: int, bonus: int) -> None:
    assert score(MEDIUM, RIGHT, UNTIMED, streak, 1.0) == Points(base=200, streak=bonus)


@pytest.mark.parametrize(
    ("took", "bonus"),
    [
        pytest.param(0.0, 100, id="at once"),
        pytest.param(5.0, 75, id="after a quarter of the time"),
        pytest.param(10.0, 50, id="after half"),
        pytest.param(19.99, 0, id="at the last moment"),
        pytest.param(20.0, 0, id="when the time is over"),
        pytest.param(5000.0, 0, id="much too late"),
    ],
)
def test_speed_adds_up_to_half_in_a_timed_mode(took: float, bonus: int) -> None:
    assert score(MEDIUM, RIGHT, TIMED, streak=1, seconds=took) == Points(base=200, speed=bonus)


def test_an_items_own_time_is_what_speed_is_measured_by() -> None:
    item = Item("q", "So.", Claim(verdict=True), time=40)
    assert score(item, RIGHT, TIMED, streak=1, seconds=20.0).speed == 50


def test_both_bonuses_are_shares_of_the_level_and_do_not_multiply() -> None:
    assert score(MEDIUM, RIGHT, TIMED, streak=6, seconds=0.0) == Points(200, 100, 100)


@pytest.mark.parametrize(
    ("credit", "points"),
    [
        pytest.param(Fraction(1, 3), 66, id="a third, rounded down"),
        pytest.param(Fraction(5, 6), 166, id="five sixths, rounded down"),
        pytest.param(Fraction(0), 0, id="nothing"),
    ],
)
def test_a_partly_right_answer_earns_its_share_and_no_bonus(credit: Fraction, points: int) -> None:
    assert score(MEDIUM, Judgement(credit), TIMED, streak=0, seconds=0.0) == Points(base=points)


@given(items(), modes.filter(lambda found: found.is_scored), st.integers(1, 1000), seconds)
def test_a_right_answer_never_scores_under_its_level_nor_over_twice_that(
    item: Item, rules: Rules, streak: int, took: float
) -> None:
    worth = LEVEL_POINTS[item.level]
    assert worth <= score(item, RIGHT, rules, streak, took).total <= 2 * worth


@given(items(), judgements, modes, st.integers(0, 1000), seconds)
def test_no_part_is_below_zero_and_the_parts_add_up(
    item: Item, judgement: Judgement, rules: Rules, streak: int, took: float
) -> None:
    points = score(item, judgement, rules, streak, took)
    assert min(points.base, points.streak, points.speed) >= 0
    assert points.total == points.base + points.streak + points.speed


@given(items(), st.lists(judgements, min_size=2), modes, seconds)
def test_more_credit_never_earns_less(item: Item, found: list[Judgement], rules: Rules, took: float) -> None:
    found.sort(key=lambda judgement: judgement.credit)
    totals = [score(item, judgement, rules, int(judgement.is_right), took).total for judgement in found]
    assert all(less <= more for less, more in pairwise(totals))


@given(items(), modes, seconds, seconds)
def test_taking_longer_never_earns_more(item: Item, rules: Rules, one: float, other: float) -> None:
    sooner, later = sorted((one, other))
    assert score(item, RIGHT, rules, 1, sooner).total >= score(item, RIGHT, rules, 1, later).total


@given(items(), modes, st.integers(0, 9), seconds)
def test_a_miss_earns_nothing(item: Item, rules: Rules, streak: int, took: float) -> None:
    assert score(item, MISS, rules, streak, took) == Points()


@pytest.mark.parametrize("took", [-0.1, float("nan"), float("inf")])
def test_a_time_that_is_none_is_the_programs_mistake(took: float) -> None:
    with pytest.raises(ValueError, match="0 seconds or more"):
        score(MEDIUM, MISS, UNTIMED, 0, took)
