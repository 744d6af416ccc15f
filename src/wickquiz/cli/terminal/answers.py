"""A line that was typed, read as a response to a card: numbers and letters name what stands on the screen."""

from __future__ import annotations

import re
from decimal import Decimal

from wickquiz.game import response as given
from wickquiz.game.deal import Card
from wickquiz.packs.model import Choice, Claim, Match, Multi, Number, Order, Typed

_YES = ("t", "true", "y", "yes", "1")
_NO = ("f", "false", "n", "no", "2")
_ONE_DIGIT = 9
_PAIR = re.compile(r"(\d{1,3})[\W_]*([a-z]+)")
_NUMBER = re.compile(r"[-−+]?(\d{1,40}|\d{1,3}(,\d{3})+)([.,]\d{1,40})?", re.ASCII)
_GROUPED = re.compile(r"[-−+]?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)


class Unreadable(Exception):  # noqa: N818 - it names the line
    """A line is no answer to the card. Its text is a sentence that says what would be one."""


def how_to_answer(card: Card) -> str:  # noqa: PLR0911 - one for each kind
    """Return in a sentence what may be typed."""
    last = len(card.order)
    match card.item.interaction:
        case Choice():
            return f"Type a number from 1 to {last}, or a letter from a to {letters(last - 1)}."
        case Multi():
            return f"Type the numbers of all the right ones, from 1 to {last}, such as '1 3'."
        case Claim():
            return "Type t for true or f for false."
        case Typed():
            return "Type the answer."
        case Order():
            numbers = " ".join(str(number) for number in (2, 1, *range(3, last + 1)))
            return f"Type all the numbers in the right order, such as '{numbers}'."
        case Match(pairs):
            return f"Type a letter for each number from 1 to {len(pairs)}, such as '1b 2a'."
        case Number() as number:
            return f"Type a number from {number.low:f} to {number.high:f}."


def read_answer(card: Card, line: str) -> given.Response:  # noqa: PLR0911 - one for each kind
    """Return the response that a line means.

    Raises:
        Unreadable: it means none.
    """
    words = line.strip().lower()
    match card.item.interaction:
        case Choice():
            return given.Picked(_only(card, words))
        case Multi():
            return given.Picks(frozenset(_picks(card, words)))
        case Claim():
            return _verdict(card, words)
        case Typed():
            return given.Text(line.strip())
        case Order():
            picks = _picks(card, words)
            if len(picks) < len(card.order):
                raise Unreadable(f"That leaves some out. {how_to_answer(card)}")
            return given.Sequence(picks)
        case Match(pairs):
            return given.Pairs(_pairs(card, words, len(pairs)))
        case Number() as number:
            return _quantity(card, words, number)


def letters(index: int) -> str:
    """Return the name of a place in letters: a to z, then aa, ab and so on."""
    name = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        name = chr(ord("a") + letter) + name
    return name


def _picks(card: Card, words: str) -> tuple[int, ...]:
    """Return the options named by number or letter, each once. `213` names three where every name is one sign."""
    pattern = r"[^\W_]" if len(card.order) <= _ONE_DIGIT else r"\d+|[a-z]+|[^\W_]"
    names = re.findall(pattern, words)
    places = {str(place + 1): place for place in range(len(card.order))}
    places |= {letters(place): place for place in range(len(card.order))}
    if not names:
        raise Unreadable(how_to_answer(card))
    if unknown := next((name for name in names if name not in places), None):
        raise Unreadable(f"There is no {unknown} here. {how_to_answer(card)}")
    picks = tuple(card.order[places[name]] for name in names)
    if len(set(picks)) < len(picks):
        raise Unreadable(f"That names one of them twice. {how_to_answer(card)}")
    return picks


def _only(card: Card, words: str) -> int:
    picks = _picks(card, words)
    if len(picks) > 1:
        raise Unreadable(f"Only one can be right. {how_to_answer(card)}")
    return picks[0]


def _verdict(card: Card, words: str) -> given.Verdict:
    if words not in _YES + _NO:
        raise Unreadable(how_to_answer(card))
    return given.Verdict(words in _YES)


def _pairs(card: Card, words: str, count: int) -> tuple[int, ...]:
    found = _PAIR.findall(words)
    if not found or re.sub(r"[\W_]", "", _PAIR.sub("", words)):
        raise Unreadable(how_to_answer(card))
    places = {letters(place): index for place, index in enumerate(card.order)}
    rights: dict[int, int] = {}
    for left, right in found:
        if not 1 <= int(left) <= count or right not in places:
            raise Unreadable(f"There is no {left}{right} here. {how_to_answer(card)}")
        rights[int(left)] = places[right]
    if len(found) > len(set(rights.values())) or len(found) > len(rights):
        raise Unreadable(f"That names one of them twice. {how_to_answer(card)}")
    if missing := next((left for left in range(1, count + 1) if left not in rights), None):
        raise Unreadable(f"There is no letter for {missing} yet. {how_to_answer(card)}")
    return tuple(rights[left] for left in range(1, count + 1))


def _quantity(card: Card, words: str, number: Number) -> given.Quantity:
    unit = number.unit.lower()
    digits = words.removeprefix(unit).removesuffix(unit).replace(" ", "").replace("−", "-")
    if not _NUMBER.fullmatch(digits):
        raise Unreadable(how_to_answer(card))
    value = Decimal(digits.replace(",", "") if _GROUPED.fullmatch(digits) else digits.replace(",", "."))
    if not number.low <= value <= number.high:
        raise Unreadable(f"That lies outside of the scale. {how_to_answer(card)}")
    return given.Quantity(value)
