"""A deck: packs to deal from, and what a filter lets through of them, counted and found without a look at every item.

The items that a filter lets through stand in the order of their packs' ids, then of their own. A deck adds up how many
of them each pack has; the item of any rank is then in the pack where the running total passes it. So a deal costs the
items that it deals, and for each pack a few machine instructions.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, overload

from wickquiz.game.rules import Rules, name_of
from wickquiz.packs.model import CELLS, Columns, Items, Pack, Wanted, columns_of

if TYPE_CHECKING:
    from wickquiz.game.chance import Chance
    from wickquiz.packs.model import Item

KEPT = 200
"""So many filters' running totals are kept by a deck: eight bytes for each pack."""


class Deck(Sequence[Pack]):
    """Packs by their ids. Made in passing from any packs; whoever deals often from the same ones keeps it.

    Raises:
        ValueError: two packs have one id (the program's mistake).
    """

    def __init__(self, packs: Sequence[Pack]) -> None:
        self._packs = tuple(sorted(packs, key=_id))
        if len(set(map(_id, self._packs))) < len(self._packs):
            raise ValueError("two packs of a game have the same id")
        self._columns: dict[str, Columns] = {}
        self._totals: dict[Wanted, array[int]] = {}
        self._tallies: tuple[Callable[[str | None], bytes], ...] | None = None
        self._spellings: dict[str, set[str]] | None = None
        self._languages: dict[str, Deck] = {}

    @classmethod
    def of(cls, packs: Sequence[Pack]) -> Deck:
        """Return the packs as a deck."""
        return packs if isinstance(packs, Deck) else cls(packs)

    @overload
    def __getitem__(self, index: int) -> Pack: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Pack]: ...
    def __getitem__(self, index: int | slice) -> Pack | Sequence[Pack]:
        return self._packs[index]

    def __len__(self) -> int:
        return len(self._packs)

    def __iter__(self) -> Iterator[Pack]:
        return iter(self._packs)

    @property
    def topics(self) -> frozenset[str]:
        """The topics of all packs."""
        return frozenset[str]().union(*self._by_folded().values())

    def spellings(self, topic: str) -> frozenset[str]:
        """Return the topics of the packs that are called `topic`, however it is written."""
        return frozenset(self._by_folded().get(_folded(topic), ()))

    def in_language(self, language: str) -> Deck:
        """Return the packs in a language (BCP 47, as the packs say it)."""
        found = self._languages.get(language)
        if found is None:
            found = Deck([pack for pack in self._packs if pack.language == language])
            self._languages[language] = found
        return found

    def count(self, rules: Rules) -> int:
        """Return how many items the filters of the rules let through."""
        totals = self._totals_of(wanted_by(rules))
        return totals[-1] if totals else 0

    def at(self, rules: Rules, ranks: Iterable[int]) -> Iterator[tuple[Pack, Item]]:
        """Yield the items of these ranks, from 0, among those that the filters of the rules let through."""
        wanted = wanted_by(rules)
        totals, table = self._totals_of(wanted), wanted.table
        for rank in ranks:
            number = bisect_right(totals, rank)
            pack = self._packs[number]
            columns = self._columns_of(pack)
            place = columns.nth(wanted, table, rank - (totals[number - 1] if number else 0))
            yield pack, pack.items[columns.places[place]]

    def draw(self, rules: Rules, chance: Chance, seen: Container[str] = ()) -> Iterator[tuple[Pack, Item]]:
        """Yield what the filters of the rules let through, but what was `seen` (see `name_of`), in the order drawn.

        Each order is as likely as the other, and only what is asked for is drawn and fetched.
        """
        for pack, item in self.at(rules, chance.permuted(self.count(rules))):
            if name_of(pack.id, item.id) not in seen:
                yield pack, item

    def named(self, rules: Rules, names: Iterable[str]) -> Iterator[tuple[Pack, Item]]:
        """Yield the items with these names (see `name_of`) that are here and that the filters of the rules let through.

        Each comes once, in the order of the names.
        """
        wanted = wanted_by(rules)
        by_id = {pack.id: pack for pack in self._packs}
        for name in dict.fromkeys(names):
            parts = name.split("/")
            splits = (("/".join(parts[:at]), "/".join(parts[at:])) for at in range(1, len(parts)))
            found = (
                (by_id[pack_id], _item(by_id[pack_id], item_id)) for pack_id, item_id in splits if pack_id in by_id
            )
            yield from ((pack, item) for pack, item in found if item is not None and _passes(item, wanted))

    def _totals_of(self, wanted: Wanted) -> array[int]:
        """Return how many items the filter lets through in each pack and all before it."""
        totals = self._totals.get(wanted)
        if totals is None:
            if len(self._totals) >= KEPT:
                self._totals.pop(next(iter(self._totals)))
            totals = self._totals[wanted] = array("Q", accumulate(self._counts(wanted)))
        return totals

    def _counts(self, wanted: Wanted) -> Iterable[int]:
        if self._tallies is None:
            self._tallies = tuple(map(self._tally_of, self._packs))
        counts = []
        for topic in wanted.topics or (None,):
            cells = memoryview(b"".join([tally(topic) for tally in self._tallies])).cast("I")
            counts += [cells[cell::CELLS].tolist() for cell in wanted.cells]
        return counts[0] if len(counts) == 1 else map(sum, zip(*counts, strict=True))

    def _tally_of(self, pack: Pack) -> Callable[[str | None], bytes]:
        return pack.items.tally if isinstance(pack.items, Items) else self._columns_of(pack).tally

    def _columns_of(self, pack: Pack) -> Columns:
        if isinstance(pack.items, Items):
            return pack.items.columns
        found = self._columns.get(pack.id)
        if found is None:
            facts = ((item.id, item.topic, item.level.value, item.kind, item.spoiler) for item in pack.items)
            found = self._columns[pack.id] = columns_of(facts)
        return found

    def _by_folded(self) -> dict[str, set[str]]:
        """Return the topics by what is the same of all their spellings."""
        if self._spellings is None:
            self._spellings = {}
            for topic in {topic for topics in {pack.topics for pack in self._packs} for topic in topics}:
                self._spellings.setdefault(_folded(topic), set()).add(topic)
        return self._spellings


def count(packs: Sequence[Pack], rules: Rules) -> int:
    """Return how many items of the packs the rules let through, however many of them are dealt."""
    deck = Deck.of(packs)
    return sum(1 for _ in deck.named(rules, rules.items)) if rules.items else deck.count(rules)


def wanted_by(rules: Rules) -> Wanted:
    """Return the filter that the rules are; which items they name is no part of it."""
    return Wanted(frozenset(rules.topics), rules.level or "", rules.spoilers, frozenset(rules.kinds))


def _item(pack: Pack, item_id: str) -> Item | None:
    if isinstance(pack.items, Items):
        return pack.items.find(item_id)
    return next((item for item in pack.items if item.id == item_id), None)


def _passes(item: Item, wanted: Wanted) -> bool:
    return (
        (not wanted.topics or item.topic in wanted.topics)
        and (not wanted.level or item.level == wanted.level)
        and (wanted.spoilers or not item.spoiler)
        and (not wanted.kinds or item.kind in wanted.kinds)
    )


def _id(pack: Pack) -> str:
    return pack.id


def _folded(topic: str) -> str:
    return " ".join(topic.casefold().split())
