"""Compare the opening hours and ceilings of the kiosk with a model that walks through the time minute by minute.

python benchmarks/torture_hours.py [INSTANTS] [SEED]
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from wickquiz.kiosk.config import Hours, KioskConfig, Volume
from wickquiz.kiosk.hours import is_open, next_change, volume_at

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MINUTE = timedelta(minutes=1)
ZONES = (
    *("UTC", "Europe/Berlin", "Europe/London", "America/New_York", "America/St_Johns", "America/Santiago"),
    *("Asia/Kathmandu", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham"),
    *("Africa/Casablanca", "Antarctica/Troll", "America/Sao_Paulo", "Asia/Gaza"),
)
SPAN_DAYS = 4
ASKED_OF_ONE = 500


@dataclass(frozen=True)
class Told:
    """A window as it is written, and as the model reads it: days of the week, first minute, last minute and one."""

    days: tuple[int, ...]
    start: int
    end: int

    @property
    def text(self) -> str:
        names = ",".join(DAYS[day] for day in self.days)
        return f"{names} {self.start // 60:02}:{self.start % 60:02}-{self.end // 60:02}:{self.end % 60:02}"

    def holds(self, wall: datetime) -> bool:
        minute = wall.hour * 60 + wall.minute
        if self.start < self.end:
            return wall.weekday() in self.days and self.start <= minute < self.end
        today = wall.weekday() in self.days and minute >= self.start
        return today or ((wall.weekday() - 1) % 7 in self.days and minute < self.end)


def told(chance: random.Random) -> Told:
    days = tuple(sorted(chance.sample(range(7), chance.randint(1, 7))))
    edges = (*range(0, 1440, 15), 1, 119, 121, 179, 1439)
    start, end = chance.sample(edges, 2)
    return Told(days, start, 1440 if end == 0 else end)


def beginning(zone: ZoneInfo, chance: random.Random) -> datetime:
    """A midnight in UTC: three times in four two days before the clocks of the zone change."""
    at = datetime(chance.randint(2005, 2036), 1, 1, tzinfo=UTC) + timedelta(days=chance.randint(0, 364))
    if chance.randrange(4) == 0:
        return at
    offset = at.astimezone(zone).utcoffset()
    changes = (day for day in range(366) if (at + timedelta(days=day)).astimezone(zone).utcoffset() != offset)
    return at + timedelta(days=next(changes, 2) - 2)


def walked(zone: ZoneInfo, windows: list[Told], begins: datetime) -> list[bool]:
    """Whether it is open in each minute. An edge is met when the clock first shows it or has jumped over it."""
    latest = (begins - timedelta(hours=6)).astimezone(zone).replace(tzinfo=None)
    found = []
    for number in range(-360, SPAN_DAYS * 1440):
        wall = (begins + number * MINUTE).astimezone(zone).replace(tzinfo=None)
        latest = max(latest, wall)  # an hour that comes again brings nothing new
        if number >= 0:
            found.append(any(window.holds(latest) for window in windows))
    return found


def disagreements(instants: int, seed: int = 1) -> Iterator[str]:
    """Yield a sentence for each of `instants` random moments at which the program and the model are of two minds."""
    chance = random.Random(seed)
    for number in range(-(-instants // ASKED_OF_ONE)):
        zone = ZONES[number % len(ZONES)]
        windows = [told(chance) for _ in range(chance.randint(1, 3))]
        texts = tuple(window.text for window in windows)
        begins = beginning(ZoneInfo(zone), chance)
        states = walked(ZoneInfo(zone), windows, begins)
        ceilings = tuple(f"{text} 20" for text in texts)
        config = KioskConfig(hours=Hours(zone, texts), volume=Volume(70, ceilings))
        for _ in range(ASKED_OF_ONE):
            second = chance.randrange(len(states) * 60)
            instant = (begins + timedelta(seconds=second)).astimezone(ZoneInfo(chance.choice(("UTC", zone))))
            yield from disagreement(config, begins, states, instant)


def disagreement(config: KioskConfig, begins: datetime, states: list[bool], instant: datetime) -> Iterator[str]:
    minute = (instant.astimezone(UTC) - begins) // MINUTE
    where = f"{config.hours.zone} {config.hours.open} {instant.isoformat()}"
    if is_open(config, instant) != states[minute]:
        yield f"{where}: open is {not states[minute]}"
    if volume_at(config, instant) != (20 if states[minute] else 70):
        yield f"{where}: the volume is {volume_at(config, instant)}"
    if instant.second % 16:  # the next change takes longer to walk to
        return
    after = next((number for number in range(minute, len(states)) if states[number] != states[minute]), None)
    change = next_change(config, instant)
    found = None if change is None else change.astimezone(UTC)  # in an hour that comes twice, zones never compare equal
    wanted = None if after is None else begins + after * MINUTE
    if wanted is not None and found != wanted:
        yield f"{where}: the next change is {found}, not {wanted}"
    if wanted is None and found is not None and found < begins + len(states) * MINUTE:
        yield f"{where}: a change at {found}, where there is none"


def main(instants: int, seed: int) -> int:
    found = list(disagreements(instants, seed))
    print("\n".join(found[:20]))
    print(f"hours: {instants} random instants in {len(ZONES)} zones, {len(found)} disagreements with the model")
    return 1 if found else 0


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [100_000, 1][len(arguments) :])))
