"""Games of the log, some at a time, as folds take them in: each row is read and proven once for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from wickquiz.records.at_hand import AtHand
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Ending, GameHeader
from wickquiz.records.voids import Delta, deltas_in

if TYPE_CHECKING:
    from wickquiz.records.cases import Told

_NO_LAST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Game:
    """A game with its ending, None while it is open, and the numbers of their rows."""

    header: GameHeader
    number: int
    ending: Ending | None = None
    ending_number: int = 0


class Batch:
    """Games in the order in which they ended, or were begun where they are open. What nobody asks for is not read."""

    def __init__(self, reader: Reader, packs: AtHand, games: Sequence[Game]) -> None:
        self.games = games
        self._reader = reader
        self._packs = packs

    @cached_property
    def told(self) -> Told:
        """The responses of each game with their items."""
        from wickquiz.records.cases import told  # lazy for start-up: boards know no items

        return told(self._reader, [game.header for game in self.games], self._packs)

    @cached_property
    def deltas(self) -> dict[str, Delta]:
        """What rulings and corrections change, by the ids of the games that they change."""
        return deltas_in(self._reader, [game.header.id for game in self.games])


def ended_after(reader: Reader, number: int, last: int | None, limit: int) -> tuple[list[Game], int]:
    """Return the next games that ended, and the number of the last ending that was looked at.

    They ended after the ending of that number, and not after the one of the number `last`. Of two endings of a game the
    first counts. A game whose header is lost is nobody's.
    """
    clause, bounds = (
        ("WHERE number > ?", (number,)) if last is None else ("WHERE number BETWEEN ? AND ?", (number + 1, last))
    )
    found = reader.find(Ending, f"{clause} ORDER BY number LIMIT ?", (*bounds, limit))
    until = max((*found.numbers, *found.damaged), default=number)
    ids = sorted({ending.game for ending in found.rows})
    in_games, games = of_games(Ending, ids)
    before = reader.read(Ending, in_games.replace("ORDER", "AND number <= ? ORDER"), (*games, number))[0]
    headers, seen = _headers(reader, ids), {ending.game for ending in before}
    ended = []
    for ending, place in zip(found.rows, found.numbers, strict=True):
        if ending.game not in seen and ending.game in headers:
            ended.append(Game(*headers[ending.game], ending, place))
        seen.add(ending.game)
    return ended, until


def still_open(reader: Reader) -> list[Game]:
    """Return the games without an ending, in the order in which they were begun."""
    headers = _headers(reader, reader.open_games())
    return [Game(header, number) for header, number in sorted(headers.values(), key=lambda pair: pair[1])]


def _headers(reader: Reader, ids: Sequence[str]) -> dict[str, tuple[GameHeader, int]]:
    """Return the first sound header of each game, with its number."""
    found = reader.find(GameHeader, *of_games(GameHeader, ids))
    return {row.id: (row, number) for row, number in reversed([*zip(found.rows, found.numbers, strict=True)])}
