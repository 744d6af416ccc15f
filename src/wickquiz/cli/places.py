"""Where the program's own files lie: inside the package when installed, beside `src` in a checkout."""

from __future__ import annotations

from pathlib import Path

from wickquiz.records.folders import folders

_PACKAGE = Path(__file__).parents[1]


def questions_folder() -> Path:
    """Return the folder of the packs that come with the game. Nothing is ever written there."""
    return _own("questions")


def assets_folder() -> Path:
    """Return the folder of art, icons and sounds. Nothing is ever written there."""
    return _own("assets")


def picture_cache() -> Path:
    """Return the folder that archives' pictures are put into, to be shown."""
    return folders().cache / "archives"


def index_file() -> Path:
    """Return the file of the index of packs: a cache, made anew whenever it is not there."""
    return folders().cache / "packs.sqlite3"


def _own(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parents[1] / name
