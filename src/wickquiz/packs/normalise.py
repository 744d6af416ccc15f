"""Folding a text to what its reader reads, so that its hash survives typography but no change of a word."""

from __future__ import annotations

import hashlib
import unicodedata

# Marks that no reader sees: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark.
_INVISIBLE = dict.fromkeys([0x00AD, 0x034F, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
                            *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0xFEFF])  # fmt: skip
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛‹›`´ʹʻʼʽˈ′‵＇", "'"),
        **dict.fromkeys("“”„‟«»〝〞〟″‶＂", '"'),
        **dict.fromkeys("‐‑‒–—―−⁃⸺⸻﹘﹣－", "-"),
        "…": "...",
    }
)


def normalise(text: str) -> str:
    """`text` as the proof compares it.

    NFKC; marks that nobody sees dropped; quotes, dashes, ellipses and all spaces plain; white space collapsed; case
    folded. Idempotent: one folding can open the way for another (a dropped mark lets an accent join its letter), so
    it goes on until nothing changes.
    """
    if text.isascii():  # nothing of it is invisible or composed, and once is enough
        return " ".join(text.replace("`", "'").casefold().split())
    while (folded := _fold(text)) != text:
        text = folded
    return text


def _fold(text: str) -> str:
    text = text.translate(_INVISIBLE).translate(_PLAIN)  # before NFKC, which takes an acute accent's sign apart
    return " ".join(unicodedata.normalize("NFKC", text.casefold()).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of an article, number 1 at index 0: its lines stripped of white space, without the empty ones."""
    return tuple(filter(None, (line.strip() for line in text.splitlines())))


def digest(paragraph: str) -> str:
    """The SHA-256 (64 hex digits) of a paragraph's normalised text."""
    return hashlib.sha256(normalise(paragraph).encode("utf-8", "surrogatepass")).hexdigest()
