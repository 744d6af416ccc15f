"""What can be saved from a damaged scores file: every row that its checksum proves."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TypeVar

from wickquiz.records import connections
from wickquiz.records.faults import SQLITE_ERRORS
from wickquiz.records.log import ROW_KINDS, Log
from wickquiz.records.rows import Row
from wickquiz.records.schema import migrate, steps

R = TypeVar("R", bound=Row)


def salvage(source: Path, target: Path) -> int:
    """Write every sound row of the database at `source` into a new one at `target`; return how many games those are.

    The source is not changed.

    Raises:
        sqlite3.Error: the target could not be written.
    """
    kinds = _sound_rows(source)
    with closing(connections.to_write(target)) as connection:
        migrate(connection, None, steps())
        for rows in kinds:
            Log(connection).fill(rows)
    return len(kinds[0])


def _sound_rows(path: Path) -> tuple[tuple[Row, ...], ...]:
    """Return the rows of each kind; of a kind whose table the file does not have yet, none."""
    try:
        with closing(connections.to_read(path)) as connection:
            log = Log(connection)
            return tuple(_from_both_ends(log, kind) for kind in ROW_KINDS)
    except SQLITE_ERRORS:
        return ((),) * len(ROW_KINDS)


def _from_both_ends(log: Log, kind: type[R]) -> tuple[R, ...]:
    """Read up to the first broken page from the front, then up to the last broken one from the back."""
    front = log.read(kind)
    if front.error is None:
        return front.rows
    seen = set(front.rows)
    back = log.read(kind, "ORDER BY number DESC").rows
    return (*front.rows, *(row for row in reversed(back) if row not in seen))
