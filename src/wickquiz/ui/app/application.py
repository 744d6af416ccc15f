"""The Qt side of the program: the application, its fonts, its engine, its window."""

from __future__ import annotations

import gc
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType

# Imported before the engine shows a window: without it the window comes back from `rootObjects` as a bare QWindow.
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app.ahead import Ahead
from wickquiz.ui.app.app_view_model import AppViewModel
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.parts.qr import SCHEME, QrProvider

UI = Path(__file__).parents[1]
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")


class Game:
    """The running game. Made once; the order in which its parts are let go matters, so `close` it."""

    def __init__(self, desk: Desk) -> None:
        self._begin_log = desk.begin_log
        self.application = application()
        load_fonts()
        self.view_model = AppViewModel(desk)
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider(SCHEME, QrProvider())
        self.engine.addImportPath(str(UI.parents[1]))
        self.view_model.spoken.connect(self.engine.retranslate)
        self.engine.setInitialProperties({"viewModel": self.view_model})
        self.engine.load(QUrl.fromLocalFile(str(UI / "app" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made; the messages before this say why")
        self.window: QQuickWindow = roots[0]
        self.ahead = Ahead(self.engine, self.window, self.view_model, UI, has_sound=desk.settings.sound)
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
        """Do what can wait until nothing moves for the first time: begin the log, and look for garbage.

        All objects are looked through, and those left out that are kept from now on: a collection in the midst of a
        round was seen to hold up a frame by 21 ms.
        """
        self.ahead.finished.disconnect(self._tidy)
        self._begin_log()
        gc.collect()
        gc.freeze()

    def _trip(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import logging  # lazy for start-up: the log is begun at rest

        self._begin_log()
        logging.getLogger("wickquiz").critical("a fault of the program", exc_info=(kind, error, trace))
        print(f"wickquiz has a fault of its own ({kind.__name__}: {error}).", file=sys.stderr)  # noqa: T201
        self.view_model.trip(error)

    def close(self) -> None:
        """Let go of the engine before the Python objects that it shows."""
        self.window.close()
        del self.window, self.ahead
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        del self.engine


def application() -> QGuiApplication:
    """Return the one application, made where there is none yet.

    Qt's software renderer would hand each stretch of a picture to other threads and wait for them: of a frame that
    takes 3 ms to draw, 7 more went by in waiting, and many times that where other programs kept the processor.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    existing = QGuiApplication.instance()
    made = existing if isinstance(existing, QGuiApplication) else QGuiApplication(sys.argv[:1])
    made.setApplicationName("wickquiz")
    made.setApplicationDisplayName("wickquiz")
    made.setDesktopFileName("wickquiz")
    made.styleHints().setCursorFlashTime(0)  # a cursor that blinks would wake the processor for as long as nobody types
    return made


def load_fonts() -> None:
    """Make Manrope known to Qt, from the package that brings it."""
    package = find_spec("font_manrope")
    assert package is not None
    assert package.origin is not None
    files = Path(package.origin).parent / "files"
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(files / f"Manrope-{weight}.ttf"))
