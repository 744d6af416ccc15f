"""Backups of the scores file: made beside the game, proven, and thinned as days, weeks and months go by.

They are numbered, and their order is that of their numbers. A clock that jumps to 1970 or to 2040 gives a backup an
odd date; it makes none older or newer than it is, and costs none its place but that of the odd day itself.
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Hashable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from wickquiz.records import connections, faults
from wickquiz.records.every_kind import ROW_KINDS
from wickquiz.records.faults import Damaged, Fault, as_faults
from wickquiz.records.proving import prove_rows, prove_whole

_NAME = re.compile(r"wickquiz\.(\d{6,})\.(\d{8}-\d{4})\.db")
_PART = ".part"
_PAUSE = 0.001

Content = tuple[int, ...]
"""What tells one state of the log from another: the number of the last row of each table."""


@dataclass(frozen=True, slots=True)
class Keep:
    """How many backups are kept: the most recent ones, and the last one of each of so many days, weeks and months."""

    recent: int = 3
    days: int = 7
    weeks: int = 4
    months: int = 6


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `number` counts up; `made` is what the clock said, in UTC."""

    path: Path
    number: int
    made: datetime


def listed(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first; none where there is no such folder."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            with suppress(ValueError):
                if match:
                    made = datetime.strptime(match[2], "%Y%m%d-%H%M").replace(tzinfo=UTC)
                    found.append(Backup(path, int(match[1]), made))
    return tuple(sorted(found, key=lambda backup: -backup.number))


def thin(backups: Sequence[Backup], keep: Keep) -> tuple[Backup, ...]:
    """Return which of the backups, newest first, are not to be kept.

    What counts is how many days, weeks and months there are backups of, not how long ago they are by some clock.
    """
    kept = {backup.number for backup in backups[: max(keep.recent, 1)]}
    spans: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (keep.days, lambda made: made.date()),
        (keep.weeks, lambda made: made.isocalendar()[:2]),
        (keep.months, lambda made: (made.year, made.month)),
    )
    for count, span_of in spans:
        last_of: dict[Hashable, int] = {}
        for backup in backups:
            last_of.setdefault(span_of(backup.made), backup.number)
        kept.update(list(last_of.values())[:count])
    return tuple(backup for backup in backups if backup.number not in kept)


class Backups:
    """Makes backups of one scores file into one folder, in a thread of its own.

    Attributes:
        keep, every: which copies stay, and the seconds between two; both may be set anew at any time.
        trouble: why the last attempt made none, as a sentence for the operator; None where all is well.
        has_found_damage: whether that is because the scores file is damaged: it is to be opened anew, with
            `open_store(..., proves_rows=True)`, once no game is played.
    """

    def __init__(self, database: Path, folder: Path, keep: Keep | None = None, every: float = 600.0) -> None:
        self.database = database
        self.folder = folder
        self.trouble: str | None = None
        self.has_found_damage = False
        self.keep = keep or Keep()
        self.every = every
        self._began: float | None = None
        self._thread: Thread | None = None
        self._failure: Exception | None = None
        self._content: Content | None = None

    def tick(self, now: datetime, elapsed: float) -> None:
        """Begin a backup where one is due: soon after the start, then every so many seconds. Never waits.

        `now` only names it; `elapsed` are the seconds of a clock that nobody sets, as `time.monotonic` tells them.
        """
        if self._thread is not None and self._thread.is_alive():
            return
        self._thread = None
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        if self._began is None or elapsed >= self._began + self.every:
            self._began = elapsed
            self._thread = Thread(target=self._run, args=(now,), name="backup", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until no backup is being made."""
        if self._thread is not None:
            self._thread.join()

    def make(self, now: datetime, breathe: Callable[[], None] | None = None) -> Backup | None:
        """Make a backup where something has changed since the last one; return it. What went wrong is in `trouble`."""
        try:
            with as_faults(self.database):
                made = self._make(now, breathe)
        except Fault as fault:
            self.has_found_damage = isinstance(fault, Damaged)
            self.trouble = f"No backup could be made. {fault}"
            return None
        self.trouble, self.has_found_damage = None, False
        return made

    def forget(self, clean: Callable[[Path], bool]) -> None:
        """Let `clean` go over every backup; one that it cannot clean is deleted.

        Raises:
            OSError: it could not even be deleted.
        """
        self.wait()
        self._remove_parts()
        for backup in listed(self.folder):
            if not clean(backup.path):
                backup.path.unlink(missing_ok=True)
        self._content = None

    def _run(self, now: datetime) -> None:
        try:
            self.make(now, lambda: time.sleep(_PAUSE))
        except Exception as error:  # noqa: BLE001 - our own mistake: raised again where it is seen
            self._failure = error

    def _make(self, now: datetime, breathe: Callable[[], None] | None) -> Backup | None:
        with closing(connections.to_read(self.database)) as source:
            there = listed(self.folder)
            if self._content is None and there:
                self._content = _content_of(there[0].path)
            content = _content(source)
            if content == self._content:
                return None
            self.folder.mkdir(parents=True, exist_ok=True)
            self._remove_parts()
            number = there[0].number + 1 if there else 1
            stamp = now.astimezone(UTC)
            path = self.folder / f"wickquiz.{number:06}.{stamp:%Y%m%d-%H%M}.db"
            self._copy(source, path, breathe)
        self._content = content
        for old in thin(listed(self.folder), self.keep):
            old.path.unlink(missing_ok=True)
        return Backup(path, number, stamp)

    def _copy(self, source: sqlite3.Connection, path: Path, breathe: Callable[[], None] | None) -> None:
        """Copy, prove the copy, and only then let it bear the name of a backup."""
        part = path.with_name(path.name + _PART)
        try:
            with closing(sqlite3.connect(part, isolation_level=None)) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                prove_whole(copy, self.database)
                prove_rows(copy, self.database, breathe)
            part.rename(path)
            _sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise

    def _remove_parts(self) -> None:
        for part in self.folder.glob(f"*{_PART}*"):
            part.unlink(missing_ok=True)


def _content(connection: sqlite3.Connection) -> Content:
    tables = [kind.TABLE for kind in ROW_KINDS]
    columns = ", ".join(f"(SELECT ifnull(max(number), 0) FROM {table})" for table in tables)  # noqa: S608 (ours)
    return tuple(int(number) for number in connection.execute(f"SELECT {columns}").fetchone())


def _content_of(path: Path) -> Content | None:
    """Return the content of a backup; None where it cannot be read, or is of an earlier version."""
    try:
        with closing(connections.to_look(path)) as connection:
            return _content(connection)
    except (*faults.SQLITE_ERRORS, OSError):
        return None


def _sync_folder(folder: Path) -> None:
    """See that a new name in a folder outlives a power cut, on systems where folders can be synced."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def newest_first(folder: Path | None) -> Sequence[Path]:
    """Return the paths of the backups in a folder, the newest first; none where no folder is named."""
    return tuple(backup.path for backup in listed(folder)) if folder else ()
