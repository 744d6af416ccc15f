"""What each kind of question becomes in QTI 3: its declaration, its interaction, and how it is scored."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from wickquiz.packs.interchange.qti3_markup import Node, lines, node
from wickquiz.packs.model import Choice, Claim, Image, Interaction, Item, Match, Multi, Number, Option, Order, Typed

RESPONSE: Final = "RESPONSE"
FEEDBACK: Final = "FEEDBACK"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_IDENTIFIER: Final = "identifier"


@dataclass(frozen=True, slots=True)
class Body:
    """The parts of an item. `feedback` is the cardinality of what calls for an option's rationale, "" if none does.

    `tolerance` is a distance that still counts as right; `is_mapped` tells whether a mapping scores the response;
    `follow_up` are rules of the response processing that call for rationales by hand.
    """

    declaration: Node
    blocks: list[Node]
    feedback: str = ""
    tolerance: Decimal | None = None
    is_mapped: bool = False
    follow_up: tuple[Node, ...] = ()


Picture = Callable[[Image], Node]
"""Makes the `img` of a picture."""


def body_of(item: Item, picture: Picture) -> Body:
    """Return the parts of `item`, without its own picture."""
    made = _made(item, item.interaction, picture)
    if item.image is not None:
        made.blocks.insert(0, node("p", None, picture(item.image)))
    return made


def _made(item: Item, asked: Interaction, picture: Picture) -> Body:  # noqa: PLR0911 - one for each kind
    match asked:
        case Choice(key, distractors):
            return _choice(item, (key,), distractors, picture)
        case Multi(keys, distractors):
            return _choice(item, keys, distractors, picture, cardinality="multiple")
        case Claim(verdict):
            return _claim(item, verdict=verdict)
        case Typed(key, accept, reject):
            return _typed(item, key, accept, reject)
        case Order(sequence):
            return _order(item, sequence, picture)
        case Match(pairs, extra):
            return _match(item, pairs, extra, picture)
        case Number():
            return _number(item, asked)


def _prompt(item: Item, *more: Node | str) -> Node:
    return node("qti-prompt", None, *lines(item.stem), *more)


def _values(values: Iterable[str]) -> Node:
    return node("qti-correct-response", None, *(node("qti-value", None, value) for value in values))


def _declaration(cardinality: str, base: str, *parts: Node) -> Node:
    attributes = {"identifier": RESPONSE, "cardinality": cardinality, "base-type": base}
    return node("qti-response-declaration", attributes, *parts)


def _shown(name: str, option: Option, picture: Picture, tag: str = "qti-simple-choice", **attributes: str) -> Node:
    """Return an option, with its rationale for whoever picks it."""
    children: list[Node | str] = [" ".join(option.text.split())]
    if option.image is not None:
        children.append(picture(option.image))
    if option.why:
        said = {"outcome-identifier": FEEDBACK, "identifier": name, "show-hide": "show"}
        children.append(node("qti-feedback-inline", said, *lines(option.why)))
    return node(tag, {"identifier": name, **attributes}, *children)


def _choice(
    item: Item,
    keys: Sequence[Option],
    distractors: Sequence[Option],
    picture: Picture,
    cardinality: str = "single",
) -> Body:
    options = _spread(item, keys, distractors)
    names = {id(option): _LETTERS[at] for at, option in enumerate(options)}
    is_single = cardinality == "single"
    attributes = {"response-identifier": RESPONSE, "shuffle": "true", "max-choices": "1" if is_single else "0"}
    choices = (_shown(names[id(option)], option, picture) for option in options)
    right = _values(names[id(key)] for key in keys)
    return Body(
        _declaration(cardinality, _IDENTIFIER, right),
        [node("qti-choice-interaction", attributes, _prompt(item), *choices)],
        cardinality if any(option.why for option in options) else "",
    )


def _claim(item: Item, *, verdict: bool) -> Body:
    attributes = {"response-identifier": RESPONSE, "shuffle": "false", "max-choices": "1"}
    choices = (node("qti-simple-choice", {"identifier": word.lower()}, word) for word in ("True", "False"))
    return Body(
        _declaration("single", _IDENTIFIER, _values([str(verdict).lower()])),
        [node("qti-choice-interaction", attributes, _prompt(item), *choices)],
    )


def _typed(item: Item, key: str, accept: Iterable[str], reject: Iterable[str]) -> Body:
    scores = {**dict.fromkeys(reject, "0"), **dict.fromkeys((key, *accept), "1")}
    ordered = sorted(scores, key=lambda text: (scores[text] == "0", text != key))
    entries = (
        node("qti-map-entry", {"map-key": text, "mapped-value": scores[text], "case-sensitive": "false"})
        for text in ordered
    )
    mapping = node("qti-mapping", {"default-value": "0"}, *entries)
    entry = node("qti-text-entry-interaction", {"response-identifier": RESPONSE})
    return Body(
        _declaration("single", "string", _values([key]), mapping),
        [node("p", None, *lines(item.stem)), node("p", None, entry)],
        is_mapped=True,
    )


def _order(item: Item, sequence: Sequence[Option], picture: Picture) -> Body:
    mixed = sorted(sequence, key=lambda option: _digest(item.id + option.text))
    if mixed == list(sequence):
        mixed.append(mixed.pop(0))
    names = {id(option): _LETTERS[at] for at, option in enumerate(mixed)}
    attributes = {"response-identifier": RESPONSE, "shuffle": "true"}
    choices = (_shown(names[id(option)], option, picture) for option in mixed)
    return Body(
        _declaration("ordered", _IDENTIFIER, _values(names[id(option)] for option in sequence)),
        [node("qti-order-interaction", attributes, _prompt(item), *choices)],
        "ordered" if any(option.why for option in sequence) else "",
    )


def _match(item: Item, pairs: Sequence[tuple[Option, Option]], extra: Sequence[Option], picture: Picture) -> Body:
    tag = "qti-simple-associable-choice"
    lefts = [node(tag, {"identifier": f"L{at}", "match-max": "1"}, left.text) for at, (left, _) in enumerate(pairs, 1)]
    rights = [(f"R{at}", right) for at, right in enumerate((*(right for _, right in pairs), *extra), 1)]
    turned = rights[1:] + rights[:1]
    offered = (_shown(name, right, picture, tag, **{"match-max": "1"}) for name, right in turned)
    attributes = {
        "response-identifier": RESPONSE,
        "shuffle": "true",
        "max-associations": str(len(pairs)),
        "min-associations": "0",
    }
    sides = (node("qti-simple-match-set", None, *lefts), node("qti-simple-match-set", None, *offered))
    right = _values(f"L{at} R{at}" for at in range(1, len(pairs) + 1))
    said = tuple(_call_for(name, len(pairs)) for name, option in rights if option.why)
    return Body(
        _declaration("multiple", "directedPair", right),
        [node("qti-match-interaction", attributes, _prompt(item), *sides)],
        "multiple" if said else "",
        follow_up=said,
    )


def _call_for(name: str, lefts: int) -> Node:
    """Return the rule that calls for the rationale of the right side `name`, whichever left side it was put to."""
    tests = (
        node(
            "qti-member",
            None,
            node("qti-base-value", {"base-type": "directedPair"}, f"L{at} {name}"),
            node("qti-variable", {"identifier": RESPONSE}),
        )
        for at in range(1, lefts + 1)
    )
    both = node(
        "qti-multiple",
        None,
        node("qti-variable", {"identifier": FEEDBACK}),
        node("qti-base-value", {"base-type": _IDENTIFIER}, name),
    )
    then = node("qti-set-outcome-value", {"identifier": FEEDBACK}, both)
    return node("qti-response-condition", None, node("qti-response-if", None, node("qti-or", None, *tests), then))


def is_slider(number: Number) -> bool:
    """Tell whether `number` fits QTI's slider, whose ends are 0 or more."""
    return number.low >= 0


