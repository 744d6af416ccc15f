"""The games that wait to be sent to the shared board. The log is the outbox: there is no second list that could differ.

A game waits once it is finished and signed (or the visitor left no initials, or the next game has begun), until a
delivery says what became of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, TypeVar

from wickquiz.game.rules import Mode
from wickquiz.records.board.postings import BATCH, LONGEST_NAME, LONGEST_PACKS, Posting
from wickquiz.records.kiosk_board import BoardEntry
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind, Hiding, HidingKind, Signature
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Ending, EndingKind, GameHeader, Row
from wickquiz.records.store import Store
from wickquiz.records.voids import NO_DELTA, deltas_in

R = TypeVar("R", bound=Row)

_LEFT = """
    FROM ending WHERE number >= :ending AND kind = :finished
    AND game NOT IN (SELECT game FROM (SELECT game, kind, max(number) FROM delivery WHERE number >= :delivery
                     GROUP BY game) WHERE kind <> :retry)
"""
"""The finished games of which nothing is settled."""

_WAITING = f"""{_LEFT}
    AND game NOT IN (SELECT game FROM (SELECT game, kind, max(number) FROM hidden GROUP BY game) WHERE kind = :hide)
    AND game NOT IN (SELECT id FROM game WHERE number = (SELECT max(number) FROM game)
                     AND NOT EXISTS (SELECT 1 FROM initials WHERE number >= :initials AND initials.game = game.id))
"""  # noqa: S608 (ours)
"""Of those, the ones that the operator lets pass, and not the one that may yet be signed."""

_LOWEST_LEFT = f"SELECT min(number), (SELECT max(number) FROM ending) {_LEFT}"  # noqa: S608 (ours)

_LOWEST = """
    SELECT ifnull((SELECT min(number) FROM {table} WHERE {game} IN (SELECT game FROM ending WHERE number >= :ending)),
                  (SELECT ifnull(max(number), 0) + 1 FROM {table}))
"""

_BEHIND = 100
"""How many rows further back are looked at: a game was begun before others ended."""

_TABLES: dict[str, type[Row]] = {kind.TABLE: kind for kind in (GameHeader, Ending, Delivery, Signature)}


class Outbox:
    """Looks for games that wait. It remembers from where on there may be any, so that looking costs next to nothing."""

    def __init__(self, kiosk: str) -> None:
        self._kiosk = kiosk[:LONGEST_NAME]
        self._store: Store | None = None
        self._from: dict[str, int] = {}
        self._quiet_at: dict[str, int] = {}

    def waiting(self, store: Store, limit: int = BATCH) -> tuple[Posting, ...]:
        """Return the games that wait, the oldest first, no more than `limit` of them."""
        now = self._last_numbers(store)
        if now == self._quiet_at and store is self._store:
            return ()
        if store is not self._store or any(now[table] + 1 < first for table, first in self._from.items()):
            self._store = store  # another file, or one whose initials were purged: its numbers begin anew
            self.look_anew()
            self._move_up(store)
        games = [str(game) for (game,) in self._run(store, f"SELECT game {_WAITING} ORDER BY number LIMIT {limit}")]
        if not games:
            self._move_up(store)
            self._quiet_at = now
        return self._postings(store, games) if games else ()

    def count(self, store: Store) -> int:
        """Return how many games wait."""
        return sum(int(count) for (count,) in self._run(store, f"SELECT count(*) {_WAITING}"))

    def look_anew(self) -> None:
        """Look at all games the next time, as after some were put back."""
        self._from = dict.fromkeys(_TABLES, 0)
        self._quiet_at = {}

    def _move_up(self, store: Store) -> None:
        """Find from where on each table says anything of games that are left."""
        ((first, last),) = self._run(store, _LOWEST_LEFT) or [(0, 0)]
        self._from[Ending.TABLE] = first or (last or 0) + 1
        for table, kind in _TABLES.items():
            if kind is not Ending:
                query = _LOWEST.format(table=table, game=kind.GAME)
                self._from[table] = sum(int(number) for (number,) in self._run(store, query))

    def _last_numbers(self, store: Store) -> dict[str, int]:
        """Return what changes with whatever may let a game wait, or no longer."""
        tables = (*_TABLES, Hiding.TABLE)
        columns = ", ".join(f"(SELECT ifnull(max(number), 0) FROM {table})" for table in tables)  # noqa: S608 (ours)
        rows = self._run(store, f"SELECT {columns}") or [(0,) * len(tables)]
        return dict(zip(tables, rows[0], strict=True))

    def _run(self, store: Store, query: str) -> list[tuple[Any, ...]]:
        names = {"finished": EndingKind.FINISHED, "retry": DeliveryKind.RETRY, "hide": HidingKind.HIDE}
        values = (self._from or dict.fromkeys(_TABLES, 0)) | {name: kind.value for name, kind in names.items()}
        try:
            return store.connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError:
            return []  # whoever reads the rows is told of the damage

    def _read(self, store: Store, kind: type[R], games: Sequence[str], first: int | None = None) -> dict[str, R]:
        """Return the first sound row of each of the games, of those from where there may be any, or from `first` on."""
        clause = f"WHERE number >= ? AND {of_games(kind, games)[0].removeprefix('WHERE ')}"
        start = max(self._from[kind.TABLE] - _BEHIND, 0) if first is None else first
        rows, _ = store.read(kind, clause, (start, *games))
        return {str(row.values()[kind.COLUMNS.index(kind.GAME)]): row for row in reversed(rows)}

    def _postings(self, store: Store, games: Sequence[str]) -> tuple[Posting, ...]:
        """Return the games as they are sent; what cannot be proven of them is not."""
        headers, endings = self._read(store, GameHeader, games), self._read(store, Ending, games)
        if len(headers) < len(games):  # one was begun long before it ended
            headers = self._read(store, GameHeader, games, first=0)
        letters, changed = self._read(store, Signature, games), deltas_in(store, games)
        found = []
        for game in (game for game in games if game in headers and game in endings):
            ending, delta = endings[game], changed.get(game, NO_DELTA)
            entry = BoardEntry(
                game,
                ending.at,
                letters[game].letters if game in letters else "",
                ending.score + delta.score,
                ending.right + delta.right,
                ending.asked + delta.asked,
                self._kiosk,
            )
            packs = "+".join(ref.id for ref in headers[game].packs)[:LONGEST_PACKS]
            found.append(Posting(entry, headers[game].mode, packs))
        return tuple(found)


def dead_letters(reader: Reader) -> tuple[Delivery, ...]:
    """Return the games that the board refuses for good, each with its reason, oldest first."""
    last = {row.game: row for row in reader.read(Delivery)[0]}
    return tuple(row for row in last.values() if row.kind is DeliveryKind.DEAD)


def retry(store: Store, at: str) -> None:
    """Put the games back that the board refused: they wait again. `at` is the moment in UTC, ISO 8601."""
    store.amend([Delivery(row.game, DeliveryKind.RETRY, "", at) for row in dead_letters(store)])


def is_for_boards(posting: Posting) -> bool:
    """Whether a game is one that stands on boards."""
    return posting.mode not in (Mode.PRACTICE, Mode.DUEL)
