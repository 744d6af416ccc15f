"""The tree of a file that is all plain questions below a plain head, without a parser of YAML."""

from __future__ import annotations

import re
from typing import Any, Final

from wickquiz.packs import making
from wickquiz.packs.header import LANGUAGE, SOURCE_TYPES, URL, is_date
from wickquiz.packs.model import Source
from wickquiz.packs.nodes import Mapping, Scalar
from wickquiz.packs.plain import PlainSources
from wickquiz.packs.problems import Spot
from wickquiz.packs.shapes import ELEMENT, PLAIN, QUOTED, bare
from wickquiz.packs.values import MAX_CHARACTERS

_ENTRY: Final = re.compile(rf"([a-z]{{1,20}}+):(?: ({PLAIN})\n|\n((?:  [^\n]++\n)*+))")
_FIELDS: Final = ("title", "publisher", "author", "published", "accessed", "url", "archived", "type", "language")
"""The keys of a source, in the order of the fields of `Source` behind its id."""


def _source(before: str, text: str, after: str) -> re.Pattern[str]:
    # Each key stands once: where its group is set already, nothing matches.
    entries = "|".join(f"{key}: (?({group})(?!))({text})" for group, key in enumerate(_FIELDS, 2))
    return re.compile(rf"  ([A-Za-z0-9_][A-Za-z0-9_.-]{{0,63}}+):{before.format(entries)}{after}\n")


_IN_BRACES: Final = _source(r" \{{(?:(?:{})(?:, |(?=\}})))+", ELEMENT, r"\}")
_BELOW: Final = _source(r"(?:\n    (?:{}))+", f"{PLAIN}|{QUOTED}", "")


def plain_root(text: str) -> Mapping | None:
    """Return the tree of a file in which lines of `key: text` stand, and sources, and then an empty `questions:`.

    None where anything else stands there, which is the parser's.
    """
    root = Mapping(Spot(0, 0))
    at = line = 0
    while (entry := _ENTRY.match(text, at)) is not None:
        key, value, below = entry.groups()
        if key in root.keys:
            return None
        root.keys[key] = _scalar(key, line, 0)
        at = entry.end()
        if value is not None:
            root.values[key] = _scalar(value, line, len(key) + 2)
            line += 1
        elif below:
            sources = _sources(below, line + 1) if key == "sources" else None
            if sources is None:
                return None
            root.values[key] = sources
            line += 1 + below.count("\n")
        else:
            root.values[key] = _scalar("", line, len(key) + 1)
            return root if key == "questions" and at == len(text) else None
    return None


def _scalar(text: str, line: int, column: int) -> Scalar:
    """Return a text as the parser has it."""
    start: Any = Spot(line, column)
    end: Any = Spot(line, column + len(text))
    return Scalar(None, None, (True, False), text, start, end, "")


def _sources(text: str, line: int) -> PlainSources | None:
    """Return the sources that these lines hold, the first of which is `line`; None where one is not simply right."""
    made: dict[str, Source] = {}
    at = 0
    while at < len(text):
        found = _IN_BRACES.match(text, at) or _BELOW.match(text, at)
        if found is None:
            return None
        name, *fields = [bare(field) if field else "" for field in found.groups()]
        if not fields[0] or name in made or found.end() - at > MAX_CHARACTERS or not _are_right(fields):
            return None
        made[name] = making.source(name, fields)
        at = found.end()
    return PlainSources(made, text, line)


def _are_right(fields: list[str]) -> bool:
    """Tell whether the fields of a source that are more than text are what they should be."""
    _, _, _, published, accessed, url, archived, kind, language = fields
    return (
        (not published or is_date(published))
        and (not accessed or is_date(accessed))
        and not (url and URL.fullmatch(url) is None)
        and not (archived and URL.fullmatch(archived) is None)
        and (not kind or kind in SOURCE_TYPES)
        and not (language and LANGUAGE.fullmatch(language) is None)
    )
