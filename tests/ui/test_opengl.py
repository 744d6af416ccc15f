"""What only a real window shows: the screens as the graphics card draws them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QSGRendererInterface
from tests.ui.conftest import Sit

pytestmark = pytest.mark.opengl

SHADES = 200
"""More than a blank window, or one line of text on it, could have."""


def shades(picture: QImage) -> int:
    small = picture.scaled(160, 100, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return len({small.pixel(x, y) for x in range(160) for y in range(100)})


def test_a_question_is_answered_in_a_window_drawn_by_opengl(sit: Sit) -> None:
    table = sit()
    assert QGuiApplication.platformName() == "xcb"
    assert table.game.window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.OpenGL
    home = table.game.window.grabWindow()
    assert shades(home) > SHADES
    table.press(Qt.Key.Key_Return)
    asked = table.game.window.grabWindow()
    assert asked != home
    table.press("1", Qt.Key.Key_Return)
    assert table.text("verdict") != ""
    assert table.game.window.grabWindow() != asked
