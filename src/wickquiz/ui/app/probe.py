"""What `make bench` asks of the real program: when frames appear, told on standard output, one JSON object a line.

WICKQUIZ_PROBE says what to watch:

- `first-frame` tells when the first frame was shown.
- `press KEY ...` then presses those keys (names of `Qt.Key`), each once the screen has come to rest, and tells how long
  it took until a frame showed what the press did.
- `frames WIDTHxHEIGHT KEY ...` makes the window that large, and tells of all frames that follow on each press.
- `rest KEY ...` presses the keys, and from then on tells of each frame that nobody asked for.

The program runs on; whoever asked ends it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QVariantAnimation, Slot
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

REST_MS = 600
"""Longer than any motion of a question takes: the next press meets a screen at rest."""

LEAD_MS = 120
SPAN_MS = 1300
"""Longer than the longest motion of a round, the score that counts up at its end."""


def attach(window: QQuickWindow) -> None:
    """Watch `window` as WICKQUIZ_PROBE says; the window owns the probe."""
    word, *words = os.environ.get("WICKQUIZ_PROBE", "").split()
    if word not in PROBES:
        raise ValueError(f"WICKQUIZ_PROBE: '{word}' is none of {', '.join(PROBES)}")
    if word == "frames":
        window.resize(*map(int, words.pop(0).split("x")))
    PROBES[word](window, [_key(name) for name in words])


def _key(name: str) -> Qt.Key:
    from PySide6.QtCore import Qt  # lazy, or the start would be timed with it

    return Qt.Key[f"Key_{name}"]


class _Probe(QObject):
    """Times frames. A press is shown by the first frame that was begun after it, not by one already on its way."""

    def __init__(self, window: QQuickWindow, keys: list[Qt.Key]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._is_first, self._has_begun = True, False
        self._pressed: float | None = None
        self._is_begun = False
        window.afterAnimating.connect(self._begin)
        window.frameSwapped.connect(self._show)

    @Slot()
    def _begin(self) -> None:
        self._has_begun = True
        self._is_begun = self._pressed is not None

    @Slot()
    def _show(self) -> None:
        now = time.monotonic()
        if not self._has_begun:
            return  # a frame of the window while it was empty
        if self._is_first:
            self._is_first = False
            _tell(event="first-frame", at=now, pid=os.getpid())
            QTimer.singleShot(REST_MS, self._next)
        self.frame(now)
        if self._pressed is not None and self._is_begun:
            pressed, self._pressed = self._pressed, None
            self.shown(self._keys.pop(0).name.removeprefix("Key_"), 1000 * (now - pressed))

    def frame(self, now: float) -> None:
        """A frame has been shown."""

    def shown(self, key: str, ms: float) -> None:
        """What a press did has been shown, so many milliseconds after it."""
        _tell(event="press", key=key, ms=ms)
        QTimer.singleShot(REST_MS, self._next)

    def finish(self) -> None:
        """All keys have been pressed, and what they did has come to rest."""

    @Slot()
    def _next(self) -> None:
        if self._keys:
            self.lead_in()
        else:
            self.finish()

    def lead_in(self) -> None:
        self.press()

    @Slot()
    def press(self) -> None:
        # Lazy for start-up.
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        key, none = self._keys[0], Qt.KeyboardModifier.NoModifier
        text = chr(key) if Qt.Key.Key_Space <= key <= Qt.Key.Key_ydiaeresis else ""
        self._is_begun, self._pressed = False, time.monotonic()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, none, text))


class _Frames(_Probe):
    """Asks for a frame with every beat of the interface's own clock, as a screen does, so that each delay is seen.

    A beat on which nothing has moved draws nothing.
    """

    def __init__(self, window: QQuickWindow, keys: list[Qt.Key]) -> None:
        super().__init__(window, keys)
        self._frames: list[tuple[float, float]] = []
        self._shown: tuple[str, float] = ("", 0.0)
        self._since = 0
        self._beat = QVariantAnimation(self)
        self._beat.setStartValue(0.0)
        self._beat.setEndValue(1.0)
        self._beat.setDuration(1000)
        self._beat.setLoopCount(-1)
        self._beat.valueChanged.connect(window.update)

    def frame(self, now: float) -> None:
        self._frames.append((now, time.thread_time()))

    def lead_in(self) -> None:
        self._beat.start()
        QTimer.singleShot(LEAD_MS, self._press_in_time)

    @Slot()
    def _press_in_time(self) -> None:
        self._since = len(self._frames) - 1
        self.press()
        QTimer.singleShot(SPAN_MS, self._sum_up)

    def shown(self, key: str, ms: float) -> None:
        self._shown = key, ms

    @Slot()
    def _sum_up(self) -> None:
        self._beat.stop()
        key, ms = self._shown
        steps = [(1000 * (b[0] - a[0]), 1000 * (b[1] - a[1])) for a, b in pairwise(self._frames[self._since :])]
        _tell(event="frames", key=key, ms=ms, intervals=[wall for wall, _ in steps], work=[work for _, work in steps])
        self._frames.clear()
        QTimer.singleShot(LEAD_MS, self._next)


class _Rest(_Probe):
    """Presses its way to a screen, and tells of the frames that are drawn though nothing happens."""

    _is_resting = False

    def frame(self, now: float) -> None:
        if self._is_resting:
            _tell(event="frame", at=now)

    def finish(self) -> None:
        QTimer.singleShot(SPAN_MS, self._come_to_rest)

    @Slot()
    def _come_to_rest(self) -> None:
        self._is_resting = True
        _tell(event="rest", at=time.monotonic())


PROBES = {"first-frame": _Probe, "press": _Probe, "frames": _Frames, "rest": _Rest}


def _tell(**what: object) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()
