"""Reads what is kept, for whoever looks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Self, TypeVar

from wickquiz.records import faults, kinds, opens
from wickquiz.records.tables import GAME

if TYPE_CHECKING:
    from wickquiz.records.amendments import Correction, Ruling
    from wickquiz.records.checksums import Column
    from wickquiz.records.kept import Values
    from wickquiz.records.log import Log, Reading
    from wickquiz.records.rows import Deal, Ending, GameHeader, GameRecord, GivenResponse, Row

R = TypeVar("R", bound="Row")

_BEHIND = 16
"""Games begun since, after which it pays to write down which are open."""

_MANY = 2_000
"""Games that are looked through in a millisecond."""


def of_games(kind: type[Row], games: Sequence[str]) -> tuple[str, Sequence[Column]]:
    """Return the clause and the parameters that ask for the rows of these games, in log order."""
    marks = ", ".join("?" * len(games))
    return f"WHERE {kind.GAME} IN ({marks}) ORDER BY number", games


class Watch:
    """What a look at the log left out: damaged rows, by table and number; `is_cut` where a reading broke off."""

    def __init__(self) -> None:
        self.damaged: set[tuple[str, int]] = set()
        self.is_cut = False


class Reader:
    """Reads the log. Rows that are not what was written are left out and counted in `trouble`."""

    _is_snapshot: ClassVar[bool] = True
    """Whether somebody else may write meanwhile, so that one moment has to be held on to."""

    def __init__(self, path: Path, log: Log, said: str | None = None) -> None:
        self.path = path
        self._log = log
        self._said = [said] if said else []
        self._damaged: set[tuple[str, int]] = set()
        self._watch: Watch | None = None

    @property
    def trouble(self) -> str | None:
        """What the player should know of the scores file, in sentences; None when all is well."""
        said = list(self._said)
        count = len(self._damaged)
        if count:
            entries = "1 entry does" if count == 1 else f"{count} entries do"
            said.append(f"In the scores file {self.path} {entries} not match the checksum and are left out.")
        return " ".join(said) or None

    def headers(self) -> tuple[GameHeader, ...]:
        """Return the header of every game, oldest first."""
        return self.read(kinds.GameHeader)[0]

    def endings(self) -> tuple[Ending, ...]:
        """Return the ending of every game that ended, oldest first."""
        return self.read(kinds.Ending)[0]

    def deals(self) -> tuple[Deal, ...]:
        """Return what each game dealt, oldest first; games of a version that did not keep it have none."""
        return self.read(kinds.Deal)[0]

    def rulings(self) -> tuple[Ruling, ...]:
        """Return every ruling on an item, oldest first."""
        return self.read(kinds.Ruling)[0]

    def corrections(self) -> tuple[Correction, ...]:
        """Return every correction of a response, oldest first."""
        return self.read(kinds.Correction)[0]

    def responses(self) -> tuple[GivenResponse, ...]:
        """Return every response to every game, in the order in which they were given."""
        return self.read(kinds.GivenResponse)[0]

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, to look things up that SQL finds at once. It raises, and proves nothing: rows are read."""
        return self._log.connection

    def open_games(self) -> tuple[str, ...]:
        """Return the ids of the games without an ending, newest first; the rows themselves are not proven."""
        try:
            games, values, behind = opens.look(self._log)
        except sqlite3.Error as error:
            self._note(error)
            return ()
        if behind >= _BEHIND:
            self.keep(values)
        return games

    def has(self, table: str) -> bool:
        """Whether there is a row in a table at all; none is proven."""
        try:
            return self._log.last(table) > 0
        except sqlite3.Error as error:
            self._note(error)
            return False

    def may_have_dealt(self, seed: int) -> bool:
        """Whether there is a game of a seed; none is proven. Among many it is not looked for, and there may be one."""
        query = f"SELECT 1 FROM {GAME} WHERE seed = ? LIMIT 1"  # noqa: S608 (ours)
        try:
            return self._log.last(GAME) > _MANY or self.connection.execute(query, (seed,)).fetchone() is not None
        except sqlite3.Error as error:
            self._note(error)
            return False

    def keep(self, values: Values) -> bool:  # noqa: ARG002 - whoever may write does
        """Keep what a fold has come to, where that can be; return whether it could. A reader changes nothing."""
        return False

    @contextmanager
    def watched(self) -> Iterator[Watch]:
        """Look at the log as it is at one moment, and tell what is left out meanwhile."""
        before, watch = self._damaged, Watch()
        self._damaged, self._watch = watch.damaged, watch
        is_first = not self.connection.in_transaction and self._is_snapshot
        try:
            if is_first:
                self.connection.execute("BEGIN")
            yield watch
        finally:
            if is_first:
                with suppress(sqlite3.Error):  # there is nothing to keep
                    self.connection.execute("ROLLBACK")
            self._damaged, self._watch = before | watch.damaged, None

    def note_damaged(self, rows: Iterable[tuple[str, int]]) -> None:
        """Count rows, by table and number, that were found to be damaged before."""
        self._damaged |= set(rows)

    def game(self, game_id: str) -> GameRecord | None:
        """Return one game; None if there is none, or if what is left of it has a gap."""
        headers, _ = self.read(kinds.GameHeader, *of_games(kinds.GameHeader, [game_id]))
        if not headers:
            return None
        responses, is_whole = self.read(kinds.GivenResponse, *of_games(kinds.GivenResponse, [game_id]))
        endings, _ = self.read(kinds.Ending, *of_games(kinds.Ending, [game_id]))
        deals, _ = self.read(kinds.Deal, *of_games(kinds.Deal, [game_id]))
        in_order = {response.position: response for response in reversed(responses)}
        ordered = tuple(in_order[position] for position in sorted(in_order))
        if not is_whole or sorted(in_order) != list(range(len(in_order))):
            return None
        return kinds.GameRecord(headers[0], ordered, endings[0] if endings else None, deals[0].items if deals else ())

    def read(
        self, kind: type[R], clause: str = "ORDER BY number", parameters: Sequence[Column] = ()
    ) -> tuple[tuple[R, ...], bool]:
        """Return the sound rows of a kind that `clause` asks for (see `Log.read`), and whether they are all."""
        reading = self.find(kind, clause, parameters)
        return reading.rows, not reading.damaged and reading.error is None

    def find(self, kind: type[R], clause: str = "ORDER BY number", parameters: Sequence[Column] = ()) -> Reading[R]:
        """Return the same with all that the reading found."""
        reading = self._log.read(kind, clause, parameters)
        self._damaged |= {(kind.TABLE, number) for number in reading.damaged}
        if reading.error is not None:
            self._note(reading.error)
            if self._watch is not None:
                self._watch.is_cut = True
        return reading

    def integrity(self) -> tuple[str, ...]:
        """Return what SQLite's own check, the slow and thorough one, finds wrong; nothing where all is well."""
        try:
            found = tuple(str(line) for (line,) in self._log.connection.execute("PRAGMA integrity_check(10)"))
        except sqlite3.Error as error:
            self._note(error)
            return ()
        return () if found == ("ok",) else found

    def close(self) -> None:
        """Let the file go. Nothing may be called afterwards, save this again."""
        self._log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _note(self, error: sqlite3.Error) -> None:
        """Keep what a failed reading says for `trouble`, once; our own mistake is raised."""
        fault = faults.of_sqlite(error, self.path)
        if fault is None:
            raise error
        if faults.unread(fault) not in self._said:
            self._said.append(faults.unread(fault))
