"""Asking GNOME, by its own program, whether it is set to less motion."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Slot


class Gnome(QObject):
    """Asks once, and calls `says_less` when the answer is that."""

    def __init__(self, says_less: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._says_less = says_less
        self.process = QProcess(self)
        self.process.finished.connect(self._hear)
        self.process.start("gsettings", ["get", "org.gnome.desktop.interface", "enable-animations"])

    @Slot(int, QProcess.ExitStatus)
    def _hear(self, code: int, _status: QProcess.ExitStatus) -> None:
        answer = bytes(self.process.readAllStandardOutput().data()).strip()
        if code == 0 and answer == b"false":
            self._says_less()
