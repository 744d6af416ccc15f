"""The window before there is anything in it: it comes while what it will show is still being laid out.

Nothing of the game is imported here, and nothing of Qt that a bare window does without.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Generic, TypeVar

# Imported before the engine shows a window: without it the window comes back from `rootObjects` as a bare QWindow.
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from wickquiz.ui.app.renderer import renderer_settings

UI = Path(__file__).parents[1]
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")
_QT_SETTINGS = {
    # Qt begins a frame 5 ms after it was asked for, where nobody says otherwise: so much longer every press would wait
    # to be seen.
    "QT_QPA_UPDATE_IDLE_TIME": "1",
    # Qt's software renderer would hand each stretch of a picture to other threads and wait for them: beside a frame's
    # 3 ms of drawing went 7 more in waiting, and many times that where other programs kept the processor.
    "QT_NO_GUI_THREADPOOL": "1",
    # The texture that holds all icons: at its usual size, as large as the screen, it takes 7 MB more.
    "QSG_ATLAS_WIDTH": "512",
    "QSG_ATLAS_HEIGHT": "512",
}
_TURN_SECONDS = 0.0005
"""So long one thread may keep the other from running while both have something to do."""

T = TypeVar("T")


class Front:
    """The application, the engine and the window. The order in which they are let go matters, so `close` it."""

    def __init__(self, assets: Path, theme: str = "dark", *, is_full_screen: bool = False) -> None:
        self.application = application()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(UI.parents[1]))
        self.engine.setInitialProperties(
            {
                "assets": QUrl.fromLocalFile(str(assets)),
                "fonts": [QUrl.fromLocalFile(str(file)) for file in font_files()],
                "isFullScreen": is_full_screen,
                "theme": theme,
            }
        )
        self._file = QUrl.fromLocalFile(str(UI / "app" / "Main.qml"))

    @property
    def window(self) -> QQuickWindow:
        """The window, made where it is not there yet."""
        if not self.engine.rootObjects():
            self.engine.load(self._file)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the window could not be made; the messages before this say why")
        return roots[0]

    @property
    def is_open(self) -> bool:
        """Whether the window is there: it may have been closed before anything was in it."""
        return self.window.isVisible()

    def open_during(self, work: Callable[[], T]) -> T:
        """Open the window while `work` is done on another thread, and return what that returned.

        Qt loads, makes and draws the window without holding Python's lock, so that the two really go on at once. What
        `work` raises is raised here. `work` may make nothing that belongs to the thread of the window.
        """
        side = _Side(work)
        loop = QEventLoop()
        side.opening.connect(self.engine.load)
        side.done.connect(loop.quit)
        before = sys.getswitchinterval()
        sys.setswitchinterval(_TURN_SECONDS)
        thread = threading.Thread(target=side.run, args=(self._file,), name="desk", daemon=True)
        thread.start()
        loop.exec()
        thread.join()
        sys.setswitchinterval(before)
        return side.outcome()

    def close(self) -> None:
        """Let go of the window and of the engine."""
        if self.engine.rootObjects():
            self.window.close()
        from PySide6.QtCore import QEvent  # lazy for start-up: its names are many

        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete)
        del self.engine


class _Side(QObject, Generic[T]):
    """Work on another thread. Its signals are heard on the thread of the window, in their order."""

    opening = Signal(QUrl)
    done = Signal()

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__()
        self._work = work
        self._found: list[T] = []
        self._error: BaseException | None = None

    def run(self, file: QUrl) -> None:
        """Have the window opened, and do the work."""
        self.opening.emit(file)
        try:
            self._found.append(self._work())
        except BaseException as error:  # noqa: BLE001 - it is raised again where the work was asked for
            self._error = error
        self.done.emit()

    def outcome(self) -> T:
        """Return what the work returned, or raise what it raised."""
        if self._error is not None:
            raise self._error
        return self._found[0]


def application() -> QGuiApplication:
    """Return the one application, made where there is none yet."""
    for name, value in {**_QT_SETTINGS, **renderer_settings()}.items():
        os.environ.setdefault(name, value)
    existing = QGuiApplication.instance()
    made = existing if isinstance(existing, QGuiApplication) else QGuiApplication(sys.argv[:1])
    made.setApplicationName("wickquiz")
    made.setApplicationDisplayName("wickquiz")
    made.setDesktopFileName("wickquiz")
    made.styleHints().setCursorFlashTime(0)  # a cursor that blinks would wake the processor for as long as nobody types
    return made


def font_files() -> list[Path]:
    """Return the files of Manrope, from the package that brings it; the window makes them known to Qt."""
    package = find_spec("font_manrope")
    assert package is not None
    assert package.origin is not None
    return [Path(package.origin).parent / "files" / f"Manrope-{weight}.ttf" for weight in _WEIGHTS]
