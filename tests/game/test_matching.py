from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.game.strategies import decks, pack_of, seeds, unfiltered_rules

from wickquiz.game.deal import NothingToDeal, deal
from wickquiz.game.matching import TARGET, TRIES, nearest_seed, seeds_from
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Claim, Item, Level, Pack

BANK = pack_of("bank", tuple(Item(f"q{n}", "So.", Claim(verdict=True), level=tuple(Level)[n % 3]) for n in range(60)))
HOPES = {Level.EASY: 0.95, Level.MEDIUM: TARGET, Level.HARD: 0.3}


def hope(_: str, item: Item) -> float:
    return HOPES[item.level]


def distance(pack: Pack, seed: int, rules: Rules) -> float:
    return sum((hope(pack.id, card.item) - TARGET) ** 2 for card in deal([pack], rules, seed))


def test_the_deal_taken_is_the_nearest_of_those_looked_at() -> None:
    rules, tried = Rules(), list(seeds_from(7))
    chosen = nearest_seed([BANK], rules, tried, hope)
    assert chosen in tried
    assert distance(BANK, chosen, rules) == pytest.approx(min(distance(BANK, seed, rules) for seed in tried))
    levels = [card.item.level for card in deal([BANK], rules, chosen)]
    assert levels.count(Level.MEDIUM) >= 6, "in a deal at random there are three or four"


@given(decks, unfiltered_rules, seeds, st.integers(1, 5))
@settings(max_examples=40)
def test_what_is_chosen_is_an_ordinary_deal_and_follows_from_what_went_in(
    packs: list[Pack], rules: Rules, seed: int, tries: int
) -> None:
    tried = list(seeds_from(seed))[:tries]
    chosen = nearest_seed(packs, rules, tried, hope)
    assert chosen in tried
    assert nearest_seed(list(reversed(packs)), rules, tried, hope) == chosen
    assert deal(packs, rules, chosen)


@given(seeds)
@settings(max_examples=20)
def test_the_seeds_looked_at_follow_from_one_and_are_seeds_of_codes(seed: int) -> None:
    tried = list(seeds_from(seed))
    assert tried == list(seeds_from(seed))
    assert (tried[0], len(tried)) == (seed, TRIES)
    assert all(0 <= one < 2**32 for one in tried)
    assert len(set(tried)) > TRIES - 3


def test_of_deals_equally_near_the_first_is_taken() -> None:
    assert nearest_seed([BANK], Rules(), [5, 3, 9], lambda *_: 0.5) == 5


def test_where_nothing_can_be_dealt_the_sentence_is_that_of_the_deal() -> None:
    with pytest.raises(NothingToDeal, match="No question fits"):
        nearest_seed([BANK], Rules(kinds=("typed",)), [1], hope)
