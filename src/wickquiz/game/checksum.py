"""The letters of a game code, and two of them that notice a slip.

The check letters are those of a Reed-Solomon code over the field of 32 elements. Up to 31 letters they notice every one
or two wrong letters and every two that changed places; beyond that every single wrong letter, and nearly all else.
"""

from __future__ import annotations

from collections.abc import Iterable

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""What codes are written in: no 0, O, 1 or I."""

LENGTH = 2

_FIELD = 0b100101  # x^5 + x^2 + 1
_GENERATOR = (6, 8)  # (x - 2)(x - 4) = x^2 + 6x + 8: the roots are the first two powers of the element 2
_MARK = (21, 10)  # so that a code which is cut short or begins with zeros does not pass by itself


def letters(symbols: Iterable[int]) -> str:
    """Return the letters that stand for these numbers from 0 to 31."""
    return "".join(ALPHABET[symbol] for symbol in symbols)


def symbols(letters: Iterable[str]) -> tuple[int, ...]:
    """Return the numbers of these letters.

    Raises:
        ValueError: a letter is not in ALPHABET.
    """
    return tuple(ALPHABET.index(letter) for letter in letters)


def check(symbols: Iterable[int]) -> tuple[int, int]:
    """Return the two check symbols of a message."""
    first, second = 0, 0
    for symbol in symbols:
        over = first ^ symbol
        first, second = second ^ _times(over, _GENERATOR[0]), _times(over, _GENERATOR[1])
    return first ^ _MARK[0], second ^ _MARK[1]


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0b100000:
            one ^= _FIELD
        other >>= 1
    return product
