"""Which initials the board does not take: a list of ours, and the operator's own beside it.

A combination is refused as it stands, backwards, and in the spellings that get around a list: digits and signs for
letters ("4SS"), and letters that look or sound like others ("AZZ", "FVK").
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

LENGTH: Final = 3
_LIKE: Final = {
    "0": "O", "1": "IL", "2": "Z", "3": "E", "4": "A", "5": "S", "6": "GB", "7": "T", "8": "B", "9": "GP",
    "@": "A", "$": "S", "!": "IL", "|": "IL", "+": "T", "(": "C", "€": "E", "£": "L", "ß": "S",
    "V": "U", "Z": "S", "K": "C", "Q": "C", "Y": "I",
}  # fmt: skip
"""What each character can be read as besides itself."""


class Blocklist:
    """The combinations that are refused. `trouble` says in a sentence that the operator's file cannot be used."""

    def __init__(self, further: str = "") -> None:
        self.trouble: str | None = None
        entries = set(_packaged())
        if further:
            entries |= self._read(Path(further))
        self._readings = frozenset(reading for entry in entries for reading in _readings(entry))

    def refused(self, initials: str) -> bool:
        """Tell whether `initials` may not stand on the board."""
        return any(way in self._readings for way in _readings(_folded(initials)))

    def _read(self, path: Path) -> set[str]:
        try:
            entries, wrong = _entries(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is not text in UTF-8"
            self.trouble = f"The blocklist {path} cannot be read ({reason}). Ours alone holds."
            return set()
        if wrong:
            self.trouble = f"The blocklist {path} has no three letters in line {wrong[0]}. Its other lines hold."
        return entries


@cache
def _packaged() -> frozenset[str]:
    entries, _ = _entries(resources.files("wickquiz.kiosk").joinpath("blocklist.txt").read_text(encoding="utf-8"))
    return frozenset(entries)


def _entries(text: str) -> tuple[set[str], list[int]]:
    """Return the entries of a list, folded, and the numbers of the lines that hold something else.

    A line has entries between blanks; from `#` on it is a comment.
    """
    found: set[str] = set()
    wrong: list[int] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = [_folded(word) for word in line.partition("#")[0].split()]
        found |= {word for word in words if len(word) == LENGTH}
        if any(len(word) != LENGTH for word in words):
            wrong.append(number)
    return found, wrong


def _folded(text: str) -> str:
    """Return `text` in capitals and without accents or blanks."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "s").upper())
    return "".join(letter for letter in plain if not unicodedata.combining(letter) and not letter.isspace())


def _readings(word: str) -> Iterable[str]:
    """Return every way to read `word`, forwards and backwards."""
    if len(word) > 2 * LENGTH:
        return
    for letters in itertools.product(*(letter + _LIKE.get(letter, "") for letter in word)):
        read = "".join(letters)
        yield read
        yield read[::-1]
