"""The window in other languages: one that fits nowhere as English does, and those that people speak."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from tests.ui.accessible import shown
from tests.ui.conftest import Sit
from tests.ui.gestures import drag
from tests.ui.places import PLACES
from tests.ui.playing import Table
from tests.ui.pseudo import compiled
from tests.ui.screen_reader import reader
from tests.ui.test_fit import SIZES, WORDS, cut_off, overlapping

from wickquiz.records.settings import Settings, read_settings
from wickquiz.ui.app.languages import TRIAL, platform_language, speak
from wickquiz.ui.parts.languages import language_name
from wickquiz.ui.parts.texts import fill, moment, percent
from wickquiz.ui.parts.wording import moment as published
from wickquiz.ui.statistics import derive

ENTER, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space

ENGLISH = re.compile(r"[A-Za-z]{2,}")
AS_IT_IS = (
    r"wickquiz|English|Español|Deutsch|Wax and Wick|Wax|Tallow|Brief|\w*Error|x{50,}|WWW",
    r"\S*/\S*|\S+\.(yaml|wickpack|json|db|log)\S*|\[[\w-]+\]|\b[A-Z2-9]{4}(-[A-Z2-9]{1,4})+\b",
    r"\b(choice|claim|easy|hard|melts|MIT|GB|MB|Esc|Enter|Del|Ctrl|F\d+|PIN|QR)\b|\b(long|short):",
)
"""Names, paths, rules of packs, codes and keys, and what tests make up: they are called so in every language."""


@pytest.fixture(scope="session")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pseudo-language, made of the texts as they are."""
    return compiled(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def pseudo_spoken(trial: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(TRIAL, str(trial))
    yield
    monkeypatch.undo()
    speak("en")


def arrived(table: Table) -> None:
    coming = [item for item in shown(table) if item.property("entranceOffset") is not None]
    table.until(lambda: all(item.opacity() == 1 for item in coming))


def said(table: Table) -> set[str]:
    """All that is read on screen, and all that a screen reader is told."""
    told = {each.words for each in reader(table).values()}
    return {str(item.property("text")) for item in table.texts()} | told


def english(text: str) -> list[str]:
    """What is left of a text's plain letters when all is taken away that is the packs' or a name."""
    for known in AS_IT_IS:
        text = re.sub(known, "", text, flags=re.IGNORECASE)
    of_packs = WORDS.lower().split()  # which the packs say, cut off anywhere
    return [word for word in ENGLISH.findall(text) if not any(each.startswith(word.lower()) for each in of_packs)]


STAYS_ENGLISH = {"problems", "preview", "fault"}
"""Screens that quote what the reader of packs or the program says."""

MADE_UP = {"attract-board", "operator", "closed"}
"""Screens to which the tests give their words."""


@pytest.mark.usefixtures("pseudo_spoken")
@pytest.mark.parametrize("place", PLACES)
def test_long_words_from_right_to_left_fit_and_leave_nothing_untranslated(place: str, sit: Sit, tmp_path: Path) -> None:
    table = PLACES[place](sit, Settings(reduced_motion=True, sound=False), tmp_path)
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    arrived(table)
    found = []
    for size in SIZES:
        table.resize(*size)
        found += [f"{size}: {each}" for each in (*cut_off(table), *overlapping(table))]
    if place not in STAYS_ENGLISH | MADE_UP:
        found += [f"not translated: {text}" for text in said(table) if english(text)]
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("pseudo_spoken")
def test_sideways_keys_and_drawn_lines_go_the_way_one_reads(sit: Sit, tmp_path: Path) -> None:
    table = PLACES["play-choice-asked"](sit, Settings(reduced_motion=True, sound=False), tmp_path)
    table.item("option0").forceActiveFocus()
    table.press(Qt.Key.Key_Left)
    assert table.focused() == "option1"
    table.press(Qt.Key.Key_Right)
    assert table.focused() == "option0"
    table = PLACES["play-match-asked"](sit, Settings(reduced_motion=True, sound=False), tmp_path)
    assert table.item("left0").x() > table.item("right0").x()
    table.item("left0").forceActiveFocus()
    table.press(Qt.Key.Key_Left)
    assert table.focused().startswith("right")
    drag(table, "left0", "right2")
    assert table.model.answer.match.lefts.rows[0].partner == 2


def test_what_is_not_translated_is_found() -> None:
    assert english("ŤŤííḿé: Whichever wickmaker 12 CEEA-AAAA-R") == []
    assert english("ŤŤííḿé left") == ["left"]


def test_a_language_is_spoken_as_soon_as_it_is_picked(sit: Sit, tmp_path: Path) -> None:
    table = sit(settings=Settings(language="en", reduced_motion=True, sound=False))
    table.click("settings")
    table.item("language3").forceActiveFocus()
    table.press(SPACE)
    assert table.focused() == "language3"
    words = table.words()
    assert "Einstellungen" in words
    assert "Schriftgröße" in words
    assert "100 %" in words.replace("\N{NO-BREAK SPACE}", " ")
    assert "Text size" not in words
    table.press(ESCAPE)
    assert "Spielen" in table.words()
    assert "9 Fragen" in table.words() or "Fragen" in table.words()
    assert read_settings(tmp_path / "settings.json")[0].language == "de"
    table.click("settings")
    table.click("language1")
    assert "Text size" in table.words()


@pytest.mark.parametrize(
    ("language", "reveal", "go_on"), [("de", "Richtig", "Weiter"), ("es", "Correcto", "Continuar")]
)
def test_a_round_is_played_in_another_language_and_its_questions_stay(
    language: str, reveal: str, go_on: str, sit: Sit
) -> None:
    table = sit(settings=Settings(language=language, reduced_motion=True, sound=False))
    table.press(ENTER)
    assert re.search(r"Question \d\?|Which two burn\?|Soot is white\.", table.words())
    order = table.model.table.card.order
    table.press(chr(ord("a") + order.index(0)), ENTER)
    if table.model.props().tone == "right":
        assert table.text("verdict") == reveal
    assert go_on in table.words()


@pytest.fixture
def spoken() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.usefixtures("spoken")
def test_numbers_dates_and_plurals_are_those_of_the_language() -> None:
    day = "2026-11-03T14:05:00"
    speak("en")
    assert published("2024-06-07") == "7 June 2024"
    assert (fill("%1", 12345), percent(0.5)) == ("12,345", "50%")
    speak("de")
    assert (published("2024-06-07"), published("2024-06"), published("2024")) == ("7. Juni 2024", "Juni 2024", "2024")
    assert (fill("%1", 12345), fill("%1", 0.5), percent(0.5)) == ("12.345", "0,5", "50 %")
    assert "14:05 Uhr" in moment(day)
    assert derive._chart_title(30) == "Punkte der letzten 30 Runden"
    speak("es")
    assert published("2024-06-07") == "7 de junio de 2024"
    assert [derive.translate("Home", "%Ln question(s)", "", count) for count in (0, 1, 2, 12345)] == [
        "0 preguntas", "1 pregunta", "2 preguntas", "12.345 preguntas",
    ]  # fmt: skip


@pytest.mark.usefixtures("english")
def test_a_value_that_looks_like_a_place_stays_as_it_is() -> None:
    assert fill("%1 beats %2 by %3", "%2", "Ada", 3) == "%2 beats Ada by 3"


def test_a_language_is_named_by_those_who_speak_it() -> None:
    assert [language_name(tag) for tag in ("en", "en-GB", "de-AT", "es", "tlh-none")] == [
        "English", "English", "Deutsch", "Español", "tlh-none",
    ]  # fmt: skip


@pytest.mark.usefixtures("spoken")
def test_qt_itself_speaks_the_language_too() -> None:
    speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QCoreApplication.translate("Play", "Lock in") == "Lock in"


@pytest.mark.usefixtures("spoken")
def test_a_kiosk_may_name_its_language_by_any_tag() -> None:
    for tag, found in (("de-AT", "de"), ("es", "es"), ("fr", "en"), ("", "en"), ("nonsense", "en")):
        speak(tag)
        assert QLocale().name()[:2] == found


def test_a_trial_that_is_no_translation_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(TRIAL, str(tmp_path / "none.qm"))
    with pytest.raises(SystemExit, match=r"none\.qm is no translation: name a \.qm file"):
        speak("en")


def test_without_another_wish_the_first_language_asked_for_is_spoken() -> None:
    asked = "from wickquiz.ui.app.languages import platform_language; print(platform_language())"
    found = {}
    for wished in ("fr_FR:de_AT:en", "es_MX", "ja_JP", ""):
        kept = {name: value for name, value in os.environ.items() if name not in {"LC_ALL", "LANGUAGE", "LANG"}}
        world = kept | ({"LANGUAGE": wished, "LANG": f"{wished.split(':')[0]}.UTF-8"} if wished else {"LC_ALL": "C"})
        told = subprocess.run([sys.executable, "-c", asked], env=world, capture_output=True, text=True, check=True)
        found[wished] = told.stdout.strip()
    assert found == {"fr_FR:de_AT:en": "de", "es_MX": "es", "ja_JP": "en", "": "en"}
    assert platform_language() == "en"
    assert QLocale().language() == QLocale.Language.English
