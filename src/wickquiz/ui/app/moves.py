"""What a player does to give a response: keys, or presses and drags of what has a name on screen. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wickquiz.game import response as given
from wickquiz.game.chance import Chance
from wickquiz.game.deal import Card, options_of
from wickquiz.packs.model import Claim, Match, Multi, Number, Order, Typed

_LETTERS = "abcdefghi"
_WELL = 7
"""In so many of ten the answer is right: about as well as a good player."""


@dataclass(frozen=True, slots=True)
class Write:
    """Type these letters."""

    text: str


@dataclass(frozen=True, slots=True)
class Click:
    """Press what has this name, `across` of its width from its left edge."""

    name: str
    across: float = 0.5


@dataclass(frozen=True, slots=True)
class Drag:
    """Press one thing and let go over the other."""

    name: str
    onto: str


Move = Write | Click | Drag


def think(card: Card, chance: Chance) -> given.Response:  # noqa: PLR0911 - one for each kind
    """Choose a response: mostly what is right, now and then something else."""
    is_right = chance.below(10) < _WELL
    count = len(options_of(card.item))
    match card.item.interaction:
        case Multi(keys):
            return given.Picks(frozenset(range(len(keys))) if is_right else frozenset({chance.below(count)}))
        case Claim(verdict):
            return given.Verdict(verdict == is_right)
        case Typed(key):
            return given.Text(key if is_right else "no idea")
        case Order():
            return given.Sequence(tuple(range(count)) if is_right else chance.shuffled(range(count)))
        case Match(pairs):
            return given.Pairs((tuple(range(count)) if is_right else chance.shuffled(range(count)))[: len(pairs)])
        case Number() as number:
            return given.Quantity(number.value if is_right else (number.low, number.high)[chance.below(2)])
        case _:
            return given.Picked(0 if is_right else chance.below(count))


def by_keys(card: Card, response: given.Response) -> tuple[Move, ...]:
    """Return the keys that give this response to a card as it was dealt."""
    match response:
        case given.Text(text):
            return (Write(text),)
        case given.Quantity(value):
            return (Write(format(value, "f")),)
        case given.Sequence(order):
            return tuple(Write(f"{start + 1}{end + 1}") for start, end in _carries(card.order, order))
        case given.Pairs(rights):
            joined = _joined(card, rights)
            return tuple(Write(f"{left + 1}{_LETTERS[place]}") for left, place in joined)
        case _:
            return tuple(Write(_LETTERS[place]) for place in _places(card, response))


def by_mouse(card: Card, response: given.Response) -> tuple[Move, ...]:
    """Return what to press and drag for this response; a number but nearly, its steps are left to who sees them."""
    match response, card.item.interaction:
        case given.Text(text), _:
            names = {" ": "keySpace"}
            return (Click("keypadButton"), *(Click(names.get(letter, f"key{letter}")) for letter in text.lower()))
        case given.Quantity(value), Number(low=low, high=high):
            return (Click("rail", float((value - low) / (high - low))),)
        case given.Sequence(order), _:
            return tuple(Drag(f"tile{start}", f"tile{end}") for start, end in _carries(card.order, order))
        case given.Pairs(rights), _:
            return tuple(Drag(f"left{left}", f"right{place}") for left, place in _joined(card, rights))
        case _:
            return tuple(Click(f"option{place}") for place in _places(card, response))


def _places(card: Card, response: given.Response) -> tuple[int, ...]:
    """Return where the options stand that are picked."""
    match response:
        case given.Picked(option):
            picked = frozenset({option})
        case given.Picks(options):
            picked = options
        case given.Verdict(is_true):
            picked = frozenset({0 if is_true else 1})
        case _:
            picked = frozenset()
    return tuple(place for place, index in enumerate(card.order) if index in picked)


def _carries(dealt: Sequence[int], wanted: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield from where to where to carry, one after the other; at least one, since nothing carried is no response."""
    stand = list(dealt)
    if tuple(dealt) == tuple(wanted):
        yield from ((0, 1), (0, 1))
    for end, element in enumerate(wanted):
        start = stand.index(element)
        if start != end:
            stand.insert(end, stand.pop(start))
            yield start, end


def _joined(card: Card, rights: Sequence[int | None]) -> tuple[tuple[int, int], ...]:
    """Return each left side that is joined, with the place of its right side."""
    return tuple((left, card.order.index(right)) for left, right in enumerate(rights) if right is not None)
