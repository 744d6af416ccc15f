"""The statistics in the real window: by key and mouse, in words, at every size and in every theme."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest
from tests.records.histories import play
from tests.ui.conftest import Sit
from tests.ui.playing import SMALL, Table, choice, pack_of, visible_items
from tests.ui.test_fit import SIZES, WORDY, cut_off, long, overlapping

from wickquiz.game.deal import Card
from wickquiz.game.response import Passed, Picked, Response
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Pack
from wickquiz.records.boards import board
from wickquiz.records.settings import Settings
from wickquiz.ui.statistics.statistics_view_model import StatisticsViewModel

LEFT, RIGHT, HOME, END, TAB = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab,
)  # fmt: skip
WORDY_PACK = pack_of(
    *(replace(WORDY, id=f"wordy-{n}", topic=f"{long(50)} {n}", stem=f"{long(170)} {n}?") for n in range(6))
)
CANDLES = pack_of(*(choice(number, topic=("Candles", "Soot", "")[number % 3]) for number in range(6)))


def first_two(card: Card) -> Response:
    return Picked(0) if card.item.id[-1] in "01" else Passed()


def right(_: Card) -> Response:
    return Picked(0)


def fill(table: Table, pack: Pack, rounds: int = 3) -> None:
    for seed in range(rounds):
        play(
            table.store,
            pack,
            right if seed % 2 else first_two,
            seed=seed,
            started=f"2026-10-0{seed + 1}T12:00:00+00:00",
        )


def show(table: Table, pack: Pack = CANDLES) -> StatisticsViewModel:
    model = StatisticsViewModel(table.store, [pack])
    table.game.view_model._turn_to("statistics", model)
    (screen,) = table.item("screen").childItems()
    table.until(lambda: screen.opacity() == 1)
    table.draw()
    return model


def chart_words(table: Table) -> str:
    return table.text("chartWords")


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_is_cut_off(size: tuple[int, int], text_size: int, sit: Sit) -> None:
    table = sit(packs=(WORDY_PACK,), settings=Settings(reduced_motion=True, text_size=text_size))
    fill(table, WORDY_PACK)
    play(table.store, WORDY_PACK, right, Rules(Mode.SUDDEN, length=6))
    show(table, WORDY_PACK)
    table.resize(*size)
    assert table.has("chart")
    assert len(table.texts()) > 40
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []


def test_the_empty_screen_says_what_to_do(sit: Sit) -> None:
    table = sit()
    show(table)
    assert "Play a round" in table.text("note")
    assert not table.has("chart")
    assert table.focused() == "back"


def test_answers_of_a_round_that_is_not_finished_have_no_chart(sit: Sit) -> None:
    table = sit(packs=(SMALL,), rules=Rules(length=5))
    table.press(Qt.Key.Key_Return)
    table.press("a", Qt.Key.Key_Return)
    show(table, SMALL)
    assert not table.has("chart")
    assert "No round is finished yet." in table.words()
    assert "Longest streak" in table.words()


def test_the_arrows_go_from_round_to_round_and_each_is_said_in_words(sit: Sit) -> None:
    table = sit()
    fill(table, CANDLES, 4)
    show(table)
    assert table.focused() == "back"
    table.press(TAB)
    assert table.focused() == "chart"
    last = chart_words(table)
    assert last.endswith("6 of 6 right")
    table.press(LEFT)
    assert chart_words(table).endswith("2 of 6 right")
    table.press(RIGHT)
    assert chart_words(table) == last
    table.press(RIGHT)
    assert chart_words(table) == last, "after the last round there is none"
    table.press(HOME)
    first = chart_words(table)
    assert first.startswith("1 Oct 2026")
    table.press(LEFT)
    assert chart_words(table) == first
    table.press(END)
    assert chart_words(table) == last


def test_a_point_is_picked_by_the_mouse(sit: Sit) -> None:
    table = sit()
    fill(table, CANDLES, 4)
    show(table)
    chart = table.item("chart")
    table.press(TAB)
    where = chart.mapToScene(QPointF(chart.width() * 0.2, chart.height() / 2)).toPoint()
    QTest.mouseClick(table.game.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(where))
    assert chart_words(table).startswith("1 Oct 2026")
    assert table.focused() == "chart"


def test_another_mode_has_a_chart_of_its_own(sit: Sit) -> None:
    table = sit()
    fill(table, CANDLES, 2)
    play(table.store, CANDLES, right, Rules(Mode.SUDDEN, length=3))
    show(table)
    table.press(TAB, LEFT)
    table.click("mode-sudden")
    assert chart_words(table).endswith("3 of 3 right")
    assert table.model.props().trace.count(",") == 0
    table.press(TAB, HOME, END)
    assert chart_words(table).endswith("3 of 3 right")
    table.click("mode-quick")
    assert chart_words(table).endswith("6 of 6 right")


def test_the_arrows_up_and_down_scroll(sit: Sit) -> None:
    table = sit()
    fill(table, CANDLES)
    show(table)
    table.resize(1024, 600)
    page = table.item("page")
    table.press(Qt.Key.Key_Down)
    assert page.property("contentY") > 0
    table.press(Qt.Key.Key_PageUp)
    assert page.property("contentY") == 0


@pytest.mark.parametrize("leave", ["escape", "button"])
def test_there_is_a_way_back(leave: str, sit: Sit) -> None:
    table = sit()
    spy = QSignalSpy(show(table).homeWanted)
    if leave == "escape":
        table.press(Qt.Key.Key_Escape)
    else:
        table.click("back")
    assert spy.count() == 1


def heard(table: Table) -> dict[str, QAccessible.Role]:
    """What a screen reader is told of: names with roles."""
    found = {}
    for item in visible_items(table.game.window.contentItem()):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is not None and (name := interface.text(QAccessible.Text.Name)):
            found[name] = interface.role()
    return found


def test_every_figure_is_told_to_a_screen_reader(sit: Sit) -> None:
    table = sit()
    fill(table, CANDLES)
    show(table)
    told = heard(table)
    for name in (
        "Right: 56%, 10 of 18",
        f"Best score: {board(table.store)[0].score:,}, in one round",
        "Longest streak: 6, right in a row",
        "Candles: 67%, 4 of 6 · 5.0 s",
        "Without a topic: 33%, 2 of 6 · 5.0 s",
        "Question 2? Right: 1 of 3",
    ):
        assert name in told
    (chart,) = (name for name, role in told.items() if role == QAccessible.Role.Chart)
    assert chart.startswith("Scores over time: 3 rounds, from ")
    points = [name for name, role in told.items() if role == QAccessible.Role.ListItem and name.startswith("1 Oct")]
    assert len(points) == 1
    interface = QAccessible.queryAccessibleInterface(table.item("chart"))
    assert interface.text(QAccessible.Text.Description) == chart_words(table)
    table.press(TAB, HOME)
    assert interface.text(QAccessible.Text.Description) == chart_words(table) == points[0]


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_the_line_and_the_bars_are_drawn_in_every_theme(theme: str, sit: Sit) -> None:
    table = sit(settings=Settings(theme=theme, reduced_motion=True))
    fill(table, CANDLES)
    show(table)
    colours = counted(table.draw(), table.item("chart"))
    gold = QColor({"dark": "#D9B45B", "light": "#5F4300", "contrast": "#FFD84D"}[theme])
    assert sum(count for colour, count in colours.items() if apart(QColor(colour), gold) < 40) > 1000
    assert len(colours) > 50, "the ground under the line fades"


def apart(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def counted(image: QImage, item: QQuickItem) -> Counter[int]:
    """The colours of an item's part of a picture, with how many pixels have them."""
    part = item.mapRectToScene(item.boundingRect()).toRect()
    shown = image.copy(part)
    return Counter(shown.pixel(x, y) for y in range(shown.height()) for x in range(shown.width()))
