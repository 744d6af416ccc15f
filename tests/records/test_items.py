from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import mean, median, pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import pack_of
from tests.records.histories import Answer, play
from tests.records.making import MOMENT
from tests.records.old import PLAYED, old_database

from wickquiz.game.deal import Card
from wickquiz.game.response import Passed, Picked, Picks, Response, Text, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Choice, Claim, Item, Multi, Option, Pack, Typed
from wickquiz.records.amendments import RulingKind
from wickquiz.records.at_hand import AtHand
from wickquiz.records.items import (
    FEWEST,
    FEWEST_TO_DISCRIMINATE,
    FEWEST_TO_RATE,
    ItemFigures,
    OptionUse,
    Refused,
    analyse,
    discrimination,
)
from wickquiz.records.rescoring import rule
from wickquiz.records.store import Store, open_store
from wickquiz.records.tallies import tallies

WAX = Item("wax", "What burns?", Choice(Option("Wax"), (Option("Stone"), Option("Water"))), topic="Candles")
CLAIM = Item("claim", "Soot is white.", Claim(verdict=False))
MULTI = Item("multi", "Which two?", Multi((Option("Wax"), Option("Oil")), (Option("Ice"),)))
TYPED = Item("typed", "Who?", Typed("Ana de Armas"))
PACK = pack_of("lamp", (WAX, CLAIM, MULTI, TYPED))
RIGHT: dict[str, Response] = {
    "wax": Picked(0),
    "claim": Verdict(is_true=False),
    "multi": Picks(frozenset({0, 1})),
    "typed": Text("Ana de Armas"),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "scores.db") as opened:
        yield opened


def right(card: Card) -> Response:
    return RIGHT[card.item.id]


def given_to(item: str, response: Response) -> Answer:
    return lambda card: response if card.item.id == item else right(card)


def analysed(store: Store, pack: Pack | None = PACK, item: str = "wax") -> ItemFigures:
    packs = [] if pack is None else [pack]
    return next(found for found in analyse(store, packs) if found.item == item)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9)), max_size=60))
def test_discrimination_is_the_point_biserial_of_the_textbooks(pairs: list[tuple[bool, int]]) -> None:
    found = discrimination(Counter((is_right, rest, 9) for is_right, rest in pairs))
    ones, noughts = ([rest / 9 for is_right, rest in pairs if is_right is which] for which in (True, False))
    spread = pstdev([rest / 9 for _, rest in pairs]) if pairs else 0.0
    if len(pairs) < FEWEST_TO_DISCRIMINATE or not ones or not noughts or spread < 1e-9:
        assert found is None
        return
    share = len(ones) / len(pairs)
    assert found == pytest.approx((mean(ones) - mean(noughts)) / spread * math.sqrt(share * (1 - share)))


def test_counts_shares_and_times_are_those_of_a_plain_count(store: Store) -> None:
    dice, picks, times = random.Random(3), [], []
    for seed in range(30):
        pick, seconds = dice.choice([0, 0, 0, 1]), dice.choice([2.0, 2.0, 7.0, 8.0, 9.0])
        picks.append(pick)
        times.append(seconds)
        play(store, PACK, given_to("wax", Picked(pick)), seed=seed, seconds=seconds)
    found = analysed(store)
    assert (found.cases, found.right, found.outdated, found.passed) == (30, picks.count(0), 0, 0)
    assert found.facility == pytest.approx(picks.count(0) / 30)
    assert found.seconds == pytest.approx(median(times), abs=0.051)
    counts = Counter(picks)
    assert found.options == (
        OptionUse("Wax", True, counts[0], counts[0] / 30),
        OptionUse("Stone", False, counts[1], counts[1] / 30),
        OptionUse("Water", False, 0, 0.0),
    )
    assert found.never_picked == ("Water",)
    assert found.discrimination is None, "all had the rest right: nobody is told from anybody"


def test_an_item_that_good_players_get_right_tells_players_apart(store: Store) -> None:
    dice = random.Random(5)
    for seed in range(40):
        is_good = seed % 2 == 0

        def answer(card: Card, is_good: bool = is_good) -> Response:
            knows = is_good if card.item.id == "wax" else dice.random() < (0.9 if is_good else 0.3)
            return right(card) if knows else Passed()

        play(store, PACK, answer, seed=seed)
    assert (analysed(store).discrimination or 0) > 0.6
    assert analysed(store).passed == 20


def test_sudden_death_says_nothing_about_who_is_told_apart(store: Store) -> None:
    for seed in range(40):
        item = ("wax", "claim", "multi", "typed")[seed % 4]
        play(store, PACK, given_to(item, Passed()), Rules(Mode.SUDDEN, length=4), seed)
    found = analysed(store)
    assert found.cases >= FEWEST_TO_DISCRIMINATE
    assert found.facility is not None
    assert found.discrimination is None


