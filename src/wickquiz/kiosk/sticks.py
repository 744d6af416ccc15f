"""Where an operator can carry figures away to: sticks and cards that are mounted and can be written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

MOUNTED_BELOW: Final = (Path("/media"), Path("/run/media"), Path("/mnt"))
_DEEPEST: Final = 2


def find_sticks(below: Sequence[Path] = MOUNTED_BELOW) -> tuple[Path, ...]:
    """Return the folders below that something is mounted at (`/media/NAME`, `/run/media/USER/NAME`), if writable."""
    found = []
    for top in below:
        for depth in range(1, _DEEPEST + 1):
            found += [path for path in sorted(top.glob("/".join("*" * depth))) if _is_stick(path)]
    return tuple(found)


def _is_stick(path: Path) -> bool:
    try:
        return path.is_mount() and os.access(path, os.W_OK)
    except OSError:
        return False
