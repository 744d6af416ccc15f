"""One connection to the PostgreSQL server that keeps the shared board.

No sentence here repeats what the server or the library says: that may hold addresses, and the values that were sent.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC
from typing import TYPE_CHECKING, Any

from wickquiz.records.board.postings import Posting
from wickquiz.records.kiosk_board import BoardEntry

if TYPE_CHECKING:
    import psycopg

_COLUMNS = ("game", "kiosk", "mode", "packs", "initials", "score", '"right"', "asked", "at")
_LIMITS: dict[str, Any] = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
_STATEMENT_MILLISECONDS = 5_000

_BY_STATE = {
    "28": "The shared board does not let this kiosk in: check the user and the password in [board] url.",
    "3D": "The server of the shared board has no such database: check [board] url.",
    "3F": "The server has no shared board yet: run there what `wickquiz kiosk --board-sql` prints.",
    "42": "The shared board is not as it should be: run there what `wickquiz kiosk --board-sql` prints.",
    "42501": "The shared board does not allow this kiosk to read and add: give it the role wickquiz_kiosk.",
    "53": "The server of the shared board has too much to do.",
    "57": "The server of the shared board is going down or starting.",
}
_UNREACHED = "The shared board cannot be reached."
_NO_DRIVER = "The shared board needs psycopg: install wickquiz with the extra `postgres`."
_NO_ADDRESS = "What [board] url says is no address of a PostgreSQL server."


class Unreached(Exception):  # noqa: N818 - says what is the case
    """Nothing could be done just now; it may be possible later. Its text is a sentence for the operator."""


class Refused(Exception):  # noqa: N818 - says what is the case
    """The board will never take what was sent. Its text is the reason, in a few words of lower case."""


class Server:
    """A connection. Any failure ends it: make another one then.

    Raises:
        Unreached: there is no connection to be had.
    """

    def __init__(self, url: str) -> None:
        try:
            import psycopg  # lazy: an extra, and a tenth of a second that only a kiosk with a shared board has to spend
        except ImportError as error:
            raise Unreached(_NO_DRIVER) from error
        self._errors = psycopg.Error
        self._lasting = (psycopg.DataError, psycopg.IntegrityError)
        try:
            # Prepared statements and settings of a session would not survive a pooler between here and the server.
            self._connection: psycopg.Connection[tuple[Any, ...]] = psycopg.connect(
                url, autocommit=True, prepare_threshold=None, application_name="wickquiz", **_LIMITS
            )
        except (psycopg.Error, ValueError) as error:
            raise Unreached(_sentence(error)) from error

    def post(self, postings: Sequence[Posting]) -> int:
        """Add games, all or none; those that are there already stay as they are. Return how many are new.

        Raises:
            Refused: the board will never take them, or one of them.
            Unreached: they may be there or not; sending them again does no harm.
        """
        marks = ", ".join(f"({', '.join(['%s'] * len(_COLUMNS))})" for _ in postings)
        query = (
            f"INSERT INTO wickquiz.entry ({', '.join(_COLUMNS)}) VALUES {marks} "  # noqa: S608 (names are ours)
            "ON CONFLICT (game) DO NOTHING RETURNING game"
        )
        return len(self._ask(query, [value for posting in postings for value in _values(posting)]))

    def best(self, limit: int, moments: tuple[str, str] | None) -> tuple[BoardEntry, ...]:
        """Return the best games that were finished between two moments (None: of all time), best first.

        Raises:
            Unreached: nothing could be read.
        """
        where = "WHERE at BETWEEN %s AND %s" if moments else ""
        query = (
            f'SELECT game, at, initials, score, "right", asked, kiosk FROM wickquiz.entry {where} '  # noqa: S608 (ours)
            "ORDER BY score DESC, at LIMIT %s"
        )
        try:
            rows = self._ask(query, [*(moments or ()), limit])
        except Refused as error:
            raise Unreached(_BY_STATE["42"]) from error
        return tuple(BoardEntry(game, at.astimezone(UTC).isoformat(), *rest) for game, at, *rest in rows)

    def abort(self) -> None:
        """End the connection from another thread, so that a call that waits for a silent server fails."""
        with suppress(OSError, self._errors):
            duplicate = os.dup(self._connection.fileno())
            with socket.socket(fileno=duplicate) as line:
                line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let the connection go, in whatever state it is."""
        with suppress(self._errors):
            self._connection.close()

    def _ask(self, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Run one statement in a transaction of its own, which is done when this returns."""
        try:
            with self._connection.transaction(), self._connection.cursor() as cursor:
                cursor.execute(f"SET LOCAL statement_timeout = {_STATEMENT_MILLISECONDS}")
                cursor.execute(query, values)
                return cursor.fetchall()
        except self._lasting as error:
            raise Refused(f"refused {str(error.sqlstate).lower()}") from error
        except (self._errors, ValueError, OSError) as error:
            raise Unreached(_sentence(error)) from error


def _values(posting: Posting) -> tuple[object, ...]:
    entry = posting.entry
    return (
        entry.game, entry.kiosk, posting.mode, posting.packs, entry.initials, entry.score, entry.right, entry.asked,
        entry.at,
    )  # fmt: skip


def _sentence(error: Exception) -> str:
    """Return what the operator is told: by what the server said, or by what kept us from it."""
    state: str | None = getattr(error, "sqlstate", None)
    if state:
        return _BY_STATE.get(state) or _BY_STATE.get(state[:2]) or _UNREACHED
    text = str(error)
    if "authentication failed" in text or "no password supplied" in text or 'role "' in text:
        return _BY_STATE["28"]
    if 'database "' in text:
        return _BY_STATE["3D"]
    return _NO_ADDRESS if type(error).__name__ == "ProgrammingError" else _UNREACHED
