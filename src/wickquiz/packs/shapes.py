"""The plain shapes of YAML: texts of which it is certain what a parser makes of them, told by regular expressions.

Certain are, where the pack format has them: a text on one line, bare or in quotes, or bare and wrapped; lists of texts,
in brackets or one a line; lines of `key: value`; options with their `why`; citations, and lists of them. Each function
returns None for whatever else may stand there, which is the parser's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from wickquiz.packs import making
from wickquiz.packs.citing import CITATION
from wickquiz.packs.model import Citation, Dissent

_FIRST: Final = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]"
"""How a text without quotes may begin: with no sign that means something to YAML."""
QUOTED: Final = r"'(?!\s)[^'\n]++(?<!\s)'|\"(?!\s)[^\"\\\n]++(?<!\s)\""
PLAIN: Final = rf"{_FIRST}[^\n\t:#]*+(?::(?=\S)[^\n\t:#]*+)*+(?<!\s)"
ELEMENT: Final = rf"{_FIRST}[^\n\t:#,?\[\]{{}}]*+(?<!\s)|{QUOTED}"
"""A text within brackets."""
LISTED: Final = rf"(?:{ELEMENT})(?:, (?:{ELEMENT}))*+"
_LONG: Final = rf"\{{cite: ({ELEMENT})(?:, terms: (?:\[({LISTED})\]|({ELEMENT})))?(?:, supports: ({ELEMENT}))?\}}"
_BEFORE_CITED: Final = len("{cite: ")
_END: Final = r"(?=\n|\Z)"
_MAX_KEY: Final = 200
"""Characters; from 1,024 on the parser takes none for a key."""


class Indent:
    """The shapes of what stands so far in."""

    def __init__(self, indent: str) -> None:
        self.column = len(indent)
        self.dash = f"\n{indent}- "
        self.lines = re.compile(rf"(?:{self.dash}(?:{PLAIN}|{QUOTED}))++")
        self.cited = re.compile(rf"{self.dash}(?:{_LONG}|({ELEMENT})){_END}")


AS_LISTED: Final = Indent("  ")
_WITHIN: Final = Indent("    ")
_AT_CITE: Final = len("  - cite: ") + 1
_WRAP: Final = re.compile(r"\n +")
_ELEMENTS: Final = re.compile(rf"({ELEMENT})(?:, |$)")
_ONE_LONG: Final = re.compile(_LONG)
_OPTION: Final = re.compile(
    rf"\n  - (?:({PLAIN}|{QUOTED})"
    rf"|text: ({PLAIN}|{QUOTED})\n    why: ({PLAIN}(?:\n      ++{PLAIN})*+|{QUOTED})){_END}"
)
_WRAPPED: Final = rf"({PLAIN}(?:\n      ++{PLAIN})*+|{QUOTED})"
_DISSENT: Final = re.compile(
    rf"(?:(?:cite:(?(1)(?!))(?: |(?=\n))(\w[^\n]++|[\[{{][^\n]++(?<=[\]}}])|{QUOTED}|(?:\n    (?:- |  )[^\n]++)++)"
    rf"|says:(?(2)(?!)) {_WRAPPED}|why:(?(3)(?!)) {_WRAPPED})(?:\n    |\Z))+"
)
"""Its keys may stand in any order, each once."""
_PAIR: Final = re.compile(rf"\n    ({_FIRST}[^\n\t:#]*+(?<!\s)|{QUOTED}): ({PLAIN}|{QUOTED}){_END}")


def bare(written: str) -> str:
    """Return a text without its quotes."""
    return written[1:-1] if written[0] in "'\"" else written


def flat(written: str | None) -> str:
    """Return a text, which may be wrapped or missing, on one line and without its quotes."""
    if not written:
        return ""
    if "\n" in written:
        written = _WRAP.sub(" ", written)
    return written[1:-1] if written[0] in "'\"" else written


def texts(written: str, indent: Indent) -> list[str] | None:
    """Return the texts of a list, of which it is certain that it is one where it stands in brackets."""
    if written[0] == "[":
        if "'" not in written and '"' not in written:
            return written[1:-1].split(", ")
        return _elements(written[1:-1])
    if indent.lines.fullmatch(written) is None:
        return None
    found = written[len(indent.dash) :].split(indent.dash)
    return found if "'" not in written and '"' not in written else [bare(each) for each in found]


def options(written: str) -> tuple[list[str], dict[str, str]] | None:
    """Return the texts of a list of options, one a line, and what stands behind their `why` by them."""
    found, whys = [], {}
    lines = 0
    for plain, text, why in _OPTION.findall(written):
        lines += 1
        if why:
            lines += 1
            if "\n" in why:
                lines += why.count("\n")
            text = bare(text)  # noqa: PLW2901 - this is it
            whys[text] = flat(why)
        found.append(text or bare(plain))
    return (found, whys) if lines and lines == written.count("\n") else None


def citations(written: str, indent: Indent, path: Path, line: int, column: int) -> tuple[Citation, ...] | None:
    """Return the citations that stand at a line and a column, from 1, or below that line."""
    sign = written[0]
    if sign == "[":
        found = []
        for each in written[1:-1].split(", "):
            column += 1
            found.append(_short(each, path, line, column))
            column += len(each) + 1
    elif sign == "\n":
        rows = indent.cited.findall(written)
        if len(rows) != written.count("\n"):
            return None
        column = indent.column + 3
        found = [
            _long(row, path, at, column) if row[0] else _short(row[4], path, at, column)
            for at, row in enumerate(rows, line + 1)
        ]
    elif sign == "{":
        match = _ONE_LONG.fullmatch(written)
        found = [match and _long(match.groups(""), path, line, column)]
    else:
        found = [_short(bare(written), path, line, column)]
    sure = tuple([each for each in found if each is not None])
    return sure if len(sure) == len(found) else None


def _short(written: str, path: Path, line: int, column: int) -> Citation | None:
    located = _located(written)
    return None if located is None else making.citation(located, None, "", making.place(path, line, column))


def _long(groups: tuple[str, ...], path: Path, line: int, column: int) -> Citation | None:
    located = _located(bare(groups[0]))
    if located is None:
        return None
    listed, term, supports = groups[1:4]
    terms = tuple(_elements(listed)) if listed else (bare(term),) if term else None
    place = making.place(path, line, column + _BEFORE_CITED)
    return making.citation(located, terms, supports and bare(supports), place)


@lru_cache(maxsize=1024)
def _located(text: str) -> tuple[str, int, int] | None:
    """Return the source and the first and last paragraph that a text cites; None where it does not cite."""
    match = CITATION.fullmatch(text)
    if match is None or text[0] == "-":
        return None
    first, last = int(match[2]), int(match[3] or match[2])
    return (match[1], first, last) if first <= last else None


def dissents(written: str, path: Path, line: int) -> tuple[Dissent, ...] | None:
    """Return the entries of a question's `disagree`, which stands on a line, from 1."""
    if not written.startswith(AS_LISTED.dash):
        return None
    found = []
    line += 1
    for each in written[len(AS_LISTED.dash) :].split(AS_LISTED.dash):
        entry = _DISSENT.fullmatch(each)
        if entry is None or entry[1] is None or entry[2] is None:
            return None
        cited = citations(entry[1], _WITHIN, path, line + each.count("\n", 0, entry.start(1)), _AT_CITE)
        if cited is None:
            return None
        found.append(making.dissent(cited, flat(entry[2]), flat(entry[3])))
        line += each.count("\n") + 1
    return tuple(found)


def pairs(written: str) -> dict[str, str] | None:
    """Return the sides of a question's `match`."""
    found = {bare(left): bare(right) for left, right in _PAIR.findall(written)}
    if not found or len(found) != written.count("\n") or "<<" in found or max(map(len, found)) > _MAX_KEY:
        return None
    return found


def _elements(listed: str) -> list[str]:
    if "'" not in listed and '"' not in listed:
        return listed.split(", ")
    return [bare(element) for element in _ELEMENTS.findall(listed)]
