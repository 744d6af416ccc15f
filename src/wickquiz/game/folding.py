"""What of a typed text counts: folding it, and counting the slips of the keys between two texts."""

from __future__ import annotations

import re
import unicodedata

_ARTICLES = {
    "en": ("the", "a", "an"),
    "de": ("der", "die", "das", "den", "dem", "des", "ein", "eine"),
    "es": ("el", "la", "los", "las", "un", "una"),
    "fr": ("le", "la", "les", "un", "une"),
}

# Marks that a hurried writer leaves out. The vowel signs of Indic scripts and the voicing of kana are no such marks.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\ufe00-\ufe0f]")
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"})
_APOSTROPHES = re.compile("['’ʼ`´]")
_GROUPING = re.compile(r"(?<=\d)[, '’](?=\d{3}(?!\d))")
_DIVISION = re.compile(r"(?<=\d)[\W_]+(?=\d)")
_SIGN = re.compile(r"(?<![^\s(])[-−](?=\d)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)*")
# Stand-ins for what of a number is kept, while all other punctuation goes.
_MINUS, _POINT = "\ue000", "\ue001"


def plain(text: str) -> str:
    """Return the text with case, form and white space folded, and nothing else."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def fold(text: str, language: str = "en") -> str:
    """Return what counts of a typed text: its words, without case, accents, punctuation and leading article.

    A number keeps its sign and the places where it is divided (1.5 is not 15, 1:30 not 130), yet loses the marks
    that group thousands. A text of nothing but punctuation stays as it is.
    """
    folded = unicodedata.normalize("NFKD", plain(text))
    folded = unicodedata.normalize("NFKC", _MARKS.sub("", folded)).translate(_UNDECOMPOSED)
    folded = folded.replace(_MINUS, " ").replace(_POINT, " ")
    folded = _DIVISION.sub(_POINT, _SIGN.sub(_MINUS, _GROUPING.sub("", folded)))
    folded = "".join(mark if _is_kept(mark) else " " for mark in _APOSTROPHES.sub("", folded))
    words = folded.replace(_MINUS, "-").replace(_POINT, ".").split()
    if len(words) > 1 and words[0] in _ARTICLES.get(language.split("-", maxsplit=1)[0].lower(), ()):
        del words[0]
    return " ".join(words) or plain(text)


def numbers(folded: str) -> tuple[str, ...]:
    """Return the numbers in a folded text, as they stand in it."""
    return tuple(_NUMBER.findall(folded))


def slips(one: str, other: str, limit: int) -> int | None:
    """Count the slips of the keys between two texts: a letter more, less, other, or two neighbours swapped.

    Returns:
        The count (the optimal string alignment distance), or None when it exceeds `limit`.
    """
    if abs(len(one) - len(other)) > limit:
        return None
    # Only cells within `limit` of the diagonal can count: `line[k]` is the cell of column row + k - limit. One cell
    # more at the end stands for all those beyond, as does the index -1.
    beyond = limit + 1
    before = above = [beyond] * (2 * limit + 2)
    for row in range(len(one) + 1):
        line = [beyond] * (2 * limit + 2)
        for k in range(max(0, limit - row), min(2 * limit, len(other) - row + limit) + 1):
            column = row + k - limit
            if row == 0 or column == 0:
                line[k] = row + column
                continue
            is_same = one[row - 1] == other[column - 1]
            line[k] = min(above[k + 1] + 1, line[k - 1] + 1, above[k] + (not is_same))
            if row > 1 and column > 1 and one[row - 1] == other[column - 2] and one[row - 2] == other[column - 1]:
                line[k] = min(line[k], before[k] + 1)
        if min(line) > limit:
            return None
        before, above = above, line
    count = above[len(other) - len(one) + limit]
    return count if count <= limit else None


def _is_kept(mark: str) -> bool:
    return mark in (_MINUS, _POINT) or unicodedata.category(mark)[0] in "LNM"
