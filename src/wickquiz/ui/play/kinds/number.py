"""Number: a value that is set on a scale, by pointing, by steps or by its figures. How it looks: scale."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from wickquiz.game.response import Quantity
from wickquiz.packs.model import Number
from wickquiz.ui.parts.figures import is_years
from wickquiz.ui.play.table import Table

KIND = "number"
LEAP = 10
"""How many steps Page Up goes."""

_LONGEST_ENTRY = 16


def step_of(number: Number) -> Decimal:
    """Return the step of the keys: a power of ten that makes 100 to 1000 steps of the scale; whole where its ends are.

    It is finer where the answer could not be set otherwise, for all that its tolerance forgives.
    """
    step = Decimal(1).scaleb((number.high - number.low).adjusted() - 2)
    if all(value == value.to_integral_value() for value in (number.low, number.high, number.within)):
        step = max(step, Decimal(1))
    finest = int(number.value.as_tuple().exponent)
    while step.adjusted() > finest and abs(_on_grid(number, number.value, step) - number.value) > number.within:
        step = step.scaleb(-1)
    return step


def value_of(table: Table) -> Decimal | None:
    """Return what is set; None before anything is."""
    return table.response.value if isinstance(table.response, Quantity) else None


def point_at(table: Table, fraction: float) -> Table:
    """Set the step nearest to a place on the scale, from 0 (its low end) to 1 (its high end)."""
    number = _open_number(table)
    if number is None:
        return table
    place = Decimal(max(0.0, min(1.0, fraction)))
    return _set(table, _on_grid(number, number.low + place * (number.high - number.low), step_of(number)))


def nudge(table: Table, steps: int) -> Table:
    """Go some steps up or down, at first from the middle; 0 sets the middle where nothing is set."""
    number = _open_number(table)
    if number is None:
        return table
    step, value = step_of(number), value_of(table)
    if value is None:
        value = _on_grid(number, (number.low + number.high) / 2, step)
    if steps == 0:
        return _set(table, value)
    rounding = ROUND_FLOOR if steps > 0 else ROUND_CEILING
    return _set(table, clamped(number, ((value / step).to_integral_value(rounding) + steps) * step))


def set_value(table: Table, value: Decimal) -> Table:
    """Set a value, or the nearest one that the scale has."""
    number = _open_number(table)
    return table if number is None else _set(table, clamped(number, value))


def enter(table: Table, mark: str) -> Table:
    """Type one figure, the sign, or the mark of the decimals (a point or a comma); anything else changes nothing."""
    number = _open_number(table)
    if number is None or len(mark) != 1 or len(table.entry) >= _LONGEST_ENTRY:
        return table
    if mark in ".,":
        is_fit = "." not in table.entry and not is_years(number)
        mark = "." if table.entry.lstrip("-") else "0."
    elif mark in "-−":
        is_fit, mark = not table.entry and number.low < 0, "-"
    else:
        is_fit = mark.isascii() and mark.isdigit()
    return _entered(table, number, table.entry + mark) if is_fit else table


def erase(table: Table) -> Table:
    """Take back the last figure, typed or set."""
    number, value = _open_number(table), value_of(table)
    if number is None:
        return table
    entry = table.entry or ("" if value is None else format(value, "f"))
    return _entered(table, number, entry[:-1])


def _open_number(table: Table) -> Number | None:
    number = table.card.item.interaction
    return number if table.is_open and isinstance(number, Number) else None


def _set(table: Table, value: Decimal) -> Table:
    return replace(table, draft=Quantity(_written_out(value)), entry="")


def _entered(table: Table, number: Number, entry: str) -> Table:
    """Show what is typed; it is a response only while the scale has it."""
    value = Decimal(entry) if entry.strip("-.") else None
    if value is None or not number.low <= value <= number.high:
        return replace(table, entry=entry, draft=None)
    return replace(table, entry=entry, draft=Quantity(_written_out(value)))


def _written_out(value: Decimal) -> Decimal:
    """The same value without an exponent, without zeros at its end, and without a sign where it is 0."""
    return Decimal(format((value + 0).normalize(), "f"))


def clamped(number: Number, value: Decimal) -> Decimal:
    """Return the value, or the end of the scale that it lies beyond."""
    return max(number.low, min(number.high, value))


def _on_grid(number: Number, value: Decimal, step: Decimal) -> Decimal:
    """Return the multiple of the step nearest to a value, or one of the scale's ends where that is nearer."""
    multiple = clamped(number, (value / step).to_integral_value(ROUND_HALF_UP) * step)
    return min((multiple, number.low, number.high), key=lambda place: abs(place - value))
