"""The one door to what is kept: a reader for whoever looks, a store for the one who plays.

Every write is committed to the disk before it returns. No fault of the world raises: where the disk cannot be used,
the game goes on in memory, and `trouble` says so.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wickquiz.records import connections, faults, kinds, lock
from wickquiz.records.faults import Fault, TakenByAnother
from wickquiz.records.lock import FileLock
from wickquiz.records.log import Log
from wickquiz.records.opening import PROVEN_AT_ONCE, open_for_reading, open_for_writing
from wickquiz.records.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from wickquiz.records.amendments import Correction, Ruling
    from wickquiz.records.beside import Proof
    from wickquiz.records.kept import Values
    from wickquiz.records.kiosk_rows import Delivery, Hiding, Signature, Visit
    from wickquiz.records.rows import Deal, EndingKind, GameHeader, GameRecord, ItemRef, Row

_PROVEN_BESIDE = 64 * 2**20
"""Bytes up to which a file is proven whole while it is used: an eighth of a second's work. A larger one is a kiosk's,
which proves it by its backups."""


class Store(Reader):
    """Writes the log as well. Made by `open_store`."""

    _is_snapshot = False

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
        self.proof: Proof | None = None
        """What proves the file while it is used; None where that was done before."""

    @property
    def is_saving(self) -> bool:
        """Whether what is recorded outlives the program."""
        return self._lock is not None

    def begin(self, header: GameHeader, items: Sequence[ItemRef] = ()) -> None:
        """Record that a game begins, and the items that it dealt. The same header again does nothing.

        Raises:
            ValueError: another game has this id (the program's mistake); the first stands.
        """
        known = self._find(header.id)
        if known is None:
            record = kinds.GameRecord(header, items=tuple(items))
            self._write(*_opening_rows(record))
            self._live[header.id] = record
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
        response = kinds.GivenResponse(
            game_id, position, response_json, float(seconds), float(credit), is_right, points
        )
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
        self._end(game_id, kinds.EndingKind.FINISHED, at)

    def abandon(self, game_id: str, at: str) -> None:
        """Record that a game will not be played on; what was scored so far stays. Again does nothing.

        Raises:
            ValueError: there is no such game, or it was finished (the program's mistake).
        """
        self._end(game_id, kinds.EndingKind.ABANDONED, at)

    def amend(self, rows: Sequence[Deal | Ruling | Correction | Visit | Signature | Hiding | Delivery]) -> None:
        """Record what is said beside the games and of them afterwards: all of it, or where that cannot be, none."""
        if rows:
            self._write(*rows)

    def keep(self, values: Values) -> bool:
        """Keep what a fold has come to; return whether it could be. It is no loss where it could not."""
        try:
            self._log.keep(values)
        except sqlite3.Error:
            return False
        return True

    def forget(self, kind: type[Signature]) -> str | None:
        """Delete every row of a kind for good, also from the file's write-ahead log; return why it could not be done.

        Initials are the only rows that may go.
        """
        try:
            is_gone = self._log.forget(kind)
        except sqlite3.Error as error:
            fault = faults.of_sqlite(error, self.path)
            if fault is None:
                raise
            return str(fault)
        if not self.is_saving:
            return self.trouble
        return None if is_gone else f"Another program reads the scores file {self.path}. Close it, then try again."

    def is_playable_here(self, game_id: str) -> bool:
        """Whether a game without an ending may be gone on with: not if another wickquiz may be playing it."""
        return game_id not in self._elsewhere

    def close(self) -> None:
        """Let the file go. Nothing may be called afterwards, save this again."""
        if self.proof is not None:
            self.proof.stop()
        super().close()
        self._unlock()

    def prove_beside(self) -> None:
        """Prove the file whole on a thread of its own; `trouble` tells what that finds."""
        from wickquiz.records.beside import Proof  # lazy for start-up: most files were proven before

        self.proof = Proof(self.path, self._said.append)

    def _end(self, game_id: str, kind: EndingKind, at: str) -> None:
        known = self._open_game(game_id)
        if known.ending is None:
            ending = kinds.Ending(game_id, kind, at, known.score, known.right, known.asked)
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

    def _write(self, *rows: Row) -> None:
        try:
            self._log.append(*rows)
        except sqlite3.Error as error:
            fault = faults.of_sqlite(error, self.path)
            if fault is None:
                raise
            if self.is_saving:
                self._said.append(faults.unsaved(fault))
                self._go_on_with(*connections.in_memory(self._log.connection))
                self._unlock()
                self._write(*rows)
            else:  # the history that was taken along is broken
                self._go_on_with(*connections.in_memory())
                self._log.append(*rows)

    def _go_on_with(self, memory: sqlite3.Connection, has_history: bool) -> None:
        """Go on in memory; the games being played are taken along in any case."""
        self._log.close()
        self._log = Log(memory)
        if not has_history:
            for record in self._live.values():
                self._log.append(*_opening_rows(record), *record.responses)

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def open_store(path: Path, backups: Path | None = None, *, proves_rows: bool = False) -> Store:
    """Open the log at `path` to write; its folder and file are made where they are missing.

    A damaged file is kept aside, and mended from the newest good one in the folder `backups` and from what it still
    proves itself. Every row is proven at once with `proves_rows`, else when it is read.

    Never raises for a fault of the world: the store then keeps everything in memory, together with what could be
    read from the file, and its `trouble` says why.
    """
    path = path.absolute()
    held: FileLock | None = None
    try:
        held = _lock(path)
        log, said = open_for_writing(path, backups, proves_rows=proves_rows)
    except Fault as fault:
        if held is not None:
            held.release()
        return _unsaved(path, fault)
    store = Store(path, log, held, said)
    with suppress(OSError):
        if not proves_rows and PROVEN_AT_ONCE < path.stat().st_size <= _PROVEN_BESIDE:
            store.prove_beside()
    return store


def open_reader(path: Path) -> Reader:
    """Open the log at `path` to read, also while it is being written; nothing on the disk is changed.

    Never raises for a fault of the world: there is then nothing to read, and `trouble` says why. Where no log has
    been begun yet, there is simply nothing in it.
    """
    path = path.absolute()
    try:
        return Reader(path, *open_for_reading(path))
    except Fault as fault:
        return Reader(path, Log(connections.in_memory()[0]), faults.unread(fault))


def _opening_rows(record: GameRecord) -> tuple[Row, ...]:
    """Return the rows with which a game begins."""
    return (record.header, kinds.Deal(record.header.id, record.items)) if record.items else (record.header,)


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
        source, _ = open_for_reading(path)
    except Fault:
        return Store(path, Log(connections.in_memory()[0]), None, faults.unsaved(fault))
    memory, _ = connections.in_memory(source.connection)
    source.close()
    log = Log(memory)
    is_taken = isinstance(fault, TakenByAnother)
    elsewhere = frozenset(Reader(path, log).open_games()) if is_taken else frozenset[str]()
    return Store(path, log, None, faults.unsaved(fault), elsewhere)
