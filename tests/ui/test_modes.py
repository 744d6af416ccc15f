"""Practice and missed only in the real window; what holds in every mode: it can be paused, left and gone on with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.game.rules import Mode, Rules, default_length
from wickquiz.records.boards import games
from wickquiz.ui.app.desk import Opening

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
PACK = pack_of(*(choice(number) for number in range(4)))
LONG = pack_of(*(choice(number) for number in range(30)))


def answer(table: Table, *, is_right: bool) -> None:
    order = table.model.table.card.order
    place = order.index(0 if is_right else 1)
    table.press(Qt.Key(Qt.Key.Key_A.value + place), ENTER)


def play(table: Table, *are_right: bool) -> None:
    for is_right in are_right:
        answer(table, is_right=is_right)
        table.press(ENTER)


@pytest.mark.parametrize("mode", [Mode.QUICK, Mode.SUDDEN, Mode.MIDNIGHT, Mode.PRACTICE])
def test_a_round_in_any_mode_can_be_paused_left_and_gone_on_with_after_another_start(mode: Mode, sit: Sit) -> None:
    rules = Rules(mode, 4)
    table = sit(packs=(PACK,), rules=rules)
    table.press(ENTER)
    play(table, True)
    before = table.model.table
    table.press(ESCAPE)
    assert table.focused() == "resume"
    table.click("leave")
    table = sit(packs=(PACK,), rules=rules)
    table.press(ENTER)
    assert table.model.table.card == before.card
    assert table.model.table.attempt == before.attempt
    assert table.model.table.attempt.rules.mode is mode


def test_practice_shows_no_score_and_no_code(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(Mode.PRACTICE, 2))
    assert "No clock, no score" in table.text("modeLine")
    table.press(ENTER)
    assert table.text("practice") == "Practice"
    assert not table.has("score")
    answer(table, is_right=True)
    assert table.text("points") == "Practice keeps no score"
    table.press(ENTER)
    play(table, False)
    assert table.text("tally") == "1 of 2 right"
    assert table.text("breakdown") == "Practice keeps no score."
    assert not table.has("finalScore")
    assert not table.has("code")


def test_missed_only_deals_just_what_was_missed_as_practice(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=4))
    table.press(ENTER)
    cards = table.game.view_model.attempt.cards
    play(table, True, False, True, False)
    assert table.item("missed").property("label") == "Practise the 2 missed"
    table.click("missed")
    attempt = table.game.view_model.attempt
    assert [card.item for card in attempt.cards] == [cards[1].item, cards[3].item]
    assert attempt.rules.mode is Mode.PRACTICE
    play(table, True, True)
    assert not table.has("missed")
    assert [game.mode for game in games(table.store)] == ["practice", "quick"]


def test_a_practice_round_is_the_same_again(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(Mode.PRACTICE, 2))
    table.press(ENTER)
    cards = table.game.view_model.attempt.cards
    play(table, True, True)
    table.click("again")
    assert table.game.view_model.attempt.cards == cards


def test_where_nothing_is_to_be_practised_the_first_screen_says_when(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(Mode.PRACTICE, 4))
    table.press(ENTER)
    play(table, True, True, True, True)
    table.click("new")
    assert table.screen == "home"
    assert "due again in" in table.text("trouble")
    assert not table.has("codeComplaint")


def test_a_round_asked_for_by_seed_in_practice_opens(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(Mode.PRACTICE, 3), opening=Opening(seed=4))
    assert table.screen == "play"
    assert table.game.view_model.code == ""


def test_sudden_death_says_how_far_it_went(sit: Sit) -> None:
    table = sit(packs=(LONG,), rules=Rules(Mode.SUDDEN, default_length(Mode.SUDDEN)))
    table.press(ENTER)
    assert table.text("place") == "1"
    play(table, *[True] * 14)
    assert table.text("place") == "15"
    assert len(table.model.pips.rows) == 12
    table.press(ESCAPE)
    table.click("leave")
    assert "Question 15  ·" in table.words()
    table.click("goOn")
    answer(table, is_right=False)
    assert table.item("proceed").property("label") == "See the results"
    table.press(ENTER)
    assert table.text("tally") == "14 right, then the first miss"


def test_a_long_round_shows_the_pips_around_its_question(sit: Sit) -> None:
    table = sit(packs=(LONG,), rules=Rules(length=30))
    table.press(ENTER)
    shown = []
    for number in range(30):
        marks = [row.mark for row in table.model.pips.rows]
        assert len(marks) == 12
        assert table.text("place") == f"{number + 1} / 30"
        shown.append(marks.index("now"))
        play(table, True)
    assert shown == [*range(8), *[7] * 18, *range(8, 12)]
