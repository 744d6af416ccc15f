"""What stands between GIFT's braces: its kind is told by its first marks, as Moodle tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from wickquiz.packs.interchange.gift_text import format_of, readable, reveal, weight_of
from wickquiz.packs.interchange.plain import plain_text
from wickquiz.packs.interchange.report import Notebook
from wickquiz.packs.interchange.scale import SCALE_MISSING, scale_around
from wickquiz.packs.model import Choice, Claim, Interaction, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.problems import shown

ARROW: Final = "->"

_FULL: Final = Decimal(100)
_TRUTH: Final = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_NUMBER: Final = re.compile(r"[+-]?(?:\d{1,15}(?:\.\d{0,10})?|\.\d{1,10})(?:[eE][+-]?\d{1,2})?", re.ASCII)
_ORDER: Final = re.compile(
    r">\s*\d+\s*(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?\s*(?:HORIZONTAL|HORI|H|1|VERTICAL|VERT|V|0)?[^\n]*\n"
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a question asks for. `why` is feedback that explains the right answer and no option can carry."""

    interaction: Interaction
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer: its weight in per cent (None: none is written), its text (hidden) and its feedback."""

    weight: Decimal | None
    text: str
    feedback: str


def answers_of(text: str, default: str, book: Notebook) -> Found:
    """Return what the hidden `text` between the braces asks for; `default` is the format of its texts.

    Raises:
        ValueError: it cannot be played; the sentence says why.
    """
    if not text:
        raise ValueError("it is an essay, which only a person can judge")
    if _ORDER.match(text):
        return _order(text, book)
    if text.startswith("#"):
        return _number(text[1:], default, book)
    if "~" in text:
        return _choice(text, default, book)
    if "=" in text and ARROW in text:
        return _match(text, default, book)
    if text.partition("#")[0].strip() in _TRUTH:
        return _claim(text, default, book)
    return _typed(text, default, book)


def _choice(text: str, default: str, book: Notebook) -> Found:
    is_single = "=" in text
    options: list[tuple[Decimal, Option]] = []
    for part in _split(text.replace("=", "~="), "~"):
        answer = _answer(part.removeprefix("="), default, book) if not part.startswith("=") else None
        weight = _FULL if answer is None else answer.weight or Decimal(0)
        answer = answer or _plain_answer(part[1:], default, book)
        options.append((weight, Option(readable(answer.text, default, book), answer.feedback)))
    keys = [option for weight, option in options if weight >= _FULL or (weight > 0 and not is_single)]
    wrong = tuple(option for weight, option in options if weight <= 0 or (weight < _FULL and is_single))
    if not keys:
        raise ValueError("none of its options is right")
    if not is_single:
        return Found(Multi(tuple(keys), wrong))
    if any(0 < weight < _FULL for weight, _ in options):
        book.changed("an option that gave part of the credit counts as wrong")
    for option in keys[1:]:
        book.lost(
            f"the option '{shown(option.text)}' is left out: it is right as well, and a choice has one right answer"
        )
    return Found(Choice(keys[0], wrong))


def _claim(text: str, default: str, book: Notebook) -> Found:
    verdict, *feedback = (part.strip() for part in text.split("#", 2))
    wrong, right = (*(readable(part, default, book) for part in feedback), "", "")[:2]
    if wrong and right and wrong != right:
        book.lost(f"the comment on the wrong verdict is left out: '{shown(wrong, 80)}'")
    return Found(Claim(_TRUTH[verdict]), right or wrong)


def _typed(text: str, default: str, book: Notebook) -> Found:
    key = why = ""
    accept: list[str] = []
    reject: list[str] = []
    for part in _split(text, "="):
        answer = _answer(part, default, book)
        typed = reveal(format_of(answer.text, default)[1])
        weight = _FULL if answer.weight is None else answer.weight
        if re.search(r"(?<!\\)\*", typed):
            _lose_wildcard(typed, answer, book)
            continue
        typed = typed.replace("\\*", "*")
        if weight <= 0:
            reject.append(typed)
        elif weight < _FULL:
            book.lost(f"the answer '{shown(typed)}' is left out: it gave part of the credit")
        elif key:
            accept.append(typed)
        else:
            key, why = typed, answer.feedback
            continue
        if answer.feedback and answer.feedback != why:
            book.lost(f"the comment on '{shown(typed)}' is left out: '{shown(answer.feedback, 80)}'")
    if not key:
        raise ValueError("no answer to it is right in full")
    return Found(Typed(key, tuple(accept), tuple(reject)), why)


def _lose_wildcard(typed: str, answer: _Answer, book: Notebook) -> None:
    is_rest = typed == "*" and answer.weight == 0
    if not is_rest:
        book.lost(f"the answer '{shown(typed)}' is left out: '*' would stand for any text")
    if answer.feedback:
        book.lost(f"the comment on any other answer is left out: '{shown(answer.feedback, 80)}'")


def _match(text: str, default: str, book: Notebook) -> Found:
    pairs, extra = [], []
    for part in _split(text, "="):
        left, arrow, right = part.partition(ARROW)
        if not arrow:
            raise ValueError(f"'{shown(reveal(part))}' is no pair: '{ARROW}' divides its two sides")
        shown_left = readable(left, default, book)
        if shown_left:
            pairs.append((Option(shown_left), Option(reveal(right))))
        else:
            extra.append(Option(reveal(right)))
    return Found(Match(tuple(pairs), tuple(extra)))


def _order(text: str, book: Notebook) -> Found:
    lines = [line.strip() for line in text[text.index("\n") :].split("\n")]
    return Found(Order(tuple(Option(plain_text(reveal(line), book)) for line in lines if line)))


def _number(text: str, default: str, book: Notebook) -> Found:
    text, _, other = text.partition("~")
    if other:
        book.lost(f"the comment on any other answer is left out: '{shown(_answer(other, default, book).feedback, 80)}'")
    found: list[tuple[Decimal, Decimal]] = []
    why = ""
    for part in _split(text, "="):
        answer = _answer(part, default, book)
        if reveal(answer.text) in ("*", ""):
            continue
        value, within = _range(reveal(answer.text))
        weight = _FULL if answer.weight is None else answer.weight
        if weight >= _FULL and not found:
            found.append((value, within))
            why = answer.feedback
            continue
        book.lost(
            f"the answer '{shown(reveal(answer.text))}' is left out: a number has one answer, and credit for near"
        )
        if answer.feedback and answer.feedback != why:
            book.lost(f"the comment on it is left out: '{shown(answer.feedback, 80)}'")
    if not found:
        raise ValueError("no number is right in full")
    value, within = found[0]
    book.missing(SCALE_MISSING)
    return Found(Number(value, *scale_around(value, within), within), why)


def _range(text: str) -> tuple[Decimal, Decimal]:
    """Return the number and the distance that `3.1:0.1` or `3..3.2` stand for."""
    low, dots, high = text.partition("..")
    if dots:
        first, last = _decimal(low), _decimal(high)
        return (first + last) / 2, abs(last - first) / 2
    value, colon, within = text.partition(":")
    return _decimal(value), _decimal(within) if colon else Decimal(0)


def _decimal(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError(f"'{shown(text)}' is not a number")
    return Decimal(format(Decimal(text.strip()), "f"))


def _answer(part: str, default: str, book: Notebook) -> _Answer:
    weight, rest = weight_of(part)
    plain = _plain_answer(rest, default, book)
    return _Answer(weight, plain.text, plain.feedback)


def _plain_answer(part: str, default: str, book: Notebook) -> _Answer:
    text, _, feedback = part.partition("#")
    return _Answer(None, text.strip(), readable(feedback, default, book))


def _split(text: str, mark: str) -> list[str]:
    """Return what `mark` divides, without space around it, and without a first part that is empty."""
    first, *rest = (part.strip() for part in text.split(mark))
    return [first, *rest] if first else rest
