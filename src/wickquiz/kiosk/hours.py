"""When the kiosk is open and how loud it may be: windows of the week, by the wall clock of a time zone.

The hour that comes twice when the clocks go back counts once: while the wall clock shows it for the second time, the
last minute of the first time still holds. So a window opens and closes at the first moment at which the clock shows its
time or has passed it, and never twice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from wickquiz.kiosk.config import KioskConfig
from wickquiz.kiosk.windows import DAY, WEEK, Window, parse_ceiling, parse_windows

_MINUTE: Final = timedelta(minutes=1)
_LONGEST_SHIFT: Final = 180
"""Minutes. No clock goes back or forward by more, but where a country changed its date."""


def is_open(config: KioskConfig, instant: datetime) -> bool:
    """Tell whether the kiosk is open at `instant`, which knows its zone. Without any hours it always is."""
    windows = _opening(config.hours.open)
    return not windows or _holds(windows, _minute_of_week(instant, config.hours.zone))


def next_change(config: KioskConfig, instant: datetime) -> datetime | None:
    """Return the minute (in the zone of the hours) at which the kiosk opens or closes next; None: it never does."""
    windows = _opening(config.hours.open)
    now = is_open(config, instant)
    at = instant.astimezone(UTC).replace(second=0, microsecond=0)
    last = at + timedelta(minutes=WEEK + DAY)
    while windows and at < last:
        minute = _minute_of_week(at, config.hours.zone)
        nearest = min((edge - minute) % WEEK or WEEK for each in windows for edge in (each.start, each.end))
        at += max(1, nearest - _LONGEST_SHIFT) * _MINUTE  # near an edge step by step: the clocks may change before it
        if is_open(config, at) != now:
            return _local(at, config.hours.zone)
    return None


def volume_at(config: KioskConfig, instant: datetime, level: int | None = None) -> int:
    """Return the volume at `instant` in percent: `level`, or else the configuration's, under the lowest ceiling."""
    minute = _minute_of_week(instant, config.hours.zone)
    ceilings = (parse_ceiling(text) for text in config.volume.ceilings)
    wanted = config.volume.level if level is None else level
    return min([wanted, *(each.percent for each in ceilings if _holds(each.windows, minute))])


@lru_cache(maxsize=16)
def _opening(texts: tuple[str, ...]) -> tuple[Window, ...]:
    return tuple(window for text in texts for window in parse_windows(text))


def _holds(windows: Iterable[Window], minute: int) -> bool:
    return any(window.holds(minute) for window in windows)


def _minute_of_week(instant: datetime, zone: str) -> int:
    instant = instant.astimezone(UTC)  # else sums would be made by the wall clock
    shown = _local(instant, zone)
    now = _offset(shown)
    if now < _offset(_local(instant - _LONGEST_SHIFT * _MINUTE, zone)):  # the clocks went back lately
        lately = range(_LONGEST_SHIFT + 1)
        back = bisect_left(lately, True, key=lambda each: _offset(_local(instant - each * _MINUTE, zone)) > now)
        shown = max(shown, _local(instant - back * _MINUTE, zone), key=lambda local: local.replace(tzinfo=None))
    return shown.weekday() * DAY + shown.hour * 60 + shown.minute


def _local(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone) if zone else None)


def _offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta()
