"""With the longest texts that a pack may hold, at every size, no text is cut off, overflows, or lies on another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from tests.ui.conftest import Sit
from tests.ui.playing import Table, pack_of

from wickquiz.game.rules import Rules
from wickquiz.packs.model import Choice, Citation, Dissent, Item, Level, Option, Pack, Place, Problem, Severity, Source

SIZES = ((1280, 800), (1920, 1080), (1024, 600), (800, 1280))
ENTER = Qt.Key.Key_Return
RULES = Rules(length=1)
SLACK = 1.5
"""Pixels: glyphs are measured in fractions, items stand on whole ones."""

WORDS = "Whichever wickmaker wrote memorable monologues "


def long(length: int) -> str:
    return (WORDS * (length // len(WORDS) + 1))[: length - 1].strip() + "?"


WORDY = Item(
    "wordy",
    long(180),
    Choice(Option(long(60), long(200)), tuple(Option(long(57) + f" {n}", long(200)) for n in range(7))),
    topic=long(60),
    level=Level.HARD,
    why=long(420),
    hint=long(160),
    citations=(Citation("long", 1, 20), Citation("long", 22, 22), Citation("short", 3, 3)),
    dissents=(Dissent((Citation("long", 4, 4), Citation("short", 4, 4)), long(200), long(160)),),
)
SOURCES = {
    "long": Source("long", long(140), long(60), long(50), "2024-06-07", url="https://example.org/long"),
    "short": Source("short", "Brief"),
}
PROBLEM = Problem(
    Place(Path("/home/somebody/packs/" + "long/" * 30 + "pack.yaml"), 12345, 678),
    Severity.ERROR, "answer-among-wrong", long(300),
)  # fmt: skip


def wordy_pack(number: int) -> Pack:
    pack = pack_of(WORDY, problems=(PROBLEM,))
    return Pack(f"wordy{number}", long(90), pack.path, pack.items, SOURCES, "0" * 64, proven=pack.proven, out=12)


def to_home(table: Table) -> None:
    table.game.view_model._rounds.notice = long(200)
    table.game.view_model._go_home(long(160))


def to_play(table: Table) -> None:
    table.press(ENTER, "?")


def to_pause(table: Table) -> None:
    to_play(table)
    table.press(Qt.Key.Key_Escape)


def to_reveal(table: Table) -> None:
    to_play(table)
    wrong = next(place for place, index in enumerate(table.model.table.card.order) if index)
    table.press(Qt.Key(Qt.Key.Key_1.value + wrong), ENTER)


def to_results(table: Table) -> None:
    to_reveal(table)
    table.press(ENTER)


def to_scores(table: Table) -> None:
    to_results(table)
    table.press(Qt.Key.Key_Escape)
    table.click("scores")


def to_problems(table: Table) -> None:
    table.click("problems")


SCREENS = (to_home, to_play, to_pause, to_reveal, to_results, to_scores, to_problems)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("go", SCREENS, ids=lambda go: go.__name__)
def test_no_text_is_cut_off(go: Callable[[Table], None], size: tuple[int, int], sit: Sit) -> None:
    table = sit(packs=tuple(wordy_pack(n) for n in range(2)), problems=(PROBLEM,), rules=RULES)
    table.resize(*size)
    go(table)
    table.draw()
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []


def cut_off(table: Table) -> Iterator[str]:
    texts = table.texts()
    assert len(texts) > 1
    for text in texts:
        if text.property("truncated"):
            yield f"elided: {text.property('text')}"
        if (
            text.property("contentWidth") > text.width() + SLACK
            or text.property("contentHeight") > text.height() + SLACK
        ):
            yield f"larger than its item: {text.property('text')}"
        yield from overflows(text, table)


def overflows(text: QQuickItem, table: Table) -> Iterator[str]:
    """Hold the text against each frame around it; what scrolls may reach beyond its view up and down."""
    scrolls = False
    around = text.parentItem()
    while around is not None:
        scrolls = scrolls or around.inherits("QQuickFlickable")
        is_frame = around.inherits("QQuickRectangle") or around is table.game.window.contentItem()
        if is_frame and around.width() > 0:
            place = text.mapRectToItem(around, painted(text))
            sideways = place.left() < -SLACK or place.right() > around.width() + SLACK
            upright = place.top() < -SLACK or place.bottom() > around.height() + SLACK
            if sideways or (upright and not scrolls):
                yield f"reaches out of {around.objectName() or around}: {text.property('text')} {place}"
        around = around.parentItem()


def painted(text: QQuickItem) -> QRectF:
    """The part of a text's item that may carry ink: as high as the text, as wide as it could be."""
    return QRectF(0.0, 0.0, max(text.width(), text.property("contentWidth")), text.property("contentHeight"))


def overlapping(table: Table) -> Iterator[str]:
    """Pairs of texts that lie on each other; what a panel covers does not count."""
    texts = [text for text in table.texts() if is_on_top(text, table)]
    places = [(text, text.mapRectToScene(painted(text)).adjusted(SLACK, SLACK, -SLACK, -SLACK)) for text in texts]
    for number, (one, place) in enumerate(places):
        for other, another in places[number + 1 :]:
            if place.intersects(another) and clip_of(one) is clip_of(other):
                yield f"{one.property('text')} lies on {other.property('text')}"


def is_on_top(text: QQuickItem, table: Table) -> bool:
    way_out = next(filter(table.has, ("resume", "done", "keep")), None)
    if way_out is None and not table.has("overlay"):
        return True
    around: QQuickItem | None = text
    panel = table.item(way_out).parentItem() if way_out and not table.has("overlay") else table.item("overlay")
    while around is not None and around is not panel:
        around = around.parentItem()
    return around is panel


def clip_of(text: QQuickItem) -> QQuickItem | None:
    """The view that a text scrolls in: texts of different views are kept apart by their clips."""
    around = text.parentItem()
    while around is not None and not around.clip():
        around = around.parentItem()
    return around


def test_the_check_finds_a_text_that_is_cut_off(sit: Sit) -> None:
    table = sit()
    table.item("play").setWidth(40)
    table.draw()
    assert any("Play" in found for found in cut_off(table))
