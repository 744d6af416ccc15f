"""Initials under games: left, read, and purged for good. They are all that a kiosk ever keeps of a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from wickquiz.records.backups import Backups
from wickquiz.records.faults import SQLITE_ERRORS
from wickquiz.records.kiosk_rows import Signature
from wickquiz.records.log import Log
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.store import Store


def sign(store: Store, game: str, letters: str) -> None:
    """Record the initials under a game, or that none were left (""). Of two for one game the first stand.

    Whether the letters may stand on a board is the caller's to judge.

    Raises:
        ValueError: not three letters A to Z (the program's mistake).
    """
    if not store.read(Signature, *of_games(Signature, [game]))[0]:
        store.amend([Signature(game, letters)])


def initials_of(reader: Reader, games: Sequence[str]) -> dict[str, str]:
    """Return the initials under these games, by the game's id; "" or nothing where none were left."""
    rows, _ = reader.read(Signature, *of_games(Signature, games))
    return {row.game: row.letters for row in reversed(rows)}


class CannotPurge(Exception):  # noqa: N818 - says what is the case
    """Initials may be left somewhere. Its text is a sentence for the operator: what to do, then purge again."""


def purge(store: Store, backups: Backups) -> int:
    """Delete all initials for good: from the scores file, its write-ahead log, and every copy of it; return how many.

    Copies are the backups, those made before an update, and damaged files kept aside. From a sound copy the initials
    are taken out; what cannot be read any more is deleted. What was sent to a shared board is deleted there.

    Raises:
        CannotPurge: not all of them could be reached.
    """
    backups.wait()  # one that is being made reads the file
    count = len(store.read(Signature)[0])
    why = store.forget(Signature)
    if why is not None:
        raise CannotPurge(f"Not all initials could be deleted. {why}")
    try:
        backups.forget(_is_clean)
        _clean_beside(store.path)
    except OSError as error:
        raise CannotPurge(f"Not all initials could be deleted: {error}. Delete that file, then purge again.") from error
    return count


def _clean_beside(path: Path) -> None:
    for copy in sorted(path.parent.glob(f"{path.stem}.before-*{path.suffix}")):
        if not _is_clean(copy):
            copy.unlink()
    for pattern in (f"{path.stem}.damaged-*", f"{path.stem}.before-*.part", f"{path.name}.new*", f"{path.name}.part*"):
        for left in path.parent.glob(pattern):
            left.unlink()


def _is_clean(path: Path) -> bool:
    """Take the initials out of a copy; return whether it was one that could be read, and holds none now."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return _keeps_none(connection) or Log(connection).forget(Signature)
    except SQLITE_ERRORS:
        return False


def _keeps_none(connection: sqlite3.Connection) -> bool:
    """Whether it is a copy from before there were initials."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    return Signature.TABLE not in names
