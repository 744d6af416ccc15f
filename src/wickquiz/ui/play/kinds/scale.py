"""The scale of a number as it is seen: its ticks, its figures, and in the reveal how near the answer came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from wickquiz.packs.model import Number
from wickquiz.ui.parts.figures import figure, is_years, quantity
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.play.kinds.number import clamped, step_of, value_of
from wickquiz.ui.play.table import ResultRow, Table, tone_of

translate = QCoreApplication.translate

_TICK_ROOM = 44
"""How many figures stand side by side under the scale where it is narrowest."""


@dataclass(frozen=True, slots=True)
class TickRow:
    """One value under the scale; `at` is where, from 0 to 1."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class ScaleProps:
    """The scale but for its ticks. All that is `at` somewhere runs from 0 to 1; `value` to `step` are in its unit."""

    value: float = 0.0
    low: float = 0.0
    high: float = 1.0
    step: float = 1.0
    low_label: str = ""
    high_label: str = ""
    is_set: bool = False
    at: float = 0.5
    figure: str = ""
    unit: str = ""
    says: str = ""
    note: str = ""
    is_revealed: bool = False
    tone: str = ""
    key_at: float = 0.0
    band_from: float = 0.0
    band_to: float = 0.0


def derive_scale(table: Table) -> ScaleProps:
    """Return the props; the defaults where the question is of another kind."""
    number, value = table.card.item.interaction, value_of(table)
    if not isinstance(number, Number):
        return ScaleProps()
    shown = (number.low + number.high) / 2 if value is None else value
    is_revealed = not table.is_open
    return ScaleProps(
        value=float(shown),
        low=float(number.low),
        high=float(number.high),
        step=float(step_of(number)),
        low_label=figure(number.low, number),
        high_label=quantity(number.high, number),
        is_set=value is not None,
        at=fraction(number, shown),
        figure=say_entry(table, number),
        unit=number.unit,
        says=translate("Play", "Nothing set yet") if value is None else quantity(value, number),
        note=_note(table, number),
        is_revealed=is_revealed,
        tone=tone_of(table.answered),
        key_at=fraction(number, number.value) if is_revealed else 0.0,
        band_from=fraction(number, number.value - number.within) if is_revealed else 0.0,
        band_to=fraction(number, number.value + number.within) if is_revealed else 0.0,
    )


def derive_ticks(table: Table) -> tuple[TickRow, ...]:
    """Return the ticks; none where the question is of another kind."""
    number = table.card.item.interaction
    if not isinstance(number, Number):
        return ()
    return tuple(TickRow(fraction(number, at), figure(at, number)) for at in ticks(number))


def fraction(number: Number, value: Decimal) -> float:
    """Return where a value stands on the scale, from 0 to 1."""
    return float((clamped(number, value) - number.low) / (number.high - number.low))


def ticks(number: Number) -> tuple[Decimal, ...]:
    """Return the values that are written under the scale: its ends, and round ones between where there is room."""
    chars = max(len(figure(end, number)) for end in (number.low, number.high)) + 2
    room = max(2, min(8, _TICK_ROOM // chars))
    span = number.high - number.low
    interval = max(_round_interval(span / room), step_of(number))
    apart = span * chars / _TICK_ROOM
    first = (number.low / interval).to_integral_value(ROUND_CEILING)
    between = ((first + count) * interval for count in range(2 * room + 2))
    return (number.low, *(at for at in between if number.low + apart <= at <= number.high - apart), number.high)


def say_entry(table: Table, number: Number) -> str:
    """Return the large figure: what is being typed, else what is set; a dash before either."""
    value = value_of(table)
    if table.entry:
        return table.entry.replace("-", "−").replace(".", QLocale().decimalPoint())
    return "–" if value is None else figure(value, number)


def how_near(table: Table) -> str:
    """Say how far off the value is, and what would still have counted."""
    number, value = table.card.item.interaction, value_of(table)
    if not isinstance(number, Number) or table.answered is None or value is None:
        return ""
    off = abs(value - number.value)
    if not off:
        return translate("Play", "On the spot")
    words = fill(translate("Play", "%1 off"), quantity(off, _plain(number)))
    if not number.within:
        return words
    more = fill(translate("Play", "up to %1 counts as right"), figure(number.within, _plain(number)))
    return f"{words}; {more}"


def derive_results(table: Table) -> tuple[ResultRow, ...]:
    """Return what was set and, where that is another, the right value."""
    number, value = table.card.item.interaction, value_of(table)
    if not isinstance(number, Number) or table.answered is None:
        return ()
    key = ResultRow("key", quantity(number.value, number), translate("Play", "Right answer"))
    if value is None:
        return (key,)
    sign = tone_of(table.answered)
    if value == number.value:
        return (ResultRow(sign, quantity(value, number), translate("Play", "Your answer, and right")),)
    notes = {
        "right": translate("Play", "Your answer, and near enough"),
        "partly": translate("Play", "Your answer, and not far off"),
        "wrong": translate("Play", "Your answer"),
    }
    return ResultRow(sign, quantity(value, number), notes[sign]), key


def _note(table: Table, number: Number) -> str:
    """Say which values there are, where what is typed is none of them."""
    if not table.entry or table.draft is not None:
        return ""
    ends = figure(number.low, number), figure(number.high, number)
    return fill(translate("Play", "The scale runs from %1 to %2"), *ends)


def _round_interval(least: Decimal) -> Decimal:
    """Return the smallest of 1, 2, 5, 10, 20, 50 ... (or their tenths) that is no less than `least`."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)


def _plain(number: Number) -> Number:
    """The same scale for a distance on it: a distance between two years is no year."""
    return replace(number, low=Decimal(0), high=Decimal(1)) if is_years(number) else number
