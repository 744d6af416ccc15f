from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.model import Choice, Claim, Interaction, Item, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.normalise import normalise
from wickquiz.packs.terms import parts_of, phrase, words, wrong_texts


def item(interaction: Interaction) -> Item:
    return Item("wax", "What burns?", interaction)


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(map(Option, texts))


def part_words(interaction: Interaction) -> list[list[str]]:
    return [[term.text for term in part] for part in parts_of(item(interaction))]


@pytest.mark.parametrize(
    ("interaction", "expected"),
    [
        (Choice(Option("The Wick Works"), options("The Mill")), [["wick", "works"]]),
        (Typed("Tallow", accept=("A. Tallow",)), [["tallow"]]),
        (Multi(options("Ada Tallow", "Bram"), options("Cora")), [["ada", "tallow"], ["bram"]]),
        (Order(options("Moved north", "Burned")), [["moved", "north"], ["burned"]]),
        (Match((options("Ada", "The dipping room"),), options("Attic")), [["ada", "dipping", "room"]]),  # type: ignore[arg-type]
        (Number(Decimal("51.0"), Decimal(0), Decimal(99), unit="makers"), [["51"]]),
        (Claim(verdict=True), []),
    ],
)
def test_each_kind_says_which_words_stand_for_its_answer(interaction: Interaction, expected: list[list[str]]) -> None:
    assert part_words(interaction) == expected


def test_small_words_marks_and_possessives_are_no_terms() -> None:
    assert [term.text for term in words("The end of O’Brien’s “dancer-turned-smith”, for $51!")] == [
        *("end", "o'brien", "dancer", "turned", "smith", "51"),
    ]


def test_an_answer_of_small_words_alone_is_looked_for_all_the_same() -> None:
    assert [term.text for term in words("It")] == ["it"]


def test_an_answer_without_any_word_is_not_borne_out_by_every_text() -> None:
    assert words("?!")
    assert not any(term.stands_in("anything at all") for term in words("?!"))


@pytest.mark.parametrize(
    ("value", "text", "stands"),
    [
        ("5", "a bounty of $5 million", True),
        ("5", "the five-month gap", True),
        ("5", "in 51 rooms, at 2.5 pounds, for 5,000 guilders", False),
        ("51", "fifty-one makers", True),
        ("51000000", "some $51 million", True),
        ("2500000", "about 2.5 million", True),
        ("6000000", "six million", True),
        ("2500", "2,500 wicks", True),
        ("2500", "12,500 wicks", False),
        ("2.50", "2.5 ounces", True),
        ("1871", "In 1871.", True),
        ("1E+999999", "a googol", False),
    ],
)
def test_a_number_is_found_however_a_text_may_write_it(value: str, text: str, stands: bool) -> None:
    ((term,),) = parts_of(item(Number(Decimal(value), Decimal(0), Decimal(1))))
    assert term.stands_in(normalise(text)) is stands


@pytest.mark.parametrize(
    ("named", "text", "stands"),
    [
        ("nineteen hours", "It took nineteen hours.", True),
        ("nineteen hours", "The nineteen-hours rule", True),
        ("nineteen hours", "nineteen long hours", False),
        ("June 7, 2024", "on June 7, 2024, the", True),
        ("June 7, 2024", "on July 7, 2024; in June", False),
        ("wick", "the wicked wicks", False),
        ("wick", "the wick’s end", True),
        ("“Wick”", "the wick burned", True),
        ("$5 million", "owed 5 million", False),
        ("C++", "written in C++ once", True),
        ("", "anything at all", False),
        (" - ", "from end - to end", False),
        ("酸素", "炎は酸素で燃える", True),
    ],
)
def test_a_named_term_is_a_phrase_of_whole_words(named: str, text: str, stands: bool) -> None:
    assert phrase(named).stands_in(normalise(text)) is stands


@given(st.text("aB7é酸", min_size=1), st.text())
def test_any_text_of_words_stands_in_itself(word: str, rest: str) -> None:
    text = f"{word} {rest}"
    assert all(term.stands_in(normalise(text)) for term in words(text))


def test_what_is_right_anywhere_in_an_item_is_not_among_its_wrong_texts() -> None:
    assert wrong_texts(item(Multi(options("Ada"), options("Cora")))) == ("Cora",)
    assert wrong_texts(item(Match(((Option("Ada"), Option("Dip")),), options("Attic")))) == ("Attic",)
    assert wrong_texts(item(Typed("Ada", reject=("Eda",)))) == ()
