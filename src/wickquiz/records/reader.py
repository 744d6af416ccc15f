"""Reads what is kept, for whoever looks."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from wickquiz.records import faults
from wickquiz.records.amendments import Correction, Ruling
from wickquiz.records.checksums import Column
from wickquiz.records.log import Log
from wickquiz.records.rows import Deal, Ending, GameHeader, GameRecord, GivenResponse, Row

R = TypeVar("R", bound=Row)


def of_games(kind: type[Row], games: Sequence[str]) -> tuple[str, Sequence[Column]]:
    """Return the clause and the parameters that ask for the rows of these games, in log order."""
    marks = ", ".join("?" * len(games))
    return f"WHERE {kind.GAME} IN ({marks}) ORDER BY number", games


class Reader:
    """Reads the log. Rows that are not what was written are left out and counted in `trouble`."""

    def __init__(self, path: Path, log: Log, said: str | None = None) -> None:
        self.path = path
        self._log = log
        self._said = [said] if said else []
        self._damaged: set[tuple[str, int]] = set()

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
        return self.read(GameHeader)[0]

    def endings(self) -> tuple[Ending, ...]:
        """Return the ending of every game that ended, oldest first."""
        return self.read(Ending)[0]

    def deals(self) -> tuple[Deal, ...]:
        """Return what each game dealt, oldest first; games of a version that did not keep it have none."""
        return self.read(Deal)[0]

    def rulings(self) -> tuple[Ruling, ...]:
        """Return every ruling on an item, oldest first."""
        return self.read(Ruling)[0]

    def corrections(self) -> tuple[Correction, ...]:
        """Return every correction of a response, oldest first."""
        return self.read(Correction)[0]

    def responses(self) -> tuple[GivenResponse, ...]:
        """Return every response to every game, in the order in which they were given."""
        return self.read(GivenResponse)[0]

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, to look things up that SQL finds at once. It raises, and proves nothing: rows are read."""
        return self._log.connection

    def open_games(self) -> tuple[str, ...]:
        """Return the ids of the games without an ending, newest first."""
        try:
            return self._log.open_games()
        except sqlite3.Error as error:
            self._note(error)
            return ()

    def game(self, game_id: str) -> GameRecord | None:
        """Return one game; None if there is none, or if what is left of it has a gap."""
        headers, _ = self.read(GameHeader, *of_games(GameHeader, [game_id]))
        if not headers:
            return None
        responses, is_whole = self.read(GivenResponse, *of_games(GivenResponse, [game_id]))
        endings, _ = self.read(Ending, *of_games(Ending, [game_id]))
        deals, _ = self.read(Deal, *of_games(Deal, [game_id]))
        in_order = {response.position: response for response in reversed(responses)}
        ordered = tuple(in_order[position] for position in sorted(in_order))
        if not is_whole or sorted(in_order) != list(range(len(in_order))):
            return None
        return GameRecord(headers[0], ordered, endings[0] if endings else None, deals[0].items if deals else ())

    def read(
        self, kind: type[R], clause: str = "ORDER BY number", parameters: Sequence[Column] = ()
    ) -> tuple[tuple[R, ...], bool]:
        """Return the sound rows of a kind that `clause` asks for (see `Log.read`), and whether they are all."""
        reading = self._log.read(kind, clause, parameters)
        self._damaged |= {(kind.TABLE, number) for number in reading.damaged}
        if reading.error is not None:
            self._note(reading.error)
        return reading.rows, not reading.damaged and reading.error is None

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
