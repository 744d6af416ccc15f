from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from tests.ui.conftest import Sit

from wickquiz.records.settings import Settings, declared, read_settings
from wickquiz.ui.parts.keys import OWN
from wickquiz.ui.settings.offers import offers

ENTER, ESCAPE, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space


def test_every_setting_is_offered_and_every_offer_is_allowed() -> None:
    assert {*offers(), *OWN, "player"} == set(declared())
    for name, offer in offers().items():
        assert all(declared()[name].accepts(value) for value, _ in offer.values)
        assert getattr(Settings(), name) in [value for value, _ in offer.values]
        assert offer.title
        assert offer.line


def test_a_setting_is_picked_by_keys_holds_at_once_and_is_kept(sit: Sit, tmp_path: Path) -> None:
    table = sit()
    before = table.draw().pixelColor(5, 5)
    table.click("settings")
    assert table.focused() == "back"
    while table.focused() != "theme0":
        table.press(TAB)
    table.press(Qt.Key.Key_Right, SPACE)
    assert table.model.settings.rows[1].values.rows[1].is_picked
    table.press(ESCAPE)
    assert table.screen == "home"
    after = table.draw().pixelColor(5, 5)
    assert before.lightness() < 60
    assert after.lightness() > 200
    assert read_settings(tmp_path / "settings.json") == (Settings(theme="light", reduced_motion=True, sound=False), ())


def test_text_grows_with_its_size(sit: Sit) -> None:
    table = sit()
    table.click("settings")
    height = table.item("theme0").height()
    table.click("text_size4")
    assert table.item("theme0").height() > height


def test_m_turns_the_sound_on_and_off_anywhere_but_in_a_text(sit: Sit, tmp_path: Path) -> None:
    table = sit()
    table.press("m")
    assert read_settings(tmp_path / "settings.json")[0].sound
    table.click("codeInput")
    table.press("m")
    assert table.text("codeInput") == "m"
    assert read_settings(tmp_path / "settings.json")[0].sound


def test_spoilers_in_the_settings_are_the_filter_of_the_first_screen(sit: Sit) -> None:
    table = sit()
    table.click("settings")
    table.item("spoilers1").forceActiveFocus()
    table.press(SPACE, ESCAPE)
    assert "no spoilers" in table.words()


def test_settings_that_cannot_be_kept_say_so_and_hold_all_the_same(sit: Sit, tmp_path: Path) -> None:
    table = sit()
    (tmp_path / "settings.json").mkdir()
    table.click("settings")
    table.click("theme2")
    assert "could not be kept" in table.words()
    assert QColor(table.draw().pixelColor(2, 2)) == QColor("black")
