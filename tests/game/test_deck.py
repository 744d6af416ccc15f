from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.evenness import is_even
from tests.game.strategies import TOPICS, decks, pack_of, rules, seeds

from wickquiz.game.chance import Chance
from wickquiz.game.deal import NothingToDeal, deal
from wickquiz.game.deck import Deck
from wickquiz.game.rules import KINDS, Rules, name_of
from wickquiz.packs.columns import columns_of
from wickquiz.packs.model import Claim, Item, Level, Pack, Typed

filters = st.builds(
    lambda chosen, topics: replace(chosen, topics=tuple(topics)),
    rules,
    st.lists(st.sampled_from(("", *TOPICS)), unique=True, max_size=2),
)


def fitting(packs: list[Pack], chosen: Rules) -> list[str]:
    """What the rules let through by a look at every item, in the order that a deal counts in."""
    return [
        name_of(pack.id, item.id)
        for pack in sorted(packs, key=lambda pack: pack.id)
        for item in sorted(pack.items, key=lambda item: item.id)
        if (not chosen.topics or item.topic in chosen.topics)
        and chosen.level in (None, item.level)
        and (chosen.spoilers or not item.spoiler)
        and item.kind in (chosen.kinds or KINDS)
    ]


@given(decks, filters)
def test_a_deck_counts_and_finds_what_a_look_at_every_item_does(packs: list[Pack], chosen: Rules) -> None:
    deck, expected = Deck(packs), fitting(packs, chosen)
    assert deck.count(chosen) == len(expected)
    assert [name_of(pack.id, item.id) for pack, item in deck.at(chosen, range(len(expected)))] == expected


@given(decks, filters, seeds)
def test_a_deal_takes_the_first_of_the_fitting_items_shuffled_as_a_row(
    packs: list[Pack], chosen: Rules, seed: int
) -> None:
    row = Chance(seed, "items").shuffled(fitting(packs, chosen))
    drawn = Deck(packs).draw(chosen, Chance(seed, "items"))
    assert [name_of(pack.id, item.id) for pack, item in drawn] == list(row)


@given(decks, filters, seeds, st.data())
def test_what_was_seen_is_left_out_and_the_rest_keeps_its_order(
    packs: list[Pack], chosen: Rules, seed: int, data: st.DataObject
) -> None:
    row = Chance(seed, "items").shuffled(fitting(packs, chosen))
    seen = frozenset(data.draw(st.lists(st.sampled_from(row)))) if row else frozenset[str]()
    drawn = Deck(packs).draw(chosen, Chance(seed, "items"), seen)
    assert [name_of(pack.id, item.id) for pack, item in drawn] == [name for name in row if name not in seen]


@given(decks, filters, st.data())
def test_named_items_come_in_the_order_of_their_names_and_only_if_they_fit(
    packs: list[Pack], chosen: Rules, data: st.DataObject
) -> None:
    every = [name_of(pack.id, item.id) for pack in packs for item in pack.items]
    names = data.draw(st.lists(st.sampled_from([*every, "nowhere/nothing", "nothing"])))
    found = [name_of(pack.id, item.id) for pack, item in Deck(packs).named(chosen, names)]
    wanted = set(fitting(packs, chosen))
    if len(set(every)) == len(every):
        assert found == [name for name in dict.fromkeys(names) if name in wanted]


def item(number: int) -> Item:
    level = list(Level)[number % 3]
    topic = TOPICS[number % 2]
    asks = Claim(True) if number % 5 else Typed("wax")
    return Item(f"q{number:03}", f"{number}?", asks, topic=topic, level=level, spoiler=number % 7 == 0)


SHELF = [
    replace(pack_of(name, tuple(map(item, numbers))), language=language)
    for name, numbers, language in (
        ("wax", range(60), "en"),
        ("ash", range(60, 65), "de"),
        ("wick", range(65, 180), "en"),
    )
]
ASKED = Rules(length=5, topics=("cast",), level=Level.EASY, spoilers=False, kinds=("claim",))


def test_every_deal_through_all_filters_is_as_likely_as_the_other() -> None:
    deck = Deck(SHELF).in_language("en")
    seen = frozenset(islice((name_of("wick", f"q{number:03}") for number in range(65, 180)), 40))
    expected = [name for name in fitting(list(deck), ASKED) if name not in seen]
    assert len(expected) > 10
    deals = [deal(deck, ASKED, seed, seen) for seed in range(2500)]
    for place in (0, 4):
        assert is_even(Counter(name_of(cards[place].pack_id, cards[place].item.id) for cards in deals), expected)
    pairs = Counter((cards[0].item.id, cards[1].item.id) for cards in deals)
    ids = [name.split("/")[1] for name in expected]
    assert is_even(pairs, [(one, other) for one in ids for other in ids if one != other])


def test_a_deck_of_one_language_holds_the_packs_of_no_other() -> None:
    deck = Deck(SHELF)
    assert [pack.id for pack in deck.in_language("de")] == ["ash"]
    assert deck.in_language("fr").count(Rules()) == 0


def test_a_deck_made_once_deals_what_its_packs_deal() -> None:
    deck = Deck(SHELF)
    assert [deal(deck, ASKED, seed) for seed in range(20)] == [deal(SHELF[::-1], ASKED, seed) for seed in range(20)]


def test_when_all_was_seen_a_sentence_says_so() -> None:
    everything = {name_of(pack.id, found.id) for pack in SHELF for found in pack.items}
    with pytest.raises(NothingToDeal, match="were asked here not long ago"):
        deal(SHELF, Rules(), 1, everything)


def test_a_pack_of_more_topics_than_a_byte_tells_apart_is_counted_all_the_same() -> None:
    many = [Item(f"q{number}", f"{number}?", Claim(True), topic=f"topic {number}") for number in range(700)]
    deck = Deck([pack_of("wide", tuple(many))])
    for number in (0, 255, 256, 699):
        ((_, found),) = deck.at(Rules(topics=(f"topic {number}",)), [0])
        assert found.topic == f"topic {number}"


def test_the_tallies_of_all_topics_are_those_of_each() -> None:
    columns = columns_of((each.id, each.topic, each.level.value, each.kind, each.spoiler) for each in SHELF[0].items)
    assert columns.tallies() == {topic: columns.tally(topic) for topic in TOPICS[:2]}
