"""Film a round that plays by itself in the real window, as docs/pictures/round.webp shows it.

Usage: python tools/film_round.py FILE     WICKQUIZ_HOME names a folder whose scores may be added to.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from moving_webp import Frame, moving_webp
from wickquiz.cli import parsing as command_line
from wickquiz.cli import table
from wickquiz.ui.app.application import Game
from wickquiz.ui.app.autopilot import Autopilot

SEED = 264
QUESTIONS = 5
SIZE = QSize(800, 500)
LOOKS_EVERY = 110
"""Milliseconds between two looks at the window."""

PAUSE = 900
"""Milliseconds between what the player does: as long as it takes to see what came of it."""

RESULTS_STAND = 3500


class Camera:
    """Looks at a window again and again, and keeps each picture with the time for which it stood."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._seen: list[tuple[QImage, int]] = []
        self._timer = QTimer(interval=LOOKS_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def frames(self) -> list[Frame]:
        """Return what was seen."""
        return [Frame(picture, shown) for picture, shown in self._seen]

    def _look(self) -> None:
        picture = self._window.grabWindow()
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        if self._seen and self._seen[-1][0] == picture:
            self._seen[-1] = (picture, self._seen[-1][1] + LOOKS_EVERY)
        else:
            self._seen.append((picture, LOOKS_EVERY))


def film(shots: Path) -> bytes:
    """Play a round and return its film; the single pictures that are taken on the way go to `shots`."""
    wanted = command_line.parser(["play"]).parse_args(["play", "--length", str(QUESTIONS), "--seed", str(SEED)])
    desk = table.lay(wanted)
    assert desk is not None, "the pack that comes with the game plays"
    settings = replace(desk.settings, time_limit="off", sound=False, reduced_motion=False)
    game = Game(desk._replace(opening=None, settings=settings))
    camera = Camera(game.window)
    frames: list[Frame] = []

    def end() -> None:
        frames.extend(camera.frames())
        game.window.close()

    Autopilot(game, [SEED], shots, lambda _: QTimer.singleShot(RESULTS_STAND, end), PAUSE).start()
    try:
        game.run()
    finally:
        game.close()
    return moving_webp(frames, quality=55)


def main(arguments: Iterable[str]) -> int:
    """Film, and write the file."""
    (target,) = map(Path, arguments)
    shots = target.with_suffix(".shots")
    shots.mkdir(parents=True, exist_ok=True)
    target.write_bytes(film(shots))
    print(target, target.stat().st_size)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
