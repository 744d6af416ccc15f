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
_AT_DIGIT = re.compile(r"[.,:-]\d|\d[.,:-]")
_ASCII = bytes(32 if chr(code) in '!"()/;?[\\]{}_.,:-' else code for code in bytes(range(256)).lower())
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
    bare = text.replace("'", "")
    if bare.isascii() and not _has_number(bare):  # what follows comes to the same, in three times the time
        plain = bare.encode("ascii").translate(_ASCII).decode("ascii")
        return _without_article(" ".join(plain.replace("&", " and ").split()))
    seen = fold_seen(text)
    if not seen.isascii():
        letters = unicodedata.normalize("NFD", seen.translate(_LETTERS))
        bare = "".join(map(_bare, letters))
        seen = unicodedata.normalize("NFC", bare)
    plain = seen.replace("'", "")
    plain = _SPACED.sub(" ", _THOUSANDS.sub("", plain))
    return _without_article(" ".join(plain.replace("&", " and ").split()))


def _has_number(text: str) -> bool:
    """Tell whether a mark stands at a digit, where it may carry meaning."""
    return ("." in text or "," in text or ":" in text or "-" in text) and _AT_DIGIT.search(text) is not None


def _without_article(words: str) -> str:
    return _ARTICLE.sub("", words) if words[:1] in {"t", "a"} else words


def _bare(mark: str) -> str:
    """Return a character without what does not matter: nothing for an accent, a space for punctuation beyond ASCII."""
    if mark.isascii():
        return mark
    if unicodedata.combining(mark) >= _FIRST_ACCENT:
        return ""
    return " " if unicodedata.category(mark).startswith("P") else mark
