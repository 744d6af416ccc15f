"""Windows of the week, as an operator writes them: "mon-fri 09:00-22:00", "fri,sat 18:00-02:00", "22:00-08:00 20"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY: Final = 24 * 60
WEEK: Final = 7 * DAY
"""Minutes."""

_CLOCK: Final = r"(\d{1,2}):(\d{2})"
_WINDOW: Final = re.compile(rf"(?:(?P<days>[a-z, -]+?)\s+)?{_CLOCK}\s*-\s*{_CLOCK}", re.ASCII)
_CEILING: Final = re.compile(r"(?P<window>.*\S)\s+(?P<percent>\d{1,3})\s*%?", re.ASCII)


class WindowError(ValueError):
    """A text that is no window; the sentence says what one looks like."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of each week: `start` in minutes after Monday's midnight by the wall clock, `length` in minutes."""

    start: int
    length: int

    def holds(self, minute: int) -> bool:
        """Tell whether the minute of the week lies within: the first one does, the one that ends it does not."""
        return (minute - self.start) % WEEK < self.length

    @property
    def end(self) -> int:
        """The minute of the week at which it is over."""
        return (self.start + self.length) % WEEK


@dataclass(frozen=True, slots=True)
class Ceiling:
    """How loud it may be within `windows`, in percent."""

    windows: tuple[Window, ...]
    percent: int


@lru_cache(maxsize=256)
def parse_windows(text: str) -> tuple[Window, ...]:
    """Return a window for each day that `text` names; every day where it names none. One may end on the next day.

    Raises:
        WindowError: it is none.
    """
    found = _WINDOW.fullmatch(text.strip().lower())
    if found is None:
        raise WindowError(f'{text!r} is no window: write one like "mon-fri 09:00-22:00" or "sat,sun 18:00-02:00"')
    start, end = _minute(found[2], found[3], text), _minute(found[4], found[5], text)
    if start == DAY:
        raise WindowError(f"{text!r} begins at 24:00: that is 00:00 of the next day")
    if start == end:
        raise WindowError(f"{text!r} ends when it begins: a whole day is 00:00-24:00")
    length = (end - start) % DAY or DAY
    days = _days(found["days"], text) if found["days"] else tuple(range(7))
    return tuple(Window(day * DAY + start, length) for day in days)


@lru_cache(maxsize=256)
def parse_ceiling(text: str) -> Ceiling:
    """Return the ceiling that `text` is: a window and a percentage.

    Raises:
        WindowError: it is none.
    """
    found = _CEILING.fullmatch(text.strip())
    if found is None or int(found["percent"]) > 100:  # noqa: PLR2004 - percent
        raise WindowError(f'{text!r} is no ceiling: write a window and a volume, 0 to 100, like "22:00-08:00 20"')
    return Ceiling(parse_windows(found["window"]), int(found["percent"]))


def _minute(hours: str, minutes: str, text: str) -> int:
    minute = int(hours) * 60 + int(minutes)
    if int(minutes) > 59 or minute > DAY:  # noqa: PLR2004 - minutes of an hour
        raise WindowError(f"{text!r} holds {hours}:{minutes}: times go from 00:00 to 24:00")
    return minute


def _days(text: str, whole: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = (word.strip() for word in part.partition("-"))
        if first not in DAYS or (dash and last not in DAYS):
            wrong = part.strip() if first in DAYS or not dash else first
            raise WindowError(f"{whole!r} holds {wrong!r}: the days are {', '.join(DAYS)}")
        begin = DAYS.index(first)
        span = (DAYS.index(last) - begin) % 7 if dash else 0
        found += [(begin + offset) % 7 for offset in range(span + 1)]
    return tuple(dict.fromkeys(found))
