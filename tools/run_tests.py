"""Run every test: first without a display, then those that need a real OpenGL window, where Xvfb is or may be had.

Usage: python tools/run_tests.py [PYTEST OPTION ...]     The options go to the first run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "set_up"))

import qt_libraries

SCREEN = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1920x1300x24")


def main(options: Sequence[str]) -> int:
    """Return pytest's exit code: of the first run that fails, else 0."""
    without = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    code = run([], options, without)
    if code != 0 or options:
        return code
    if not has_screen():
        print("Xvfb is not installed: the tests that need an OpenGL window were not run.")
        return 0
    return run(SCREEN, ["-m", "opengl"], {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"})


def run(prefix: Sequence[str], options: Sequence[str], variables: dict[str, str]) -> int:
    """Run pytest in an environment of its own choosing, whatever display the person has."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QSG_", "QML"))}
    command = [*prefix, sys.executable, "-m", "pytest", *options]
    return subprocess.run(command, env=kept | variables, check=False).returncode


def has_screen() -> bool:
    """Whether tests can have a screen of their own; installs Xvfb where that needs no question."""
    if shutil.which("xvfb-run") is None:
        qt_libraries.install(["xvfb", "xauth", "libgl1-mesa-dri"], print)
    return shutil.which("xvfb-run") is not None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
