"""Numbers of a scale in words, as the reader's locale writes them."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from wickquiz.packs.model import Number

translate = QCoreApplication.translate

_EXACT = Decimal(10) ** 15
"""Below this, a float holds every figure of a scale that anyone can read."""
_YEARS = range(1000, 3000)


def is_years(number: Number) -> bool:
    """Whether the scale counts years: it has no unit, and its ends are whole numbers of four figures that can be."""
    ends = (number.low, number.high)
    return not number.unit and all(end == int(end) and int(end) in _YEARS for end in ends)


def figure(value: Decimal, number: Number) -> str:
    """Return a value of the scale without its unit, its thousands grouped; a year, and what is too long, as it is."""
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    if is_years(number) or abs(value) >= _EXACT:
        return text
    return QLocale().toString(float(value), "f", len(text.partition(".")[2]))


def quantity(value: Decimal, number: Number) -> str:
    """Return a value of the scale with its unit."""
    return f"{figure(value, number)} {number.unit}".strip()
