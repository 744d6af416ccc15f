"""What visitors come to is made ready while the first screen waits for them, so that no transition waits for a disk."""

from __future__ import annotations

import importlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app.ahead import REST_MS

SCREENS = ("attract", "play", "presence", "results", "initials", "stored", "pin", "operator", "rest")


MODULES = ("uuid", "segno", "miniaudio")
"""What a round, a code to be read and a sound need."""


class KioskAhead(QObject):
    """Compiles a screen after the other in a thread of the engine, which owns them, once the first has come to rest.

    Then modules are loaded that are not of this program; one at a time, as some take as long as several frames.
    """

    finished = Signal()
    """All are there."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, ui: Path) -> None:
        super().__init__(engine)
        self._engine = engine
        self._left = [ui / screen / f"{screen.capitalize()}Screen.qml" for screen in SCREENS]
        self._modules = list(MODULES)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        window.frameSwapped.connect(self._wait, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _wait(self) -> None:
        self._timer.start(REST_MS)

    @Slot()
    def _step(self) -> None:
        if not self._left:
            self._load()
            return
        url = QUrl.fromLocalFile(str(self._left.pop(0)))
        component = QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self._engine)
        if component.isLoading():
            component.statusChanged.connect(self._step, Qt.ConnectionType.SingleShotConnection)
        else:
            self._timer.start(0)

    def _load(self) -> None:
        if not self._modules:
            self.finished.emit()
            return
        with suppress(ImportError):  # what needs it will say so
            importlib.import_module(self._modules.pop(0))
        self._timer.start(0)
