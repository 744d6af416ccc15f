"""A round at the player's level: of many ordinary deals, the one whose questions come nearest to it.

The game stays what its code says, packs, rules and seed: only which seed is taken depends on the ratings. So it can be
resumed, played again and handed to a friend like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wickquiz.game.chance import Chance, fold_seed
from wickquiz.game.deal import Card, Packs, deal
from wickquiz.game.deck import Deck
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Item

TARGET = 0.75
"""The share of right answers aimed at: hard enough to be worth it, easy enough to go on (Klinkenberg et al. 2011)."""

TRIES = 200
"""How many deals are looked at: about 0.1 s for a bank of 150. Ten times as many come a quarter nearer."""


def seeds_from(seed: int) -> Iterator[int]:
    """Yield TRIES seeds that follow from one: itself, then others."""
    chance = Chance(seed, "match")
    yield fold_seed(seed)
    for _ in range(TRIES - 1):
        yield chance.below(2**32)


def nearest_seed(packs: Packs, rules: Rules, seeds: Iterable[int], chance_of: Callable[[str, Item], float]) -> int:
    """Return the seed whose deal has chances nearest to TARGET: the least mean square apart, of equals the first.

    `chance_of` says how likely the player is right with an item, by its pack's id and itself.

    Raises:
        NothingToDeal: the filters leave no item.
        ValueError: there is no seed, or `deal` refuses the packs or rules (the program's mistake).
    """
    deck = Deck.of(packs)
    apart: dict[tuple[str, str], float] = {}

    def distance_of(card: Card) -> float:
        key = card.pack_id, card.item.id
        if key not in apart:
            apart[key] = (chance_of(card.pack_id, card.item) - TARGET) ** 2
        return apart[key]

    def distance(seed: int) -> float:
        cards = deal(deck, rules, seed)
        return sum(map(distance_of, cards)) / len(cards)

    return min(seeds, key=distance)