def test_practice_is_left_out(store: Store) -> None:
    for seed in range(FEWEST):
        play(store, PACK, right, Rules(Mode.PRACTICE, length=4), seed)
    assert analysed(store).cases == 0


def test_nothing_is_told_from_too_few(store: Store) -> None:
    told = []
    for seed in range(FEWEST_TO_RATE):
        play(store, PACK, right, seed=seed)
        found = analysed(store)
        is_told = found.cases >= FEWEST
        assert (found.facility is not None) == (found.seconds is not None) == is_told
        assert [use.share is not None for use in found.options] == [is_told] * 3
        assert found.never_picked == (("Stone", "Water") if is_told else ())
        told.append(found.rating is not None)
    assert told == [False] * (FEWEST_TO_RATE - 1) + [True]


def test_of_a_claim_and_a_multi_each_pick_counts(store: Store) -> None:
    play(store, PACK, given_to("multi", Picks(frozenset({0, 2}))))
    play(store, PACK, given_to("claim", Verdict(is_true=True)))
    uses = {use.text: (use.is_key, use.count) for use in analysed(store, item="multi").options}
    assert uses == {"Wax": (True, 2), "Oil": (True, 1), "Ice": (False, 1)}
    uses = {use.text: (use.is_key, use.count) for use in analysed(store, item="claim").options}
    assert uses == {"True": (False, 1), "False": (True, 1)}


def test_refused_typed_answers_are_folded_and_counted_most_frequent_first(store: Store) -> None:
    for text in ("de Armas", "DE ARMAS!", "the dancer", "Ana de Armas", "a Dancer", "de  armas"):
        play(store, PACK, given_to("typed", Text(text)))
    found = analysed(store, item="typed")
    assert found.refused == (Refused("de armas", 3), Refused("dancer", 2))
    assert found.options == ()
    assert (found.right, found.cases) == (1, 6)


def test_answers_to_other_options_are_not_mixed_with_those_to_the_present_ones(store: Store) -> None:
    for seed in range(FEWEST):
        play(store, PACK, given_to("wax", Picked(1)), seed=seed)
    reworded = replace(WAX, stem="What burns well?")
    assert analysed(store, pack_of("lamp", (reworded,))).cases == FEWEST
    other = replace(WAX, interaction=Choice(Option("Wax"), (Option("Glass"), Option("Water"))))
    changed = pack_of("lamp", (other, CLAIM, MULTI, TYPED))
    play(store, changed, right)
    found = analysed(store, changed)
    assert (found.cases, found.outdated) == (1, FEWEST)
    assert {use.text: use.count for use in found.options} == {"Wax": 1, "Glass": 0, "Water": 0}


def test_of_an_item_that_is_gone_the_figures_are_told_but_not_its_options(store: Store) -> None:
    for seed in range(FEWEST):
        play(store, PACK, right, seed=seed)
    found = analysed(store, None)
    assert (found.is_here, found.facility, found.options, found.stem, found.rating) == (False, 1.0, (), "", None)


def test_a_voided_item_is_marked_and_no_longer_part_of_the_rest(store: Store) -> None:
    def knows_two_less(card: Card) -> Response:
        return Passed() if card.item.id in {"wax", "claim"} else right(card)

    for seed in range(30):
        play(store, PACK, right if seed % 2 else knows_two_less, seed=seed)
    assert (analysed(store).discrimination or 0) > 0.9
    rule(store, [PACK], ("lamp", "claim"), RulingKind.VOID, MOMENT)
    assert analysed(store, item="claim").is_void
    assert analysed(store, item="claim").cases == 30
    assert not analysed(store).is_void
    assert analysed(store).discrimination is None, "what is left was right every time"


def test_every_item_at_hand_is_listed_and_one_pack_can_be_asked_for(store: Store) -> None:
    play(store, PACK, right)
    other = pack_of("other", (CLAIM,))
    assert [(one.pack, one.item, one.cases) for one in analyse(store, [PACK, other])] == [
        ("lamp", "claim", 1),
        ("lamp", "multi", 1),
        ("lamp", "typed", 1),
        ("lamp", "wax", 1),
        ("other", "claim", 0),
    ]
    assert [one.pack for one in analyse(store, [PACK, other], "other")] == ["other"]


def test_old_games_count_as_long_as_their_packs_are_here_unchanged(tmp_path: Path) -> None:
    with open_store(old_database(tmp_path / "wickquiz.db")) as store:
        assert tallies(store, AtHand([PLAYED])).untold == 3
        assert {one.item: (one.cases, one.right) for one in analyse(store, [PLAYED])} == {
            "burns": (3, 3),
            "soot": (2, 1),
            "wick": (3, 3),
        }
        assert tallies(store, AtHand([replace(PLAYED, content_hash="1" * 64)])).untold == 11
