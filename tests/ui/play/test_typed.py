"""Writing an answer, without a window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.play.tables import answered, table_of

from wickquiz.game.response import Passed, Text
from wickquiz.packs.model import Item, Typed
from wickquiz.ui.play.kinds import typed

ASK = Item("who", "Who?", Typed("Shay Hatten", ("Hatten", "S. Hatten")))


@given(st.text())
def test_what_is_written_is_the_response_and_blanks_are_none(text: str) -> None:
    table = typed.write(table_of(ASK), text)
    assert typed.written(table) == text[: typed.LONGEST]
    assert table.is_ready == bool(text[: typed.LONGEST].strip())


@pytest.mark.parametrize(
    ("key", "language", "can"),
    [
        ("Shay Hatten", "en", True),
        ("Amélie", "en", True),
        ("Straße 12", "de-CH", True),
        ("It's 5-0", "en", True),
        ("Пуаро", "en", False),
        ("北京", "en", False),
    ],
)
def test_the_keypad_is_offered_where_it_can_write_the_answer(key: str, language: str, can: bool) -> None:
    assert typed.can_write(key, language) is can


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "xx"])
def test_every_keypad_has_all_letters_and_figures_once_and_fits_its_columns(language: str) -> None:
    rows = typed.keypad(language)
    keys = "".join(rows)
    assert set("abcdefghijklmnopqrstuvwxyz0123456789") <= set(keys)
    assert len(keys) == len(set(keys))
    assert max(map(len, rows)) <= 11
    assert len(rows[0]) <= 10, "the way back stands at its end"
    assert len(rows[-1]) <= 9, "the space stands at its end, two keys wide"


def test_the_reveal_shows_what_was_written_what_is_right_and_what_counts_too() -> None:
    rows = typed.derive_results(answered(table_of(ASK), Text(" shay hatten ")))
    assert [(row.sign, row.words) for row in rows] == [
        ("right", "shay hatten"),
        ("key", "Shay Hatten"),
        ("", "Hatten, S. Hatten"),
    ]
    rows = typed.derive_results(answered(table_of(ASK), Text("Hatten")))
    assert [(row.sign, row.words) for row in rows][2:] == [("", "S. Hatten")]
    rows = typed.derive_results(answered(table_of(ASK), Text("Len Wiseman")))
    assert (rows[0].sign, rows[0].words, rows[0].note) == ("wrong", "Len Wiseman", "Your answer")


def test_an_answer_to_the_letter_is_not_shown_twice() -> None:
    rows = typed.derive_results(answered(table_of(ASK), Text("Shay Hatten")))
    assert [row.sign for row in rows] == ["right", ""]


def test_who_passed_is_shown_the_answer() -> None:
    assert [row.sign for row in typed.derive_results(answered(table_of(ASK), Passed()))] == ["key", ""]


@pytest.mark.parametrize("columns", range(5, typed.WIDEST))
def test_where_there_is_less_room_the_keypad_has_the_same_keys_in_the_order_of_the_alphabet(columns: int) -> None:
    for language in ("en", "de", "es", "fr"):
        rows = typed.keypad(language, columns)
        assert sorted("".join(rows)) == sorted("".join(typed.keypad(language)))
        assert "".join(rows).startswith("abcd")
        assert max(map(len, rows)) <= columns
        assert max(len(rows[0]), len(rows[-1])) < columns  # the way back and the space stand there too
