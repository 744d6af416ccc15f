"""The game that was left, to be gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wickquiz.records.rows import GameRecord
    from wickquiz.records.store import Store


def unfinished(store: Store, player: str = "") -> GameRecord | None:
    """Return the player's newest game that has no ending yet and can be gone on with; None if there is none.

    All its items may have been answered already, where the program died before it recorded the ending.
    """
    for game_id in store.open_games():
        if store.is_playable_here(game_id):
            record = store.game(game_id)
            if record is not None and record.header.player == player:
                return record
    return None
