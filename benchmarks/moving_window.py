"""The least that moves: a square that slides to the other side with every key: what frames are compared with."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app import probe

WINDOW = b"""
import QtQuick
Window {
    width: 1280; height: 800; visible: true
    Rectangle {
        color: "black"; focus: true; height: 100; width: 100
        Keys.onPressed: x = x > 0 ? 0 : 1000
        Behavior on x { NumberAnimation { duration: 280 } }
    }
}
"""


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    probe.attach(window)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
