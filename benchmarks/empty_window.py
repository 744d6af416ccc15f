"""The least that Qt Quick can show from Python: what the game is compared with."""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

WINDOW = b"""
import QtQuick
Window { width: 1280; height: 800; visible: true }
"""


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    told: list[float] = []

    def tell() -> None:
        if not told:
            told.append(time.monotonic())
            print(json.dumps({"event": "first-frame", "at": told[0], "pid": os.getpid()}), flush=True)

    window.frameSwapped.connect(tell)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
