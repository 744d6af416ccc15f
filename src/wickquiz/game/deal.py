"""Dealing: which items a game asks and how their options stand, as a pure function of packs, rules and seed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wickquiz.game.chance import Chance
from wickquiz.game.rules import KINDS, Rules, name_of
from wickquiz.packs.model import Choice, Claim, Item, Match, Multi, Option, Order, Pack

Deck = Sequence[Pack]

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


def settle(packs: Deck, rules: Rules) -> Rules:
    """Return the rules as these packs spell them: topics as written in the packs, topics and kinds sorted, each once.

    Raises:
        NothingToDeal: none of the packs has a topic that the rules name.
        ValueError: a kind that does not exist, or a length under 1 (the program's mistake).
    """
    if unknown := set(rules.kinds) - set(KINDS):
        raise ValueError(f"no kind of item is called {', '.join(sorted(unknown))}")
    if rules.length < 1:
        raise ValueError(f"a game has at least one question, not {rules.length}")
    topics = {topic for wanted in rules.topics for topic in _spellings(packs, wanted)}
    kinds = tuple(kind for kind in KINDS if kind in rules.kinds)
    return replace(rules, topics=tuple(sorted(topics)), kinds=() if len(kinds) == len(KINDS) else kinds)


def deal(packs: Deck, rules: Rules, seed: int) -> tuple[Card, ...]:
    """Deal `rules.length` items, or all that there are when the filters leave fewer, none twice.

    Where the rules name items, these are dealt in their order. Else every selection is as likely as the other. Neither
    the order of the packs nor that of the items in their files matters, and the way an item's options stand follows
    from the seed and the item alone, whatever the filters.

    Raises:
        NothingToDeal: the filters leave no item.
        ValueError: two packs have one id, or the rules are none (the program's mistake).
    """
    if len({pack.id for pack in packs}) < len(packs):
        raise ValueError("two packs of a game have the same id")
    rules = settle(packs, rules)
    found = fitting(packs, rules)
    if not found:
        raise NothingToDeal(_nothing(rules))
    drawn = found[: rules.length] if rules.items else Chance(seed, "items").sample(found, rules.length)
    return tuple(Card(pack.id, item, _order(pack.id, item, seed), pack.language) for pack, item in drawn)


def fitting(packs: Deck, rules: Rules) -> list[tuple[Pack, Item]]:
    """Return what the rules let through, however many of them are dealt: as the rules name them, else by their ids."""
    found = [(pack, item) for pack in packs for item in pack.items if _is_asked(item, rules)]
    found.sort(key=lambda pair: (pair[0].id, pair[1].id))
    if not rules.items:
        return found
    named = {name_of(pack.id, item.id): (pack, item) for pack, item in found}
    return [named[name] for name in dict.fromkeys(rules.items) if name in named]


def count(packs: Deck, rules: Rules) -> int:
    """Return how many items of the packs the rules let through, however many of them are dealt."""
    return len(fitting(packs, rules))


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


def _is_asked(item: Item, rules: Rules) -> bool:
    return (
        (not rules.topics or item.topic in rules.topics)
        and (rules.level is None or item.level is rules.level)
        and (rules.spoilers or not item.spoiler)
        and (not rules.kinds or item.kind in rules.kinds)
    )


def _spellings(packs: Deck, wanted: str) -> Iterable[str]:
    topics = {topic for pack in packs for topic in pack.topics}
    found = [topic for topic in topics if _folded(topic) == _folded(wanted)]
    if not found:
        known = ", ".join(sorted(topics)) or "none"
        raise NothingToDeal(f"No pack here has the topic '{wanted}'. Topics to choose from: {known}.")
    return found


def _folded(topic: str) -> str:
    return " ".join(topic.casefold().split())


def _nothing(rules: Rules) -> str:
    """Say what was asked for, so that the player sees which filter to loosen."""
    wanted = [f"topic {' or '.join(rules.topics)}"] if rules.topics else []
    wanted += [f"level {rules.level}"] if rules.level else []
    wanted += [f"kind {' or '.join(rules.kinds)}"] if rules.kinds else []
    wanted += [] if rules.spoilers else ["no spoilers"]
    if not wanted:
        return "There is no question to ask: the packs have none that can be played."
    return f"No question fits all that was asked for ({'; '.join(wanted)}). Leave out one of these."
