"""The player's own data on the settings screen: shown, handed out, deleted; and who plays."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from tests.ui.conftest import Sit
from tests.ui.playing import Table
from tests.ui.screen_reader import hearing

from wickquiz.game.rules import Rules
from wickquiz.records.boards import games
from wickquiz.records.settings import Settings, read_settings

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
CALM = Settings(reduced_motion=True, sound=False)


def after_a_round(sit: Sit, settings: Settings = CALM) -> Table:
    table = sit(rules=Rules(length=1), settings=settings)
    table.press(ENTER, "a", ENTER, ENTER, ESCAPE)
    table.click("settings")
    return table


def press(table: Table, name: str) -> None:
    table.item(name).forceActiveFocus()
    table.press(ENTER)


def test_the_folder_is_shown_and_copied(sit: Sit, tmp_path: Path) -> None:
    table = after_a_round(sit)
    assert str(tmp_path) in table.words()
    press(table, "copyData")
    assert QGuiApplication.clipboard().text() == str(tmp_path)


def test_everything_is_exported_and_where_to_is_said_and_announced(sit: Sit, tmp_path: Path) -> None:
    table = after_a_round(sit)
    with hearing() as heard:
        press(table, "exportData")
    (archive,) = (tmp_path / "documents").iterdir()
    assert archive.name == "wickquiz-2026-11-21.zip"
    assert table.text("dataNote") == f"All of it is in {archive}."
    assert heard == [table.text("dataNote")]
    with zipfile.ZipFile(archive) as held:
        assert held.testzip() is None


def test_nothing_is_deleted_until_it_is_confirmed(sit: Sit) -> None:
    table = after_a_round(sit)
    for way_out in (ENTER, ESCAPE):
        press(table, "deleteData")
        assert table.focused() == "keepAll"
        table.press(way_out)
        assert not table.has("keepAll")
    assert len(games(table.store)) == 1


def test_everything_is_deleted_and_the_settings_stay(sit: Sit) -> None:
    table = after_a_round(sit, Settings(reduced_motion=True, sound=False, theme="light"))
    press(table, "deleteData")
    press(table, "deleteAll")
    assert table.text("dataNote") == "Everything is deleted. A new start."
    desk = table.game.view_model._desk
    assert games(desk.store) == ()
    assert desk.store.is_saving
    assert table.game.view_model.props().theme == "light"
    table.press(ESCAPE, ENTER, "a", ENTER, ENTER)  # it plays on
    assert table.screen == "results"
    assert len(games(desk.store)) == 1


def test_the_settings_go_too_where_that_is_wanted(sit: Sit, tmp_path: Path) -> None:
    table = after_a_round(sit, Settings(reduced_motion=True, sound=False, theme="light"))
    press(table, "deleteData")
    press(table, "keepSettings")
    press(table, "deleteAll")
    assert table.game.view_model.props().theme == "dark"
    assert read_settings(tmp_path / "settings.json")[0] == Settings()
    assert table.model.settings.rows[1].values.rows[0].is_picked


def test_another_name_has_scores_of_its_own_at_once(sit: Sit, tmp_path: Path) -> None:
    table = after_a_round(sit)
    table.item("playerName").forceActiveFocus()
    table.press("Ada", ENTER, ESCAPE)
    assert read_settings(tmp_path / "settings.json")[0].player == "Ada"
    table.press(ENTER, "a", ENTER, ENTER, ESCAPE)
    assert [game.player for game in games(table.store)] == ["Ada", ""]
    table.click("scores")
    assert len(table.model.games.rows) == 1


def test_the_players_name_stands_at_the_first_seat_of_a_duel(sit: Sit) -> None:
    table = sit(settings=Settings(reduced_motion=True, sound=False, player="Ada"))
    table.click("mode-duel")
    table.click("play")
    assert table.text("name0") == "Ada"
