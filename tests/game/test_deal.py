from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.game.evenness import is_even
from tests.game.strategies import TOPICS, decks, items, pack_of, packs, rules, seeds

from wickquiz.game.deal import NothingToDeal, deal, options_of, settle
from wickquiz.game.rules import KINDS, Rules
from wickquiz.packs.model import Choice, Claim, Item, Level, Match, Multi, Option, Order, Pack, Typed


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(Option(text) for text in texts)


def choice(item_id: str, size: int = 4) -> Item:
    return Item(item_id, f"{item_id}?", Choice(Option("key"), options(*(f"wrong {n}" for n in range(1, size)))))


FLAME = pack_of("flame", tuple(choice(f"q{n:02}") for n in range(30)))


@given(decks, rules, seeds)
def test_a_deal_is_the_same_however_packs_and_items_are_ordered(deck: list[Pack], chosen: Rules, seed: int) -> None:
    try:
        dealt = deal(deck, chosen, seed)
    except NothingToDeal:
        dealt = ()
    turned = [replace(pack, items=pack.items[::-1]) for pack in reversed(deck)]
    try:
        assert deal(turned, chosen, seed) == dealt
    except NothingToDeal:
        assert not dealt


@given(decks, rules, seeds)
def test_a_deal_holds_what_the_rules_ask_for_and_nothing_twice(deck: list[Pack], chosen: Rules, seed: int) -> None:
    fitting = {
        (pack.id, item.id)
        for pack in deck
        for item in pack.items
        if (chosen.level in (None, item.level))
        and (chosen.spoilers or not item.spoiler)
        and item.kind in (chosen.kinds or KINDS)
    }
    assume(fitting)
    dealt = [(card.pack_id, card.item.id) for card in deal(deck, chosen, seed)]
    assert set(dealt) <= fitting
    assert len(dealt) == len(set(dealt)) == min(chosen.length, len(fitting))


@given(decks, seeds)
def test_every_option_stands_somewhere_once(deck: list[Pack], seed: int) -> None:
    for card in deal(deck, Rules(length=100), seed):
        assert sorted(card.order) == list(range(len(options_of(card.item))))
        assert Counter(card.options) == Counter(options_of(card.item))


@given(decks, rules, seeds)
def test_filters_do_not_change_how_the_options_of_an_item_stand(deck: list[Pack], chosen: Rules, seed: int) -> None:
    everything = {(card.pack_id, card.item.id): card for card in deal(deck, Rules(length=100), seed)}
    try:
        dealt = deal(deck, chosen, seed)
    except NothingToDeal:
        return
    assert all(everything[card.pack_id, card.item.id] == card for card in dealt)


@given(packs(("order",)), seeds)
def test_an_order_is_never_shown_in_the_right_one(pack: Pack, seed: int) -> None:
    for card in deal([pack], Rules(length=100), seed):
        assert card.order != tuple(sorted(card.order))


@given(packs(("claim",)), seeds)
def test_true_always_stands_before_false(pack: Pack, seed: int) -> None:
    for card in deal([pack], Rules(length=100), seed):
        assert [option.text for option in card.options] == ["True", "False"]


@pytest.mark.parametrize("size", range(2, 9))
def test_each_position_holds_the_key_of_a_choice_as_often_as_the_other(size: int) -> None:
    pack = pack_of("flame", (choice("q", size),))
    positions = Counter(deal([pack], Rules(), seed)[0].order.index(0) for seed in range(300 * size))
    assert is_even(positions, range(size))


def test_each_position_holds_the_key_evenly_over_the_items_of_one_seed() -> None:
    pack = pack_of("flame", tuple(choice(f"q{number}") for number in range(1200)))
    positions = Counter(card.order.index(0) for card in deal([pack], Rules(length=1200), 4))
    assert is_even(positions, range(4))


def test_each_place_holds_the_keys_of_a_multi_as_often_as_the_other() -> None:
    item = Item("q", "Which?", Multi(options("a", "b"), options("c", "d", "e")))
    orders = [deal([pack_of("flame", (item,))], Rules(), seed)[0].order for seed in range(1500)]
    assert is_even(Counter(order.index(key) for order in orders for key in (0, 1)), range(5))


def test_each_right_side_of_a_match_stands_in_each_place_as_often_as_the_other() -> None:
    pairs = tuple(zip(options("a", "b", "c"), options("x", "y", "z"), strict=True))
    pack = pack_of("flame", (Item("q", "Match", Match(pairs, options("w"))),))
    orders = [deal([pack], Rules(), seed)[0].order for seed in range(1200)]
    for right in range(4):
        assert is_even(Counter(order.index(right) for order in orders), range(4))


def test_each_order_but_the_right_one_is_shown_as_often_as_the_other() -> None:
    pack = pack_of("flame", (Item("q", "Order", Order(options("a", "b", "c"))),))
    orders = Counter(deal([pack], Rules(), seed)[0].order for seed in range(2000))
    assert is_even(orders, [(0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)])


def test_each_item_is_dealt_as_often_as_the_other_and_in_each_place() -> None:
    first = Counter(deal([FLAME], Rules(length=5), seed)[0].item.id for seed in range(3000))
    last = Counter(deal([FLAME], Rules(length=5), seed)[4].item.id for seed in range(3000))
    ids = [item.id for item in FLAME.items]
    assert is_even(first, ids)
    assert is_even(last, ids)


def test_the_deal_of_a_seed_is_this_on_every_machine_and_version() -> None:
    dealt = deal([FLAME], Rules(length=4), 7)
    assert [card.item.id for card in dealt] == ["q02", "q00", "q14", "q29"]
    assert [card.order for card in dealt] == [(0, 3, 2, 1), (2, 3, 1, 0), (1, 3, 2, 0), (0, 2, 3, 1)]


def test_fewer_are_dealt_when_there_are_fewer() -> None:
    assert len(deal([FLAME], Rules(length=100), 1)) == len(FLAME.items)


def test_a_card_knows_its_pack_and_the_language_of_it() -> None:
    card = deal([replace(FLAME, language="de-AT")], Rules(), 1)[0]
    assert (card.pack_id, card.language) == ("flame", "de-AT")


@pytest.mark.parametrize(
    ("interaction", "expected"),
    [
        pytest.param(Choice(Option("a"), options("b", "c")), "abc", id="the key of a choice stands first"),
        pytest.param(Multi(options("a", "b"), options("c")), "abc", id="the keys of a multi stand first"),
        pytest.param(Order(options("a", "b", "c")), "abc", id="an order has its elements in the right order"),
        pytest.param(
            Match(((Option("l"), Option("a")), (Option("m"), Option("b"))), options("c")),
            "abc",
            id="a match has its right sides, the extra ones last",
        ),
        pytest.param(Typed("a"), "", id="a typed item has none"),
    ],
)
def test_options_have_an_order_of_their_own(interaction: Choice, expected: str) -> None:
    assert "".join(option.text for option in options_of(Item("q", "?", interaction))) == expected


@pytest.mark.parametrize("verdict", [True, False])
def test_a_claim_has_the_options_true_and_false(verdict: bool) -> None:
    assert [option.text for option in options_of(Item("q", "So.", Claim(verdict)))] == ["True", "False"]


TOPICAL = pack_of(
    "wax", (replace(choice("a"), topic="Said by whom"), replace(choice("b"), topic="cast", spoiler=True), choice("c"))
)


@pytest.mark.parametrize("typed", ["Said by whom", "said BY whom", " said  by whom "])
def test_a_topic_may_be_written_in_any_case(typed: str) -> None:
    assert settle([TOPICAL], Rules(topics=(typed,))).topics == ("Said by whom",)
    assert [card.item.id for card in deal([TOPICAL], Rules(topics=(typed,)), 1)] == ["a"]


def test_settled_rules_name_topics_and_kinds_once_and_sorted() -> None:
    settled = settle([TOPICAL], Rules(topics=("cast", "Said by whom", "CAST"), kinds=("typed", "choice", "typed")))
    assert settled == Rules(topics=("Said by whom", "cast"), kinds=("choice", "typed"))


def test_all_kinds_are_the_same_as_no_filter() -> None:
    assert settle([TOPICAL], Rules(kinds=KINDS[::-1])) == Rules()


@given(decks, rules, st.lists(st.sampled_from(TOPICS), max_size=2))
def test_settling_twice_changes_nothing(deck: list[Pack], chosen: Rules, topics: list[str]) -> None:
    try:
        settled = settle(deck, replace(chosen, topics=tuple(topics)))
    except NothingToDeal:
        return
    assert settle(deck, settled) == settled


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        pytest.param(
            Rules(topics=("tallow",)),
            "No pack here has the topic 'tallow'. Topics to choose from: Said by whom, cast.",
            id="a topic that no pack has",
        ),
        pytest.param(
            Rules(level=Level.HARD, kinds=("order",)),
            "No question fits all that was asked for (level hard; kind order). Leave out one of these.",
            id="a level and a kind that do not meet",
        ),
        pytest.param(
            Rules(topics=("cast",), spoilers=False),
            "No question fits all that was asked for (topic cast; no spoilers). Leave out one of these.",
            id="nothing but spoilers",
        ),
    ],
)
def test_rules_that_leave_nothing_are_refused_with_the_way_out(chosen: Rules, sentence: str) -> None:
    with pytest.raises(NothingToDeal) as caught:
        deal([TOPICAL], chosen, 1)
    assert str(caught.value) == sentence


def test_packs_without_a_playable_item_are_refused_with_a_sentence() -> None:
    with pytest.raises(NothingToDeal, match="There is no question to ask"):
        deal([pack_of("empty", ())], Rules(), 1)


@pytest.mark.parametrize(
    "chosen", [pytest.param(Rules(kinds=("riddle",)), id="no such kind"), pytest.param(Rules(length=0), id="no length")]
)
def test_rules_that_make_no_sense_are_the_programs_mistake(chosen: Rules) -> None:
    with pytest.raises(ValueError, match=r"no kind|at least one"):
        deal([TOPICAL], chosen, 1)


def test_two_packs_of_one_id_are_the_programs_mistake() -> None:
    with pytest.raises(ValueError, match="same id"):
        deal([FLAME, FLAME], Rules(), 1)


@given(items())
def test_every_kind_is_called_what_the_format_calls_it(item: Item) -> None:
    assert item.kind in KINDS
