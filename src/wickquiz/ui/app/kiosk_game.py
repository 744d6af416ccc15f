"""The running kiosk: its window, its timers, its watchdog and its end."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QFontDatabase, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.kiosk.crashes import End
from wickquiz.kiosk.machine import Kind, Over, Place
from wickquiz.ui.app.front import UI, application, font_files
from wickquiz.ui.app.kiosk_ahead import KioskAhead
from wickquiz.ui.app.kiosk_guard import Guard
from wickquiz.ui.app.kiosk_house import House
from wickquiz.ui.app.kiosk_upkeep import Upkeep
from wickquiz.ui.app.kiosk_view_model import KioskViewModel
from wickquiz.ui.app.languages import speak
from wickquiz.ui.app.operating import Operating
from wickquiz.ui.app.sweeper import Sweeper
from wickquiz.ui.parts.qr import SCHEME, QrProvider

TICK_MS = 250

FINGER_MM = 20
_MM_OF_INCH = 25.4
_DOTS_OF_A_LIAR = 96
"""Pixels an inch where a screen says nothing of its size that can be true."""

_SOUND_SIZES = (90.0, 4000.0)
"""Millimetres of a screen's diagonal, from a telephone to a wall."""


class KioskGame(QObject):
    """Made once; the order in which its parts are let go matters, so `close` it."""

    def __init__(self, house: House) -> None:
        self.application = application()
        super().__init__()
        for file in font_files():
            QFontDatabase.addApplicationFont(str(file))
        speak(house.configuration.current.kiosk.language)
        self.house = house
        self.sweeper = Sweeper()
        self.end = End.QUIT
        self._is_running = False
        self.upkeep = Upkeep(house)
        operating = Operating(house, self.finish, self.upkeep)
        self.view_model = KioskViewModel(house, operating.page)
        self.view_model.stopped.connect(self._stop)
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider(SCHEME, QrProvider())
        self.engine.addImportPath(str(UI.parents[1]))
        self.engine.setInitialProperties({"viewModel": self.view_model})
        self.engine.load(QUrl.fromLocalFile(str(UI / "app" / "Kiosk.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made; the messages before this say why")
        self.window: QQuickWindow = roots[0]
        if "WICKQUIZ_PROBE" in os.environ:
            from wickquiz.ui.app import probe  # lazy for start-up: only a benchmark asks for it

            probe.attach(self.window)
        self.ahead = KioskAhead(self.engine, self.window, UI)
        self.guard = Guard(self.window, self._touch, lambda: self.view_model.send(Kind.CORNER))
        self.guard.pressed.connect(self.view_model.set_keyed)
        self.upkeep.attend(self.view_model, self.window)
        self.upkeep.followed.connect(self._follow)
        self._refill = QTimer(self, singleShot=True, interval=0)
        self._refill.timeout.connect(self._fill_screen)
        self.window.screenChanged.connect(self._measure)
        self.window.visibilityChanged.connect(self._stay)
        self._measure()
        self._fill_screen()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def run(self) -> int:
        """Show the window until the operator or the system ends it; return the exit code."""
        sys.excepthook = self._trip
        listening = _Terminations(lambda: self.finish(End.SIGTERM))
        self.application.setQuitOnLastWindowClosed(False)
        self.ahead.finished.connect(self._tidy)
        self._is_running = True
        try:
            return self.application.exec()
        finally:
            self._is_running = False
            listening.close()
            sys.excepthook = sys.__excepthook__

    @Slot()
    def _tidy(self) -> None:
        self.sweeper.settle()

    def finish(self, end: End) -> None:
        """Come to an end, which the next start is told."""
        self.end = end
        self.view_model.send(Kind.TERMINATED)

    @Slot()
    def tick(self) -> None:
        """Let time pass for all that waits for it."""
        self.view_model.tick()
        self.upkeep.tick()
        self.sweeper.sweep()

    def close(self) -> None:
        """Let go of the engine before the Python objects that it shows."""
        self._timer.stop()
        self.guard.may_close = True
        self.upkeep.close()
        self.window.close()
        self._refill.stop()
        del self.window, self.ahead
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        del self.engine
        self.view_model.close()
        self.sweeper.close()
        self.house.crashes.ended(self.end)
        self.house.journal.note("end", why=self.end.value)

    @Slot()
    def _stop(self) -> None:
        self.upkeep.stopping()
        if self._is_running:
            QCoreApplication.exit(0)

    def _touch(self) -> bool:
        """Somebody did something; tell whether it was for waking the screen only."""
        state = self.view_model.state
        if state.place in (Place.CLOSED, Place.SAFE) and state.over is Over.NOTHING:
            return True
        is_asleep = (state.place is Place.ATTRACT and state.over is Over.NOTHING) or state.over is Over.STILL_THERE
        self.view_model.send(Kind.TOUCH)
        return is_asleep

    @Slot()
    def _follow(self) -> None:
        """Play by a configuration that has changed, in what belongs to the window."""
        if speak(self.house.configuration.current.kiosk.language):
            self.engine.retranslate()
        self.view_model.follow_configuration()
        self._measure()
        self._fill_screen()

    @Slot()
    def _fill_screen(self) -> None:
        if self._fills_screen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
            self.window.setGeometry(self.window.screen().geometry())  # an X server without a window manager leaves it
        elif self.window.visibility() == QWindow.Visibility.FullScreen:
            self.window.unsetCursor()
            self.window.showNormal()

    @property
    def _fills_screen(self) -> bool:
        return self.house.configuration.current.kiosk.fullscreen

    @Slot()
    def _measure(self) -> None:
        """Find out how many pixels a finger needs on the screen in use."""
        screen = self.window.screen()
        size, inches = screen.size(), self.house.configuration.current.screen.inches
        pixels = (size.width() ** 2 + size.height() ** 2) ** 0.5
        physical = screen.physicalSize()
        said = (physical.width() ** 2 + physical.height() ** 2) ** 0.5
        diagonal = inches * _MM_OF_INCH if inches else said
        if not _SOUND_SIZES[0] <= diagonal <= _SOUND_SIZES[1]:
            diagonal = pixels / _DOTS_OF_A_LIAR * _MM_OF_INCH
        self.view_model.set_finger(round(FINGER_MM * pixels / diagonal + 0.5))

    @Slot(QWindow.Visibility)
    def _stay(self, visibility: QWindow.Visibility) -> None:
        """Whatever has shrunk or hidden the window, it fills the screen again."""
        if self._fills_screen and visibility != QWindow.Visibility.FullScreen and not self.guard.may_close:
            self._refill.start()

    def _trip(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("wickquiz").critical("a fault of the program", exc_info=(kind, error, trace))
        self.house.journal.note("fault", text=f"{kind.__name__}: {error}", where=_where(trace))
        try:
            self.view_model.trip()
        except Exception as another:  # noqa: BLE001 - the last door: what can still be done is a new start
            self.house.journal.note("fault", text=f"{type(another).__name__}: {another}", where="while recovering")
            self.end = End.CRASH
            QCoreApplication.exit(1)


def _where(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""


class _Terminations(QObject):
    """Calls `terminate` when the system asks the program to end, also while Qt idles."""

    def __init__(self, terminate: Callable[[], None]) -> None:
        super().__init__()
        self._terminate = terminate
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._before: dict[int, Any] = {}
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            self._before[number] = signal.signal(number, lambda *_: None)
        self._wakeup = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        if any(number in self._before for number in self._ours.recv(64)):
            self._terminate()

    def close(self) -> None:
        """Leave the signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()
