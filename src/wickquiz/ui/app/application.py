"""The running game: what lies on the desk, shown in the window."""

from __future__ import annotations

import os
import sys
from types import TracebackType

from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app.ahead import Ahead
from wickquiz.ui.app.app_view_model import AppViewModel
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.app.front import UI, Front
from wickquiz.ui.app.sweeper import Sweeper


class Game:
    """The running game. Made once; the order in which its parts are let go matters, so `close` it."""

    def __init__(self, desk: Desk, front: Front | None = None) -> None:
        front = front or Front(desk.assets, desk.settings.theme, is_full_screen=desk.is_full_screen)
        self._front = front
        self._begin_log = desk.begin_log
        self.application = front.application
        self.engine = front.engine
        self.sweeper = Sweeper()
        self.view_model = AppViewModel(desk)
        self.view_model.spoken.connect(self.engine.retranslate)
        self.window: QQuickWindow = front.window
        self.window.setProperty("viewModel", self.view_model)
        self.ahead = Ahead(self.engine, self.window, self.view_model, UI, has_sound=desk.settings.sound)
        self.ahead.finished.connect(self.sweeper.sweep)  # nothing moves then
        if "WICKQUIZ_PROBE" in os.environ:
            from wickquiz.ui.app import probe  # lazy for start-up: only a benchmark asks for it

            probe.attach(self.window)

    def run(self) -> int:
        """Show the window until it is closed; return the exit code. A fault of the program is logged and shown."""
        sys.excepthook = self._trip
        self.ahead.finished.connect(self._tidy)
        try:
            return self.application.exec()
        finally:
            sys.excepthook = sys.__excepthook__

    def _tidy(self) -> None:
        """Do what can wait until nothing moves for the first time: begin the log, look for garbage, read packs."""
        self.ahead.finished.disconnect(self._tidy)
        self._begin_log()
        self.sweeper.settle()
        self.view_model.stocktaker.go_on()

    def _trip(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import logging  # lazy for start-up: the log is begun at rest

        self._begin_log()
        logging.getLogger("wickquiz").critical("a fault of the program", exc_info=(kind, error, trace))
        print(f"wickquiz has a fault of its own ({kind.__name__}: {error}).", file=sys.stderr)  # noqa: T201
        self.view_model.trip(error)

    def close(self) -> None:
        """Let go of the engine before the Python objects that it shows."""
        self.ahead.close()
        self.sweeper.close()
        del self.window, self.ahead, self.engine
        self._front.close()
