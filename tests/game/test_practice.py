from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import decks, pack_of, played, rules, seeds

from wickquiz.game.attempt import Attempt, begin, respond
from wickquiz.game.code import encode
from wickquiz.game.deal import NothingToDeal, deal
from wickquiz.game.deck import count
from wickquiz.game.practice import Memory, choose, of_missed
from wickquiz.game.response import Verdict
from wickquiz.game.rules import Mode, Rules, name_of
from wickquiz.game.serial import rules_from_json, rules_to_json
from wickquiz.packs.model import Claim, Item, Level, Pack

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
WAX = pack_of("wax", tuple(Item(f"q{number}", "So.", Claim(verdict=True)) for number in range(6)))
PRACTICE = Rules(Mode.PRACTICE)


def due(hours: float, *, is_missed: bool = False) -> Memory:
    return Memory(NOW + timedelta(hours=hours), is_missed)


def test_what_is_due_comes_first_then_what_was_missed_then_what_is_new() -> None:
    memories = {
        "wax/q0": due(5),
        "wax/q1": due(3, is_missed=True),
        "wax/q2": due(-1),
        "wax/q3": due(-9, is_missed=True),
        "wax/q4": due(2, is_missed=True),
    }
    chosen = choose([WAX], PRACTICE, memories, NOW, 1)
    assert chosen.items == ("wax/q3", "wax/q2", "wax/q4", "wax/q1", "wax/q5")
    assert [card.item.id for card in deal([WAX], chosen, 1)] == ["q3", "q2", "q4", "q1", "q5"]


def test_new_items_are_drawn_by_the_seed() -> None:
    drawn = {choose([WAX], PRACTICE, {}, NOW, seed).items for seed in range(20)}
    assert len(drawn) > 10
    assert {tuple(sorted(items)) for items in drawn} == {tuple(f"wax/q{number}" for number in range(6))}


def test_a_round_is_no_longer_than_the_rules_say() -> None:
    chosen = choose([WAX], replace(PRACTICE, length=2), {"wax/q4": due(-1)}, NOW, 1)
    assert chosen.items[0] == "wax/q4"
    assert chosen.length == len(chosen.items) == 2


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.1, "in an hour"), (1.5, "in 2 hours"), (30, "in a day"), (80, "in 3 days")],
)
def test_where_all_is_known_the_player_is_told_when_something_is_due(hours: float, words: str) -> None:
    memories = {f"wax/q{number}": due(hours + number) for number in range(6)}
    with pytest.raises(NothingToDeal, match=words):
        choose([WAX], PRACTICE, memories, NOW, 1)


def test_filters_that_leave_nothing_are_named() -> None:
    with pytest.raises(NothingToDeal, match="level hard"):
        deal([WAX], choose([WAX], Rules(Mode.PRACTICE, level=Level.HARD), {}, NOW, 1), 1)


@given(decks, rules, seeds, st.data())
def test_a_practice_round_asks_what_the_filters_let_through_once_each_and_nothing_that_can_wait(
    deck: list[Pack], chosen: Rules, seed: int, data: st.DataObject
) -> None:
    names = [name_of(pack.id, item.id) for pack in deck for item in pack.items]
    memory = st.builds(due, st.integers(-99, 99), is_missed=st.booleans())
    memories = data.draw(st.dictionaries(st.sampled_from(names), memory))
    try:
        dealt = choose(deck, chosen, memories, NOW, seed)
        cards = deal(deck, dealt, seed)
    except NothingToDeal:
        return
    assert tuple(name_of(card.pack_id, card.item.id) for card in cards) == dealt.items
    assert 0 < len(cards) == len(set(dealt.items)) <= min(chosen.length, count(deck, chosen))
    assert all(memories[name].is_missed or memories[name].due <= NOW for name in dealt.items if name in memories)


@given(played())
def test_missed_only_asks_just_what_was_missed(attempt: Attempt) -> None:
    wrong = [card for card, said in zip(attempt.cards, attempt.answered, strict=False) if not said.judgement.is_right]
    if not wrong:
        with pytest.raises(NothingToDeal, match="Nothing was missed"):
            of_missed(attempt)
        return
    missed = of_missed(attempt)
    assert missed.items == tuple(name_of(card.pack_id, card.item.id) for card in wrong)
    assert missed.length == len(wrong)


def test_items_that_the_packs_do_not_have_are_not_dealt() -> None:
    chosen = Rules(items=("wax/q1", "tallow/q2", "wax/q9", "wax/q1", "wax/q0"))
    assert [card.item.id for card in deal([WAX], chosen, 1)] == ["q1", "q0"]


def test_the_options_of_named_items_stand_as_the_seed_says() -> None:
    assert set(begin([WAX], Rules(items=("wax/q1",)), 4).cards) <= set(begin([WAX], Rules(), 4).cards)


def test_rules_that_name_items_have_no_code_and_are_kept_as_text() -> None:
    chosen = choose([WAX], PRACTICE, {}, NOW, 1)
    with pytest.raises(ValueError, match="a code does not hold"):
        encode([WAX], chosen, 1)
    assert rules_from_json(rules_to_json(chosen)) == chosen


def test_practice_earns_no_points() -> None:
    attempt = begin([WAX], choose([WAX], PRACTICE, {}, NOW, 1), 1)
    while attempt.current:
        attempt = respond(attempt, Verdict(is_true=True), 1.0)
    assert (attempt.right, attempt.score) == (6, 0)
