"""What lies on the desk when the game opens: everything that outlives a screen, built by the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from wickquiz.game.rules import Rules
    from wickquiz.packs.collection import Collection, Stock
    from wickquiz.packs.model import Pack, Problem
    from wickquiz.records.own_data import OwnData
    from wickquiz.records.rows import GameHeader
    from wickquiz.records.settings import Settings
    from wickquiz.records.store import Store


class Opening(NamedTuple):
    """What is asked for before the window opens: a game that a code names or a seed deals, or the preview of a pack."""

    code: str = ""
    seed: int | None = None
    preview: Path | None = None


class Desk(NamedTuple):
    """The packs with their problems, the store, the settings, and the world as arguments.

    `clock` gives seconds that never go back, `now` the moment in UTC in ISO 8601, `today` the date here, `new_seed` and
    `new_id` chance. `keep_settings` writes the settings, and returns a sentence where it cannot. `home_picks` holds the
    ids of the packs that a round is dealt from until the player picks others.
    """

    packs: tuple[Pack, ...]
    problems: Sequence[Problem]
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
    collection: Collection | None = None
    """Where packs are looked for and taken in; None where they cannot be changed."""
    opened_from: Collection | None = None
    """Where `packs` were taken from, and the `unread` ones are to be."""
    unread: tuple[Path, ...] = ()
    """Packs that are new or have changed, and too large to be read before the window opens."""
    begin_log: Callable[[], Path | None] = lambda: None
    """Begins the log, where that has not happened yet, and returns its file; None where there is none."""
    kept: tuple[Pack, ...] = ()
    """Packs that are gone or have changed since, for the round in play, which was dealt from them."""
    player: str = ""
    """Whose games are begun, shown on the board and gone on with."""
    is_matched: bool = False
    """Whether rounds are dealt at the player's level until the player decides otherwise."""
    own: OwnData | None = None
    """What is kept of the players; None where nothing of it can be handed out or deleted."""
    documents: Path | None = None
    """Where what is kept of the players is handed out; None for where the desktop keeps documents."""
    pictures: Path | None = None
    """Where a round is saved as a picture; None for where the desktop keeps pictures."""

    @property
    def is_incomplete(self) -> bool:
        """Whether packs that were named are still unread, so that a seed would deal from others."""
        return bool(self.unread and self.opened_from and self.opened_from.named)

    def packs_of(self, header: GameHeader) -> dict[str, Pack]:
        """Return the packs of a game by their ids, each as it was when the game was dealt."""
        known = {(pack.id, pack.content_hash): pack for pack in (*self.kept, *self.packs)}
        return {ref.id: known[ref.id, ref.content_hash] for ref in header.packs}

    def restocked(self, stock: Stock, in_play: GameHeader | None) -> Desk:
        """Return the desk with other packs; the game `in_play` keeps its own."""
        kept = tuple(self.packs_of(in_play).values()) if in_play else ()
        return self._replace(packs=stock.packs, problems=stock.problems, unread=stock.unread, kept=kept)
