"""Plain text on a terminal, in the width, characters and colours that it has. Nothing that is said can command it."""

from __future__ import annotations

import io
import os
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TextIO

WIDEST = 100
NARROWEST = 20

_BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_PICTURES = 0x2400  # the Unicode block of control pictures: one for each of the first 32 controls
_DELETE = 0x7F
_PLAIN = {
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "−": "-",
    "…": "...", "→": "->", "·": "-", "•": "*", "─": "-", "×": "x", "€": "EUR", "ß": "ss", "æ": "ae", "Æ": "AE",
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "œ": "oe", "Œ": "OE",
}  # fmt: skip


class Tone(Enum):
    """How a line looks where there are colours; what it says must be clear without. The value is for SGR."""

    PLAIN = ""
    STRONG = "1"
    QUIET = "2"
    RIGHT = "1;32"
    WRONG = "1;31"
    GOLD = "33"


class Console:
    """Where the game is read and written: says wrapped lines, asks for one."""

    def __init__(self, source: TextIO, sink: TextIO, variables: Mapping[str, str] | None = None) -> None:
        variables = os.environ if variables is None else variables
        if isinstance(source, io.TextIOWrapper):
            source.reconfigure(errors="replace")  # a stray byte is a wrong answer, not the end of the game
        self._source = source
        self._sink = sink
        self._encoding = getattr(sink, "encoding", None) or "utf-8"
        is_dull = bool(variables.get("NO_COLOR")) or variables.get("TERM") == "dumb"
        self._has_colour = sink.isatty() and not is_dull
        columns = shutil.get_terminal_size((80, 24)).columns
        self._width = min(max(columns, NARROWEST), WIDEST)
        self.is_interactive = source.isatty()

    def say(self, text: str = "", tone: Tone = Tone.PLAIN, indent: int = 0, lead: str = "") -> None:
        """Write text, wrapped. `lead` stands before its first line; the further ones are indented to match."""
        lead, text = self._shown(lead), self._shown(text)
        margin = " " * (indent + cells(lead))
        start = " " * indent + lead
        for line in wrapped(text, max(self._width - len(margin), NARROWEST // 2)):
            self._write(self._toned(start + line, tone) + "\n")
            start = margin

    def say_whole(self, text: str, tone: Tone = Tone.PLAIN, indent: int = 0) -> None:
        """Write text as one line however long it is: an address that is broken can not be followed."""
        self._write(self._toned(" " * indent + self._shown(text), tone) + "\n")

    def rule(self) -> None:
        """Draw a line across."""
        self.say_whole("─" * self._width, Tone.QUIET)

    def ask(self, prompt: str) -> str | None:
        """Return the line that was entered, without its end; None when the input has ended."""
        self._write(self._toned(self._shown(prompt), Tone.STRONG) + " ")
        self._sink.flush()
        line = self._source.readline()
        if not line:
            self._write("\n")
            return None
        line = line.rstrip("\r\n")
        if not self.is_interactive:  # nobody's keys were echoed: without this the record would be all prompts
            self._write(self._shown(line) + "\n")
        return line

    def _toned(self, line: str, tone: Tone) -> str:
        return f"\x1b[{tone.value}m{line}\x1b[0m" if self._has_colour and tone.value and line.strip() else line

    def _write(self, text: str) -> None:
        self._sink.write(text)

    def _shown(self, text: str) -> str:
        return encodable(visible(text), self._encoding)


def visible(text: str) -> str:
    """Return text with white space made plain, and whatever could command a terminal replaced by a visible mark."""
    return "".join(_visible(mark) for mark in text)


def _visible(mark: str) -> str:
    if mark.isspace():
        return " "
    if ord(mark) < 0x20:  # noqa: PLR2004 - the controls of ASCII
        return chr(_PICTURES + ord(mark))
    if ord(mark) == _DELETE:
        return "␡"
    if mark in _BIDIRECTIONAL or unicodedata.category(mark) in ("Cc", "Cs"):
        return "\ufffd"
    return mark


def encodable(text: str, encoding: str) -> str:
    """Return text that the encoding can carry, put into plainer characters where it must be."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_encodable(mark, encoding) for mark in text)
    except LookupError:
        return encodable(text, "ascii")
    return text


def _encodable(mark: str, encoding: str) -> str:
    for way in (mark, _PLAIN.get(mark, ""), unicodedata.normalize("NFKD", mark)[0]):
        if way and way.encode(encoding, "ignore").decode(encoding) == way:
            return way
    return "?"


def cells(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(_cells(mark) for mark in text)


def _cells(mark: str) -> int:
    if unicodedata.combining(mark) or unicodedata.category(mark) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(mark) in "WF" else 1


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield the text in lines of at most `width` columns, broken between words, within one only where it must be."""
    line = ""
    for word in text.split():
        for piece in _pieces(word, width):
            if line and cells(line) + 1 + cells(piece) > width:
                yield line
                line = piece
            else:
                line = f"{line} {piece}" if line else piece
    yield line


def _pieces(word: str, width: int) -> Iterator[str]:
    piece = ""
    for mark in word:
        if cells(piece) + _cells(mark) > width:
            yield piece
            piece = ""
        piece += mark
    yield piece
