from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.playing import choice, pack_of

from wickquiz.game.rules import Mode, Rules
from wickquiz.records.boards import games

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
PACK = pack_of(*(choice(number, topic=f"Topic {number % 3}") for number in range(9)))


def test_a_mode_is_picked_by_keys_and_played(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=5))
    while table.focused() != "mode-quick":
        table.press(TAB)
    table.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert "first miss" in table.text("modeLine")
    table.click("play")
    assert table.game.view_model.attempt.rules.mode is Mode.SUDDEN


def test_sudden_death_ends_at_the_first_miss(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(Mode.SUDDEN, 9))
    table.press(ENTER)
    wrong = next(place for place, index in enumerate(table.model.table.card.order) if index)
    table.press(Qt.Key(Qt.Key.Key_1.value + wrong), ENTER, ENTER)
    assert table.screen == "results"
    assert table.text("tally") == "Missed at the very first"


def test_filters_are_set_by_keys_and_hold_for_the_round(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=5))
    table.click("filters")
    assert table.text("fitNote") == "9 questions fit"
    while table.focused() != "topic-Topic 1":
        table.press(TAB)
    table.press(Qt.Key.Key_Space)
    assert table.text("fitNote") == "3 questions fit"
    table.press(ESCAPE)
    assert table.focused() == "filters"
    table.click("play")
    assert {card.item.topic for card in table.game.view_model.attempt.cards} == {"Topic 1"}


def test_what_was_picked_is_still_picked_after_the_round(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=1))
    table.click("mode-sudden")
    table.press(ESCAPE)
    table.click("scores")
    table.press(ESCAPE)
    assert "first miss" in table.text("modeLine")


def test_the_daily_game_says_when_it_was_played(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.click("mode-daily")
    assert "same ten questions" in table.text("modeLine")
    table.click("play")
    table.press("a", ENTER, ENTER, ESCAPE)
    score = games(table.store)[0].score
    assert table.text("modeLine").startswith(f"Played today: {score} point")


def test_a_new_round_after_the_results_keeps_mode_and_filters(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=1))
    table.click("filters")
    table.click("topic-Topic 2")
    table.press(ESCAPE)
    table.click("play")
    table.press("a", ENTER, ENTER)
    table.click("new")
    assert {card.item.topic for card in table.game.view_model.attempt.cards} == {"Topic 2"}
