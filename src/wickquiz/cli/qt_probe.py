"""What Qt does here, found out in processes of its own: a crash there is told, not suffered."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

PATIENCE = 60
"""Seconds after which a probe is taken to hang."""

_DRAW = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
window = QQuickWindow()
window.resize(64, 64)
def drawn():
    api = window.rendererInterface().graphicsApi().name
    print(json.dumps({"platform": app.platformName(), "api": api}), flush=True)
    app.exit(0)
window.frameSwapped.connect(drawn)
QTimer.singleShot(20000, lambda: app.exit(9))
window.show()
sys.exit(app.exec())
"""

_SOUND = """
import json
import miniaudio
try:
    outputs = len(miniaudio.Devices().get_playbacks())
except miniaudio.MiniaudioError:
    outputs = 0
print(json.dumps({"outputs": outputs}), flush=True)
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a probe said, or why it said nothing."""

    said: dict[str, Any] | None
    trouble: str = ""


def draw(variables: dict[str, str]) -> Finding:
    """Open a small window and wait for its first frame; say the platform and the graphics API it was drawn with.

    `variables` are of the environment, and go before those that are there.
    """
    return _probe(_DRAW, variables)


def sound() -> Finding:
    """Look for sound outputs; say how many there are."""
    return _probe(_SOUND, {})


def _probe(script: str, variables: dict[str, str]) -> Finding:
    try:
        done = subprocess.run(  # noqa: S603 (our own script, in our own Python)
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            env={**os.environ, **variables},
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Finding(None, f"it hung for {PATIENCE} seconds")
    if done.returncode == 0:
        return Finding(json.loads(done.stdout.splitlines()[-1]))
    last = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
    return Finding(None, f"{_end(done.returncode)}: {last[0]}")


def _end(code: int) -> str:
    """Say in words how a process ended."""
    if code >= 0:
        return f"it ended with {code}"
    try:
        return f"it was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"it was ended by signal {-code}"
