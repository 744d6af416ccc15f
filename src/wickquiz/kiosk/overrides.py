"""What the operator set by touch: it goes before the configuration until it is taken back, over restarts too."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wickquiz.kiosk.files import write_whole


class Opening(StrEnum):
    """Whether the hours of the configuration hold, or the kiosk is open or closed whatever they say."""

    HOURS = "hours"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Overrides:
    """`volume` in percent, under the same ceilings; None: the configuration's."""

    volume: int | None = None
    opening: Opening = Opening.HOURS


def read_overrides(path: Path) -> Overrides:
    """Return what was set; nothing where the file is missing or says nothing sensible."""
    try:
        content = json.loads(path.read_bytes())
        volume, opening = content["volume"], Opening(content["opening"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Overrides()
    is_volume = type(volume) is int and 0 <= volume <= 100  # noqa: PLR2004 - percent
    return Overrides(volume if is_volume else None, opening)


def write_overrides(path: Path, overrides: Overrides) -> str | None:
    """Keep what was set. Returns None, or a sentence where the disk does not take it."""
    return write_whole(path, json.dumps({"volume": overrides.volume, "opening": overrides.opening.value}) + "\n")
