"""The burst of coins for a row of right answers: there when earned, gone afterwards, never where nothing may move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of, visible_items

from wickquiz.game.rules import Rules
from wickquiz.records.settings import Settings

ENTER = Qt.Key.Key_Return
PACK = pack_of(*(choice(number) for number in range(5)))


def seated(sit: Sit, *, reduced_motion: bool) -> Table:
    table = sit(packs=(PACK,), settings=Settings(sound=False, reduced_motion=reduced_motion), rules=Rules(length=5))
    table.press(ENTER)
    return table


def answer(table: Table, *, is_right: bool) -> None:
    order = table.model.table.card.order
    place = next(place for place, index in enumerate(order) if (index == 0) == is_right)
    table.press(Qt.Key(Qt.Key.Key_1.value + place), ENTER)


def coins(table: Table) -> int:
    return sum(item.inherits("QQuickImage") for item in visible_items(table.item("cheer")))


def test_the_third_right_answer_in_a_row_is_cheered_and_then_nothing_of_it_is_left(sit: Sit) -> None:
    table = seated(sit, reduced_motion=False)
    for number in range(3):
        answer(table, is_right=True)
        assert bool(coins(table)) == (number == 2)
        if number < 2:
            table.press(ENTER)
    table.until(lambda: not table.item("cheer").property("isRunning"))
    assert coins(table) == 0


def test_a_miss_ends_the_row(sit: Sit) -> None:
    table = seated(sit, reduced_motion=False)
    for is_right in (True, True, False, True):
        answer(table, is_right=is_right)
        assert coins(table) == 0
        table.press(ENTER)


def test_reduced_motion_leaves_it_out(sit: Sit) -> None:
    table = seated(sit, reduced_motion=True)
    for _ in range(4):
        answer(table, is_right=True)
        assert coins(table) == 0
        table.press(ENTER)
