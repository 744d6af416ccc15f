"""The games that wait to be sent to the shared board. The log is the outbox: there is no second list that could differ.

A game waits once it is finished and signed (or the visitor left no initials, or the next game has begun), until a
delivery says what became of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from wickquiz.game.rules import Mode
from wickquiz.records.board.postings import BATCH, LONGEST_NAME, LONGEST_PACKS, Posting
from wickquiz.records.initials import initials_of
from wickquiz.records.kiosk_board import BoardEntry
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind, HidingKind
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Ending, EndingKind, GameHeader
from wickquiz.records.store import Store
from wickquiz.records.voids import NO_DELTA, deltas

_WAITING = """
    FROM ending WHERE number >= :first AND kind = :finished
    AND game NOT IN (SELECT game FROM (SELECT game, kind, max(number) FROM delivery WHERE number > :after GROUP BY game)
                     WHERE kind <> :retry)
    AND game NOT IN (SELECT game FROM (SELECT game, kind, max(number) FROM hidden GROUP BY game) WHERE kind = :hide)
    AND game NOT IN (SELECT id FROM game WHERE number = (SELECT max(number) FROM game)
                     AND id NOT IN (SELECT game FROM initials))
"""
"""What is left when the operator's and the board's say is taken away, and the game that may yet be signed."""


class Outbox:
    """Looks for games that wait. It remembers up to where none does, so that looking again costs next to nothing."""

    def __init__(self, kiosk: str) -> None:
        self._kiosk = kiosk[:LONGEST_NAME]
        self._store: Store | None = None
        self._first = self._after = 0

    def waiting(self, store: Store, limit: int = BATCH) -> tuple[Posting, ...]:
        """Return the games that wait, the oldest first, no more than `limit` of them."""
        if store is not self._store:
            self.look_anew()
            self._store = store
        games = [str(game) for (game,) in self._select(store, "game", "ORDER BY number LIMIT :limit", limit)]
        if not games:
            self._go_past_all(store)
            return ()
        return _postings(store, games, self._kiosk)

    def count(self, store: Store) -> int:
        """Return how many games wait."""
        ((count,),) = self._select(store, "count(*)") or [(0,)]
        return int(count)

    def look_anew(self) -> None:
        """Look at all games the next time, as after some were put back."""
        self._first = self._after = 0

    def _go_past_all(self, store: Store) -> None:
        """Look at later games only, from now on, where not even one that may yet be signed or shown is left."""
        query = (
            "SELECT (SELECT ifnull(max(number), 0) FROM ending), (SELECT ifnull(max(number), 0) FROM delivery), "
            "(SELECT count(*) FROM ending WHERE number >= :first AND kind = :finished AND game NOT IN "
            "(SELECT game FROM delivery WHERE number > :after))"
        )
        for ending, delivery, left in self._run(store, query, {}):
            if left == 0:
                self._first, self._after = ending + 1, delivery

    def _select(self, store: Store, what: str, clause: str = "", limit: int = 0) -> list[tuple[Any, ...]]:
        return self._run(store, f"SELECT {what} {_WAITING} {clause}", {"limit": limit})

    def _run(self, store: Store, query: str, more: dict[str, object]) -> list[tuple[Any, ...]]:
        values = {
            "first": self._first,
            "after": self._after,
            "finished": EndingKind.FINISHED.value,
            "retry": DeliveryKind.RETRY.value,
            "hide": HidingKind.HIDE.value,
        }
        try:
            return store.connection.execute(query, values | more).fetchall()
        except sqlite3.DatabaseError:
            return []  # whoever reads the rows is told of the damage


def dead_letters(reader: Reader) -> tuple[Delivery, ...]:
    """Return the games that the board refuses for good, each with its reason, oldest first."""
    last = {row.game: row for row in reader.read(Delivery)[0]}
    return tuple(row for row in last.values() if row.kind is DeliveryKind.DEAD)


def retry(store: Store, at: str) -> None:
    """Put the games back that the board refused: they wait again. `at` is the moment in UTC, ISO 8601."""
    store.amend([Delivery(row.game, DeliveryKind.RETRY, "", at) for row in dead_letters(store)])


def _postings(reader: Reader, games: Sequence[str], kiosk: str) -> tuple[Posting, ...]:
    """Return the games as they are sent; what cannot be proven of them is not."""
    headers = {header.id: header for header in reader.read(GameHeader, *of_games(GameHeader, games))[0]}
    letters, changed = initials_of(reader, games), deltas(reader)
    found: dict[str, Posting] = {}
    for ending in reader.read(Ending, *of_games(Ending, games))[0]:
        delta, header = changed.get(ending.game, NO_DELTA), headers.get(ending.game)
        if header is not None and ending.game not in found:
            entry = BoardEntry(
                ending.game,
                ending.at,
                letters.get(ending.game, ""),
                ending.score + delta.score,
                ending.right + delta.right,
                ending.asked + delta.asked,
                kiosk,
            )
            found[ending.game] = Posting(entry, header.mode, "+".join(ref.id for ref in header.packs)[:LONGEST_PACKS])
    return tuple(found.values())


def is_for_boards(posting: Posting) -> bool:
    """Whether a game is one that stands on boards."""
    return posting.mode not in (Mode.PRACTICE, Mode.DUEL)
