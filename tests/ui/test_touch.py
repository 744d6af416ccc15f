"""The kinds with controls of their own, handled by fingers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.conftest import Sit
from tests.ui.gestures import place, tap, touch_drag
from tests.ui.playing import choice, pack_of
from tests.ui.test_kinds import MATCH, NUMBER, ORDER, TYPED

from wickquiz.packs.model import Item, Option, Order

ENTER = Qt.Key.Key_Return


def test_the_keypad_stays_away_from_keys_and_mouse_and_comes_to_fingers(sit: Sit) -> None:
    table = sit(packs=(pack_of(TYPED, choice(1)),))
    table.click("play")
    while table.model.props().kind != "typed":
        table.press("a", ENTER, ENTER)
    assert not table.has("keypad")
    tap(table, "typedInput")
    assert table.has("keypad")
    assert table.focused() == "typedInput"
    table.draw()
    for letter in "abe":
        tap(table, f"key{letter}")
    assert table.text("typedInput") == "abe"
    assert table.focused() == "typedInput"
    table.click("typedInput")
    assert not table.has("keypad")


def test_a_keypad_that_has_the_keys_may_be_laid_out_anew(sit: Sit) -> None:
    table = sit(packs=(pack_of(TYPED),))
    table.click("play")
    tap(table, "typedInput")
    keypad = table.model.answer.typed.keypad
    table.item(f"key{keypad.rows[0].letters[0]}").forceActiveFocus()
    keypad.replace(keypad.rows[1:])
    table.draw()
    assert table.has(f"key{keypad.rows[0].letters[0]}")


def test_fingers_drag_tiles_and_draw_lines(sit: Sit) -> None:
    table = sit(packs=(pack_of(ORDER),))
    table.click("play")
    touch_drag(table, "tile0", "tile2")
    assert [row.place for row in table.model.answer.order.tiles.rows] == [2, 0, 1, 3]
    table = sit(packs=(pack_of(MATCH),))
    table.click("play")
    touch_drag(table, "left1", "right2")
    touch_drag(table, "right0", "left0")
    assert [row.partner for row in table.model.answer.match.lefts.rows] == [0, 2, -1]
    table = sit(packs=(pack_of(NUMBER),))
    table.click("play")
    tap(table, "rail", 0.5)
    assert table.text("figure") == "105"


def test_where_the_page_scrolls_a_finger_drags_a_tile_by_its_grip(sit: Sit) -> None:
    steps = tuple(Option(f"Step {n} of the wickmaker's day, which is longer than the night") for n in range(8))
    table = sit(packs=(pack_of(Item("order", "In order?", Order(steps))),))
    table.resize(800, 480)
    table.click("play")
    table.draw()
    page = table.item("side")
    assert page.property("contentHeight") > page.height()
    touch_drag(table, "tile1", "tile0", across=0.95)
    assert [row.place for row in table.model.answer.order.tiles.rows] == [1, 0, 2, 3, 4, 5, 6, 7]
    window, finger, at = table.game.window, QTest.createTouchDevice(), place(table, "tile3")
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    heights = iter(range(at.y(), 0, -3))

    def moved_until_it_scrolls() -> bool:
        QTest.touchEvent(window, finger).move(0, QPoint(at.x(), next(heights)), window).commit()
        return bool(page.property("contentY") > 0)

    table.until(moved_until_it_scrolls)  # beside the grip, the page is meant
    QTest.touchEvent(window, finger).release(0, QPoint(at.x(), next(heights)), window).commit()
    assert [row.place for row in table.model.answer.order.tiles.rows] == [1, 0, 2, 3, 4, 5, 6, 7]
