"""The four kinds with controls of their own: nothing is cut off, markup stays text, and everyone reaches everything."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from tests.ui.conftest import Sit
from tests.ui.playing import Table, pack_of, visible_items
from tests.ui.test_fit import SIZES, WORDY, cut_off, long, overlapping
from tests.ui.test_markup import Canary, canary, look

from wickquiz.packs.model import Interaction, Item, Match, Number, Option, Order, Typed
from wickquiz.records.settings import Settings

__all__ = ["canary"]  # a fixture, taken over as it is

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
ROLES = QAccessible.Role
CONTROLS = (ROLES.Button, ROLES.ListItem, ROLES.Slider, ROLES.EditableText)
KINDS = ("typed", "order", "match", "number")


def wordy(kind: str) -> Item:
    """The longest that a pack may hold of each."""
    options = [Option(f"{long(57)} {n}", long(200)) for n in range(9)]
    interactions: dict[str, Interaction] = {
        "typed": Typed(long(60), tuple(option.text for option in options)),
        "order": Order(tuple(options[:8])),
        "match": Match(tuple(zip(options[:8], options[:8], strict=True)), tuple(options[8:])),
        "number": Number(Decimal("-123456.75"), Decimal(-1000000), Decimal(10000000), Decimal(10), long(60)),
    }
    return Item(
        kind, long(180), interactions[kind], topic=WORDY.topic, level=WORDY.level, why=WORDY.why, hint=WORDY.hint
    )


def answer_wrongly(table: Table) -> None:
    match table.model.props().kind:
        case "typed":
            table.press("x" * 120)
        case "order":
            table.press("1", "2")
        case "match":
            lefts = table.model.answer.match.lefts.rows
            for left in range(len(lefts)):
                table.press(str(left + 1), "abcdefghi"[left])
        case _:
            table.press("9")


def whole(table: Table) -> None:
    table.draw()
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("kind", KINDS)
def test_no_text_is_cut_off(kind: str, size: tuple[int, int], sit: Sit) -> None:
    table = sit(packs=(pack_of(wordy(kind)),))
    table.resize(*size)
    table.press(ENTER, Qt.Key.Key_F1)
    whole(table)
    answer_wrongly(table)
    if kind == "number":
        table.press("999999")
    whole(table)
    if table.has("keypadButton"):
        table.click("keypadButton")
        whole(table)
    table.lock_in()
    assert table.model.props().phase == "revealed"
    whole(table)


@pytest.mark.parametrize("kind", KINDS)
def test_no_text_is_cut_off_at_twice_its_size(kind: str, sit: Sit) -> None:
    table = sit(packs=(pack_of(wordy(kind)),), settings=Settings(reduced_motion=True, text_size=200))
    table.press(ENTER)
    answer_wrongly(table)
    whole(table)
    table.lock_in()
    whole(table)


def marked(kind: str, mark: str) -> Item:
    options = [Option(f"{mark}{n}", mark) for n in range(4)]
    interactions: dict[str, Interaction] = {
        "typed": Typed(mark, (f"{mark} too",)),
        "order": Order(tuple(options)),
        "match": Match(tuple(zip(options[:3], options[:3], strict=True)), (options[3],)),
        "number": Number(Decimal(5), Decimal(0), Decimal(9), Decimal(1), mark),
    }
    return Item(kind, "What?", interactions[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_markup_shows_as_itself_and_loads_nothing(kind: str, canary: Canary, sit: Sit) -> None:
    mark = canary.mark("x")
    table = sit(packs=(pack_of(marked(kind, mark)),))
    table.press(ENTER)
    look(table, "play")
    assert kind == "typed" or mark in table.words()
    answer_wrongly(table)
    look(table, "answered")
    table.lock_in()
    look(table, "reveal")
    assert mark in table.words()
    assert canary.requests == []


def small(kind: str) -> Item:
    options = [Option(text) for text in ("One", "Two", "Three", "Four")]
    interactions: dict[str, Interaction] = {
        "typed": Typed("One"),
        "order": Order(tuple(options)),
        "match": Match(tuple(zip(options[:3], options[:3], strict=True)), (options[3],)),
        "number": Number(Decimal(5), Decimal(0), Decimal(9), Decimal(1), "cats"),
    }
    return Item(kind, "What?", interactions[kind])


def open_small(kind: str, sit: Sit) -> Table:
    table = sit(packs=(pack_of(small(kind)),))
    table.press(ENTER)
    if kind == "typed":
        table.click("keypadButton")
    return table


def controls(table: Table) -> Iterator[tuple[QQuickItem, QAccessibleInterface]]:
    """What can be handled, with what a screen reader is told of it."""
    QAccessible.setActive(True)
    for item in visible_items(table.game.window.contentItem()):
        told = QAccessible.queryAccessibleInterface(item)
        if told is not None and (item.activeFocusOnTab() or told.role() in CONTROLS):
            yield item, told


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_a_name_a_role_and_something_to_do(kind: str, sit: Sit) -> None:
    found = list(controls(open_small(kind, sit)))
    assert len(found) > 4
    for item, told in found:
        assert told.text(QAccessible.Text.Name), item
        assert told.role() in CONTROLS, item
        assert told.role() == ROLES.EditableText or told.actionInterface().actionNames(), item


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)], ids=["1280x800", "1024x600"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_control_is_large_enough_for_a_finger(kind: str, size: tuple[int, int], sit: Sit) -> None:
    table = open_small(kind, sit)
    table.resize(*size)
    found = [item for item, told in controls(table) if told.role() != ROLES.EditableText]
    assert found
    assert [item.objectName() for item in found if min(item.width(), item.height()) < 48] == []


def test_a_screen_reader_sets_the_scale(sit: Sit) -> None:
    table = open_small("number", sit)
    QAccessible.setActive(True)
    told = QAccessible.queryAccessibleInterface(table.item("scale"))
    assert told.role() == ROLES.Slider
    assert told.text(QAccessible.Text.Description) == "Nothing set yet"
    told.actionInterface().doAction("Increase")
    told.valueInterface().setCurrentValue(3.0)
    told.actionInterface().doAction("Increase")
    assert told.valueInterface().currentValue() == 4
    assert told.text(QAccessible.Text.Description) == "4 cats"


def test_a_screen_reader_carries_tiles_and_joins_sides(sit: Sit) -> None:
    table = open_small("order", sit)
    QAccessible.setActive(True)
    tile = table.item("tile0")
    told = QAccessible.queryAccessibleInterface(tile)
    assert told.role() == ROLES.ListItem
    told.actionInterface().doAction("Press")
    told.actionInterface().doAction("Increase")
    assert told.text(QAccessible.Text.Name).startswith("2. ")
    assert told.text(QAccessible.Text.Description) == "Taken up"
    table = open_small("match", sit)
    for name in ("left0", "right3"):
        QAccessible.queryAccessibleInterface(table.item(name)).actionInterface().doAction("Press")
    told = QAccessible.queryAccessibleInterface(table.item("left0"))
    assert told.text(QAccessible.Text.Description) == "Joined with D"


@pytest.mark.parametrize("kind", KINDS)
def test_where_the_keys_are_is_always_seen(kind: str, sit: Sit) -> None:
    table = open_small(kind, sit)
    answer_wrongly(table)
    seen = set()
    for _ in range(20):
        table.press(Qt.Key.Key_Tab)
        focused = table.game.window.activeFocusItem()
        rings = [item for item in visible_items(table.game.window.contentItem()) if is_ring(item)]
        assert len(rings) == 1, focused.objectName()
        seen.add(focused.objectName())
    assert {"pause", "proceed"} <= seen


def is_ring(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("FocusRing")
