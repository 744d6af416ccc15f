from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.game.folding import fold, numbers, plain, slips


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("  Oxygen ", "oxygen", id="case and spaces"),
        pytest.param("Gaël Désiré", "gael desire", id="accents"),
        pytest.param("Łódź, Øresund & Æsir", "lodz oresund aesir", id="letters that have no parts"),
        pytest.param("Straße", "strasse", id="a sharp s"),
        pytest.param("The Candle", "candle", id="a leading article"),
        pytest.param("The", "the", id="an article that is all there is"),
        pytest.param("Flame of the West", "flame of the west", id="an article within"),
        pytest.param("don’t", "dont", id="an apostrophe"),
        pytest.param("Wick-Light: the ‘Long’ one…", "wick light the long one", id="punctuation"),
        pytest.param("1,000 candles", "1000 candles", id="grouped thousands"),
        pytest.param("1 234 567", "1234567", id="thousands grouped by spaces"),
        pytest.param("3.10", "3.10", id="a decimal point"),
        pytest.param("1:30", "1.30", id="a time"),
        pytest.param("2024-06-07", "2024.06.07", id="a date"),
        pytest.param("minus -5°", "minus -5", id="a sign"),
        pytest.param("− 5", "5", id="a dash before a space is no sign"),
        pytest.param("x-5", "x 5", id="a hyphen is no sign"),
        pytest.param("ｆｕｌｌ", "full", id="wide letters"),
        pytest.param("?!", "?!", id="nothing but punctuation"),
        pytest.param("हिन्दी", "हिन्दी", id="vowel signs are letters"),
        pytest.param("が", "が", id="voicing is a letter's"),
        pytest.param(" \t", "", id="nothing"),
    ],
)
def test_folding_leaves_what_counts(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("language", "text", "folded"),
    [
        ("de", "Die Kerze", "kerze"),
        ("de-AT", "Der Docht", "docht"),
        ("es", "La vela", "vela"),
        ("fr", "Les bougies", "bougies"),
        ("en", "Die Hard", "die hard"),
        ("fi", "The Kynttilä", "the kynttila"),
    ],
)
def test_articles_are_those_of_the_packs_language(language: str, text: str, folded: str) -> None:
    assert fold(text, language) == folded


@given(st.text())
def test_any_text_folds_and_folding_what_is_folded_changes_no_letter(text: str) -> None:
    folded = fold(text, "none")
    assert fold(folded, "none") == folded
    assert folded == plain(folded)


@given(st.text())
def test_case_and_spaces_around_never_count(text: str) -> None:
    assert fold(f"  {text} ") == fold(text)
    assert plain(f"  {text} ") == plain(text)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("wick", "wick", 0),
        ("wick", "wik", 1),
        ("wick", "wicke", 1),
        ("wick", "wack", 1),
        ("wick", "wcik", 1),
        ("wick", "wcki", 2),
        ("candle", "canlde", 1),
        ("ca", "abc", 3),
        ("", "ab", 2),
        ("kitten", "sitting", 3),
    ],
)
def test_slips_are_letters_more_less_other_or_swapped(one: str, other: str, count: int) -> None:
    assert slips(one, other, 3) == count
    assert slips(one, other, count) == count
    assert slips(one, other, count - 1) is None


def full_table(one: str, other: str) -> int:
    """Return the optimal string alignment distance by the whole table, as the textbook has it."""
    cost = [[row + column for column in range(len(other) + 1)] for row in range(len(one) + 1)]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            differs = one[row - 1] != other[column - 1]
            cost[row][column] = min(
                cost[row - 1][column] + 1, cost[row][column - 1] + 1, cost[row - 1][column - 1] + differs
            )
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                cost[row][column] = min(cost[row][column], cost[row - 2][column - 2] + 1)
    return cost[-1][-1]


@given(st.text("abc", max_size=9), st.text("abc", max_size=9), st.integers(0, 4))
def test_the_narrow_band_counts_the_same_slips_as_the_whole_table(one: str, other: str, limit: int) -> None:
    count = full_table(one, other)
    assert slips(one, other, limit) == (count if count <= limit else None)


def test_very_long_texts_are_compared_in_little_work() -> None:
    long = "wick" * 20_000
    assert slips(long, long[1:] + "x", 2) == 2


@given(st.integers(0, 10**6))
def test_numbers_are_read_as_they_stand(value: int) -> None:
    assert numbers(fold(f"{value} wicks")) == (str(value),)
    assert numbers(fold(f"-{value}.5 wicks")) == (f"-{value}.5",)
