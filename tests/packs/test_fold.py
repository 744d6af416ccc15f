from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.fold import fold, fold_seen


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oxygen", " OXYGEN "),
        ("Ada  Tallow", "ada tallow"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("1998–2004", "1998-2004"),
        ("ﬁre", "fire"),
        ("Straße", "STRASSE"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_what_a_player_cannot_see_makes_no_difference(one: str, other: str) -> None:
    assert fold_seen(one) == fold_seen(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Wick", "wick"),
        ("Café", "cafe"),
        ("St. Ada's", "St Adas"),
        ("1,000", "1000"),
        ("a & b", "A and B"),
        ("Łódź", "Lodz"),
    ],
)
def test_what_a_typist_leaves_out_makes_no_difference(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert fold_seen(one) != fold_seen(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C++", "C#"),
        ("1.5", "15"),
        ("-5", "5"),
        ("10 %", "10"),
        ("A", "The"),
        ("कि", "की"),
        ("שָׁלוֹם", "שלום"),
        ("が", "か"),
        ("theatre", "atre"),
    ],
)
def test_what_carries_meaning_is_kept(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold_seen(fold_seen(text)) == fold_seen(text)


@given(st.text(), st.text())
def test_texts_that_look_the_same_are_the_same_to_a_typist(one: str, other: str) -> None:
    assert fold(fold_seen(one)) == fold(one)
    assert fold_seen(one) != fold_seen(other) or fold(one) == fold(other)
