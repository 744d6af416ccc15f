from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, pack_of, seeds

from wickquiz.cli.terminal.answers import Unreadable, how_to_answer, letters, read_answer
from wickquiz.game.deal import Card, deal
from wickquiz.game.judge import judge
from wickquiz.game.response import Pairs, Picked, Picks, Quantity, Response, Sequence, Text, Verdict
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Choice, Claim, Interaction, Item, Match, Multi, Number, Option, Order, Typed


def options(count: int, start: int = 0) -> tuple[Option, ...]:
    return tuple(Option(f"option {number}") for number in range(start, start + count))


def card(interaction: Interaction, *order: int) -> Card:
    return Card("wax", Item("q", "?", interaction), order)


CHOICE = card(Choice(options(1)[0], options(3, 1)), 2, 0, 3, 1)
MULTI = card(Multi(options(2), options(2, 2)), 2, 0, 3, 1)
MANY = card(Multi(options(6), options(6, 6)), *reversed(range(12)))
CLAIM = card(Claim(verdict=True), 0, 1)
TYPED = card(Typed("wick"))
ORDER = card(Order(options(3)), 2, 0, 1)
MATCH = card(Match(tuple(zip(options(3), options(3, 3), strict=True)), options(1, 6)), 3, 1, 0, 2)
NUMBER = card(Number(Decimal(50), Decimal(0), Decimal(10_000), unit="km"))


@pytest.mark.parametrize(
    ("asked", "line", "response"),
    [
        (CHOICE, "2", Picked(0)),
        (CHOICE, " B. ", Picked(0)),
        (MULTI, "1 3", Picks(frozenset({2, 3}))),
        (MULTI, "a,c", Picks(frozenset({2, 3}))),
        (MULTI, "13", Picks(frozenset({2, 3}))),
        (MULTI, "4", Picks(frozenset({1}))),
        (MANY, "12 1, b", Picks(frozenset({0, 11, 10}))),
        (CLAIM, "t", Verdict(is_true=True)),
        (CLAIM, "Yes", Verdict(is_true=True)),
        (CLAIM, "1", Verdict(is_true=True)),
        (CLAIM, "F", Verdict(is_true=False)),
        (CLAIM, "no", Verdict(is_true=False)),
        (CLAIM, "2", Verdict(is_true=False)),
        (TYPED, "  The Wick ", Text("The Wick")),
        (ORDER, "2 1 3", Sequence((0, 2, 1))),
        (ORDER, "bac", Sequence((0, 2, 1))),
        (ORDER, "2>1>3", Sequence((0, 2, 1))),
        (MATCH, "1b 2a 3c", Pairs((1, 3, 0))),
        (MATCH, "3c,1-b,2: A", Pairs((1, 3, 0))),
        (MATCH, "1b2a3d", Pairs((1, 3, 2))),
        (NUMBER, "50", Quantity(Decimal(50))),
        (NUMBER, "1,000.5 km", Quantity(Decimal("1000.5"))),
        (NUMBER, "12,5", Quantity(Decimal("12.5"))),
    ],
)
def test_a_line_means_a_response(asked: Card, line: str, response: Response) -> None:
    assert read_answer(asked, line) == response


@pytest.mark.parametrize(
    ("asked", "line", "sentence"),
    [
        (CHOICE, "5", "There is no 5 here. Type a number from 1 to 4, or a letter from a to d."),
        (CHOICE, "wick", "There is no w here."),
        (CHOICE, "1 2", "Only one can be right."),
        (CHOICE, "!", "Type a number from 1 to 4"),
        (MULTI, "1 1", "That names one of them twice."),
        (MANY, "13", "There is no 13 here."),
        (CLAIM, "maybe", "Type t for true or f for false."),
        (ORDER, "2 1", "That leaves some out. Type all the numbers in the right order, such as '2 1 3'."),
        (ORDER, "2 1 1", "That names one of them twice."),
        (MATCH, "b a c", "Type a letter for each number from 1 to 3"),
        (MATCH, "1b 2a", "There is no letter for 3 yet."),
        (MATCH, "1b 2b 3c", "That names one of them twice."),
        (MATCH, "1b 1a 3c", "That names one of them twice."),
        (MATCH, "1b 2a 4c", "There is no 4c here."),
        (MATCH, "1b 2a 3e", "There is no 3e here."),
        (MATCH, "1b 2a 3c 4", "Type a letter for each number"),
        (NUMBER, "many", "Type a number from 0 to 10000."),
        (NUMBER, "10001", "That lies outside of the scale."),
        (NUMBER, "-1", "That lies outside of the scale."),
        (NUMBER, "1e3", "Type a number"),
        (NUMBER, "١", "Type a number"),
        (NUMBER, "nan", "Type a number"),
    ],
)
def test_a_line_that_means_none_gets_a_sentence(asked: Card, line: str, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_answer(asked, line)
    assert str(caught.value).startswith(sentence)


@given(items(), seeds, st.text() | st.text("abc123 ,.-tfyn", max_size=12))
def test_any_line_means_a_response_that_can_be_judged_or_gets_a_sentence(item: Item, seed: int, line: str) -> None:
    (asked,) = deal([pack_of("wax", (item,))], Rules(), seed)
    with suppress(Unreadable):
        judge(item, read_answer(asked, line))


def right_line(asked: Card) -> str:
    """Type what the author wrote down as right, by the names that stand on the screen."""
    at = asked.order.index
    match asked.item.interaction:
        case Choice():
            line = str(at(0) + 1)
        case Multi(keys):
            line = " ".join(str(at(key) + 1) for key in range(len(keys)))
        case Claim(verdict):
            line = str(verdict)
        case Typed(key):
            line = key
        case Order(sequence):
            line = " ".join(str(at(index) + 1) for index in range(len(sequence)))
        case Match(pairs):
            line = " ".join(f"{left + 1}{letters(at(left))}" for left in range(len(pairs)))
        case Number(value):
            line = f"{value:f}"
    return line


@given(items(), seeds)
def test_every_kind_can_be_answered_right(item: Item, seed: int) -> None:
    (asked,) = deal([pack_of("wax", (item,))], Rules(), seed)
    assert judge(item, read_answer(asked, right_line(asked))).is_right


@given(items(), seeds)
def test_every_kind_says_how_it_is_answered(item: Item, seed: int) -> None:
    (asked,) = deal([pack_of("wax", (item,))], Rules(), seed)
    assert how_to_answer(asked).startswith("Type ")
    assert how_to_answer(asked).endswith(".")


@pytest.mark.parametrize(("index", "name"), [(0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (701, "zz")])
def test_places_have_names_in_letters(index: int, name: str) -> None:
    assert letters(index) == name
