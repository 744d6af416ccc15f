"""Items, packs, rules and responses for property tests: all seven kinds, in every shape that the format allows."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hypothesis import strategies as st

from wickquiz.game import response as given
from wickquiz.game.attempt import Attempt, begin, respond
from wickquiz.game.deal import options_of
from wickquiz.game.rules import KINDS, Mode, Rules
from wickquiz.packs.model import (
    Choice,
    Claim,
    Interaction,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    Typed,
)

TOPICS = ("cast", "crew", "plot")

texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=12)
seeds = st.integers(0, 2**32 - 1)
seconds = st.floats(0, 600)


def options(least: int, most: int) -> st.SearchStrategy[tuple[Option, ...]]:
    """Options that all read differently."""
    return st.lists(texts, min_size=least, max_size=most, unique_by=str.casefold).map(
        lambda found: tuple(Option(text, why=f"not {text}") for text in found)
    )


def _choice(found: tuple[Option, ...]) -> Choice:
    return Choice(found[0], found[1:])


def _multi(found: tuple[Option, ...]) -> Multi:
    keys = 1 + len(found[0].text) % len(found)
    return Multi(found[:keys], found[keys:])


@st.composite
def matches(draw: st.DrawFn) -> Match:
    lefts = draw(options(2, 8))
    rights = draw(options(len(lefts), len(lefts) + 3))
    return Match(tuple(zip(lefts, rights, strict=False)), rights[len(lefts) :])


@st.composite
def numbers(draw: st.DrawFn) -> Number:
    low, value, high = sorted(draw(st.tuples(*[st.decimals(-10_000, 10_000, places=2)] * 3)))
    within = draw(st.decimals(0, 500, places=2))
    return Number(value, low, high + 1, within, draw(st.sampled_from(["", "km"])))


_INTERACTIONS: dict[str, st.SearchStrategy[Interaction]] = {
    "choice": options(2, 8).map(_choice),
    "multi": options(2, 8).map(_multi),
    "claim": st.booleans().map(Claim),
    "typed": st.lists(texts, min_size=1, max_size=4).map(lambda found: Typed(found[0], tuple(found[1:]))),
    "order": options(3, 8).map(Order),
    "match": matches(),
    "number": numbers(),
}


def items(kinds: tuple[str, ...] = KINDS) -> st.SearchStrategy[Item]:
    """Items of these kinds, with every field that changes a game."""
    return st.builds(
        Item,
        id=texts,
        stem=texts,
        interaction=st.sampled_from(kinds).flatmap(_INTERACTIONS.__getitem__),
        topic=st.sampled_from(("", *TOPICS)),
        level=st.sampled_from(Level),
        why=texts,
        hint=st.sampled_from(["", "a hint"]),
        spoiler=st.booleans(),
        time=st.none() | st.integers(5, 60),
    )


def pack_of(pack_id: str, found: tuple[Item, ...]) -> Pack:
    """A pack of these items, its content hash following from them as a reader's would."""
    content = hashlib.sha256(repr((pack_id, found)).encode("utf-8", "surrogatepass")).hexdigest()
    return Pack(pack_id, f"The {pack_id} pack", Path(f"{pack_id}.yaml"), found, {}, content)


def packs(kinds: tuple[str, ...] = KINDS, most: int = 6) -> st.SearchStrategy[Pack]:
    """Packs of 1 to `most` items."""
    found = st.lists(items(kinds), min_size=1, max_size=most, unique_by=lambda item: item.id)
    return st.builds(pack_of, texts, found.map(tuple))


decks = st.lists(packs(most=4), min_size=1, max_size=3, unique_by=lambda pack: pack.id)

rules = st.builds(
    Rules,
    mode=st.sampled_from(Mode),
    length=st.integers(1, 300),
    level=st.none() | st.sampled_from(Level),
    spoilers=st.booleans(),
    kinds=st.lists(st.sampled_from(KINDS), unique=True).map(tuple),
    budget=st.none() | st.integers(0, 900),
)

unfiltered_rules = st.builds(Rules, mode=st.sampled_from(Mode), length=st.integers(1, 12))


def right_response(item: Item) -> given.Response:  # noqa: PLR0911 - one for each kind
    """The response that the item's author wrote down as right."""
    match item.interaction:
        case Choice():
            return given.Picked(0)
        case Multi(keys):
            return given.Picks(frozenset(range(len(keys))))
        case Claim(verdict):
            return given.Verdict(verdict)
        case Typed(key):
            return given.Text(key)
        case Order(sequence):
            return given.Sequence(tuple(range(len(sequence))))
        case Match(pairs):
            return given.Pairs(tuple(range(len(pairs))))
        case Number(value):
            return given.Quantity(value)


def _others(item: Item) -> st.SearchStrategy[given.Response]:  # noqa: PLR0911 - one for each kind
    indices = st.integers(0, max(len(options_of(item)) - 1, 0))
    match item.interaction:
        case Choice():
            return st.builds(given.Picked, indices)
        case Multi():
            return st.builds(given.Picks, st.frozensets(indices))
        case Claim():
            return st.builds(given.Verdict, st.booleans())
        case Typed():
            return st.builds(given.Text, st.text(max_size=20))
        case Order(sequence):
            return st.permutations(range(len(sequence))).map(lambda order: given.Sequence(tuple(order)))
        case Match(pairs):
            size = len(pairs)
            return st.lists(st.none() | indices, min_size=size, max_size=size).map(lambda r: given.Pairs(tuple(r)))
        case Number(low=low, high=high):
            return st.builds(given.Quantity, st.decimals(low, high, places=3) | st.decimals(allow_nan=False))


def responses(item: Item) -> st.SearchStrategy[given.Response]:
    """Responses that fit the item: right ones, others, none."""
    return st.just(right_response(item)) | _others(item) | st.just(given.Passed())


@st.composite
def played(draw: st.DrawFn) -> Attempt:
    """A game under any mode, answered as far as it goes or only in part."""
    attempt = begin([draw(packs())], draw(unfiltered_rules), draw(seeds))
    answers = draw(st.integers(0, 12))
    while (card := attempt.current) and attempt.asked < answers:
        attempt = respond(attempt, draw(responses(card.item)), draw(seconds))
    return attempt
