"""The tree of a file that is all plain questions below a plain head, without a parser of YAML."""

from __future__ import annotations

import re
from typing import Any, Final

from wickquiz.packs.nodes import Mapping, Scalar
from wickquiz.packs.problems import Spot
from wickquiz.packs.shapes import PLAIN

_HEAD: Final = re.compile(rf"(?:[a-z]{{1,20}}+: {PLAIN}\n)*+questions:\n")


def plain_root(text: str) -> Mapping | None:
    """Return the tree of a file in which lines of `key: text` stand and then `questions:`, and nothing below it.

    None where anything else stands there, which is the parser's.
    """
    if _HEAD.fullmatch(text) is None:
        return None
    root = Mapping(Spot(0, 0))
    for number, line in enumerate(text[:-1].split("\n")):
        key, colon, value = line.partition(": ")
        if not colon:
            key = key[:-1]
        if key in root.keys:
            return None
        root.keys[key] = _scalar(key, number, 0)
        root.values[key] = _scalar(value, number, len(line) - len(value))
    return root


def _scalar(text: str, line: int, column: int) -> Scalar:
    """Return a text as the parser has it."""
    start: Any = Spot(line, column)
    end: Any = Spot(line, column + len(text))
    return Scalar(None, None, (True, False), text, start, end, "")
