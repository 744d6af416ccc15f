"""The colours of every theme, read from the real Theme, hold the contrast that the design promises."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

import wickquiz

THEMES = ("dark", "light", "contrast")
GROUNDS = ("ink", "surface", "raised")
WORDS = ("ivory", "quiet", "gold", "jade", "wrongWord")
PARTS = ("edge", "gold", "jade", "wrong", "magenta", "cyan", "violet", "amber")

PROBE = b"""
import QtQml
import wickquiz.ui.theme
QtObject { property QtObject theme: Theme; property QtObject tokens: Theme.tokens }
"""


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine(qapp)
    engine.addImportPath(str(Path(wickquiz.__file__).parents[1]))
    component = QQmlComponent(engine)
    component.setData(PROBE, QUrl())
    probe = component.create()
    assert probe is not None, component.errorString()
    yield probe
    del probe, component
    engine.deleteLater()


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_text_stands_out_seven_to_one_and_parts_of_controls_three_to_one(name: str, theme: QObject) -> None:
    theme.property("theme").setProperty("name", name)
    tokens = theme.property("tokens")
    for ground, word in itertools.product(GROUNDS, WORDS):
        assert contrast(tokens.property(word), tokens.property(ground)) >= 7, f"{word} on {ground}"
    for ground, part in itertools.product(GROUNDS, PARTS):
        assert contrast(tokens.property(part), tokens.property(ground)) >= 3, f"{part} on {ground}"
    assert contrast(tokens.property("goldInk"), tokens.property("gold")) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_what_the_screens_read_is_the_theme_in_force(name: str, theme: QObject) -> None:
    read = theme.property("theme")
    read.setProperty("name", name)
    tokens = theme.property("tokens")
    for token in (*GROUNDS, *WORDS, "edge", "hairline", "goldInk", "wrong"):
        assert read.property(token) == tokens.property(token) != QColor(), token
