"""What a row of a table asks for: its kind, given or plain to see, and its answer in one cell or several."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from wickquiz.packs.fold import fold_seen
from wickquiz.packs.interchange.csv_table import Row
from wickquiz.packs.interchange.report import Notebook
from wickquiz.packs.interchange.scale import SCALE_MISSING, scale_around
from wickquiz.packs.model import Choice, Claim, Interaction, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.problems import shown

ARROW: Final = "->"
"""Stands between the two sides of a pair, one pair a line."""
TRUTH: Final = {"true": True, "t": True, "yes": True, "false": False, "f": False, "no": False}

_KINDS: Final = {
    "choice": ("choice", "multiplechoice", "multichoice", "multiple", "mc", "mcq", "single", "singlechoice"),
    "multi": ("multi", "multipleanswers", "multiselect", "multipleselect", "checkbox", "checkboxes"),
    "claim": ("claim", "truefalse", "boolean", "tf", "yesno"),
    "typed": ("typed", "shortanswer", "short", "text", "open", "textentry", "fillintheblank"),
    "order": ("order", "ordering", "sequence", "ranking"),
    "match": ("match", "matching", "pairs"),
    "number": ("number", "numerical", "numeric", "estimate", "slider"),
}
_KIND_OF: Final = {name: kind for kind, names in _KINDS.items() for name in names}
_PLAIN_TRUTH: Final = frozenset({"true", "false", "t", "f"})
_NUMBER: Final = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,10})?", re.ASCII)


def several(cell: str) -> tuple[str, ...]:
    """Return what a cell with several values holds: one a line, else divided by '|', else by ';'."""
    separator = next((mark for mark in "\n|;" if mark in cell), "\n")
    return tuple(part.strip() for part in cell.split(separator) if part.strip())


def interaction_of(row: Row, book: Notebook) -> Interaction:  # noqa: PLR0911 - one for each kind
    """Return what `row` asks for.

    Raises:
        ValueError: it cannot be made out; the sentence says why.
    """
    answer, wrong, keys = row.get("answer"), row.wrong, 1
    if any(row.options):
        right, wrong = _told_apart(row)
        answer, keys = "\n".join(right), len(right)
    elif len(wrong) == 1 and len(several(wrong[0])) > 1 and row.has_list:
        wrong = several(wrong[0])
    if not answer:
        raise ValueError("it has no answer")
    kind = _kind(row, answer, wrong, keys, book)
    match kind:
        case "claim":
            return Claim(_truth(answer))
        case "multi":
            return Multi(_options(several(answer)), _options(wrong))
        case "order":
            return Order(_options(several(answer)))
        case "match":
            return _match(answer, wrong)
        case "number":
            return _number(row, answer, book)
    if wrong and kind != "typed":
        return Choice(Option(answer), _options(wrong))
    return Typed(answer, several(row.get("accept")), several(row.get("reject")))


def _kind(row: Row, answer: str, wrong: tuple[str, ...], keys: int, book: Notebook) -> str:
    written = row.get("kind")
    kind = _KIND_OF.get(re.sub(r"[\W_]", "", written.casefold()), "")
    if written and not kind:
        book.changed(f"'{shown(written)}' is no kind of question here: the kind was taken from its answers")
    if not kind and keys > 1:
        kind = "multi"
    if not kind and {answer.lower(), *map(str.lower, wrong)} <= _PLAIN_TRUTH:
        kind = "claim"
    if kind in ("typed", "order", "number", "claim") and wrong and {*map(str.lower, wrong)} - _PLAIN_TRUTH:
        book.lost(f"a question of the kind {kind} has no wrong answers: they are left out")
    if kind in ("", "choice") and not wrong:
        book.missing("no wrong options: the answer has to be typed until you add some to 'wrong'")
    return kind


def _told_apart(row: Row) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the right and the wrong ones of a row's options; its answer names them by text, letter or number."""
    folded = [fold_seen(option) for option in row.options]
    answer = row.get("answer")
    whole = fold_seen(answer) in folded
    right: set[int] = set()
    for name in (answer,) if whole else several(answer.replace(",", ";")):
        if fold_seen(name) in folded:
            right.add(folded.index(fold_seen(name)))
        elif name.isascii() and name.isdigit():
            right.add(int(name[:3]) - 1)
        elif len(name) == 1:
            right.add("abcdefgh".find(name.lower()))
    keys = tuple(option for at, option in enumerate(row.options) if option and at in right)
    if not keys:
        raise ValueError(f"none of its options is what its answer names ('{shown(answer)}')")
    return keys, tuple(option for at, option in enumerate(row.options) if option and at not in right) + row.wrong


def _truth(answer: str) -> bool:
    verdict = TRUTH.get(answer.lower())
    if verdict is None:
        raise ValueError(f"a claim is true or false, and '{shown(answer)}' is neither")
    return verdict


def _match(answer: str, wrong: tuple[str, ...]) -> Match:
    pairs = []
    for line in answer.split("\n") if "\n" in answer else several(answer):
        left, arrow, right = line.partition(ARROW)
        if not arrow:
            raise ValueError(f"a pair is written 'left {ARROW} right', one a line, and '{shown(line)}' is not")
        pairs.append((Option(left.strip()), Option(right.strip())))
    return Match(tuple(pairs), _options(wrong))


def _number(row: Row, answer: str, book: Notebook) -> Number:
    value = _decimal(answer)
    within = _decimal(row.get("within")) if row.get("within") else Decimal(0)
    if row.get("low") and row.get("high"):
        low, high = _decimal(row.get("low")), _decimal(row.get("high"))
    else:
        low, high = scale_around(value, within)
        book.missing(SCALE_MISSING)
    return Number(value, low, high, within, row.get("unit"))


def _decimal(written: str) -> Decimal:
    plain = re.sub(r"(?<=\d),(?=\d{3}(?:\D|$))", "", written)
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"'{shown(written)}' is not a number such as 12, -3 or 4.5")
    return Decimal(plain)


def _options(texts: tuple[str, ...]) -> tuple[Option, ...]:
    return tuple(map(Option, texts))
