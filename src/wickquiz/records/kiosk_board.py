"""The kiosk's own board: the best finished games with their initials; of today, of the week, of all time.

Only as many games are looked at as the board has lines, so that it costs the same after a week and after a year.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count

from wickquiz.game.rules import Mode
from wickquiz.records.boards import shown
from wickquiz.records.initials import initials_of
from wickquiz.records.kiosk_rows import Hiding, HidingKind
from wickquiz.records.ledger import BEST, accounts, best_lines
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Ending, EndingKind, GameHeader
from wickquiz.records.store import Store
from wickquiz.records.voids import NO_DELTA, Delta, deltas_in, is_amended

_PAGE = 32
_ALL_TIME = ("", "~")
"""Moments before and after every other, as their text is compared."""

_ON_NO_BOARD = (Mode.PRACTICE, Mode.DUEL)


class Span(StrEnum):
    """Of which time a board tells."""

    TODAY = "today"
    WEEK = "week"
    EVER = "ever"


@dataclass(frozen=True, slots=True)
class BoardEntry:
    """A line of a board. `at` is when the game was finished, in UTC, ISO 8601; `initials` may be empty.

    `kiosk` is the name of the kiosk where it was played; empty on a kiosk's own board.
    """

    game: str
    at: str
    initials: str
    score: int
    right: int
    asked: int
    kiosk: str = ""


def moments_of(span: Span, now: datetime) -> tuple[str, str]:
    """Return the first and the last moment of a span, in UTC, ISO 8601; a day begins at midnight where `now` is.

    A week is the last seven days. What a clock that was wrong dated after `now` is of neither.
    """
    if span is Span.EVER:
        return _ALL_TIME
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    first = day if span is Span.TODAY else now - timedelta(days=7)
    return first.astimezone(UTC).isoformat(), now.astimezone(UTC).isoformat()


def best(
    reader: Reader, limit: int = 10, moments: tuple[str, str] = _ALL_TIME, mode: str | None = None
) -> tuple[BoardEntry, ...]:
    """Return the best finished games, best first, of equals the earlier, without those that the operator hides.

    `moments` is what `moments_of` returns. Rulings and corrections count as on every other board. Practice and duels
    stand on no board; `mode` None means any other.
    """
    left_out = hidden(reader)
    if moments == _ALL_TIME and limit + len(left_out) <= BEST:
        return _best_ever(reader, limit, mode, left_out)
    changed = _changed_within(reader, moments)
    found: list[BoardEntry] = []
    for start in count(step=_PAGE):
        clause = "WHERE kind = ? AND at BETWEEN ? AND ? ORDER BY score DESC, number LIMIT ? OFFSET ?"
        page, _ = reader.read(Ending, clause, (EndingKind.FINISHED.value, *moments, _PAGE, start))
        found += _entries(reader, [row for row in page if row.game not in left_out | changed.keys()], {}, mode)
        if not page or len(found) >= limit:
            break
    if changed:
        rows, _ = reader.read(Ending, *of_games(Ending, [game for game in changed if game not in left_out]))
        inside = [row for row in rows if row.kind is EndingKind.FINISHED and moments[0] <= row.at <= moments[1]]
        found += _entries(reader, inside, changed, mode)
        found.sort(key=lambda entry: (-entry.score, entry.at))
    return tuple(found[:limit])


def _best_ever(reader: Reader, limit: int, mode: str | None, left_out: frozenset[str]) -> tuple[BoardEntry, ...]:
    """Return the best of all time from what the ledger keeps; more games than are hidden have to stand there."""
    known = accounts(reader).values()
    modes = {each for own in known for each in own.best if each not in _ON_NO_BOARD and mode in (None, each)}
    listed = shown(reader, best_lines(known, modes, BEST), limit + len(left_out))
    games = [game for game in listed if game.id not in left_out][:limit]
    letters = initials_of(reader, [game.id for game in games])
    return tuple(
        BoardEntry(game.id, game.finished or "", letters.get(game.id, ""), game.score, game.right, game.asked)
        for game in games
    )


def _changed_within(reader: Reader, moments: tuple[str, str]) -> dict[str, Delta]:
    """Return what rulings and corrections change of the games that ended within a span of time."""
    if not is_amended(reader):
        return {}
    rows, _ = reader.read(Ending, "WHERE at BETWEEN ? AND ?", moments)
    return deltas_in(reader, [row.game for row in rows])


def hide(store: Store, game: str, at: str) -> None:
    """Take a game off the board; its score stays what it is. `at` is the moment in UTC, ISO 8601."""
    store.amend([Hiding(game, HidingKind.HIDE, at)])


def show(store: Store, game: str, at: str) -> None:
    """Put a game back on the board. `at` is the moment in UTC, ISO 8601."""
    store.amend([Hiding(game, HidingKind.SHOW, at)])


def hidden(reader: Reader) -> frozenset[str]:
    """Return the ids of the games that the operator took off the board."""
    last = {row.game: row.kind for row in reader.read(Hiding)[0]}
    return frozenset(game for game, kind in last.items() if kind is HidingKind.HIDE)


def _entries(
    reader: Reader, endings: Sequence[Ending], changed: Mapping[str, Delta], mode: str | None
) -> list[BoardEntry]:
    """Return the lines of those of the games that stand on a board."""
    games = [ending.game for ending in endings]
    modes = {header.id: header.mode for header in reader.read(GameHeader, *of_games(GameHeader, games))[0]}
    letters = initials_of(reader, games)
    return [
        BoardEntry(
            ending.game,
            ending.at,
            letters.get(ending.game, ""),
            ending.score + delta.score,
            ending.right + delta.right,
            ending.asked + delta.asked,
        )
        for ending in endings
        for delta in [changed.get(ending.game, NO_DELTA)]
        if modes.get(ending.game, Mode.DUEL) not in _ON_NO_BOARD and mode in (None, modes[ending.game])
    ]
