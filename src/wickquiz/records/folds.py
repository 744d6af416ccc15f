"""How a fold keeps up with the log: from where it was kept, it takes in the games that have ended since.

The unit is the game that has ended: from then on its rows stand. Games that are still open are taken in after what is
kept, each time anew, so that figures are those of all responses given. Whatever is said afterwards of games that were
taken in (a ruling, a correction, a deal of an old game that was found out) makes a fold begin anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wickquiz.records.amendments import Correction, Ruling
from wickquiz.records.at_hand import AtHand
from wickquiz.records.kept import Standpoint, Values, load
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Deal, Ending, GameHeader

_AT_ONCE = 500
"""Games that are read together."""

_FEW = 16
"""Games that may be folded anew at each look, before it pays to write what they come to."""

_MANY = 5_000
"""Games after which a fold that has far to go is kept on the way: where it is cut off, it need not begin again."""


@dataclass(frozen=True, slots=True)
class Game:
    """A game with its ending, None while it is open, and the numbers of their rows."""

    header: GameHeader
    number: int
    ending: Ending | None = None
    ending_number: int = 0


class Fold(Protocol):
    """What is folded. The same games in the same order give the same values, however they are parted."""

    @property
    def name(self) -> str:
        """Under which it is kept."""
        ...

    @property
    def version(self) -> int:
        """Raised with every change to what it comes to."""
        ...

    def take(self, reader: Reader, values: Values, games: Sequence[Game]) -> None:
        """Take further games into the values, in the order in which they ended."""
        ...


def caught_up(reader: Reader, fold: Fold, packs: AtHand, *, with_open: bool = True) -> Values:
    """Return the values of a fold over all games; open ones come last, in the order in which they were begun."""
    with reader.watched() as watch:
        values = _loaded(reader, fold, packs)
        pending, may_keep = 0, True
        while True:
            games, until = _ended_after(reader, values.standpoint.until)
            if until == values.standpoint.until:
                break
            fold.take(reader, values, games)
            _move_up(reader, values.standpoint, until, watch.damaged)
            pending += len(games)
            if watch.is_cut:
                may_keep = False
            if may_keep and pending >= _MANY:
                may_keep, pending = reader.keep(values), 0
        if may_keep and pending >= _FEW:
            reader.keep(values)
        if with_open:
            fold.take(reader, values, _still_open(reader))
    return values


def _loaded(reader: Reader, fold: Fold, packs: AtHand) -> Values:
    """Return what is kept, where it is of this log, these rulings and these packs; else nothing, to begin with."""
    rulings, corrections = _amended(reader)
    values = load(reader.connection, fold.name)
    if values is not None:
        stands = values.standpoint
        if (
            stands.version == fold.version
            and (stands.rulings, stands.corrections) == (rulings, corrections)
            and _proof(reader, stands.until) == stands.last
            and all(packs.hash_of(pack) == content for pack, content in stands.packs.items())
            and not (stands.undealt and reader.read(Deal, *of_games(Deal, stands.undealt))[0])
        ):
            reader.note_damaged((table, number) for table, number in stands.damaged)
            return values
    return Values(fold.name, Standpoint(fold.version, rulings=rulings, corrections=corrections))


def _move_up(reader: Reader, stands: Standpoint, until: int, damaged: set[tuple[str, int]]) -> None:
    stands.until, stands.last = until, _proof(reader, until)
    stands.damaged = sorted(damaged)


def _amended(reader: Reader) -> tuple[int, int]:
    try:
        numbers = [
            reader.connection.execute(f"SELECT ifnull(max(number), 0) FROM {kind.TABLE}").fetchone()[0]  # noqa: S608
            for kind in (Ruling, Correction)
        ]
    except sqlite3.DatabaseError:
        return 0, 0  # whoever reads the rows is told
    return numbers[0], numbers[1]


def _proof(reader: Reader, number: int) -> str:
    try:
        found = reader.connection.execute("SELECT checksum FROM ending WHERE number = ?", (number,)).fetchone()
    except sqlite3.DatabaseError:
        return "unread"
    return bytes(found[0]).hex() if found else ""


def _ended_after(reader: Reader, number: int) -> tuple[list[Game], int]:
    """Return the next games that ended, and the number of the last ending that was looked at.

    Of two endings of a game the first counts. A game whose header is lost is nobody's.
    """
    found = reader.find(Ending, "WHERE number > ? ORDER BY number LIMIT ?", (number, _AT_ONCE))
    until = max((*found.numbers, *found.damaged), default=number)
    ids = sorted({ending.game for ending in found.rows})
    every = reader.find(Ending, *of_games(Ending, ids))
    first = dict(reversed([(ending.game, place) for ending, place in zip(every.rows, every.numbers, strict=True)]))
    headers = _headers(reader, ids)
    return [
        Game(*headers[ending.game], ending, place)
        for ending, place in zip(found.rows, found.numbers, strict=True)
        if first.get(ending.game) == place and ending.game in headers
    ], until


def _still_open(reader: Reader) -> list[Game]:
    headers = _headers(reader, reader.open_games())
    return [Game(header, number) for header, number in sorted(headers.values(), key=lambda pair: pair[1])]


def _headers(reader: Reader, ids: Sequence[str]) -> dict[str, tuple[GameHeader, int]]:
    """Return the first sound header of each game, with its number."""
    found = reader.find(GameHeader, *of_games(GameHeader, ids))
    return {row.id: (row, number) for row, number in reversed([*zip(found.rows, found.numbers, strict=True)])}
