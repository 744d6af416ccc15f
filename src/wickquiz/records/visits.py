"""What goes on at a kiosk, for its operator: written down as it happens, and counted.

What became of games is counted from the games themselves; only what they do not tell is a visit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from statistics import fmean
from typing import TypeVar

from wickquiz.game.rules import Mode
from wickquiz.records.kiosk_rows import POWER_LOSS, Visit, VisitKind
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Ending, EndingKind, GameHeader, GivenResponse, Row
from wickquiz.records.store import Store
from wickquiz.records.voids import first_of

R = TypeVar("R", bound=Row)

_AT_ONCE = 500
"""Games that are read together."""


@dataclass(frozen=True, slots=True)
class Counters:
    """What happened in a span of time.

    `given_up` says at which question, from 0, how many games were given up; `touches`, how often the waiting screen
    was touched; `restarts`, how often the program started after which end. Mean times are None before the first.
    `hours` are the games begun in each hour of the day, where the kiosk stands.
    """

    starts: int
    finishes: int
    given_up: dict[int, int]
    touches: int
    seconds_a_game: float | None
    seconds_a_response: float | None
    restarts: dict[str, int]
    last_power_loss: str | None
    hours: tuple[int, ...]
    other: dict[tuple[VisitKind, str], int]
    """All other visits, by kind and detail."""

    @property
    def busiest(self) -> tuple[int, ...]:
        """The hours of the day in which games were begun, the busiest first."""
        return tuple(sorted((hour for hour in range(24) if self.hours[hour]), key=lambda hour: -self.hours[hour]))


def note(store: Store, kind: VisitKind, at: str, seconds: float = 0.0, detail: str = "") -> None:
    """Record a visit. `at` is the moment in UTC, ISO 8601; `detail` a word of the program's own.

    Raises:
        ValueError: another detail, or no such time (the program's mistake).
    """
    store.amend([Visit(at, kind, seconds, detail)])


def counters(reader: Reader, zone: tzinfo, since: str = "") -> Counters:
    """Count what happened since a moment in UTC, ISO 8601 ("": ever). Games count by when they were begun."""
    begun = {
        header.id: header
        for header in reader.read(GameHeader, "WHERE started >= ? ORDER BY number", (since,))[0]
        if header.mode not in (Mode.PRACTICE, Mode.DUEL)
    }
    ids = list(begun)
    endings = {ending.game: ending for ending in reversed(_of(reader, Ending, ids))}
    finished = {game for game, ending in endings.items() if ending.kind is EndingKind.FINISHED}
    times = _times(reader, ids)
    visits = reader.read(Visit, "WHERE at >= ? ORDER BY number", (since,))[0]
    starts = [visit for visit in visits if visit.kind is VisitKind.START]
    hours = Counter(datetime.fromisoformat(header.started).astimezone(zone).hour for header in begun.values())
    return Counters(
        starts=len(begun),
        finishes=len(finished),
        given_up=_tally(ending.asked for ending in endings.values() if ending.kind is EndingKind.ABANDONED),
        touches=sum(visit.kind is VisitKind.TOUCH for visit in visits),
        seconds_a_game=_mean(sum(times[game]) for game in finished if game in times),
        seconds_a_response=_mean(seconds for each in times.values() for seconds in each),
        restarts=dict(Counter(visit.detail for visit in starts)),
        last_power_loss=next((visit.at for visit in reversed(starts) if visit.detail == POWER_LOSS), None),
        hours=tuple(hours[hour] for hour in range(24)),
        other=dict(
            Counter(
                (visit.kind, visit.detail) for visit in visits if visit.kind not in (VisitKind.START, VisitKind.TOUCH)
            )
        ),
    )


def restarts(reader: Reader) -> dict[str, int]:
    """Return how often the program ever started, by how the run before ended."""
    starts = reader.read(Visit, "WHERE kind = ? ORDER BY number", (VisitKind.START.value,))[0]
    return dict(Counter(visit.detail for visit in starts))


def _times(reader: Reader, games: Sequence[str]) -> dict[str, list[float]]:
    """Return the seconds of each response, by game."""
    found: dict[str, list[float]] = {}
    for response in first_of(_of(reader, GivenResponse, games)):
        found.setdefault(response.game, []).append(response.seconds)
    return found


def _of(reader: Reader, kind: type[R], games: Sequence[str]) -> list[R]:
    """Return the rows of these games, those of each in log order."""
    pages = (games[start : start + _AT_ONCE] for start in range(0, len(games), _AT_ONCE))
    return [row for page in pages for row in reader.read(kind, *of_games(kind, page))[0]]


def _tally(positions: Iterable[int]) -> dict[int, int]:
    return dict(sorted(Counter(positions).items()))


def _mean(values: Iterable[float]) -> float | None:
    found = list(values)
    return fmean(found) if found else None
