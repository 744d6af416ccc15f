"""Typed: an answer that is written, with a keypad on screen for those who touch it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from wickquiz.game.folding import fold
from wickquiz.game.response import Text
from wickquiz.packs.model import Pack, Typed
from wickquiz.ui.play.table import ResultRow, Table

translate = QCoreApplication.translate

KIND = "typed"
LONGEST = 120

WIDEST = 11
"""Keys in a row of the keypad, where there is room."""

_DIGITS = "1234567890"
_LETTERS = {
    "en": ("qwertyuiop", "asdfghjkl'", "zxcvbnm-"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß-"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm'-"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn'-é"),
}


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One row of the keypad."""

    letters: str


@dataclass(frozen=True, slots=True)
class TypedProps:
    """What is written, and whether the keypad can write the answer at all."""

    text: str = ""
    longest: int = LONGEST
    has_keypad: bool = False


def write(table: Table, text: str) -> Table:
    """Write `text` instead of what stood there."""
    return replace(table, draft=Text(text[:LONGEST])) if table.is_open else table


def written(table: Table) -> str:
    """Return what is written."""
    return table.response.text if isinstance(table.response, Text) else ""


def keypad(language: str, columns: int = WIDEST) -> tuple[str, ...]:
    """Return the rows of the keypad for a pack's language (BCP 47); another than those known gets the English one.

    Where there is room for fewer keys in a row, they stand in the order of the alphabet; the first row and the last
    leave a place free, for the way back and the space.
    """
    rows = (_DIGITS, *_LETTERS.get(language.split("-", maxsplit=1)[0].lower(), _LETTERS["en"]))
    if columns >= WIDEST:
        return rows
    keys = sorted("".join(rows[1:]), key=lambda key: (not key.isalpha(), key))
    keys += _DIGITS
    starts = range(columns - 1, len(keys), columns)
    found = ["".join(keys[: columns - 1]), *("".join(keys[start : start + columns]) for start in starts)]
    if len(found[-1]) == columns:
        found[-1:] = [found[-1][:-1], found[-1][-1]]
    return tuple(found)


def can_write(key: str, language: str) -> bool:
    """Whether the keypad can write a key, as far as its letters count: accents and case do not, another script does."""
    letters = set("".join(keypad(language))) | {" "}
    return all(mark in letters or not mark.isalnum() for mark in fold(key, language))


def can_write_all(pack: Pack) -> bool:
    """Whether the keypad can write every answer of a pack that is written."""
    answers = (item.interaction for item in pack.items)
    return all(can_write(answer.key, pack.language) for answer in answers if isinstance(answer, Typed))


def derive_typed(table: Table) -> TypedProps:
    """Return the props; the defaults where the question is of another kind."""
    typed = table.card.item.interaction
    if not isinstance(typed, Typed):
        return TypedProps()
    return TypedProps(text=written(table), has_keypad=table.is_open and can_write(typed.key, table.pack.language))


def derive_keypad(table: Table, columns: int) -> tuple[KeyRow, ...]:
    """Return the rows of the keypad; none where the question is of another kind."""
    return tuple(map(KeyRow, keypad(table.pack.language, columns))) if table.card.item.kind == KIND else ()


def derive_results(table: Table) -> tuple[ResultRow, ...]:
    """Return what was typed, the right answer, and the other forms that count."""
    typed, text = table.card.item.interaction, written(table).strip()
    if not isinstance(typed, Typed) or table.answered is None:
        return ()
    rows = []
    if table.answered.judgement.is_right:
        rows.append(ResultRow("right", text, translate("Play", "Your answer, and right")))
    elif text:
        rows.append(ResultRow("wrong", text, translate("Play", "Your answer")))
    if text != typed.key:
        rows.append(ResultRow("key", typed.key, translate("Play", "Right answer")))
    others = [form for form in typed.accept if form not in (text, typed.key)]
    if others:
        rows.append(ResultRow("", ", ".join(others), translate("Play", "Also counts")))
    return tuple(rows)
