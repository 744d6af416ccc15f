from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume
from hypothesis import given as examples
from hypothesis import strategies as st
from tests.game.strategies import items, responses, right_response

from wickquiz.game.folding import fold
from wickquiz.game.judge import MISS, judge, typos_forgiven
from wickquiz.game.response import Pairs, Passed, Picked, Picks, Quantity, Response, Sequence, Text, Verdict
from wickquiz.packs.model import Choice, Claim, Item, Match, Multi, Number, Option, Order, Typed


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(Option(text) for text in texts)


CHOICE = Item("choice", "?", Choice(Option("a"), options("b", "c")))
MULTI = Item("multi", "?", Multi(options("a", "b"), options("c", "d")))
CLAIM = Item("claim", "So.", Claim(verdict=False))
ORDER = Item("order", "?", Order(options("a", "b", "c", "d")))
MATCH = Item("match", "?", Match(tuple(zip(options("l", "m", "n"), options("x", "y", "x"), strict=True)), options("z")))
NUMBER = Item("number", "?", Number(Decimal(50), Decimal(0), Decimal(100), Decimal(2)))
EXACT = Item("exact", "?", Number(Decimal("2.5"), Decimal(0), Decimal(10)))


def typed(key: str, accept: tuple[str, ...] = (), reject: tuple[str, ...] = ()) -> Item:
    return Item("typed", "?", Typed(key, accept, reject))


@examples(items())
def test_what_the_author_wrote_is_right(item: Item) -> None:
    assert judge(item, right_response(item)).is_right


@examples(st.data())
def test_any_response_that_fits_gets_a_credit_from_nothing_to_all(data: st.DataObject) -> None:
    item = data.draw(items())
    judgement = judge(item, data.draw(responses(item)))
    assert 0 <= judgement.credit <= 1
    assert judgement.is_right == (judgement.credit == 1)


@examples(items())
def test_passing_is_never_right(item: Item) -> None:
    assert judge(item, Passed()) == MISS


@examples(items(), items())
def test_a_response_to_another_kind_is_the_programs_mistake(item: Item, other: Item) -> None:
    assume(item.kind != other.kind)
    with pytest.raises(ValueError, match="is no response to"):
        judge(item, right_response(other))


@pytest.mark.parametrize(
    ("item", "response"),
    [
        pytest.param(CHOICE, Picked(3), id="an option beyond the last"),
        pytest.param(CHOICE, Picked(-1), id="an option before the first"),
        pytest.param(MULTI, Picks(frozenset({0, 4})), id="a pick beyond the last"),
        pytest.param(ORDER, Sequence((0, 1, 2)), id="an element left out"),
        pytest.param(ORDER, Sequence((0, 1, 2, 2)), id="an element twice"),
        pytest.param(MATCH, Pairs((0, 1)), id="a left side left out"),
        pytest.param(MATCH, Pairs((0, 1, 4)), id="a right side beyond the last"),
    ],
)
def test_a_response_that_names_what_the_item_lacks_is_the_programs_mistake(item: Item, response: Response) -> None:
    with pytest.raises(ValueError, match="item '"):
        judge(item, response)


@pytest.mark.parametrize(
    ("item", "response", "credit"),
    [
        pytest.param(CHOICE, Picked(0), 1, id="the key"),
        pytest.param(CHOICE, Picked(2), 0, id="a distractor"),
        pytest.param(MULTI, Picks(frozenset({0, 1})), 1, id="exactly the keys"),
        pytest.param(MULTI, Picks(frozenset({0})), 0, id="a key left out"),
        pytest.param(MULTI, Picks(frozenset({0, 1, 2})), 0, id="a distractor too many"),
        pytest.param(MULTI, Picks(frozenset()), 0, id="nothing picked"),
        pytest.param(CLAIM, Verdict(is_true=False), 1, id="the verdict"),
        pytest.param(CLAIM, Verdict(is_true=True), 0, id="the other verdict"),
        pytest.param(ORDER, Sequence((0, 1, 2, 3)), 1, id="the right order"),
        pytest.param(ORDER, Sequence((1, 0, 2, 3)), Fraction(5, 6), id="two neighbours swapped: 5 of 6 pairs"),
        pytest.param(ORDER, Sequence((3, 0, 1, 2)), Fraction(3, 6), id="the last first: 3 of 6 pairs"),
        pytest.param(ORDER, Sequence((3, 2, 1, 0)), 0, id="backwards"),
        pytest.param(MATCH, Pairs((0, 1, 2)), 1, id="every pair"),
        pytest.param(MATCH, Pairs((2, 1, 0)), 1, id="right sides that read the same are the same"),
        pytest.param(MATCH, Pairs((0, 3, 1)), Fraction(1, 3), id="one pair of three"),
        pytest.param(MATCH, Pairs((0, None, None)), Fraction(1, 3), id="one pair, the others left open"),
        pytest.param(MATCH, Pairs((None, None, None)), 0, id="nothing paired"),
        pytest.param(NUMBER, Quantity(Decimal(50)), 1, id="the number"),
        pytest.param(NUMBER, Quantity(Decimal(48)), 1, id="as far off as allowed"),
        pytest.param(NUMBER, Quantity(Decimal(53)), Fraction(5, 6), id="1 of 6 beyond"),
        pytest.param(NUMBER, Quantity(Decimal(45)), Fraction(1, 2), id="3 of 6 beyond"),
        pytest.param(NUMBER, Quantity(Decimal(57)), Fraction(1, 6), id="5 of 6 beyond"),
        pytest.param(NUMBER, Quantity(Decimal(58)), 0, id="6 of 6 beyond"),
        pytest.param(NUMBER, Quantity(Decimal(0)), 0, id="far off"),
        pytest.param(NUMBER, Quantity(Decimal("1E+999999")), 0, id="beyond all measure"),
        pytest.param(NUMBER, Quantity(Decimal("1E-999999")), 0, id="next to nothing"),
        pytest.param(NUMBER, Quantity(Decimal("NaN")), 0, id="no number at all"),
        pytest.param(NUMBER, Quantity(Decimal("Infinity")), 0, id="infinity"),
        pytest.param(EXACT, Quantity(Decimal("2.50")), 1, id="the same number written longer"),
        pytest.param(EXACT, Quantity(Decimal("2.51")), 0, id="nothing for near where nothing is allowed"),
    ],
)
def test_each_kind_gives_credit_for_what_is_right(item: Item, response: Response, credit: Fraction) -> None:
    assert judge(item, response).credit == credit


