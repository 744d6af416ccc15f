"""Questions written as plainly as can be, told from the text itself without a parser of YAML.

Most questions are lines of `key: value`, where a value is one line of text, plain or in quotes, or a list of such in
brackets. Of these it is certain what YAML makes of them; to parse them costs four times as much. Everything else in a
file, its head and every question that holds anything else, goes through the parser, with the plain questions left out
of the text and each line in its place. Where what the parser finds then does not fit, the whole file goes through it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, cast
from unicodedata import is_normalized

from yaml.error import Mark

from wickquiz.packs.nodes import Mapping, Node, Scalar, Sequence
from wickquiz.packs.problems import Spot

_FIRST: Final = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]"
"""How a text without quotes may begin: with no sign that means something to YAML."""
_QUOTED: Final = r"'(?!\s)[^'\n]++(?<!\s)'|\"(?!\s)[^\"\\\n]++(?<!\s)\""
_PLAIN: Final = rf"{_FIRST}[^\n\t:#]*+(?::(?=\S)[^\n\t:#]*+)*+(?<!\s)"
_ELEMENT: Final = rf"{_FIRST}[^\n\t:#,?\[\]{{}}]*+(?<!\s)|{_QUOTED}"
_LINE: Final = re.compile(rf"^(?:  )?([a-z]++): ({_PLAIN}|\[[^\n]++(?<=\])|{_QUOTED})$", re.MULTILINE)
_LISTED: Final = re.compile(rf"(?:{_ELEMENT})(?:, (?:{_ELEMENT}))*+")
_ELEMENTS: Final = re.compile(rf"({_ELEMENT})(?:, |$)")
_BEGIN: Final = re.compile(r"^questions:\n(?=( *)- )", re.MULTILINE)
_END: Final = re.compile(r"\n[^\s\-#]")
MOST_EVENTS: Final = 250_000
"""A file that might hold more values than the parser's limit goes through the parser."""

_SIGNS: Final = frozenset("['\"")

Value = str | list[str]


class Chunk:
    """One plain question. `line` counts from 0; `values` holds the texts, or lists of texts, by their keys."""

    __slots__ = ("_text", "line", "values")

    def __init__(self, line: int, text: str, values: dict[str, Value]) -> None:
        self.line = line
        self.values = values
        self._text = text

    def node(self) -> Mapping:
        """Return the question as the parser would have it."""
        mapping = Mapping(Spot(self.line, 2))
        for line, (key, written) in enumerate(_LINE.findall(self._text), self.line):
            mapping.keys[key] = _scalar(key, line, 2)
            mapping.values[key] = _node(written, line, len(key) + 4)
        return mapping

    def place(self, key: str) -> tuple[int, int]:
        """Return the line and the column, both from 0, where the value of a key begins."""
        return self.line + list(self.values).index(key), len(key) + 4


class Parted(NamedTuple):
    """A file's text in two: `rest` for the parser, in which the plain questions are empty lines, and these.

    `begins` holds the lines, from 0, at which the questions in `rest` begin, `line` that of the key `questions`.
    """

    rest: str
    chunks: tuple[Chunk, ...]
    begins: list[int]
    line: int

    def fits(self, root: Node | None) -> bool:
        """Tell whether the parser found in `rest` just the questions that were left in it, where they were left.

        Where a quote or a bracket reached over a plain question, it did not.
        """
        if not isinstance(root, Mapping) or "questions" not in root.values:
            return False
        key, node = root.keys["questions"].start_mark, root.values["questions"]
        if key is None or key.line != self.line or key.column:
            return False
        if not self.begins:
            return isinstance(node, Scalar) and not node.value and not node.style
        marks = [each.start_mark for each in node.items] if isinstance(node, Sequence) else []
        return [mark.line for mark in marks if mark is not None] == self.begins


def parted(text: str) -> Parted | None:
    """Return the plain questions of a file apart from the rest; None where it has none, or cannot be parted."""
    begin = _BEGIN.search(text)
    if begin is None or begin[1] or "\r" in text or not is_normalized("NFC", text):
        return None
    if 4 * text.count("\n") + text.count(",") > MOST_EVENTS:
        return None
    start = begin.end()
    end = _END.search(text, start)
    stop = len(text) if end is None else end.start() + 1
    line = text.count("\n", 0, start)
    rest, chunks, begins = [text[:start]], [], []
    for part in text[start + 2 : stop].removesuffix("\n").split("\n- "):
        chunk = _chunk(part.rstrip("\n"), line)
        lines = part.count("\n") + 1
        if chunk is None:
            rest += ("- ", part, "\n")
            begins.append(line)
        else:
            rest.append("\n" * lines)
            chunks.append(chunk)
        line += lines
    if not chunks:
        return None
    return Parted("".join(rest) + text[stop:], tuple(chunks), begins, text.count("\n", 0, begin.start()))


def _chunk(text: str, line: int) -> Chunk | None:
    written = _LINE.findall(text)
    values: dict[str, Value] = dict(written)
    if len(values) <= text.count("\n"):  # a line that is not plain, or a key that stands twice
        return None
    for key, value in written:
        if value[0] in _SIGNS:
            texts = _texts(value[1:-1]) if value[0] == "[" else value[1:-1]
            if texts is None:
                return None
            values[key] = texts
    return Chunk(line, text, values)


def _texts(listed: str) -> list[str] | None:
    """Return the elements of a list by what stands in its brackets; None where they are not plain."""
    if _LISTED.fullmatch(listed) is None:
        return None
    if "'" not in listed and '"' not in listed:
        return listed.split(", ")
    return [_bare(element) for element in _ELEMENTS.findall(listed)]


def _node(written: str, line: int, column: int) -> Node:
    if written[0] != "[":
        return _scalar(written, line, column)
    node = Sequence(Spot(line, column), is_flow=True)
    found = _ELEMENTS.finditer(written[1:-1])
    node.items = [_scalar(element[1], line, column + 1 + element.start()) for element in found]
    return node


def _bare(written: str) -> str:
    return written[1:-1] if written[0] in "'\"" else written


def _scalar(written: str, line: int, column: int) -> Scalar:
    style = written[0] if written[0] in "'\"" else ""
    implicit = (False, True) if style else (True, False)
    ends = cast("Mark", Spot(line, column)), cast("Mark", Spot(line, column + len(written)))
    return Scalar(None, None, implicit, _bare(written), *ends, style)
