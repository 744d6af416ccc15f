"""The least that moves with every key, which frames are compared with: a square that slides, or all that fades in."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app import probe

SLIDES = b"""
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
FADES = b"""
import QtQuick
Window {
    width: 1280; height: 800; visible: true
    Rectangle {
        anchors.fill: parent; color: "black"; focus: true
        Keys.onPressed: fade.restart()
        NumberAnimation on opacity { id: fade; duration: 280; from: 0; to: 1 }
    }
}
"""


def main() -> int:
    _, *named = sys.argv
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(FADES if named == ["fades"] else SLIDES)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    probe.attach(window)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
