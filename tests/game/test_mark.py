from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items

from wickquiz.game.mark import mark
from wickquiz.packs.model import Choice, Claim, Interaction, Item, Level, Match, Number, Option, Order, Typed

A, B, C, D = (Option(text) for text in "ABCD")


def asking(interaction: Interaction) -> Item:
    return Item("q", "So?", interaction)


@given(items(), st.text(), st.sampled_from(Level))
def test_what_only_puts_the_question_otherwise_leaves_the_mark(item: Item, words: str, level: Level) -> None:
    assert mark(replace(item, stem=words, why=words, level=level, id=words)) == mark(item)
    assert len(mark(item)) == 12


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(Choice(A, (B, C)), Choice(B, (A, C)), id="another key"),
        pytest.param(Choice(A, (B, C)), Choice(A, (C, B)), id="another order of distractors"),
        pytest.param(Choice(A, (B, C)), Choice(A, (B, D)), id="another distractor"),
        pytest.param(Choice(A, (B, C)), Choice(A, (B,)), id="a distractor less"),
        pytest.param(Choice(A, (B, C)), Order((A, B, C)), id="another kind"),
        pytest.param(Match(((A, B), (C, D))), Match(((C, B), (A, D))), id="other left sides"),
    ],
)
def test_what_changes_the_meaning_of_a_response_changes_the_mark(one: Interaction, other: Interaction) -> None:
    assert mark(asking(one)) != mark(asking(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(Typed("A"), Typed("B", accept=("A",)), id="another key and a further form"),
        pytest.param(Claim(verdict=True), Claim(verdict=False), id="another verdict"),
        pytest.param(
            Number(Decimal(3), Decimal(0), Decimal(9)), Number(Decimal(4), Decimal(0), Decimal(9)), id="another value"
        ),
    ],
)
def test_a_key_put_right_leaves_the_mark_where_responses_name_no_option(one: Interaction, other: Interaction) -> None:
    assert mark(asking(one)) == mark(asking(other))
