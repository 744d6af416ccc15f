"""Few packs stand side by side, many are searched: the shelf of hundreds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.playing import CLAIM, MULTI, Table, choice, pack_of, visible_items
from tests.ui.test_fit import SIZES, WORDY, cut_off, long, overlapping

from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack
from wickquiz.ui.home.pack_shelf import FEW, derive_rows, found
from wickquiz.ui.home.shelf import Shelf, derive_props

ENTER, ESCAPE, DOWN, UP, SPACE = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space
)  # fmt: skip


def named(title: str, number: int, language: str = "en", topic: str = "Candles") -> Pack:
    pack = pack_of(choice(number, topic=topic), language=language)
    return replace(pack, id=f"p{number}", title=title, content_hash=f"{number:064}")


MANY = tuple(named(f"Volume {number}", number) for number in range(300))
SOME = (
    named("Wachs und Docht", 1, "de"),
    named("Lumière", 2, "fr", "Éclairage"),
    named("Light houses", 3, topic="Lamps"),
    *(named(f"Volume {number}", number) for number in range(4, 9)),
)


def titles(shelf: Shelf, wanted: str) -> list[str]:
    return [pack.title for pack in found(shelf, wanted)]


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("DOCHT", "Wachs und Docht"),
        ("german", "Wachs und Docht"),
        ("lumiere", "Lumière"),
        ("eclairage", "Lumière"),
        ("fr", "Lumière"),
        ("lamps light", "Light houses"),
    ],
)
def test_a_search_looks_at_titles_topics_and_languages(wanted: str, title: str) -> None:
    assert titles(Shelf(packs=SOME), wanted) == [title]


def test_every_word_has_to_be_found() -> None:
    assert titles(Shelf(packs=SOME), "wachs lamps") == []
    assert titles(Shelf(packs=SOME), "  ") == [pack.title for pack in SOME]


def test_what_was_played_last_comes_first_among_many_and_few_stay_where_they_are() -> None:
    many = Shelf(packs=SOME, recent=("p5", "gone", "p2"))
    assert titles(many, "")[:3] == ["Volume 5", "Lumière", "Wachs und Docht"]
    assert found(many._replace(packs=SOME[:FEW]), "") == SOME[:FEW]


def test_questions_left_out_are_counted_on_the_pack() -> None:
    shelf = Shelf(packs=(pack_of(MULTI, CLAIM, out=3),))
    (row,) = derive_rows(shelf, shelf.packs)
    assert row.summary == "2 questions  ·  3 left out"


def test_of_many_picked_packs_only_some_are_named() -> None:
    shelf = Shelf(packs=SOME, picked=frozenset(pack.id for pack in SOME), rules=Rules(length=5))
    note = derive_props(shelf).play_note
    assert note == "5 questions  ·  Wachs und Docht, Lumière, Light houses and 5 more"


def covers(table: Table) -> int:
    items = visible_items(table.game.window.contentItem())
    return sum(item.objectName().removeprefix("pack").isdigit() for item in items)


def test_a_few_packs_need_no_search(sit: Sit) -> None:
    table = sit(packs=SOME[:FEW])
    assert not table.has("packSearch")
    assert covers(table) == FEW


def test_hundreds_of_packs_are_drawn_only_as_far_as_they_are_seen(sit: Sit) -> None:
    table = sit(packs=MANY)
    table.draw()
    assert 3 <= covers(table) < 20
    assert table.text("searchNote") == "300 packs  ·  300 picked"


def test_packs_are_searched_and_mixed_by_keys_alone(sit: Sit) -> None:
    table = sit(packs=SOME, rules=Rules(length=5))
    table.game.view_model.screenModel().stock(table.model.shelf._replace(picked=frozenset({"p4"})))
    while table.focused() != "searchInput":
        table.press(Qt.Key.Key_Tab)
    table.press("german", DOWN)
    assert table.focused() == "pack0"
    assert table.text("searchNote") == "1 pack  ·  1 picked"
    table.press(SPACE)
    assert table.text("searchNote") == "1 pack  ·  2 picked"
    table.press(UP)
    assert table.focused() == "searchInput"
    table.press(ESCAPE)
    assert table.text("searchNote") == "8 packs  ·  2 picked"
    table.press(DOWN, DOWN, DOWN)
    assert table.focused() == "pack2"
    table.press(ENTER)
    assert table.model.shelf.picked == {"p1", "p3", "p4"}
    table.model.play()
    assert {card.pack_id for card in table.game.view_model.attempt.cards} == {"p1", "p3", "p4"}


def test_a_search_that_finds_nothing_says_so_and_is_cleared(sit: Sit) -> None:
    table = sit(packs=SOME)
    table.item("searchInput").forceActiveFocus()
    table.press("xyz")
    assert "No pack is called so" in table.text("searchNote")
    assert covers(table) == 0
    table.click("searchClear")
    table.until(lambda: covers(table) > 0)
    assert table.focused() == "searchInput"


def test_after_a_round_its_pack_leads_the_shelf(sit: Sit) -> None:
    table = sit(packs=SOME, rules=Rules(length=1))
    table.model.stock(table.model.shelf._replace(picked=frozenset({"p7"})))
    table.click("play")
    table.press("a", ENTER, ENTER, ESCAPE)
    assert table.screen == "home"
    assert table.model.packs.packs.rows[0].title == "Volume 7"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_longest_titles_fit_on_a_long_shelf(size: tuple[int, int], sit: Sit) -> None:
    wordy = tuple(replace(named(long(90), n), items=(WORDY,), path=Path(), out=12) for n in range(8))
    table = sit(packs=wordy)
    table.resize(*size)
    assert table.has("packSearch")
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []
    table.item("searchInput").setProperty("text", "xyz")
    table.draw()
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []
