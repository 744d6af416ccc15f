"""What `make bench` asks of the real program: when frames appear, told on standard output, one JSON object a line.

`WICKQUIZ_PROBE=first-frame` tells when the first frame was shown. `WICKQUIZ_PROBE="press KEY ..."` then presses those
keys (names of `Qt.Key`), each once the screen has come to rest, and tells how long it took until a frame showed what
the press did. The program runs on; whoever asked ends it.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

REST_MS = 600
"""Longer than any motion of the interface takes: the next press meets a screen at rest."""


def attach(window: QQuickWindow) -> None:
    """Watch `window` as WICKQUIZ_PROBE says; the window owns the probe."""
    word, *keys = os.environ.get("WICKQUIZ_PROBE", "").split()
    if word not in ("first-frame", "press"):
        raise ValueError(f"WICKQUIZ_PROBE: '{word}' is neither 'first-frame' nor 'press KEY ...'")
    _Probe(window, [Qt.Key[f"Key_{name}"] for name in keys])


class _Probe(QObject):
    """Times frames. A press is shown by the first frame that was begun after it, not by one already on its way."""

    def __init__(self, window: QQuickWindow, keys: list[Qt.Key]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._is_first = True
        self._pressed: float | None = None
        self._is_begun = False
        window.afterAnimating.connect(self._begin)
        window.frameSwapped.connect(self._show)

    @Slot()
    def _begin(self) -> None:
        self._is_begun = self._pressed is not None

    @Slot()
    def _show(self) -> None:
        now = time.monotonic()
        if self._is_first:
            self._is_first = False
            _tell(event="first-frame", at=now, pid=os.getpid())
            QTimer.singleShot(REST_MS, self._press)
        elif self._pressed is not None and self._is_begun:
            _tell(event="press", key=self._keys.pop(0).name.removeprefix("Key_"), ms=1000 * (now - self._pressed))
            self._pressed = None
            QTimer.singleShot(REST_MS, self._press)

    @Slot()
    def _press(self) -> None:
        if not self._keys:
            return
        key, none = self._keys[0], Qt.KeyboardModifier.NoModifier
        text = chr(key) if Qt.Key.Key_Space <= key <= Qt.Key.Key_ydiaeresis else ""
        self._is_begun, self._pressed = False, time.monotonic()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, none, text))


def _tell(**what: object) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()
