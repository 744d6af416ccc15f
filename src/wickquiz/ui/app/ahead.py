"""What the next screen needs is made ready while the one in view is read, so that no transition waits for a disk."""

from __future__ import annotations

import importlib
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlIncubationController
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from pathlib import Path

    from wickquiz.ui.app.app_view_model import AppViewModel

REST_MS = 320
"""Longer than a screen takes to come in."""

SLICE_MS, BREATH_MS = 4, 8
"""So long at a time objects are made for a screen that nobody sees yet, and so much time lies between the beginnings.

A press meanwhile is answered within the frame."""

_TURN_SECONDS = 0.0005
"""So long a module that is loaded keeps a frame waiting, at a time."""

SOUND = "miniaudio"
NEXT = {
    "home": (
        *("secrets", "uuid", "wickquiz.game.code", "wickquiz.records.session", "wickquiz.ui.play.kinds.answer_model"),
        *("wickquiz.ui.play.derive", "wickquiz.ui.play.play_view_model", "wickquiz.ui.app.walk_through"),
        *("wickquiz.ui.app.scribe",),
        *("wickquiz.ui.results.results_view_model", "wickquiz.ui.app.sharing", "play/PlayScreen.qml"),
        *("wickquiz.records.amendments", "wickquiz.records.boards", "wickquiz.ui.home.notes"),
    ),
    "play": (
        *("wickquiz.ui.results.results_view_model", "wickquiz.ui.app.sharing"),
        *("http.client", "urllib.request", "queue", SOUND, "results/ResultsScreen.qml"),
    ),
}
"""By the screen in view: modules, in steps that take no longer than a frame or two, and files of QML.

What the files need comes before them, what is wanted later after them.

Each names all that its files need, as a screen may be left before its steps are taken: Qt never asks again for a type
that was not there.

What is not of this program is loaded on another thread, as some of it takes longer.
"""


class Slices(QQmlIncubationController):
    """Makes objects little by little, and only while there are any to be made."""

    def __init__(self, owner: QObject) -> None:
        super().__init__()
        self._timer = QTimer(owner, interval=BREATH_MS)
        self._timer.timeout.connect(self._make)

    @property
    def is_resting(self) -> bool:
        """Whether nothing is being made."""
        return not self._timer.isActive()

    def incubatingObjectCountChanged(self, count: int) -> None:  # Qt's name
        """So many are in the making."""
        if count == 0:
            self._timer.stop()
        elif self.is_resting:
            self._timer.start()

    def _make(self) -> None:
        self.incubateFor(SLICE_MS)


class Ahead(QObject):
    """Takes one step after the other once a screen has come to rest, each only once. Then the next is made ready.

    The engine owns it, and the files of QML that are made ready; without `has_sound`, no sound is.
    """

    finished = Signal()
    """All is loaded that the next screen needs."""
    _loaded = Signal()

    def __init__(
        self, engine: QQmlEngine, window: QQuickWindow, shown: AppViewModel, ui: Path, *, has_sound: bool
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self._shown = shown
        self._ui = ui
        self._taken = set() if has_sound else {SOUND}
        self._slices = Slices(self)
        engine.setIncubationController(self._slices)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        self._loading: threading.Thread | None = None
        self._is_disturbed = False
        self._loaded.connect(self._go_on)
        self._window = window
        self._has_begun = False
        window.frameSwapped.connect(self._begin)
        shown.screenShown.connect(self._wait)
        shown.revealed.connect(self._wait)

    @property
    def is_resting(self) -> bool:
        """Whether there is nothing left to do for the screen in view."""
        return not self._timer.isActive() and self._loading is None and self._shown.is_ready

    def close(self) -> None:
        """Make nothing ready any more."""
        self._timer.stop()
        if self._loading is not None:
            self._loading.join()

    @Slot()
    def _begin(self) -> None:
        if not self._has_begun:  # two frames drawn in another thread may be told of at once
            self._has_begun = True
            self._window.frameSwapped.disconnect(self._begin)
            self._wait()

    @Slot()
    def _wait(self) -> None:
        self._is_disturbed = self._loading is not None
        if not self._is_disturbed:
            self._timer.start(REST_MS)

    @Slot()
    def _step(self) -> None:
        name = next((name for name in NEXT.get(self._shown.props().screen, ()) if name not in self._taken), None)
        if name is None:
            self._shown.make_ready()
            self.finished.emit()
            return
        self._taken.add(name)
        if name.endswith(".qml"):
            url = QUrl.fromLocalFile(str(self._ui / name))
            QQmlComponent(self._engine, url, QQmlComponent.CompilationMode.Asynchronous, self._engine)
            self._timer.start(0)
        elif name.startswith("wickquiz."):
            importlib.import_module(name)
            self._timer.start(0)
        else:
            self._is_disturbed = False
            self._loading = threading.Thread(target=self._load, args=(name,))
            self._loading.start()

    def _load(self, name: str) -> None:
        """Import a module on another thread."""
        before = sys.getswitchinterval()
        sys.setswitchinterval(_TURN_SECONDS)
        with suppress(ImportError):  # what needs it will say so
            importlib.import_module(name)
        sys.setswitchinterval(before)
        self._loaded.emit()

    @Slot()
    def _go_on(self) -> None:
        self._loading = None
        self._timer.start(REST_MS if self._is_disturbed else 0)