def _number(item: Item, number: Number) -> Body:
    figures = (number.value, number.low, number.high, number.within)
    places = max(max(0, -int(figure.normalize().as_tuple().exponent)) for figure in figures)
    base = "float" if places else "integer"
    unit: list[Node | str] = [" ", node("span", {"class": "unit"}, number.unit)] if number.unit else []
    declaration = _declaration("single", base, _values([_plain(number.value)]))
    if not is_slider(number):
        entry = node("qti-text-entry-interaction", {"response-identifier": RESPONSE})
        blocks = [node("p", None, *lines(item.stem)), node("p", None, entry, *unit)]
        return Body(declaration, blocks, tolerance=number.within)
    attributes = {
        "response-identifier": RESPONSE,
        "lower-bound": _plain(number.low),
        "upper-bound": _plain(number.high),
        "step": _plain(Decimal(1).scaleb(-places)),
    }
    return Body(
        declaration,
        [node("qti-slider-interaction", attributes, _prompt(item, *unit))],
        tolerance=number.within,
    )


def _plain(number: Decimal) -> str:
    return format(number, "f")


def _spread(item: Item, keys: Sequence[Option], distractors: Sequence[Option]) -> list[Option]:
    """Return the options with the keys among them at places that tell nothing, the same each time."""
    options = list(distractors)
    digest = _digest(item.id)
    for at, key in enumerate(keys):
        options.insert(digest[at] % (len(options) + 1), key)
    return options


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
