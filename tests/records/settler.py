"""Keeps one setting after another in the file at argv[1] until it is killed."""

from __future__ import annotations

import sys
from itertools import cycle
from pathlib import Path

from wickquiz.records.settings import Settings, write_settings

for theme in cycle(["dark", "contrast"]):
    assert write_settings(Path(sys.argv[1]), Settings(theme=theme)) is None
    sys.stdout.write(f"{theme}\n")
    sys.stdout.flush()
