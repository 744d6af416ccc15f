"""What lies on the desk when the game opens: everything that outlives a screen, built by the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack, Problem
from wickquiz.records.settings import Settings
from wickquiz.records.store import Store


@dataclass(frozen=True, slots=True)
class Opening:
    """A game asked for before the window opens: one that a code names, or one dealt from a seed."""

    code: str = ""
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """The packs with their problems, the store, the settings, and the world as arguments.

    `clock` gives seconds that never go back, `now` the moment in UTC in ISO 8601, `today` the date here, `new_seed` and
    `new_id` chance. `keep_settings` writes the settings, and returns a sentence where it cannot. `home_picks` holds the
    ids of the packs that a round is dealt from until the player picks others.
    """

    packs: tuple[Pack, ...]
    problems: tuple[Problem, ...]
    home_picks: frozenset[str]
    store: Store
    settings: Settings
    keep_settings: Callable[[Settings], str | None]
    rules: Rules
    assets: Path
    clock: Callable[[], float]
    now: Callable[[], str]
    today: Callable[[], date]
    new_seed: Callable[[], int]
    new_id: Callable[[], str]
    opening: Opening | None = None
    is_full_screen: bool = False
    is_kiosk: bool = False
    log: Path | None = None
    """The log file; None where there is none."""
    player: str = ""
    """Whose games are begun, shown on the board and gone on with."""

    @property
    def by_id(self) -> dict[str, Pack]:
        """The packs by their ids."""
        return {pack.id: pack for pack in self.packs}
