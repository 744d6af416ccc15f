"""A kiosk's screens are compiled while the first one waits for visitors, so that no transition waits for a disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app.ahead import REST_MS

SCREENS = ("attract", "play", "presence", "results", "initials", "stored", "pin", "operator", "rest")


class KioskAhead(QObject):
    """Compiles a screen after the other in a thread of the engine, which owns them, once the first has come to rest."""

    finished = Signal()
    """All are there."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, ui: Path) -> None:
        super().__init__(engine)
        self._engine = engine
        self._left = [ui / screen / f"{screen.capitalize()}Screen.qml" for screen in SCREENS]
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        window.frameSwapped.connect(self._wait, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _wait(self) -> None:
        self._timer.start(REST_MS)

    @Slot()
    def _step(self) -> None:
        if not self._left:
            self.finished.emit()
            return
        url = QUrl.fromLocalFile(str(self._left.pop(0)))
        component = QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self._engine)
        if component.isLoading():
            component.statusChanged.connect(self._step, Qt.ConnectionType.SingleShotConnection)
        else:
            self._timer.start(0)
