from __future__ import annotations

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.evenness import is_even

from wickquiz.game.chance import Chance, fold_seed


def test_the_draws_of_a_seed_are_these_on_every_machine_and_version() -> None:
    chance = Chance(7, "items")
    assert [chance.below(1000) for _ in range(8)] == [282, 6, 796, 873, 648, 343, 374, 630]
    assert Chance(7, "options", "wax", "flame").shuffled(range(8)) == (3, 1, 5, 2, 4, 6, 7, 0)


@given(st.integers(min_value=0), st.lists(st.text(), max_size=3))
def test_equal_seeds_and_purposes_draw_alike(seed: int, purpose: list[str]) -> None:
    assert Chance(seed, *purpose).shuffled(range(20)) == Chance(fold_seed(seed), *purpose).shuffled(range(20))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param((1, "a"), (2, "a"), id="another seed"),
        pytest.param((1, "a"), (1, "b"), id="another purpose"),
        pytest.param((1, "ab", "c"), (1, "a", "bc"), id="the same letters cut elsewhere"),
        pytest.param((1, "a"), (1, "a", ""), id="one word more"),
    ],
)
def test_different_seeds_and_purposes_draw_differently(one: tuple[int, str], other: tuple[int, str]) -> None:
    assert Chance(*one).shuffled(range(50)) != Chance(*other).shuffled(range(50))


@pytest.mark.parametrize("bound", [2, 3, 7, 10, 64])
def test_each_number_below_a_bound_is_drawn_as_often_as_the_other(bound: int) -> None:
    chance = Chance(11, "numbers", str(bound))
    assert is_even(Counter(chance.below(bound) for _ in range(400 * bound)), range(bound))


def test_a_draw_that_would_favour_small_numbers_is_thrown_away() -> None:
    # Three quarters of the range: taking remainders alone would draw the lowest third twice as often.
    bound = 3 * 2**62
    chance = Chance(3, "wide")
    assert is_even(Counter(chance.below(bound) // 2**62 for _ in range(3000)), range(3))


def test_every_order_of_four_things_comes_up_as_often_as_the_other() -> None:
    orders = Counter(Chance(seed, "orders").shuffled("abcd") for seed in range(4800))
    assert is_even(orders, list(permutations("abcd")))


@given(st.integers(0), st.lists(st.integers()), st.integers(0, 30))
def test_a_sample_holds_each_thing_at_most_once_and_a_longer_one_begins_with_it(
    seed: int, things: list[int], size: int
) -> None:
    sample = Chance(seed, "sample").sample(things, size)
    assert len(sample) == min(size, len(things))
    assert not Counter(sample) - Counter(things)
    assert Chance(seed, "sample").sample(things, size + 1)[: len(sample)] == sample


@pytest.mark.parametrize("bound", [0, -1, 2**64 + 1])
def test_nothing_is_drawn_below_a_bound_that_leaves_nothing_or_too_much(bound: int) -> None:
    with pytest.raises(ValueError, match="nothing can be drawn"):
        Chance(1, "x").below(bound)


@given(st.integers(0, 2**32 - 1))
def test_a_seed_that_fits_a_code_stays_itself(seed: int) -> None:
    assert fold_seed(seed) == seed


@given(st.integers(min_value=2**32))
def test_a_larger_seed_is_folded_to_one_that_fits(seed: int) -> None:
    assert 0 <= fold_seed(seed) < 2**32
    assert fold_seed(seed) != fold_seed(seed + 1)


def test_the_folding_of_large_seeds_is_this_on_every_machine() -> None:
    assert fold_seed(2**32) == 2507901105
    assert fold_seed(20240607123456789) == 1842618083


def test_a_negative_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        fold_seed(-1)
