"""Which round is dealt: the day's own, one at the player's level, or whatever chance brings."""

from __future__ import annotations

from wickquiz.ui.app.desk import Desk
from wickquiz.ui.home.modes import daily_seed
from wickquiz.ui.home.shelf import Shelf
from wickquiz.ui.parts.modes import DAILY


def seed_of(shelf: Shelf, desk: Desk) -> int:
    """Return the seed of the next round.

    Raises:
        NothingToDeal: the filters leave no item to match.
    """
    if shelf.mode == DAILY:
        return daily_seed(desk.today())
    seed = desk.new_seed()
    if not (shelf.is_matched and shelf.can_match):
        return seed
    # Lazy for start-up.
    from wickquiz.records.ratings import seed_at_level

    return seed_at_level(desk.store, desk.packs, shelf.chosen, shelf.chosen_rules, seed, desk.player)


def say_level(desk: Desk) -> str:
    """Say how good the player is, as far as their answers tell."""
    # Lazy for start-up.
    from wickquiz.records.ratings import rate
    from wickquiz.ui.parts.levels import level_line

    return level_line(rate(desk.store, desk.packs).players.get(desk.player))
