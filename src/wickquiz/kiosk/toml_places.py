"""Where the keys and values of a TOML text stand. The text is one that tomllib has read: nothing is judged here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

Path = tuple[str | int, ...]
"""The way to a value: names of tables and keys, and the numbers of a list's entries from 0."""

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_STRING: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"""+|\'\'\'.*?\'\'\'+|"(?:\\.|[^"\\])*"|\'[^\']*\'',
    re.DOTALL,
)
_PLAIN: Final = re.compile(r"[^,\]}#\n]*")


@dataclass(slots=True)
class Places:
    """Offsets into the text, by path: where a key begins (a table's header counts), and where its value does."""

    keys: dict[Path, int] = field(default_factory=dict)
    values: dict[Path, int] = field(default_factory=dict)


def find_places(text: str) -> Places:
    """Return where everything in `text` stands, which has to be sound TOML."""
    walk = _Walk(text)
    walk.document()
    return walk.found


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the line and the column of an offset, both from 1, in characters."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


class _Walk:
    """One pass over the text; `at` is how far it has come."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found = Places()

    def document(self) -> None:
        table: Path = ()
        self._skip()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip()

    def _header(self) -> Path:
        start = self.at
        self.at += 2 if self.text.startswith("[[", self.at) else 1
        path = self._key()
        self.found.keys.setdefault(path, start)
        while self.text.startswith("]", self.at):
            self.at += 1
        return path

    def _pair(self, table: Path) -> None:
        start = self.at
        path = table + self._key()
        for depth in range(len(table) + 1, len(path) + 1):  # a dotted key makes the tables on its way
            self.found.keys.setdefault(path[:depth], start)
        self.at += 1  # the equals sign
        self._value(path)

    def _key(self) -> Path:
        parts: list[str | int] = []
        while True:
            self._skip()
            parts.append(self._name())
            self._skip()
            if not self.text.startswith(".", self.at):
                return tuple(parts)
            self.at += 1

    def _name(self) -> str:
        start = self.at
        if self.text[start] in "\"'":
            self._take(_STRING)
            return self.text[start + 1 : self.at - 1]
        self._take(_BARE)
        return self.text[start : self.at]

    def _value(self, path: Path) -> None:
        self._skip()
        self.found.values[path] = self.at
        match self.text[self.at]:
            case "[":
                self._entries(path)
            case "{":
                self._inline(path)
            case '"' | "'":
                self._take(_STRING)
            case _:
                self._take(_PLAIN)

    def _entries(self, path: Path) -> None:
        self.at += 1
        number = 0
        while not self._is_over("]"):
            self._value((*path, number))
            number += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while not self._is_over("}"):
            self._pair(path)

    def _is_over(self, closing: str) -> bool:
        """Step over blanks and a comma; tell whether the list or table is closed, and step over that too."""
        self._skip()
        if self.text.startswith(",", self.at):
            self.at += 1
            self._skip()
        if not self.text.startswith(closing, self.at):
            return False
        self.at += 1
        return True

    def _skip(self) -> None:
        self._take(_BLANK)

    def _take(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        assert found is not None, "this is TOML, as tomllib read it"
        self.at = found.end()
