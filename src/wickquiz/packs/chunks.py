"""One question taken apart by the plain shapes that it is written in, without a parser of YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from wickquiz.packs.model import Citation, Dissent
from wickquiz.packs.shapes import QUESTION, citations, dissents, entries, options, pairs, texts
from wickquiz.packs.values import MAX_CHARACTERS

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
