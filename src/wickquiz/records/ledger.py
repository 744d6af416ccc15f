"""The fold of boards: each player's best and last games of each mode, how many there are, and which packs were played.

Of a game it keeps what its responses came to, rulings and corrections included, and where its rows stand; what is shown
of it is read from those rows, and proven.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from wickquiz.game.rules import Mode
from wickquiz.records.at_hand import AtHand
from wickquiz.records.batches import Batch
from wickquiz.records.folds import caught_up
from wickquiz.records.kept import Values
from wickquiz.records.reader import Reader
from wickquiz.records.rows import EndingKind
from wickquiz.records.voids import NO_DELTA

BEST = 100
"""How many of a player's games in a mode can be on a board."""

LAST = 30
"""How many of the last ones are kept."""


class Line(NamedTuple):
    """A finished game: the numbers of its header and its ending, and what its responses come to."""

    score: int
    right: int
    asked: int
    header: int
    ending: int

    @property
    def place(self) -> tuple[int, int]:
        """What lines of a board are in order of: the best first, of equals the one that was finished first."""
        return -self.score, self.ending


@dataclass(frozen=True, slots=True)
class Account:
    """What is known of a player. `rounds` counts the finished games, `best` and `last` hold them, all by mode.

    `best` are the best BEST, best first, `last` the last LAST, oldest first. `packs` are the ids of those played, the
    last one first.
    """

    rounds: dict[str, int]
    best: dict[str, list[Line]]
    last: dict[str, list[Line]]
    packs: list[str]


class LedgerFold:
    """See the module."""

    name = "ledger"
    version = 1

    def take(self, batch: Batch, values: Values) -> None:
        """Take further games into the values."""
        for game in batch.games:
            player = game.header.player
            own = values.get(player_name(player)) or {"rounds": {}, "best": {}, "last": {}, "packs": []}
            played = [ref.id for ref in game.header.packs]
            own["packs"] = list(dict.fromkeys((*played, *own["packs"])))
            if game.ending is not None and game.ending.kind is EndingKind.FINISHED:
                delta, end = batch.deltas.get(game.header.id, NO_DELTA), game.ending
                line = Line(
                    end.score + delta.score,
                    end.right + delta.right,
                    end.asked + delta.asked,
                    game.number,
                    game.ending_number,
                )
                _enter(own, game.header.mode, line)
            values.put(player_name(player), own)


def player_name(player: str) -> str:
    """Return under which name a player's values are kept: none is empty."""
    return f"p\n{player}"


def accounts(reader: Reader, *, with_open: bool = False) -> dict[str, Account]:
    """Return what is known of each player, by name; the packs of games that are open count `with_open`."""
    (values,) = caught_up(reader, [LedgerFold()], AtHand(()), with_open=with_open)
    return {name: _account(value) for name, value in values.items(player_name(""))}


def account(reader: Reader, player: str, *, with_open: bool = False) -> Account:
    """Return what is known of one player."""
    (values,) = caught_up(reader, [LedgerFold()], AtHand(()), with_open=with_open)
    return account_of(values, player)


def account_of(values: Values, player: str) -> Account:
    """Return what the values of `LedgerFold` say of a player."""
    known = values.get(player_name(player))
    return _account(known) if known else Account({}, {}, {}, [])


def best_lines(known: Iterable[Account], modes: Collection[str] | None, limit: int) -> list[Line]:
    """Return the best games of these players, best first: up to BEST, of some modes, or of all but practice (None)."""
    lists = [
        lines
        for own in known
        for mode, lines in own.best.items()
        if (mode != Mode.PRACTICE if modes is None else mode in modes)
    ]
    return list(islice(merge(*lists, key=lambda line: line.place), limit))


def _enter(own: dict[str, Any], mode: str, line: Line) -> None:
    own["rounds"][mode] = own["rounds"].get(mode, 0) + 1
    best: list[list[int]] = own["best"].setdefault(mode, [])
    insort(best, list(line), key=lambda known: Line(*known).place)
    del best[BEST:]
    last: list[list[int]] = own["last"].setdefault(mode, [])
    last.append(list(line))
    del last[:-LAST]


def _account(value: dict[str, Any]) -> Account:
    best, last = (
        {mode: [Line(*line) for line in lines] for mode, lines in value[key].items()} for key in ("best", "last")
    )
    return Account(value["rounds"], best, last, value["packs"])
