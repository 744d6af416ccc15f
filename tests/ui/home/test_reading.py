"""New packs are read beside the window: what is said of it, how it is stopped, and how the game goes on meanwhile."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from tests.ui.conftest import Sit
from tests.ui.playing import SMALL, Table, choice, pack_of

from wickquiz.game.rules import Rules
from wickquiz.packs import library
from wickquiz.packs.collection import Collection, Stock
from wickquiz.packs.index import stamps
from wickquiz.ui.app.desk import Opening

ENTER, ESCAPE, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space
ONE = "wickpack: 1\ntitle: {title}\nquestions:\n"
QUESTION = "- {{ask: What burns {number}?, answer: Wax {number}, wrong: [Neon, Argon, Iron], topic: Wax}}\n"


@pytest.fixture
def collection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Collection:
    """A folder of which not even a little is read before the window opens."""
    monkeypatch.setattr(library, "LITTLE_BYTES", 0)
    monkeypatch.setattr(stamps, "_SETTLED_NS", 0)
    own = tmp_path / "own"
    own.mkdir()
    return Collection((own,), own, tmp_path / "cache" / "pictures", tmp_path / "cache" / "packs.sqlite3")


def write(collection: Collection, count: int, questions: int = 2) -> None:
    for number in range(count):
        text = ONE.format(title=f"Volume {number}") + "".join(QUESTION.format(number=n) for n in range(questions))
        (collection.own / f"volume-{number}.yaml").write_text(text, encoding="utf-8")


Open = Callable[..., Table]


@pytest.fixture
def opened(sit: Sit, collection: Collection) -> Open:
    """Open the window with a pack of the game's own, and the packs of the collection unread."""

    def go(**how: Any) -> Table:
        stock = collection.at_hand()
        packs = how.pop("packs", (SMALL,))
        return sit(packs=(*packs, *stock.packs), collection=collection, unread=stock.unread, **how)

    return go


def wait(table: Table, holds: Callable[[], bool]) -> None:
    """Wait for a process that lets all others go first."""
    table.qtbot.waitUntil(holds, timeout=60_000)


def read(table: Table) -> None:
    """Let all be read."""
    taker = table.game.view_model.stocktaker
    told: list[Stock] = []
    taker.restocked.connect(told.append)
    taker.go_on()
    wait(table, lambda: bool(told) and not told[-1].unread)  # where it takes long, some come before the others


def titles(table: Table) -> list[str]:
    return [row.title for row in table.model.packs.packs.rows]


def process(table: Table) -> int:
    return int(table.game.view_model.stocktaker._reading._process.processId())


