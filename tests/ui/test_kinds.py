"""Typed, order, match and number in the real window: by keys alone, by mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.conftest import Sit
from tests.ui.gestures import MOUSE, PLAIN, drag, place
from tests.ui.playing import Table, pack_of

from wickquiz.game.response import Pairs, Quantity, Response, Sequence, Text
from wickquiz.game.serial import response_from_json
from wickquiz.packs.model import Item, Match, Number, Option, Order, Typed

ENTER, ESCAPE, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Tab
UP, DOWN, AHEAD, BACK = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left
CONTROL = Qt.KeyboardModifier.ControlModifier

TYPED = Item("typed", "Who?", Typed("Abe Hill", ("Hill",)), hint="A name.")
ORDER = Item("order", "In order?", Order(tuple(Option(f"Step {n}") for n in range(4))))
MATCH = Item(
    "match", "Who with whom?", Match(tuple((Option(f"L{n}"), Option(f"R{n}")) for n in range(3)), (Option("X"),))
)
NUMBER = Item("number", "How many?", Number(Decimal(51), Decimal(10), Decimal(200), Decimal(3), "cats"))
RIGHT = {
    "typed": Text("abe hill"),
    "order": Sequence((0, 1, 2, 3)),
    "match": Pairs((0, 1, 2)),
    "number": Quantity(Decimal(51)),
}


def place_of(table: Table, element: int) -> int:
    """Where an element of the order stands now."""
    return next(row.place for row in table.model.answer.order.tiles.rows if row.words == f"Step {element}")


def right_of(table: Table, left: int) -> int:
    """Where the right side of a left one stands."""
    return [row.words for row in table.model.answer.match.rights.rows].index(f"R{left}")


def recorded(table: Table) -> Response:
    return response_from_json(table.store.responses()[0].response_json)


def lock_in(table: Table) -> None:
    table.lock_in()


def type_by_keys(table: Table) -> None:
    table.press("abe hill")


def order_by_keys(table: Table) -> None:
    for element in range(4):
        while table.focused() != f"tile{place_of(table, element)}":
            table.press(DOWN if place_of(table, element) > int(table.focused()[-1]) else UP)
        table.press(SPACE, *[UP] * (place_of(table, element) - element), SPACE)


def match_by_keys(table: Table) -> None:
    for left in range(3):
        assert table.focused() == f"left{left}"
        table.press(SPACE)
        while table.focused() != f"right{right_of(table, left)}":
            table.press(DOWN if right_of(table, left) > int(table.focused()[-1]) else UP)
        table.press(SPACE)


def number_by_keys(table: Table) -> None:
    table.press(Qt.Key.Key_Home, *[Qt.Key.Key_PageUp] * 4, AHEAD)


def type_by_mouse(table: Table) -> None:
    table.click("keypadButton")
    for letter in "xabe":
        table.click(f"key{letter}")
    for _ in range(4):
        table.click("keyBack")
    for name in ("keya", "keyb", "keye", "keySpace", "keyh", "keyi", "keyl", "keyl"):
        table.click(name)


def order_by_mouse(table: Table) -> None:
    for element in range(4):
        if place_of(table, element) != element:
            drag(table, f"tile{place_of(table, element)}", f"tile{element}")


def match_by_mouse(table: Table) -> None:
    for left in range(3):
        drag(table, f"left{left}", f"right{right_of(table, left)}")


def number_by_mouse(table: Table) -> None:
    QTest.mouseClick(table.game.window, MOUSE, PLAIN, place(table, "rail", 0.2))
    scale = table.model.answer.scale
    while scale.props().value != 51:
        table.click("more" if scale.props().value < 51 else "less")


@pytest.mark.parametrize(
    ("item", "answer"),
    [(TYPED, type_by_keys), (ORDER, order_by_keys), (MATCH, match_by_keys), (NUMBER, number_by_keys)],
    ids=["typed", "order", "match", "number"],
)
def test_a_round_is_played_by_keys_alone(item: Item, answer: Callable[[Table], None], sit: Sit) -> None:
    table = sit(packs=(pack_of(item),))
    table.press(ENTER)
    answer(table)
    lock_in(table)
    assert table.text("verdict") == "Right"
    assert recorded(table) == RIGHT[item.kind]
    table.press(ENTER)
    assert table.screen == "results"
    assert table.text("tally") == "1 of 1 right"


@pytest.mark.parametrize(
    ("item", "answer"),
    [(TYPED, type_by_mouse), (ORDER, order_by_mouse), (MATCH, match_by_mouse), (NUMBER, number_by_mouse)],
    ids=["typed", "order", "match", "number"],
)
def test_a_round_is_played_by_mouse_alone(item: Item, answer: Callable[[Table], None], sit: Sit) -> None:
    table = sit(packs=(pack_of(item),))
    table.click("play")
    answer(table)
    table.click("proceed")
    assert table.text("verdict") == "Right"
    assert recorded(table) == RIGHT[item.kind]
    table.click("proceed")
    assert table.screen == "results"


@pytest.mark.parametrize("item", [TYPED, ORDER, MATCH, NUMBER], ids=lambda item: item.kind)
def test_without_a_response_nothing_is_locked_in(item: Item, sit: Sit) -> None:
    table = sit(packs=(pack_of(item),))
    table.press(ENTER)
    lock_in(table)
    table.click("proceed")
    assert table.model.props().phase == "asking"
    assert not table.store.responses()


def test_letters_and_question_marks_go_into_the_field_and_f1_asks_for_the_hint(sit: Sit) -> None:
    table = sit(packs=(pack_of(TYPED),))
    table.press(ENTER, "abc? 12")
    assert table.text("typedInput") == "abc? 12"
    assert not table.has("hint")
    table.press(Qt.Key.Key_F1)
    assert table.text("hint") == "A name."


def test_letters_go_into_the_field_wherever_the_keys_were(sit: Sit) -> None:
    table = sit(packs=(pack_of(TYPED),))
    table.press(ENTER, "a", TAB)
    while table.focused() != "proceed":
        table.press(TAB)
    table.press("b")
    assert table.text("typedInput") == "ab"
    assert table.focused() == "typedInput"


def test_the_keypad_is_walked_by_arrows(sit: Sit) -> None:
    table = sit(packs=(pack_of(TYPED),))
    table.press(ENTER)
    table.click("keypadButton")
    table.press(TAB, TAB)
    assert table.focused() == "key1"
    table.press(DOWN, DOWN, SPACE, AHEAD, SPACE)
    assert table.text("typedInput") == "as"
    table.press("x")
    assert table.text("typedInput") == "asx"


def test_a_tile_is_lifted_carried_and_put_back_by_keys(sit: Sit) -> None:
    table = sit(packs=(pack_of(ORDER),))
    table.press(ENTER)
    first = table.model.answer.order.tiles.rows[0].words
    table.press(ENTER, DOWN, DOWN)
    assert table.focused() == "tile2"
    assert [row.place for row in table.model.answer.order.tiles.rows if row.is_held] == [2]
    table.press(ESCAPE)
    assert not table.has("resume"), "the first Escape puts the tile back, and only then pauses"
    assert table.focused() == "tile0"
    assert table.model.answer.order.tiles.rows[0].words == first
    assert not table.model.props().can_proceed
    table.press(ESCAPE)
    assert table.has("resume")


def test_two_figures_carry_a_tile(sit: Sit) -> None:
    table = sit(packs=(pack_of(ORDER),))
    table.press(ENTER, "4", "1")
    assert [row.place for row in table.model.answer.order.tiles.rows] == [1, 2, 3, 0]
    assert table.focused() == "tile0"
    table.press(ENTER)
    assert table.model.answer.order.props().held_place == 0, "Enter on a tile lifts it; Ctrl+Enter locks in"


def test_two_clicks_carry_a_tile(sit: Sit) -> None:
    table = sit(packs=(pack_of(ORDER),))
    table.click("play")
    table.click("tile3")
    table.click("tile1")
    assert [row.place for row in table.model.answer.order.tiles.rows] == [0, 2, 3, 1]
    assert table.model.answer.order.props().held_place == -1


def test_tab_comes_to_one_tile_and_goes_on_from_there(sit: Sit) -> None:
    table = sit(packs=(pack_of(ORDER),))
    table.press(ENTER, DOWN, DOWN, SPACE, UP, SPACE, TAB)
    assert table.focused() == "proceed"
    QTest.keyClick(table.game.window, TAB, Qt.KeyboardModifier.ShiftModifier)
    assert table.focused() == "tile1"


def test_a_line_that_ends_nowhere_joins_nothing(sit: Sit) -> None:
    table = sit(packs=(pack_of(MATCH),))
    table.click("play")
    drag(table, "left0", "stem")
    drag(table, "left0", "left1")
    assert [row.partner for row in table.model.answer.match.lefts.rows] == [-1, -1, -1]


def test_a_figure_and_a_letter_join_and_the_same_twice_undoes(sit: Sit) -> None:
    table = sit(packs=(pack_of(MATCH),))
    table.press(ENTER, "1", "c", "b", "2")
    assert [row.partner for row in table.model.answer.match.lefts.rows] == [2, 1, -1]
    table.press("c", "c")
    assert [row.partner for row in table.model.answer.match.lefts.rows] == [-1, 1, -1]
    table.press("3", ESCAPE)
    assert not table.has("resume")
    assert table.model.answer.match.props().held_side == ""


def test_enter_locks_a_match_in_once_all_are_joined(sit: Sit) -> None:
    table = sit(packs=(pack_of(MATCH),))
    table.press(ENTER, "1", "a", "2", "b", ENTER)
    assert table.model.props().phase == "asking"
    table.press(ESCAPE, "3", "c", ENTER)
    assert table.model.props().phase == "revealed"


def test_the_keys_step_leap_and_type_on_the_scale(sit: Sit) -> None:
    table = sit(packs=(pack_of(NUMBER),))
    table.press(ENTER)
    assert table.text("figure") == "–"
    for keys, shown in (
        ((SPACE,), "105"), ((AHEAD, UP), "107"), ((BACK,), "106"), ((Qt.Key.Key_PageDown,), "96"),
        ((Qt.Key.Key_End,), "200"), ((AHEAD,), "200"), ((Qt.Key.Key_Home,), "10"), (("5",), "5"), (("7",), "57"),
        ((Qt.Key.Key_Backspace,), "5"), (("2", AHEAD), "53"),
    ):  # fmt: skip
        table.press(*keys)
        assert table.text("figure") == shown
    table.press(ENTER)
    assert table.text("verdict") == "Right"
    assert table.text("nearness") == "2 cats off; up to 3 counts as right"
    assert recorded(table) == Quantity(Decimal(53))


def test_what_is_partly_right_is_said_in_words(sit: Sit) -> None:
    table = sit(packs=(pack_of(NUMBER),))
    table.press(ENTER, "57", ENTER)
    assert table.text("verdict") == "Partly right"
    assert "57 cats" in table.words()
    assert "51 cats" in table.words()
