"""Items out of the packs at hand, one by one: a pack of a million questions is not walked to find ten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from wickquiz.packs.model import Items, Pack

if TYPE_CHECKING:
    from wickquiz.packs.model import Item, Level
    from wickquiz.records.voids import ItemKey


class Facts(NamedTuple):
    """What folds ask of an item: its mark, its topic, its level, and the chance of guessing it."""

    mark: str
    topic: str
    level: Level
    guess: float


class AtHand:
    """The packs at hand, by their ids."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self.packs = packs
        self._by_id = {pack.id: pack for pack in packs}
        self._plain: dict[str, dict[str, Item]] = {}
        self._facts: dict[ItemKey, Facts | None] = {}

    def hash_of(self, pack_id: str) -> str:
        """Return the content hash of a pack; empty where it is not at hand."""
        pack = self._by_id.get(pack_id)
        return pack.content_hash if pack else ""

    def item(self, key: ItemKey) -> Item | None:
        """Return an item; None where it is not at hand."""
        pack = self._by_id.get(key[0])
        if pack is None:
            return None
        if isinstance(pack.items, Items):
            return pack.items.find(key[1])
        if pack.id not in self._plain:
            self._plain[pack.id] = {item.id: item for item in pack.items}
        return self._plain[pack.id].get(key[1])

    def language(self, pack_id: str) -> str:
        """Return the language of a pack; English where it is not at hand."""
        pack = self._by_id.get(pack_id)
        return pack.language if pack else "en"

    def facts(self, key: ItemKey) -> Facts | None:
        """Return what folds ask of an item again and again; None where it is not at hand."""
        try:
            return self._facts[key]
        except KeyError:
            facts = self._facts[key] = self._told(key)
            return facts

    def mark(self, key: ItemKey) -> str:
        """Return the mark of an item (see `game.mark`); empty where it is not at hand."""
        facts = self.facts(key)
        return facts.mark if facts else ""

    def _told(self, key: ItemKey) -> Facts | None:
        # Lazy for start-up: boards know no items.
        from wickquiz.game.mark import mark
        from wickquiz.game.rating import guessing

        item = self.item(key)
        return Facts(mark(item), item.topic, item.level, guessing(item)) if item else None
