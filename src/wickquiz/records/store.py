"""The one door to what is kept: a reader for whoever looks, a store for the one who plays.

Every write is committed to the disk before it returns. No fault of the world raises: where the disk cannot be used,
the game goes on in memory, and `trouble` says so.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from wickquiz.records import connections, faults, lock
from wickquiz.records.faults import Fault, TakenByAnother
from wickquiz.records.lock import FileLock
from wickquiz.records.log import Log
from wickquiz.records.opening import open_for_reading, open_for_writing
from wickquiz.records.rows import Ending, EndingKind, GameHeader, GameRecord, GivenResponse, Row

R = TypeVar("R", bound=Row)


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
        return self._read(GameHeader)[0]

    def endings(self) -> tuple[Ending, ...]:
        """Return the ending of every game that ended, oldest first."""
        return self._read(Ending)[0]

    def responses(self) -> tuple[GivenResponse, ...]:
        """Return every response to every game, in the order in which they were given."""
        return self._read(GivenResponse)[0]

    def open_games(self) -> tuple[str, ...]:
        """Return the ids of the games without an ending, newest first."""
        try:
            return self._log.open_games()
        except sqlite3.Error as error:
            self._note(error)
            return ()

    def game(self, game_id: str) -> GameRecord | None:
        """Return one game; None if there is none, or if what is left of it has a gap."""
        headers, _ = self._read(GameHeader, game_id)
        if not headers:
            return None
        responses, is_whole = self._read(GivenResponse, game_id)
        endings, _ = self._read(Ending, game_id)
        in_order = {response.position: response for response in reversed(responses)}
        ordered = tuple(in_order[position] for position in sorted(in_order))
        if not is_whole or sorted(in_order) != list(range(len(in_order))):
            return None
        return GameRecord(headers[0], ordered, endings[0] if endings else None)

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

    def _read(self, kind: type[R], game: str | None = None) -> tuple[tuple[R, ...], bool]:
        """Return the sound rows, and whether they are all."""
        reading = self._log.read(kind, game)
        self._damaged |= {(kind.TABLE, number) for number in reading.damaged}
        if reading.error is not None:
            self._note(reading.error)
        return reading.rows, not reading.damaged and reading.error is None

    def _note(self, error: sqlite3.Error) -> None:
        """Keep what a failed reading says for `trouble`, once; our own mistake is raised."""
        fault = faults.of_sqlite(error, self.path)
        if fault is None:
            raise error
        if faults.unread(fault) not in self._said:
            self._said.append(faults.unread(fault))


class Store(Reader):
    """Writes the log as well. Made by `open_store`."""

    def __init__(
        self,
        path: Path,
        log: Log,
        held: FileLock | None,
        said: str | None = None,
        elsewhere: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(path, log, said)
        self._lock = held
        self._elsewhere = elsewhere
        self._live: dict[str, GameRecord] = {}

    @property
    def is_saving(self) -> bool:
        """Whether what is recorded outlives the program."""
        return self._lock is not None

    def begin(self, header: GameHeader) -> None:
        """Record that a game begins. The same header again does nothing.

        Raises:
            ValueError: another game has this id (the program's mistake); the first stands.
        """
        known = self._find(header.id)
        if known is None:
            self._write(header)
            self._live[header.id] = GameRecord(header)
        elif known.header != header:
            raise ValueError(f"another game has the id {header.id}")

    def record(
        self,
        game_id: str,
        position: int,
        response_json: str,
        *,
        seconds: float,
        credit: float | Fraction,
        is_right: bool,
        points: int,
    ) -> None:
        """Record the response to the item at `position`, from 0 and without gaps. The same again does nothing.

        Raises:
            ValueError: no such game is open, the position is not the next one, or it has another response already,
                which stands (the program's mistake).
        """
        known = self._open_game(game_id)
        response = GivenResponse(game_id, position, response_json, float(seconds), float(credit), is_right, points)
        if position < len(known.responses):
            if known.responses[position] != response:
                raise ValueError(f"the game {game_id} has another response at {position}")
            return
        if known.ending is not None or position > len(known.responses):
            raise ValueError(f"the game {game_id} takes no response at {position}")
        self._write(response)
        self._live[game_id] = replace(known, responses=(*known.responses, response))

    def finish(self, game_id: str, at: str) -> None:
        """Record that a game was played to its end, with what its responses come to. Again does nothing.

        `at` is the moment in UTC, ISO 8601.

        Raises:
            ValueError: there is no such game, or it was abandoned (the program's mistake).
        """
        self._end(game_id, EndingKind.FINISHED, at)

    def abandon(self, game_id: str, at: str) -> None:
        """Record that a game will not be played on; what was scored so far stays. Again does nothing.

        Raises:
            ValueError: there is no such game, or it was finished (the program's mistake).
        """
        self._end(game_id, EndingKind.ABANDONED, at)

    def is_playable_here(self, game_id: str) -> bool:
        """Whether a game without an ending may be gone on with: not if another wickquiz may be playing it."""
        return game_id not in self._elsewhere

    def close(self) -> None:
        """Let the file go. Nothing may be called afterwards, save this again."""
        super().close()
        self._unlock()

    def _end(self, game_id: str, kind: EndingKind, at: str) -> None:
        known = self._open_game(game_id)
        if known.ending is None:
            ending = Ending(game_id, kind, at, known.score, known.right, known.asked)
            self._write(ending)
            del self._live[game_id]
        elif known.ending.kind is not kind:
            raise ValueError(f"the game {game_id} has ended otherwise")

    def _find(self, game_id: str) -> GameRecord | None:
        return self._live.get(game_id) or self.game(game_id)

    def _open_game(self, game_id: str) -> GameRecord:
        known = self._find(game_id)
        if known is None:
            raise ValueError(f"there is no game {game_id}")
        if known.ending is None:
            self._live[game_id] = known
        return known

    def _write(self, row: Row) -> None:
        try:
            self._log.append(row)
        except sqlite3.Error as error:
            fault = faults.of_sqlite(error, self.path)
            if fault is None:
                raise
            if self.is_saving:
                self._said.append(faults.unsaved(fault))
                self._go_on_with(*connections.in_memory(self._log.connection))
                self._unlock()
                self._write(row)
            else:  # the history that was taken along is broken
                self._go_on_with(*connections.in_memory())
                self._log.append(row)

    def _go_on_with(self, memory: sqlite3.Connection, has_history: bool) -> None:
        """Go on in memory; the games being played are taken along in any case."""
        self._log.close()
        self._log = Log(memory)
        if not has_history:
            for record in self._live.values():
                self._log.append(record.header)
                for response in record.responses:
                    self._log.append(response)

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def open_store(path: Path) -> Store:
    """Open the log at `path` to write; its folder and file are made where they are missing.

    Never raises for a fault of the world: the store then keeps everything in memory, together with what could be
    read from the file, and its `trouble` says why.
    """
    path = path.absolute()
    held: FileLock | None = None
    try:
        held = _lock(path)
        log, said = open_for_writing(path)
    except Fault as fault:
        if held is not None:
            held.release()
        return _unsaved(path, fault)
    return Store(path, log, held, said)


def open_reader(path: Path) -> Reader:
    """Open the log at `path` to read, also while it is being written; nothing on the disk is changed.

    Never raises for a fault of the world: there is then nothing to read, and `trouble` says why. Where no log has
    been begun yet, there is simply nothing in it.
    """
    path = path.absolute()
    try:
        return Reader(path, open_for_reading(path))
    except Fault as fault:
        return Reader(path, Log(connections.in_memory()[0]), faults.unread(fault))


def _lock(path: Path) -> FileLock:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held = lock.take(path.with_name(f"{path.name}-lock"))
    except OSError as error:
        raise faults.of_os(error, path) from error
    if held is None:
        raise faults.taken(path)
    return held


def _unsaved(path: Path, fault: Fault) -> Store:
    """Return a store in memory that shows the games of the file as far as they can be read."""
    try:
        source = open_for_reading(path)
    except Fault:
        return Store(path, Log(connections.in_memory()[0]), None, faults.unsaved(fault))
    memory, _ = connections.in_memory(source.connection)
    source.close()
    log = Log(memory)
    is_taken = isinstance(fault, TakenByAnother)
    elsewhere = frozenset(Reader(path, log).open_games()) if is_taken else frozenset[str]()
    return Store(path, log, None, faults.unsaved(fault), elsewhere)
