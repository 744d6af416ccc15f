"""CSV goes out: one row a question, every kind in the same columns, for a spreadsheet or to come in again."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import Final

from wickquiz.packs.interchange.csv_answers import ARROW
from wickquiz.packs.interchange.exporting import Part, note_beyond
from wickquiz.packs.interchange.report import Exported, Notebook
from wickquiz.packs.kinds import MAX_WRONG
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
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

COLUMNS: Final = (
    *("id", "kind", "question", "answer"),
    *(f"wrong {number}" for number in range(1, MAX_WRONG + 1)),
    *("accept", "reject", "low", "high", "within", "unit"),
    *("why", "hint", "level", "topic", "tags", "source", "spoiler", "time"),
)
_HELD: Final = frozenset(
    {Part.ID, Part.WHY, Part.HINT, Part.LEVEL, Part.TOPIC, Part.TAGS, Part.CITATIONS, Part.SPOILER, Part.TIME}
)
_CALCULATED: Final = re.compile(r"'*[=+\-@]")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)


def write(pack: Pack) -> Exported:
    """Return `pack` as a table in UTF-8 with a byte order mark, which Excel wants, and commas."""
    book = Notebook()
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    count = 0
    if pack.sources:
        book.lost("CSV cites sources by their ids: what each source is stays in the pack")
    for item in pack.items:
        book.at("", item.stem)
        try:
            cells = _answer(item)
        except ValueError as error:
            book.lost(f"left out: {error}")
            continue
        note_beyond(item, _HELD, "CSV", book)
        if any(citation.terms is not None or citation.supports for citation in item.citations):
            book.lost("CSV has no place for the terms of its citations")
        table.writerow({column: _guarded(cell) for column, cell in (_common(item) | cells).items()})
        count += 1
    return Exported(text.getvalue().encode("utf-8-sig"), book.notes(), count)


def _common(item: Item) -> dict[str, str]:
    return {
        "id": item.id,
        "kind": item.kind,
        "question": item.stem,
        "why": item.why,
        "hint": item.hint,
        "level": item.level.value if item.level is not Level.MEDIUM else "",
        "topic": item.topic,
        "tags": _lines(" ".join(tag.split("\n")) for tag in item.tags),
        "source": _lines(map(_locator, item.citations)),
        "spoiler": "true" if item.spoiler else "",
        "time": str(item.time or ""),
    }


def _answer(item: Item) -> dict[str, str]:  # noqa: PLR0911 - one for each kind
    """Return the cells that hold what `item` asks for. Raises ValueError where they cannot."""
    match item.interaction:
        case Choice(key, distractors):
            return {"answer": key.text} | _wrong(distractors)
        case Multi(keys, distractors):
            return {"answer": _lines(_texts(keys))} | _wrong(distractors)
        case Claim(verdict):
            return {"answer": "true" if verdict else "false"}
        case Typed(key, accept, reject):
            return {"answer": key, "accept": _lines(accept), "reject": _lines(reject)}
        case Order(sequence):
            return {"answer": _lines(_texts(sequence))}
        case Match(pairs, extra):
            return {"answer": _pairs(pairs)} | _wrong(extra)
        case Number(value, low, high, within, unit):
            figures = {"answer": value, "low": low, "high": high, "within": within}
            return {name: format(figure, "f") for name, figure in figures.items()} | {"unit": unit}


def _wrong(options: tuple[Option, ...]) -> dict[str, str]:
    return {f"wrong {number}": option.text for number, option in enumerate(options, 1)}


def _texts(options: Iterable[Option]) -> tuple[str, ...]:
    return tuple(option.text for option in options)


def _pairs(pairs: tuple[tuple[Option, Option], ...]) -> str:
    if any(ARROW in left.text for left, _ in pairs):
        raise ValueError(f"the left side of a pair holds '{ARROW}', which divides pairs in CSV")
    return _lines(f"{left.text} {ARROW} {right.text}" for left, right in pairs)


def _lines(texts: Iterable[str]) -> str:
    """Return texts as one cell, a line each; a line's end keeps a single text from being divided."""
    several = tuple(texts)
    if any("\n" in text for text in several):
        raise ValueError("one of several texts that share a cell in CSV has several lines")
    is_divisible = len(several) == 1 and any(mark in several[0] for mark in "|;,")
    return "\n".join(several) + ("\n" if is_divisible else "")


def _locator(citation: Citation) -> str:
    to = f"-{citation.last}" if citation.last != citation.first else ""
    return f"{citation.source}@{citation.first}{to}"


def _guarded(cell: str) -> str:
    """Return `cell` with an apostrophe before what a spreadsheet would calculate: it may come from a stranger."""
    return f"'{cell}" if _CALCULATED.match(cell) and not _NUMBER.fullmatch(cell) else cell