@pytest.mark.parametrize(
    ("item", "text"),
    [
        pytest.param(typed("Oxygen"), "  oxygen! ", id="case, spaces and punctuation"),
        pytest.param(typed("Éowyn Ståhl"), "eowyn stahl", id="accents"),
        pytest.param(typed("The Wick"), "wick", id="an article left out"),
        pytest.param(typed("Wick"), "the wick", id="an article too many"),
        pytest.param(typed("Wick-Light"), "wicklight", id="a hyphen left out"),
        pytest.param(typed("paraffin", ("kerosene",)), "Kerosene", id="an accepted form"),
        pytest.param(typed("tallow"), "talow", id="one slip in six letters"),
        pytest.param(typed("beeswax candle"), "beeswaks candle", id="two slips in a long one"),
        pytest.param(typed("1,000 candles"), "1000 candels", id="slips beside a number"),
        pytest.param(typed("C++", reject=("C",)), "c++", id="what only punctuation keeps from a rejected form"),
        pytest.param(
            typed("beeswax", reject=("beeswing",)), "beesswax", id="nearer to the key than to a rejected form"
        ),
    ],
)
def test_a_typed_text_is_right_when_it_means_the_key(item: Item, text: str) -> None:
    assert judge(item, Text(text)).is_right


@pytest.mark.parametrize(
    ("item", "text"),
    [
        pytest.param(typed("wick"), "wack", id="a slip in four letters"),
        pytest.param(typed("tallow"), "tolaw", id="two slips in six letters"),
        pytest.param(typed("beeswax candle"), "beswacs candel", id="three slips in a long one"),
        pytest.param(typed("Chapter 4"), "Chapter 5", id="another digit"),
        pytest.param(typed("1985"), "1986", id="another year"),
        pytest.param(typed("3.10"), "310", id="a point left out"),
        pytest.param(typed("-5"), "5", id="a sign left out"),
        pytest.param(typed("11/2/2024"), "1/12/2024", id="the same digits divided elsewhere"),
        pytest.param(typed("Anna Light", reject=("Anne Light",)), "Anne Light", id="a rejected form"),
        pytest.param(typed("Anna Light", reject=("Anne Light",)), "Ann Light", id="as near to a rejected form"),
        pytest.param(typed("C++", reject=("C",)), "c", id="a rejected form that only punctuation keeps apart"),
        pytest.param(typed("wick"), "", id="nothing"),
        pytest.param(typed("?!"), "   ", id="only spaces"),
        pytest.param(typed("wick"), "w" * 100_000, id="a cat on the keys"),
    ],
)
def test_a_typed_text_is_wrong_when_it_does_not(item: Item, text: str) -> None:
    assert judge(item, Text(text)) == MISS


def test_articles_of_another_language_are_letters_like_any() -> None:
    assert judge(typed("Kerze"), Text("die Kerze"), "de").is_right
    assert not judge(typed("Kerze"), Text("die Kerze"), "en").is_right


@examples(items(("typed",)), st.text(max_size=12))
def test_a_text_is_never_right_when_the_same_text_is_rejected(item: Item, text: str) -> None:
    assert isinstance(item.interaction, Typed)
    rejecting = replace(item, interaction=replace(item.interaction, reject=(text,)))
    assert not judge(rejecting, Text(text)).is_right


@examples(items(("typed",)), st.text(max_size=12), st.text(max_size=12))
def test_rejecting_a_form_never_makes_a_text_right(item: Item, form: str, text: str) -> None:
    assert isinstance(item.interaction, Typed)
    rejecting = replace(item, interaction=replace(item.interaction, reject=(form,)))
    assert judge(rejecting, Text(text)).credit <= judge(item, Text(text)).credit


@examples(st.text("abcdefgh ", min_size=1, max_size=20), st.data())
def test_one_letter_left_out_of_a_word_of_five_or_more_is_forgiven(word: str, data: st.DataObject) -> None:
    assume(typos_forgiven(fold(word, "none")) > 0)
    place = data.draw(st.integers(0, len(word) - 1))
    assert judge(typed(word), Text(word[:place] + word[place + 1 :]), "none").is_right


@pytest.mark.parametrize(("length", "forgiven"), [(1, 0), (4, 0), (5, 1), (8, 1), (9, 2), (40, 2)])
def test_longer_forms_forgive_more_slips(length: int, forgiven: int) -> None:
    assert typos_forgiven("a" * length) == forgiven
    assert typos_forgiven(" ".join("a" * length)) == forgiven


@examples(items(("number",)), st.decimals(-20_000, 20_000, places=3), st.decimals(0, 100, places=3))
def test_a_number_further_off_is_never_worth_more(item: Item, value: Decimal, further: Decimal) -> None:
    assert isinstance(item.interaction, Number)
    away = further if value >= item.interaction.value else -further
    assert judge(item, Quantity(value + away)).credit <= judge(item, Quantity(value)).credit
