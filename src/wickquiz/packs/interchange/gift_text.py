"""GIFT's texts: what a backslash hides, what `[html]` means, and a weight before an option."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Final

from wickquiz.packs.interchange.plain import plain_text
from wickquiz.packs.interchange.report import Notebook

PLAIN: Final = "plain"
MOODLE: Final = "moodle"

_HIDDEN: Final = dict(zip("\\:#={}~n", map(chr, range(1, 9)), strict=True))
"""What stands for an escaped character while the structure is read: control characters, which no text holds."""

_SHOWN: Final = {ord(hidden): "\n" if mark == "n" else mark for mark, hidden in _HIDDEN.items()}
_ESCAPE: Final = re.compile(r"\\([\\:#={}~n])")
_UNHIDEABLE: Final = re.compile(r"[\x01-\x08]")
_FORMAT: Final = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")
_WEIGHT: Final = re.compile(r"%(-?\d{1,3}(?:\.\d{0,10})?)%")
_MARKDOWN: Final = re.compile(r"[*_`]\S|^#+ |^[-*] |\]\(", re.MULTILINE)
_RESERVED: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\:#={}~"} | {"\n": "\\n"})


def hide(text: str) -> str:
    """Return `text` with a stand-in for each escaped character, so that what is left has its meaning in GIFT."""
    return _ESCAPE.sub(lambda found: _HIDDEN[found[1]], _UNHIDEABLE.sub("", text))


def reveal(text: str) -> str:
    """Return `text` with the characters that `hide` hid, without the space around it."""
    return text.translate(_SHOWN).strip()


def format_of(text: str, default: str) -> tuple[str, str]:
    """Return the format that a hidden `text` names for itself (else `default`), and the rest of it."""
    found = _FORMAT.match(text)
    return (found[1], text[found.end() :]) if found else (default, text)


def readable(text: str, default: str, book: Notebook) -> str:
    """Return a hidden `text` as plain text. A line break in the file is a space; an escaped one stays, but in HTML."""
    kind, rest = format_of(text, default)
    shown = reveal(" ".join(line.strip() for line in rest.split("\n")))
    if kind == PLAIN:
        return shown
    if kind == "markdown":
        if _MARKDOWN.search(shown):
            book.changed("the text is Markdown, and its marks were kept as they are")
        return shown
    return plain_text(shown, book, keeps_breaks=kind == MOODLE)


def weight_of(text: str) -> tuple[Decimal | None, str]:
    """Return the weight in per cent before a hidden option (None where there is none), and the option."""
    found = _WEIGHT.match(text)
    if not found:
        return None, text
    try:
        return Decimal(found[1]), text[found.end() :]
    except InvalidOperation:
        return None, text


def escaped(text: str) -> str:
    """Return `text` as GIFT writes it."""
    return text.translate(_RESERVED)


def written(text: str) -> str:
    """Return `text` as GIFT writes what may begin with the name of a format."""
    return f"[{PLAIN}]{escaped(text)}" if _FORMAT.match(text) else escaped(text)
