from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.game.strategies import pack_of
from tests.records.histories import play
from tests.records.making import MOMENT
from tests.records.specification import gather

from wickquiz.game.deal import deal
from wickquiz.game.matching import seeds_from
from wickquiz.game.rating import NEWCOMER, Rating, item_rating, meet, rested
from wickquiz.game.response import Passed, Picked, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Choice, Claim, Item, Level, Option
from wickquiz.records.amendments import RulingKind
from wickquiz.records.ratings import Ratings, rate, seed_at_level
from wickquiz.records.rescoring import rule
from wickquiz.records.store import Store, open_store

CLAIM = Item("claim", "So.", Claim(verdict=True), level=Level.HARD)
CHOICE = Item("choice", "So?", Choice(Option("A"), (Option("B"), Option("C"), Option("D"))))
PACK = pack_of("wax", (CLAIM, CHOICE))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "scores.db") as opened:
        yield opened


def rated(store: Store) -> Ratings:
    return rate(store, [PACK])


def test_ratings_are_those_of_the_responses_one_after_the_other(store: Store) -> None:
    for seed in range(3):
        play(store, PACK, lambda card: Verdict(is_true=True) if card.item is CLAIM else Picked(1), seed=seed)
    player, items = Rating(), {"claim": item_rating(Level.HARD), "choice": item_rating(Level.MEDIUM)}
    for number, case in enumerate(gather(store, [PACK]).told):
        if number and number % 2 == 0:
            player = rested(player)
        item = case.ref.item
        credit, guess = (1.0, 0.5) if item == "claim" else (0.0, 0.25)
        player, items[item] = meet(player, items[item], credit, guess)
    found = rated(store)
    assert found.of_player("") == player
    assert {key[1]: rating for key, rating in found.items.items()} == items
    assert found.of_item("wax", CLAIM).value < item_rating(Level.HARD).value
    assert found.of_item("wax", CHOICE).value > item_rating(Level.MEDIUM).value


def test_players_are_rated_apart_and_items_by_all_of_them(store: Store) -> None:
    play(store, PACK, lambda card: Verdict(is_true=True) if card.item is CLAIM else Picked(0), player="Ada")
    alone = rated(store).of_item("wax", CLAIM)
    play(store, PACK, lambda _: Passed(), player="Bo")
    found = rated(store)
    assert found.of_player("Ada").value > 1500 > found.of_player("Bo").value
    assert found.of_player("Cy") == Rating()
    assert found.of_player("Cy").deviation == NEWCOMER
    assert found.of_item("wax", CLAIM).value > alone.value
    assert found.chance_of("Ada", "wax", CLAIM) > found.chance_of("Bo", "wax", CLAIM)


def test_voided_items_practice_and_other_versions_move_nothing(store: Store) -> None:
    play(store, PACK, lambda _: Passed(), Rules(Mode.PRACTICE, length=2))
    assert rated(store) == Ratings()
    play(store, PACK, lambda _: Passed())
    rule(store, [PACK], ("wax", "claim"), RulingKind.VOID, MOMENT)
    assert set(rated(store).items) == {("wax", "choice")}
    other = replace(CHOICE, interaction=Choice(Option("B"), (Option("A"),)))
    changed = pack_of("wax", (CLAIM, other))
    assert rate(store, [changed]) == Ratings()


def test_a_round_at_the_players_level_is_an_ordinary_one_that_comes_nearest(store: Store) -> None:
    bank = pack_of("bank", tuple(replace(CLAIM, id=f"q{n}", level=tuple(Level)[n % 3]) for n in range(60)))
    for seed in range(4):
        play(store, bank, lambda _: Verdict(is_true=False), Rules(length=10), seed)
        play(store, bank, lambda _: Verdict(is_true=True), Rules(length=10), seed, player="Ada")
    rules = Rules()
    chosen = {player: seed_at_level(store, [bank], [bank], rules, 7, player) for player in ("", "Ada")}
    assert set(chosen.values()) <= set(seeds_from(7))
    easy = {
        player: sum(card.item.level is Level.EASY for card in deal([bank], rules, seed))
        for player, seed in chosen.items()
    }
    assert easy[""] > easy["Ada"]
    assert seed_at_level(store, [bank], [bank], rules, 7) == chosen[""]
