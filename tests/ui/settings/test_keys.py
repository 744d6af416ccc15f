"""Keys of the player's own: bound by pressing them, named where they are in the way, and good for what they are for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.playing import Table

from wickquiz.game.rules import Rules
from wickquiz.records.settings import Settings, read_settings
from wickquiz.ui.parts.keys import OWN, code_of, conflict, name_of, shown

KEYS = Qt.Key
ENTER, ESCAPE, SPACE = KEYS.Key_Return, KEYS.Key_Escape, KEYS.Key_Space
CALM = {"reduced_motion": True, "sound": False}


def wait_for_a_key(table: Table, name: str) -> None:
    if table.screen != "settings":
        table.click("settings")
    table.item(name).forceActiveFocus()
    table.press(SPACE)
    assert table.item(name).property("isWaiting")


def test_a_key_is_bound_by_pressing_it_and_kept(sit: Sit, tmp_path: Path) -> None:
    table = sit()
    wait_for_a_key(table, "key_lock_in")
    table.press("n")
    assert table.focused() == "key_lock_in"
    assert table.item("key_lock_in").property("label") == "Lock in: Enter or N"
    assert read_settings(tmp_path / "settings.json")[0].key_lock_in == "N"


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (KEYS.Key_A, "A picks an option."),
        (KEYS.Key_7, "7 picks an option."),
        (KEYS.Key_M, "M turns the sound on and off."),
        (KEYS.Key_F11, "F11 fills the screen."),
        (KEYS.Key_Left, "Left leads through the options"),
        (SPACE, "Space leads through the options"),
        (ENTER, "Return locks in and goes on anyway."),
        (KEYS.Key_F1, "F1 shows the hint anyway."),
        (KEYS.Key_P, "P is a key of yours for something else."),
    ],
)
def test_what_a_key_does_already_is_named_and_the_key_is_not_taken(key: Qt.Key, sentence: str, sit: Sit) -> None:
    table = sit(settings=Settings(**CALM, key_pause="P"))
    wait_for_a_key(table, "key_lock_in")
    table.press(key)
    assert sentence in table.words()
    assert table.game.view_model._settings.key_lock_in == ""
    assert table.screen == "settings"


def test_escape_leaves_a_key_as_it_is_and_delete_takes_it_away(sit: Sit) -> None:
    table = sit(settings=Settings(**CALM, key_hint="H"))
    wait_for_a_key(table, "key_hint")
    table.press(ESCAPE)
    assert table.screen == "settings"
    assert table.item("key_hint").property("label") == "Hint: F1 or H"
    wait_for_a_key(table, "key_hint")
    table.press(KEYS.Key_Delete)
    assert table.item("key_hint").property("label") == "Hint: F1"


def test_lock_in_and_next_may_be_one_key_as_they_are_never_asked_for_together() -> None:
    assert conflict("key_next", KEYS.Key_N.value, Settings(key_lock_in="N")) == ""
    assert conflict("key_hint", KEYS.Key_N.value, Settings(key_lock_in="N")) != ""


def test_a_round_goes_by_the_players_own_keys_and_still_by_the_others(sit: Sit) -> None:
    own = {"key_lock_in": "N", "key_next": "N", "key_hint": "H", "key_pause": "P"}
    table = sit(settings=Settings(**CALM, **own, option_letters="ASDFGHJKL"), rules=Rules(length=2, kinds=("choice",)))
    table.press(ENTER, "h")
    assert "Think of" in table.words()
    assert [row.badge for row in table.model.answer.options.rows] == list("ASDF")
    assert "Pick with the keys A S D F" in table.text("prompt")
    table.press("d")
    assert [row.is_picked for row in table.model.answer.options.rows] == [False, False, True, False]
    table.press("p")
    assert table.has("resume")
    table.press(ENTER, "n")
    assert table.model.props().phase == "revealed"
    table.press("n")
    assert table.model.props().phase == "asking"
    table.press("1", ENTER, ENTER)
    assert table.screen == "results"


def test_letters_that_would_take_a_players_key_are_refused(sit: Sit) -> None:
    table = sit(settings=Settings(**CALM, key_hint="H", option_letters="ABCDEFGHI"))
    table.click("settings")
    table.model.pick("option_letters", 1)
    assert table.game.view_model._settings.option_letters == "ABCDEFGHI"
    assert "H is a key of yours" in table.words()


@given(st.text(max_size=24))
def test_whatever_the_settings_file_names_is_a_key_or_none(name: str) -> None:
    code = code_of(name)
    assert code == 0 or code_of(name_of(code)) == code
    assert bool(shown(name)) == bool(code)
    assert all(isinstance(conflict(own, code, Settings()), str) for own in OWN)
