"""A scale for a number whose format knows none: round ends, and the answer somewhere between them."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

SCALE_MISSING = "no scale for the number: one was made up around the answer; set 'between' to what is plausible"


def scale_around(value: Decimal, within: Decimal = Decimal(0)) -> tuple[Decimal, Decimal]:
    """Return the ends of a scale that holds `value` and does not change sign.

    A step is a power of ten: that of the second digit (of a whole number at least 10), and some times `within`.
    """
    exponent = value.adjusted() if value else 0
    whole = value == value.to_integral_value()
    step = max(Decimal(10), Decimal(10) ** (exponent - 1)) if whole else Decimal(10) ** exponent
    while step < 4 * within:
        step *= 10
    low = ((value - step) / step).to_integral_value(ROUND_FLOOR) * step
    high = ((value + step) / step).to_integral_value(ROUND_CEILING) * step
    if value >= 0 > low:
        low = Decimal(0)
    if value <= 0 < high:
        high = Decimal(0) if value < 0 else high
    return _plain(low), _plain(high)


def _plain(number: Decimal) -> Decimal:
    """Return `number` without an exponent."""
    return Decimal(format(number, "f"))
