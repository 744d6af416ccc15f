"""What only a real window shows: the screens as the graphics card draws them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QSGRendererInterface
from pytestqt.qtbot import QtBot
from tests.ui.conftest import Sit
from tests.ui.playing import Table
from tests.ui.test_fit import PROBLEM, SCREENS, SIZES, cut_off, overlapping, wordy_pack

from wickquiz.game.rules import Rules

pytestmark = pytest.mark.opengl

SHADES = 200
"""More than a blank window, or one line of text on it, could have."""


def shades(picture: QImage) -> int:
    small = picture.scaled(160, 100, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return len({small.pixel(x, y) for x in range(160) for y in range(100)})


def test_a_question_is_answered_in_a_window_drawn_by_opengl(sit: Sit, qtbot: QtBot) -> None:
    table = sit()
    window = table.game.window
    assert QGuiApplication.platformName() == "xcb"
    qtbot.waitUntil(lambda: shades(window.grabWindow()) > SHADES)
    assert window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.OpenGL
    home = window.grabWindow()
    table.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.grabWindow() != home and shades(window.grabWindow()) > SHADES)
    table.press("1", Qt.Key.Key_Return)
    assert table.text("verdict") != ""
    qtbot.waitUntil(lambda: shades(window.grabWindow()) > SHADES)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("go", SCREENS, ids=lambda go: go.__name__)
def test_a_screen_with_the_longest_texts_is_drawn_by_opengl_and_fits(
    go: Callable[[Table], None], size: tuple[int, int], sit: Sit, qtbot: QtBot
) -> None:
    packs = tuple(wordy_pack(number) for number in range(2))
    table = sit(packs=packs, problems=(PROBLEM,), rules=Rules(length=1))
    table.resize(*size)
    go(table)
    picture = table.draw()
    assert (picture.width(), picture.height()) == size
    qtbot.waitUntil(lambda: shades(table.draw()) > SHADES / 2)  # when it has faded in
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []
