"""A duel in the real window: by keys, by mouse, left and gone on with."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from tests.ui.conftest import Sit
from tests.ui.playing import CLAIM, MULTI, SMALL, Table, choice, pack_of

from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Choice, Item, Option, Typed
from wickquiz.records.boards import board, games
from wickquiz.ui.duel.derive import KEYS
from wickquiz.ui.duel.options import BADGES
from wickquiz.ui.home.modes import OFFERED

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
DUEL = Rules(Mode.DUEL, 3)
PACK = pack_of(*(choice(number) for number in range(3)))


def begin(sit: Sit, players: int = 2, **how: object) -> Table:
    table = sit(**({"packs": (PACK,), "rules": DUEL} | how))
    table.press(ENTER)
    assert table.screen == "duel"
    if players > 2:
        table.click(f"players{players}")
    table.until(lambda: table.has("begin"))
    table.click("begin")
    return table


def answer(table: Table, *, is_right: bool) -> None:
    place = table.model.duel.card.order.index(0 if is_right else 1)
    table.press(BADGES[place], ENTER)


def scores(table: Table) -> tuple[int, ...]:
    return tuple(table.model.duel.scores)


def test_a_long_reveal_scrolls_by_its_arrows_to_its_end_and_back(sit: Sit) -> None:
    wrong = tuple(Option(f"{number} candles " * 8, "It is not. " * 12) for number in range(7))
    wordy = replace(choice(0, why="It is. " * 60), interaction=Choice(Option("A candle " * 8), wrong))
    table = begin(sit, packs=(pack_of(wordy),))
    table.press("q")
    answer(table, is_right=True)
    table.draw()
    page = table.item("page")
    assert page.property("overflows")
    for _ in range(30):
        table.press(Qt.Key.Key_Down)
    assert page.property("atYEnd")
    assert table.focused() == "proceed"
    for _ in range(30):
        table.press(Qt.Key.Key_Up)
    assert page.property("contentY") == 0


def test_a_duel_is_played_by_keys_alone_from_home_to_the_ranking(sit: Sit) -> None:
    table = sit(packs=(PACK,))
    while table.focused() != "mode-duel":
        table.press(TAB)
    table.press(Qt.Key.Key_Space)
    assert "Who buzzes first" in table.text("modeLine")
    table.click("play")
    assert table.focused() == "begin"
    table.press(ENTER)
    for number in range(3):
        assert table.text("place") == f"Question {number + 1} of 3"
        table.press("p" if number else "q")
        answer(table, is_right=True)
        assert table.text("verdict") == f"Player {2 if number else 1} is right"
        assert "Because of" in table.text("why")
        assert "Why wax burns" in table.text("source")
        table.press(ENTER)
    assert table.text("headline") == "Player 2 wins"
    assert [(row.place, row.name, row.score) for row in table.model.ranking.rows] == [
        (1, "Player 2", 200), (2, "Player 1", 100),
    ]  # fmt: skip
    table.press(ESCAPE)
    assert table.screen == "home"


def test_a_duel_is_played_by_mouse_alone(sit: Sit) -> None:
    table = begin(sit, 4)
    for seat in range(3):
        table.click(f"corner{seat + 1}")
        table.click(f"option{table.model.duel.card.order.index(0)}")
        table.click("proceed")
        assert table.text(f"note{seat + 1}") == "Right: 100 points"
        table.click("proceed")
    assert table.text("headline") == "A draw: Player 2, Player 3, Player 4"
    table.click("again")
    assert scores(table) == (0, 0, 0, 0)


def test_who_buzzes_first_has_the_word_and_the_others_are_locked_out(sit: Sit) -> None:
    table = begin(sit, 3)
    assert table.text("note0") == "Buzz: press Q or here"
    table.press("x", "q")
    assert table.model.duel.answering == 2
    assert table.text("note2") == "Your answer?"
    assert not table.item("corner0").isEnabled()


def test_nobody_picks_an_option_before_there_is_a_buzz(sit: Sit) -> None:
    table = begin(sit)
    table.press("a", ENTER)
    table.click("option0")
    assert table.model.props().phase == "open"
    assert not any(row.is_picked for row in table.model.options.rows)
    assert not table.has("proceed")


def test_a_wrong_answer_costs_nothing_is_marked_and_passes_on(sit: Sit) -> None:
    table = begin(sit)
    table.press("q")
    answer(table, is_right=False)
    assert scores(table) == (0, 0)
    assert table.text("note0") == "Not right"
    assert "Not right: Player 1" in table.words()
    table.press("q")
    assert table.model.duel.answering is None
    table.press("p")
    answer(table, is_right=True)
    assert scores(table) == (0, 100)


def test_an_answer_can_be_changed_until_it_is_locked_in(sit: Sit) -> None:
    table = begin(sit)
    table.press("q", "a", "b")
    assert [row.is_picked for row in table.model.options.rows] == [False, True, False, False]
    assert scores(table) == (0, 0)


def test_the_wrong_answer_to_a_multi_gives_nothing_away(sit: Sit) -> None:
    table = begin(sit, packs=(pack_of(MULTI),))
    order = table.model.duel.card.order
    table.press("q", BADGES[order.index(0)], BADGES[order.index(2)], ENTER)
    assert all(row.mark == "" for row in table.model.options.rows)


def test_where_nobody_knows_the_answer_is_shown(sit: Sit) -> None:
    table = begin(sit)
    table.press("0")
    assert table.text("verdict") == "Nobody had it"
    assert "Right answer" in table.words()
    table.press(ENTER)
    table.press("q", "0")
    assert table.text("note0") == "Gave it up"


def test_in_turns_the_word_goes_round(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=DUEL)
    table.press(ENTER)
    table.click("turns")
    table.click("begin")
    assert table.text("note0") == "Your answer?"
    answer(table, is_right=True)
    table.press(ENTER)
    assert table.text("note1") == "Your answer?"
    assert scores(table) == (100, 0)


def test_names_are_typed_and_kept_for_the_next_duel(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=DUEL)
    table.press(ENTER)
    table.click("name1")
    table.press("Ada <b>")
    table.click("begin")
    assert table.model.duel.players == ("Player 1", "Ada <b>")
    assert "Ada <b>" in table.words()
    table.press(ESCAPE)
    table.click("leave")
    table.click("play")
    assert table.item("name1").property("text") == "Ada <b>"


def test_a_duel_that_was_left_goes_on_at_the_same_question_after_another_start(sit: Sit) -> None:
    table = begin(sit)
    table.press("q")
    answer(table, is_right=True)
    table.press(ENTER, ESCAPE)
    assert table.focused() == "resume"
    table.press("p")
    assert table.model.duel.answering is None  # a pause is a pause
    card = table.model.duel.card
    table = sit(packs=(PACK,), rules=DUEL)
    assert "Duel, question 2 of 3  ·  Player 1 100, Player 2 0" in table.words()
    table.click("goOn")
    assert table.model.duel.card == card
    assert scores(table) == (100, 0)


def test_a_new_duel_gives_up_the_one_that_was_left(sit: Sit) -> None:
    begin(sit)
    table = sit(packs=(PACK,), rules=DUEL)
    table.click("play")
    assert table.item("goOn").property("note").startswith("Duel, question 1 of 3")
    table.click("begin")
    assert [game.state for game in games(table.store)] == ["open", "abandoned"]
    assert board(table.store, player="") == ()


def test_a_pack_without_a_question_for_a_duel_says_so_on_the_first_screen(sit: Sit) -> None:
    table = sit(packs=(pack_of(Item("t", "?", Typed("wick"))),), rules=DUEL)
    assert table.model.props().play_note == "No question fits the filters"
    table.press(ENTER)
    assert table.screen == "home"


def test_the_keys_of_the_players_pick_no_option() -> None:
    assert not set(KEYS) & set(BADGES)
    assert Mode.DUEL in OFFERED


@pytest.mark.parametrize("item", [CLAIM, SMALL.items[0]], ids=["claim", "choice"])
def test_each_kind_of_option_is_answered(item: Item, sit: Sit) -> None:
    table = begin(sit, packs=(pack_of(item),))
    key = 1 if item is CLAIM else 0
    table.press("q", BADGES[table.model.duel.card.order.index(key)], ENTER)
    assert scores(table)[0] > 0


def test_a_finger_counts_as_soon_as_it_is_down_and_the_first_one_down_has_the_word(sit: Sit) -> None:
    table = begin(sit, 4)
    table.draw()
    window, device = table.game.window, QTest.createTouchDevice()
    fingers = QTest.touchEvent(window, device)
    for finger, seat in enumerate((2, 0)):
        corner = table.item(f"corner{seat}")
        fingers.press(finger, corner.mapToScene(QPointF(corner.width() / 2, corner.height() / 2)).toPoint(), window)
        fingers.commit()
        fingers.stationary(finger)
    assert table.model.duel.answering == 2
    table.press(BADGES[0])  # while both fingers are still down
    assert table.model.options.rows[0].is_picked


def test_the_start_of_the_game_does_without_what_a_duel_is_made_of() -> None:
    program = "import sys, wickquiz.ui.app.app_view_model; print([name for name in sys.modules if 'duel.' in name])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == "[]\n"
