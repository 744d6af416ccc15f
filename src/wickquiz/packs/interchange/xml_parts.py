"""What the formats in XML share: items that cannot come in, numbers as they are written, text without its layout."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

_MAX_DIGITS: Final = 20


class UnfitError(Exception):
    """An item cannot come in; the sentence says why."""


def number_of(text: str) -> Decimal | None:
    """Return the number that `text` spells; None where it spells none, or one beyond all measure."""
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    if not number.is_finite() or not -_MAX_DIGITS <= number.adjusted() <= _MAX_DIGITS:
        return None
    return number if len(number.as_tuple().digits) <= _MAX_DIGITS else None


def one_line(text: str) -> str:
    """Return `text` on one line."""
    return " ".join(text.split())


def tidy(text: str) -> str:
    """Return the lines of `text`, without empty ones and without the space that files are indented with."""
    lines = map(one_line, text.split("\n"))
    return "\n".join(line for line in lines if line)
