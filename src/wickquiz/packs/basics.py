"""What a pack and its items are both made of. To be had from `model`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class Level(StrEnum):
    """How hard the author thinks an item is."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Severity(StrEnum):
    """`error`: the item (in a header: the pack) is not playable. `warning`: an editor would mend it."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file; line and column count from 1, in characters."""

    path: Path
    line: int
    column: int


class Image(NamedTuple):
    """A picture in the pack, by its path relative to the pack's folder, and what it shows in words."""

    path: str
    alt: str