def is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def is_sound(index: Path) -> bool:
    with sqlite3.connect(index) as connection:
        (said,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    return bool(said == "ok")


def test_new_packs_come_onto_the_shelf_when_they_are_read(collection: Collection, opened: Open) -> None:
    write(collection, 2)
    table = opened()
    assert titles(table) == ["Wax and Wick"]
    assert table.model.props().can_play
    table.click("mode-sudden")
    read(table)
    assert titles(table) == ["Volume 0", "Volume 1"]
    assert not table.has("readingNote")
    assert "first miss" in table.text("modeLine")


def test_what_is_picked_stays_picked_and_the_keys_stay_where_they_are(collection: Collection, opened: Open) -> None:
    write(collection, 9)
    table = opened()
    collection.read(collection.at_hand().unread[:7])
    table = opened(packs=())
    table.item("pack3").forceActiveFocus()
    table.press(SPACE)
    table.item("play").forceActiveFocus()
    picked = table.model.shelf.picked
    read(table)
    assert len(titles(table)) == 9
    assert table.model.shelf.picked == picked
    assert table.focused() == "play"


def test_a_list_that_is_scrolled_stays_there_while_new_packs_come_in(collection: Collection, opened: Open) -> None:
    write(collection, 30)
    paths = collection.at_hand().unread
    collection.read(paths[::2])
    table = opened(packs=())
    listed = table.item("packList")
    listed.setProperty("currentIndex", 10)
    table.draw()
    current = titles(table)[10]
    read(table)
    table.draw()
    assert len(titles(table)) == 30
    assert titles(table)[int(listed.property("currentIndex"))] == current


def test_the_reading_is_stopped_by_key_and_gone_on_with(collection: Collection, opened: Open) -> None:
    write(collection, 20, 300)
    table = opened()
    table.game.view_model.stocktaker.go_on()
    wait(table, lambda: table.has("readingToggle"))
    os.kill(process(table), signal.SIGSTOP)
    assert "of 20" in table.text("readingNote")
    while table.focused() != "readingToggle":
        table.press(TAB)
    table.press(ENTER)
    os.kill(process(table), signal.SIGCONT)
    wait(table, lambda: "not read yet" in table.text("readingNote"))
    left = table.model.reading.props().left
    assert 0 < left <= 20
    assert len(titles(table)) == 20 - left
    assert table.focused() == "readingToggle"
    assert len(collection.at_hand().unread) >= left  # what was written a moment ago is looked into again
    table.press(ENTER)
    wait(table, lambda: not table.has("readingNote"))
    assert len(titles(table)) == 20


def test_a_round_in_play_is_not_disturbed(collection: Collection, opened: Open) -> None:
    write(collection, 2)
    table = opened(rules=Rules(length=2))
    table.press(ENTER, "?")
    before = (table.model.table.card, table.words())
    read(table)
    assert (table.screen, table.model.table.card, table.words()) == ("play", *before)
    for _ in range(2):
        table.press("a", ENTER, ENTER)
    assert table.screen == "results"
    table.press(ESCAPE)
    assert titles(table) == ["Volume 0", "Volume 1"]


def test_a_pack_that_cannot_be_read_is_among_the_problems(collection: Collection, opened: Open) -> None:
    write(collection, 1)
    (collection.own / "bad.yaml").write_text("wickpack: [\n", encoding="utf-8")
    table = opened()
    assert not table.has("problems")
    read(table)
    table.click("problems")
    assert "bad.yaml" in table.words()


def test_a_game_that_was_asked_for_by_code_begins_when_its_pack_is_read(collection: Collection, opened: Open) -> None:
    write(collection, 1, 5)
    table = opened(packs=())
    read(table)
    table.press(ENTER)
    code = table.game.view_model.code
    (collection.index or Path()).unlink()
    table = opened(opening=Opening(code=code))
    assert table.screen == "home"
    read(table)
    assert (table.screen, table.game.view_model.code) == ("play", code)


def test_a_round_whose_pack_is_still_unread_is_gone_on_with_later(collection: Collection, opened: Open) -> None:
    write(collection, 1, 5)
    table = opened(packs=())
    read(table)
    table.press(ENTER, "a", ENTER)
    (collection.index or Path()).unlink()
    table = opened(packs=(pack_of(choice(1)),))
    assert not table.model.props().can_resume
    assert not table.model.props().trouble
    read(table)
    assert table.model.props().can_resume


def test_closing_the_window_ends_the_reading_and_leaves_a_sound_index(collection: Collection, opened: Open) -> None:
    write(collection, 20, 300)
    table = opened()
    table.game.view_model.stocktaker.go_on()
    wait(table, lambda: table.has("readingNote"))
    reader = process(table)
    assert is_alive(reader)
    table.game.window.close()
    assert not is_alive(reader)
    assert collection.index is not None
    assert is_sound(collection.index)
    collection.read(collection.at_hand().unread)
    assert len(collection.at_hand(frozenset(collection.own.iterdir())).packs) == 20


def test_without_an_index_packs_are_read_all_the_same(collection: Collection, sit: Sit) -> None:
    write(collection, 3)
    bare = Collection(collection.places, collection.own, collection.cache)
    table = sit(collection=bare, unread=tuple(sorted(collection.own.iterdir())))
    read(table)
    assert titles(table) == ["Volume 0", "Volume 1", "Volume 2"]


def test_packs_that_were_named_are_all_picked_when_they_are_read(collection: Collection, sit: Sit) -> None:
    write(collection, 2)
    named = Collection(
        collection.places, collection.own, collection.cache, collection.index, tuple(collection.own.iterdir())
    )
    table = sit(packs=(), collection=named, unread=named.named)
    assert not table.model.props().can_play
    read(table)
    assert {row.title for row in table.model.packs.packs.rows if row.is_picked} == {"Volume 0", "Volume 1"}
    assert table.model.props().can_play


def test_a_pack_that_is_put_in_while_the_game_is_open_is_read_beside_it(
    collection: Collection, sit: Sit, tmp_path: Path
) -> None:
    table = sit(collection=collection)
    table.click("packs")
    file = tmp_path / "tallow.yaml"
    file.write_text(ONE.format(title="Tallow") + QUESTION.format(number=1), encoding="utf-8")
    table.model.take([QUrl.fromLocalFile(str(file))])
    assert "Tallow is installed" in table.text("message")
    assert "1 not read yet" in table.text("packsNote")
    wait(table, lambda: [row.title for row in table.model.entries.rows] == ["Tallow"])
    assert "not read yet" not in table.text("packsNote")
    table.press(ESCAPE)
    assert titles(table) == ["Tallow"]
