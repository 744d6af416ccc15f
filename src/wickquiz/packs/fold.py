"""Two ways of calling texts the same: to the eye, and to a person who types.

`fold_seen` forgives only what a player cannot see or would not take for a difference on screen: case, spaces,
compatibility forms, the shape of quotes and dashes. Two options that are equal under it cannot be judged fairly.

`fold` forgives what a person types differently: accents, punctuation and a leading article as well. It keeps
what carries meaning: symbols (`C++` is not `C#`), signs and decimal points (`1.5` is not `15`, `-5` is not `5`).
"""

from __future__ import annotations

import re
import unicodedata

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"),
    }
)
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_DIGIT = re.compile(r"\d")
_PUNCTUATION = str.maketrans(dict.fromkeys('!"()/;?[\\]{}_.,:-', " "))
_SPACED = re.compile(r"(?<!\d)[.,:]|[.,:](?!\d)|(?<=\w)-|-(?!\d)|[!\"()/;?\[\\\]{}_]")
_ARTICLE = re.compile(r"^(?:the|an|a) (?=\S)")
_FIRST_ACCENT = 200
"""Combining classes from here on are accents; below stand the vowel signs that spell Hebrew, Arabic or Hindi words."""


def fold_seen(text: str) -> str:
    """Return `text` without the differences that a player does not see."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_PLAIN)
    return " ".join(text.casefold().split())


def fold(text: str) -> str:
    """Return `text` without the differences that do not matter to somebody who types it."""
    seen = fold_seen(text)
    if not seen.isascii():
        letters = unicodedata.normalize("NFD", seen.translate(_LETTERS))
        bare = "".join(map(_bare, letters))
        seen = unicodedata.normalize("NFC", bare)
    plain = seen.replace("'", "")
    has_digit = _DIGIT.search(plain) is not None  # without one the faster way comes to the same
    plain = _SPACED.sub(" ", _THOUSANDS.sub("", plain)) if has_digit else plain.translate(_PUNCTUATION)
    words = " ".join(plain.replace("&", " and ").split())
    return _ARTICLE.sub("", words)


def _bare(mark: str) -> str:
    """Return a character without what does not matter: nothing for an accent, a space for punctuation beyond ASCII."""
    if mark.isascii():
        return mark
    if unicodedata.combining(mark) >= _FIRST_ACCENT:
        return ""
    return " " if unicodedata.category(mark).startswith("P") else mark
