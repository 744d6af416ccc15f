"""Dealing: which items a game asks and how their options stand, as a pure function of packs, rules and seed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from wickquiz.game.chance import Chance
from wickquiz.game.deck import Deck
from wickquiz.game.rules import KINDS, Rules
from wickquiz.packs.model import Choice, Claim, Item, Match, Multi, Option, Order, Pack

Packs = Sequence[Pack]

TRUE_OR_FALSE = (Option("True"), Option("False"))


class NothingToDeal(Exception):  # noqa: N818 - the contract's name says what is wrong
    """The rules leave no item to ask. Its text is a sentence for the player, with the way out."""


@dataclass(frozen=True, slots=True)
class Card:
    """One item as it is dealt. `order[k]` is the index in `options_of(item)` of what stands at position k.

    `language` is the pack's (BCP 47): typed responses are folded by it.
    """

    pack_id: str
    item: Item
    order: tuple[int, ...]
    language: str = "en"

    @property
    def options(self) -> tuple[Option, ...]:
        """The options as they stand on screen."""
        options = options_of(self.item)
        return tuple(options[index] for index in self.order)


def options_of(item: Item) -> tuple[Option, ...]:
    """Return what the indices of a response name, in the item's own order: keys first, then distractors.

    For an order these are its elements, for a match the right sides (of the pairs, then the extra ones), for a
    claim True and False; a typed item and a number have none.
    """
    match item.interaction:
        case Choice(key, distractors):
            return (key, *distractors)
        case Multi(keys, distractors):
            return keys + distractors
        case Claim():
            return TRUE_OR_FALSE
        case Order(sequence):
            return sequence
        case Match(pairs, extra):
            return tuple(right for _, right in pairs) + extra
        case _:
            return ()


def settle(packs: Packs, rules: Rules) -> Rules:
    """Return the rules as these packs spell them: topics as written in the packs, topics and kinds sorted, each once.

    Raises:
        NothingToDeal: none of the packs has a topic that the rules name.
        ValueError: a kind that does not exist, or a length under 1 (the program's mistake).
    """
    if unknown := set(rules.kinds) - set(KINDS):
        raise ValueError(f"no kind of item is called {', '.join(sorted(unknown))}")
    if rules.length < 1:
        raise ValueError(f"a game has at least one question, not {rules.length}")
    topics = _spelt(Deck.of(packs), rules.topics) if rules.topics else ()
    kinds = tuple(kind for kind in KINDS if kind in rules.kinds)
    return replace(rules, topics=topics, kinds=() if len(kinds) == len(KINDS) else kinds)


def deal(packs: Packs, rules: Rules, seed: int, seen: Container[str] = ()) -> tuple[Card, ...]:
    """Deal `rules.length` items, or all that there are when the filters leave fewer, none twice.

    Where the rules name items, these are dealt in their order. Else every selection of what was not `seen` (names of
    items, see `name_of`) is as likely as the other. Neither the order of the packs nor that of the items in their files
    matters, and the way an item's options stand follows from the seed and the item alone, whatever the filters.

    Raises:
        NothingToDeal: the filters leave no item.
        ValueError: two packs have one id, or the rules are none (the program's mistake).
    """
    deck = Deck.of(packs)
    rules = settle(deck, rules)
    found = deck.named(rules, rules.items) if rules.items else deck.draw(rules, Chance(seed, "items"), seen)
    drawn = tuple(islice(found, rules.length))
    if not drawn:
        raise NothingToDeal(_nothing(rules, deck.count(rules)))
    return tuple(Card(pack.id, item, _order(pack.id, item, seed), pack.language) for pack, item in drawn)


def _order(pack_id: str, item: Item, seed: int) -> tuple[int, ...]:
    positions = range(len(options_of(item)))
    in_file_order = tuple(positions)
    if isinstance(item.interaction, Claim):
        return in_file_order  # True stands before False everywhere, so that nobody has to look twice
    chance = Chance(seed, "options", pack_id, item.id)
    order = chance.shuffled(positions)
    while isinstance(item.interaction, Order) and order == in_file_order:
        order = chance.shuffled(positions)
    return order


def _spelt(deck: Deck, wanted: Iterable[str]) -> tuple[str, ...]:
    found: set[str] = set()
    for topic in wanted:
        spellings = deck.spellings(topic)
        if not spellings:
            known = ", ".join(sorted(deck.topics)) or "none"
            raise NothingToDeal(f"No pack here has the topic '{topic}'. Topics to choose from: {known}.")
        found |= spellings
    return tuple(sorted(found))


def _nothing(rules: Rules, fitting: int) -> str:
    """Say what was asked for, so that the player sees which filter to loosen; `fitting` counts what was seen of it."""
    if fitting and not rules.items:
        return "All questions that fit were asked here not long ago."
    wanted = [f"topic {' or '.join(rules.topics)}"] if rules.topics else []
    wanted += [f"level {rules.level}"] if rules.level else []
    wanted += [f"kind {' or '.join(rules.kinds)}"] if rules.kinds else []
    wanted += [] if rules.spoilers else ["no spoilers"]
    if not wanted:
        return "There is no question to ask: the packs have none that can be played."
    return f"No question fits all that was asked for ({'; '.join(wanted)}). Leave out one of these."
