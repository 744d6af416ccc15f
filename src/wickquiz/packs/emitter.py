"""Texts as YAML: plain where that is safe, quoted where it is not, long ones over several lines.

Only what the pack reader reads the same way is written: no anchors, no tags, no types. What the format refuses in a
text (control characters, marks that turn the direction) is not written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Final

from wickquiz.packs.values import FORBIDDEN

WIDTH: Final = 110
"""Characters in a line that can be broken."""

_MAX_KEY: Final = 120
"""Keys beyond this are written in the long form ('? key'): YAML allows no more than 1,024 characters before a colon."""

_PLAIN: Final = re.compile(r"(?:[^\W_]|[-+.](?=[^\W_])|[($€£¥§°~=/<;_\\^¿¡«„“”‘’…–—])(?:[^\n\t:#]|:(?=\S)|(?<=\S)#)*")
_PLAIN_IN_FLOW: Final = re.compile(r"(?:[^\W_]|[-+.](?=[^\W_])|[($€£¥§°])[^\n\t:#,\[\]{}?]*")


def clean(text: str) -> str:
    """Return `text` as the format can hold it: without forbidden characters and the space around it."""
    return FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def scalar(text: str, *, in_flow: bool = False) -> str:
    """Return `text` on one line, quoted only if it has to be."""
    text = clean(text)
    if (_PLAIN_IN_FLOW if in_flow else _PLAIN).fullmatch(text) and text == text.strip(" ") and text != "<<":
        return text
    if "\n" in text or "\t" in text or ("'" in text and '"' not in text and "\\" not in text):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'
    return "'" + text.replace("'", "''") + "'"


def entry(key: str, text: str, indent: str) -> Iterator[str]:
    """Yield the lines of `key: text`; over several lines where the text has several, or is too long for one."""
    text = clean(text)
    lines = text.split("\n")
    if len(lines) > 1 and _is_blockable(lines):
        yield f"{indent}{key}: |-"
        yield from (f"{indent}  {line}" if line else "" for line in lines)
        return
    folded = _folded(text, WIDTH - len(indent) - 2)
    if len(text) + len(key) + len(indent) > WIDTH and len(folded) > 1:
        yield f"{indent}{key}: >-"
        yield from (f"{indent}  {line}" for line in folded)
        return
    yield f"{indent}{key}: {scalar(text)}"


def listing(key: str, texts: Iterable[str], indent: str) -> Iterator[str]:
    """Yield the lines of a list of texts: in brackets where they fit on a line, else one a line."""
    texts = tuple(texts)
    line = f"{indent}{key}: [{', '.join(scalar(text, in_flow=True) for text in texts)}]"
    if len(line) <= WIDTH:
        yield line
        return
    yield f"{indent}{key}:"
    yield from (f"{indent}- {scalar(text)}" for text in texts)


def key_line(key: str, indent: str) -> str:
    """Return the line, up to its colon, that begins the value of `key`; two lines for a key too long for one."""
    written = scalar(key)
    return f"{indent}{written}:" if len(written) <= _MAX_KEY else f"{indent}? {written}\n{indent}:"


def _is_blockable(lines: list[str]) -> bool:
    """Tell whether a text of several lines can stand as it is, with nothing at an end of a line that is not seen."""
    return all(line == line.strip() and "\t" not in line for line in lines)


def _folded(text: str, width: int) -> list[str]:
    """Return `text` in lines that YAML joins again to the same text; one line where that cannot be."""
    lines = wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return lines if " ".join(lines) == text else [text]
