"""What a game is played by: its mode, its length and what it asks about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wickquiz.packs.model import Level

RULES_VERSION = 1
"""Raised whenever the same code would deal, judge or score differently; game codes carry it."""

ROUND_LENGTH = 10


class Mode(StrEnum):
    """How a game goes; the value is what `--mode` takes."""

    QUICK = "quick"
    SUDDEN = "sudden"
    MIDNIGHT = "midnight"
    PRACTICE = "practice"
    DUEL = "duel"


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one game. An empty `topics` or `kinds` means all of them; `level` None means any."""

    mode: Mode = Mode.QUICK
    length: int = ROUND_LENGTH
    topics: tuple[str, ...] = ()
    level: Level | None = None
    spoilers: bool = True
    kinds: tuple[str, ...] = ()

    @property
    def is_timed(self) -> bool:
        """Whether a quick response earns more."""
        return self.mode is Mode.MIDNIGHT
