"""What only a real window shows: the screens as the graphics card draws them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QSGRendererInterface
from pytestqt.qtbot import QtBot
from tests.ui.conftest import Sit

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
    assert window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.OpenGL
    qtbot.waitUntil(lambda: shades(window.grabWindow()) > SHADES)
    home = window.grabWindow()
    table.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.grabWindow() != home and shades(window.grabWindow()) > SHADES)
    table.press("1", Qt.Key.Key_Return)
    assert table.text("verdict") != ""
    qtbot.waitUntil(lambda: shades(window.grabWindow()) > SHADES)
