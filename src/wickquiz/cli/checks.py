"""The single checks of `wickquiz doctor`: what works here, and what to do about what does not."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from wickquiz.cli import qt_probe
from wickquiz.cli.display import display_trouble
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Severity
from wickquiz.records.folders import Folders
from wickquiz.records.schema import steps
from wickquiz.records.settings import read_settings
from wickquiz.records.store import open_reader
from wickquiz.ui.app.renderer import renderer_settings

OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 37, 0)
"""The first with STRICT tables."""

QT_PACKAGES = ("PySide6-Essentials", "PySide6_Essentials", "PySide6")
GET_QT = "python -m pip install 'PySide6-Essentials>=6.11,!=6.12.0'"
ELSEWHERE = "Make it a folder that can be written to, or name another place in WICKQUIZ_HOME"
IN_TERMINAL = "Play in the terminal: wickquiz --terminal"


class State(StrEnum):
    """`warning`: the game can be played, but not in full. `failed`: without this there is no game."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what was found, and where it is not well, what to do."""

    name: str
    state: State
    says: str
    cure: str = ""


def python() -> Check:
    """Check the version of Python."""
    says = f"Python {platform.python_version()} ({sys.executable})"
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return Check("python", State.OK, says)
    return Check("python", State.FAILED, says, "Install Python 3.11 or later")


def sqlite() -> Check:
    """Check the version of SQLite that Python brings."""
    says = f"SQLite {sqlite3.sqlite_version}"
    if sqlite3.sqlite_version_info >= OLDEST_SQLITE:
        return Check("sqlite", State.OK, says)
    return Check("sqlite", State.FAILED, says, "Use a Python that brings SQLite 3.37 or later")


def qt() -> Check:
    """Check that Qt for Python is there, in a version that is sound with this Python."""
    found = qt_version()
    if found is None:
        return Check("qt", State.WARNING, "Qt for Python is not installed", f"{GET_QT}. {IN_TERMINAL}")
    if is_unsound(found, sys.version_info[:2]):
        says = f"PySide6 {found} ends the program after a while with Python before 3.12"
        return Check("qt", State.WARNING, says, f"{GET_QT}. {IN_TERMINAL}")
    return Check("qt", State.OK, f"PySide6 {found}")


def qt_version() -> str | None:
    """Return the version of Qt for Python that is installed."""
    for name in QT_PACKAGES:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return None


def is_unsound(pyside: str, python_version: tuple[int, ...]) -> bool:
    """Whether this PySide6 drops references to None with this Python, until the program aborts."""
    return pyside == "6.12.0" and python_version < (3, 12)


def display() -> Check:
    """Check that a window can be opened."""
    trouble = display_trouble()
    if trouble:
        return Check("display", State.WARNING, trouble, IN_TERMINAL)
    chosen = os.environ.get("QT_QPA_PLATFORM")
    says = f"Qt is told to draw to '{chosen}' (QT_QPA_PLATFORM)" if chosen else "A window can be opened"
    return Check("display", State.OK, says)


def renderer() -> Check:
    """Check that Qt Quick draws, and with what; where there is no display, into memory."""
    chosen = renderer_settings()
    finding = qt_probe.draw(chosen | ({"QT_QPA_PLATFORM": "offscreen"} if display_trouble() else {}))
    if finding.said is None:
        cure = f"See whether QT_QUICK_BACKEND=software helps. {IN_TERMINAL}"
        return Check("renderer", State.WARNING, f"Qt Quick drew nothing; {finding.trouble}", cure)
    why = " (no graphics card was found)" if chosen else ""
    return Check("renderer", State.OK, f"Qt Quick draws with {finding.said['api']} on {finding.said['platform']}{why}")


def sound() -> Check:
    """Check that sounds can be heard."""
    finding = qt_probe.sound()
    if finding.said is None:
        says = f"Sound cannot be used and the game is silent; {finding.trouble}"
        return Check(
            "sound", State.WARNING, says, "Install the game anew: python -m pip install --force-reinstall wickquiz"
        )
    outputs = finding.said["outputs"]
    if not outputs:
        return Check("sound", State.WARNING, "The game is silent: there is no sound output", "Connect one")
    return Check("sound", State.OK, f"Sound outputs: {outputs}")


def fonts() -> Check:
    """Check that the game's typeface is there."""
    spec = find_spec("font_manrope")
    folders = [Path(place) for place in spec.submodule_search_locations or ()] if spec else []
    if any(folder.glob("files/*.ttf") for folder in folders):
        return Check("fonts", State.OK, "Manrope is there")
    return Check("fonts", State.WARNING, "Manrope is not installed", "python -m pip install font-manrope")


def folder(name: str, path: Path) -> Check:
    """Check that a folder can be written to, or made; nothing is."""
    nearest = path
    while not os.path.exists(nearest) and nearest != nearest.parent:  # noqa: PTH110 (Path.exists raises if shut out)
        nearest = nearest.parent
    if not nearest.is_dir():
        return Check(name, State.WARNING, f"{nearest} is no folder", ELSEWHERE)
    if not os.access(nearest, os.W_OK | os.X_OK):
        return Check(name, State.WARNING, f"{nearest} may not be written", ELSEWHERE)
    return Check(name, State.OK, f"{path}" if nearest == path else f"{path} (made when needed)")


def settings(own: Folders) -> Check:
    """Check the settings file."""
    _, said = read_settings(own.settings)
    if said:
        return Check("settings", State.WARNING, " ".join(said), f"Mend or delete {own.settings}")
    return Check("settings", State.OK, f"{own.settings}" if own.settings.exists() else "All as at first")


def database(own: Folders) -> Check:
    """Check the scores file from end to end: SQLite's own check and every row's checksum."""
    with open_reader(own.database) as reader:
        games, responses = len(reader.headers()), len(reader.responses())
        reader.endings()
        found = (*reader.integrity(), *([reader.trouble] if reader.trouble else []))
    if found:
        cure = "Start the game: what can be proven sound is carried over, and the rest kept aside"
        return Check("database", State.WARNING, " ".join(found), cure)
    if not games:
        return Check("database", State.OK, "No game has been played yet")
    says = f"{own.database}: games {games}, responses {responses}, format {len(steps())}, every row proven"
    return Check("database", State.OK, says)


def packs(places: Sequence[Path]) -> Check:
    """Check that there are questions to ask; of the folders where packs are looked for, the last is the user's."""
    found, problems = load(find_packs(places))
    count = sum(len(pack.items) for pack in found)
    errors = sum(
        problem.severity is Severity.ERROR
        for problem in (*problems, *(problem for pack in found for problem in pack.problems))
    )
    says = f"Packs {len(found)}, questions {count}, errors {errors}"
    if not count:
        return Check("packs", State.FAILED, says, f"Install wickquiz anew, or put a pack into {places[-1]}")
    if errors:
        return Check("packs", State.WARNING, says, "See them all: wickquiz pack list, then wickquiz pack check PATH")
    return Check("packs", State.OK, says)
