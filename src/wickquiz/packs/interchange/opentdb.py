"""Open Trivia DB's JSON: choices and claims, in any of the encodings that its interface offers."""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Final, TypeAlias
from urllib.parse import unquote, unquote_plus

from wickquiz.packs.interchange.decoding import check_count, decode
from wickquiz.packs.interchange.exporting import Part, note_beyond
from wickquiz.packs.interchange.plain import plain_text
from wickquiz.packs.interchange.report import Exported, Imported, InterchangeError, Notebook
from wickquiz.packs.model import Choice, Claim, Interaction, Item, Level, Option, Pack, Typed
from wickquiz.packs.problems import shown

Decoder: TypeAlias = Callable[[str], str]

_KEYS: Final = frozenset({"type", "difficulty", "category", "question", "correct_answer", "incorrect_answers"})
_HELD: Final = frozenset({Part.LEVEL, Part.TOPIC})
_CODES: Final = {
    1: "it had too few questions for what was asked",
    2: "it did not understand what was asked",
    3: "it did not know the session's token",
    4: "it had no further questions for the session's token",
    5: "it was asked too often in too short a time",
}
_TYPES_IN_BASE64: Final = tuple(base64.b64encode(name).decode() for name in (b"multiple", b"boolean"))
_ESCAPED: Final = re.compile(r"(?:[A-Za-z0-9_.~!*'()$,;:@/+-]|%[0-9A-Fa-f]{2})*", re.ASCII)
_NESTED: Final = 4
"""Brackets that a question may hold on average; it needs two."""
_LEVELS: Final = {level.value: level for level in Level}
_TRUTH: Final = {"true": True, "false": False}


def read(data: bytes, name: str) -> Imported:
    """Return the questions of a response of Open Trivia DB, or of a bare list of such questions.

    Raises:
        InterchangeError: it is not JSON, or nothing that Open Trivia DB would have written.
    """
    book = Notebook()
    entries = _entries(decode(data, book))
    to_text = _decoder(entries, book)
    items, places = [], []
    for number, entry in enumerate(entries, 1):
        book.at(f"question {number}")
        item = _item(entry, to_text, book)
        if item is not None:
            items.append(item)
            places.append(f"question {number}")
    book.at("")
    strays = sorted({key for entry in entries if isinstance(entry, dict) for key in entry} - _KEYS)
    if strays:
        book.lost(f"these keys mean nothing here and are left out: {shown(', '.join(strays), 120)}")
    return Imported(PurePath(name).stem, tuple(items), notes=book.notes(), places=tuple(places))


def write(pack: Pack) -> Exported:
    """Return the choices and claims of `pack` as a response of Open Trivia DB in its default encoding."""
    book = Notebook()
    results = []
    for item in pack.items:
        book.at("", item.stem)
        match item.interaction:
            case Choice(key, distractors):
                answers = (key.text, tuple(option.text for option in distractors))
                results.append(_entry(item, "multiple", *answers))
            case Claim(verdict):
                results.append(_entry(item, "boolean", str(verdict), (str(not verdict),)))
            case _:
                book.lost(f"left out: Open Trivia DB has choices and claims, and no questions of the kind {item.kind}")
                continue
        note_beyond(item, _HELD, "Open Trivia DB", book)
    document = {"response_code": 0 if results else 1, "results": results}
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return Exported((text + "\n").encode(), book.notes(), len(results))


def _entry(item: Item, kind: str, right: str, wrong: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": kind,
        "difficulty": item.level.value,
        "category": html.escape(item.topic),
        "question": html.escape(item.stem),
        "correct_answer": html.escape(right),
        "incorrect_answers": [html.escape(text) for text in wrong],
    }


def _entries(text: str) -> list[Any]:
    check_count((text.count("{") + text.count("[")) // _NESTED)  # before they cost memory
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InterchangeError(f"this is not JSON: {shown(str(error), 80)}") from None
    if isinstance(document, dict):
        code = document.get("response_code")
        entries = document.get("results")
        if not entries and isinstance(code, int) and code in _CODES:
            raise InterchangeError(f"Open Trivia DB sent no questions: {_CODES[code]}")
    else:
        entries = document
    if not isinstance(entries, list) or not entries:
        raise InterchangeError("this holds no questions: Open Trivia DB writes them as a list under 'results'")
    check_count(len(entries))
    return entries


def _decoder(entries: list[Any], book: Notebook) -> Decoder:
    """Return what undoes the encoding of the file's texts, which it nowhere names."""
    asked = [entry for entry in entries if isinstance(entry, dict)]
    if any(entry.get("type") in _TYPES_IN_BASE64 for entry in asked):
        return _from_base64
    texts = [entry["question"] for entry in asked if isinstance(entry.get("question"), str)]
    if texts and all(map(_ESCAPED.fullmatch, texts)) and any("%20" in text or "+" in text for text in texts):
        return unquote_plus if any("+" in text for text in texts) else unquote
    return lambda text: plain_text(text, book)


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise ValueError(text) from None


def _item(entry: Any, to_text: Decoder, book: Notebook) -> Item | None:
    """Return the item that `entry` describes; None, noted, where it describes none."""

    def text(value: Any) -> str:
        return to_text(value).strip() if isinstance(value, str) else ""

    if not isinstance(entry, dict) or not isinstance(entry.get("question"), str):
        book.lost("left out: it has no text under 'question'")
        return None
    wrong = entry.get("incorrect_answers")
    try:
        stem, right = text(entry["question"]), text(entry.get("correct_answer"))
        listed = wrong if isinstance(wrong, list) else []
        distractors = tuple(filter(None, map(text, listed)))
        kind, topic, level = (text(entry.get(key)) for key in ("type", "category", "difficulty"))
    except ValueError:
        book.lost("left out: one of its texts is not in base64, as the others are")
        return None
    if not right:
        book.lost(f"left out: it has no text under 'correct_answer' ({shown(stem)})")
        return None
    if level and level.lower() not in _LEVELS:
        book.lost(f"the difficulty '{shown(level)}' is none that is known: it counts as medium")
    if len(distractors) < len(listed):
        book.lost("a wrong answer without a text is left out")
    interaction = _interaction(kind, right, distractors, book)
    return Item("", stem, interaction, topic=topic, level=_LEVELS.get(level.lower(), Level.MEDIUM))


def _interaction(kind: str, right: str, wrong: tuple[str, ...], book: Notebook) -> Interaction:
    is_claim = right.lower() in _TRUTH and all(text.lower() in _TRUTH for text in wrong)
    if is_claim and (kind == "boolean" or (not kind and len(wrong) <= 1)):
        return Claim(_TRUTH[right.lower()])
    if wrong:
        return Choice(Option(right), tuple(map(Option, wrong)))
    book.missing("no wrong options: the answer has to be typed until you add some to 'wrong'")
    return Typed(right)
