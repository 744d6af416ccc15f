"""Debian's PostgreSQL, which the tests of the shared board start for themselves; without it those are skipped."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import qt_libraries

Say = Callable[[str], None]

PACKAGE = "postgresql"
DEBIAN = Path("/usr/lib/postgresql")
"""Where Debian keeps the programs, which are on nobody's PATH, in a folder for each version."""


def is_here(folder: Path = DEBIAN) -> bool:
    """Whether a server can be made and started here."""
    return any(folder.glob("*/bin/initdb")) or shutil.which("initdb") is not None


def see_to(say: Say, folder: Path = DEBIAN) -> bool:
    """Install it where that needs no question. Returns whether it is here; nothing but those tests needs it."""
    if is_here(folder):
        return True
    if sys.platform == "linux" and qt_libraries.install([PACKAGE], say):
        return is_here(folder)
    say("wickquiz: PostgreSQL is not installed; the tests of the shared board will be skipped.")
    return False
