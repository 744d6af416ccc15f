"""Texts with values in them, and dates, as the reader's language writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from PySide6.QtCore import QDate, QDateTime, QTime

translate = QCoreApplication.translate

_PLACE = re.compile(r"%([1-9])")


def fill(text: str, *values: str | float) -> str:
    """Return a text with its %1, %2 ... replaced by the values; whole numbers are grouped, others have one decimal.

    What stands in a value stays as it is, also where it looks like a place for another.
    """
    words = [value if isinstance(value, str) else number(value) for value in values]
    return _PLACE.sub(lambda place: words[int(place[1]) - 1], text)


def number(value: float) -> str:
    """Return a number as the reader's language writes it, with one decimal where it is no whole one."""
    return QLocale().toString(value) if isinstance(value, int) else QLocale().toString(value, "f", 1)


def percent(share: float) -> str:
    """Return a share, 0 to 1, in percent."""
    return fill(translate("Texts", "%1%"), round(100 * share))


def long_date(date: QDate) -> str:
    """Return a day with its month written out."""
    #: How a date is written: d is the day, MMMM the month's name, yyyy the year; 'in quotes' what stands as it is
    return QLocale().toString(date, translate("Dates", "d MMMM yyyy"))


def short_date(date: QDate) -> str:
    """Return a day with its month in short."""
    #: MMM is the month's name in short
    return QLocale().toString(date, translate("Dates", "d MMM yyyy"))


def month(date: QDate) -> str:
    """Return a month and its year."""
    return QLocale().toString(date, translate("Dates", "MMMM yyyy"))


def moment(iso: str) -> str:
    """Return a moment in ISO 8601 as date and time here."""
    here = local(iso)
    clock = QLocale().toString(here.time(), QLocale.FormatType.ShortFormat)
    return fill(translate("Dates", "%1, %2", "date, time"), short_date(here.date()), clock)


def clock_time(time: QTime) -> str:
    """Return a time of day to the second."""
    return QLocale().toString(time, translate("Dates", "HH:mm:ss"))


def local(iso: str) -> QDateTime:
    """Return a moment in ISO 8601 as it is here."""
    from PySide6.QtCore import QDateTime, Qt  # lazy for start-up: the namespace takes longer than the window

    return QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
