"""Questions written plainly, told from the text itself without a parser of YAML.

Most questions are made of a few plain shapes (`shapes`), of which it is certain what YAML makes of them; to parse them
costs four times as much. Everything else in a file, its head and every question that holds anything else, goes through
the parser, with the plain questions left out of the text and each line in its place. Where what the parser finds then
does not fit, the whole file goes through it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, cast
from unicodedata import is_normalized

import yaml
from yaml.events import Event

from wickquiz.packs.model import Citation, Dissent
from wickquiz.packs.nodes import MAX_EVENTS, Builder, Mapping, Node, Scalar, Sequence
from wickquiz.packs.problems import Report, Spot
from wickquiz.packs.shapes import QUESTION, citations, dissents, entries, options, pairs, texts
from wickquiz.packs.values import MAX_CHARACTERS

_BEGIN: Final = re.compile(r"^questions:\n(?=( *)- )", re.MULTILINE)
_END: Final = re.compile(r"\n[^\s\-#]")
_SIGNS: Final = frozenset("'\"[{\n")
_OPTIONS: Final = frozenset({"wrong", "answers", "order"})
_LISTS: Final = frozenset({"accept", "reject", "tags", "between"}) | _OPTIONS
_AT_SOURCE: Final = len("  source: ") + 1
_NO_WHYS: Final[dict[str, str]] = {}


class Chunk:
    """One plain question. `line` counts from 0.

    `values` holds its texts by their keys, and for a key of another shape what is written there; `lists` the lists of
    texts, the texts of options among them, whose `why` stands in `whys`; `pairs` the sides of its `match`.
    """

    __slots__ = ("_text", "citations", "dissents", "line", "lists", "pairs", "values", "whys")

    def __init__(self, line: int, text: str) -> None:
        self.line = line
        self.lists: dict[str, list[str]] = {}
        self.whys = _NO_WHYS
        self.citations: tuple[Citation, ...] | None = None
        self.dissents: tuple[Dissent, ...] = ()
        self.pairs: dict[str, str] | None = None
        self._text = text

    def understand(self, path: Path) -> bool:
        """Take the text apart; tell whether all of it has the plain shapes that its keys ask for."""
        text = self._text
        if text[-1:] == "\n":
            self._text = text = text.rstrip("\n")
        values = entries(text, QUESTION) if len(text) <= MAX_CHARACTERS else None
        if values is None:
            return False
        self.values = values
        for key, written in values.items():
            sign = written[0]
            if sign in _SIGNS and key != "source":
                if sign in "'\"":
                    values[key] = written[1:-1]
                elif not self._take(key, written, path):
                    return False
        if "source" in values:
            line = self.line_of("\n  source:")
            self.citations = citations(values["source"], QUESTION, path, line, _AT_SOURCE)
            return self.citations is not None
        return True

    def _take(self, key: str, written: str, path: Path) -> bool:
        """Take what is not one text; tell whether it has the shape that its key asks for."""
        if key in _LISTS:
            listed = texts(written, QUESTION)
            if listed is None:
                return key in _OPTIONS and self._take_options(key, written)
            self.lists[key] = listed
            return True
        if key == "disagree":
            found = dissents(written, path, self.line_of("\n  disagree:"))
            self.dissents = found or ()
            return found is not None
        self.pairs = pairs(written) if key == "match" else None
        return self.pairs is not None

    def _take_options(self, key: str, written: str) -> bool:
        found = options(written)
        if found is not None:
            self.lists[key] = [text for text, _ in found]
            self.whys = self.whys | {text: why for text, why in found if why}
        return found is not None

    def line_of(self, key: str) -> int:
        """Return the line, from 1, that a key stands on."""
        return self.line + 1 + self._text.count("\n", 0, self._text.find(key) + 1)

    def node(self) -> Mapping:
        """Return the question as the parser has it."""
        builder = Builder(Report(Path()))
        events = yaml.parse(f"- {self._text}", Loader=yaml.CSafeLoader)
        builder.run(_moved(events, self.line), iter(range(MAX_EVENTS)))
        (question,) = cast("Sequence", builder.root).items
        return cast("Mapping", question)


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


def parted(text: str, path: Path) -> Parted | None:
    """Return the plain questions of a file apart from the rest; None where it has none, or cannot be parted."""
    begin = _BEGIN.search(text)
    if begin is None or begin[1] or "\r" in text or not is_normalized("NFC", text) or _may_be_too_many(text):
        return None
    start = begin.end()
    end = _END.search(text, start)
    stop = len(text) if end is None else end.start() + 1
    line = written = text.count("\n", 0, start)
    rest, chunks, begins = [text[:start]], [], []
    for part in text[start + 2 : stop].removesuffix("\n").split("\n- "):
        chunk = Chunk(line, part)
        if chunk.understand(path):
            chunks.append(chunk)
        else:
            rest += ("\n" * (line - written), "- ", part, "\n")
            begins.append(line)
            written = line + part.count("\n") + 1
        line += part.count("\n") + 1
    if not chunks:
        return None
    if stop < len(text):
        rest += ("\n" * (line - written), text[stop:])
    return Parted("".join(rest), tuple(chunks), begins, text.count("\n", 0, begin.start()))


def _may_be_too_many(text: str) -> bool:
    """Tell whether a text may hold more than the parser's limit: no event takes less than a character."""
    if len(text) <= MAX_EVENTS:
        return False
    count = text.count
    return 3 * (count("\n") + count("-")) + 2 * (count("[") + count(",")) + 4 * count("{") > MAX_EVENTS


def _moved(events: Iterator[Event], lines: int) -> Iterator[Event]:
    """Yield `events` as if so many lines stood before them."""
    for event in events:
        event.start_mark, event.end_mark = _lower(event.start_mark, lines), _lower(event.end_mark, lines)
        yield event


def _lower(mark: Any, lines: int) -> Any:
    return Spot(mark.line + lines, mark.column)
