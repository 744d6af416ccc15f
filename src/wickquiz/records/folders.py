"""Where the program keeps what it keeps: four folders and the few fixed names in them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "WICKQUIZ_HOME"
"""Names one folder for everything; unset or empty, the platform's own folders are used."""


class Folders(NamedTuple):
    """Absolute paths; none of them need exist yet. Only what writes into one makes it."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The event log: every game and response."""
        return self.data / "wickquiz.db"

    @property
    def backups(self) -> Path:
        """Copies of the event log, where they are made."""
        return self.data / "backups"

    @property
    def packs(self) -> Path:
        """The user's own packs."""
        return self.data / "packs"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"


def folders() -> Folders:
    """Return the folders of this machine, or those under `WICKQUIZ_HOME` where it is set."""
    home = os.environ.get(HOME_VARIABLE, "")
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root / "data", root / "config", root / "cache", root / "logs")
    import platformdirs  # lazy for start-up: not asked where the folder is named

    own = platformdirs.PlatformDirs("wickquiz", appauthor=False)
    return Folders(own.user_data_path, own.user_config_path, own.user_cache_path, own.user_log_path)
