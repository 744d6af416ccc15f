"""Proves a scores file whole on a thread of its own, some time after it was opened: nobody waits for that."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from wickquiz.records import connections, faults
from wickquiz.records.doubt import cast
from wickquiz.records.faults import Damaged, Fault, as_faults
from wickquiz.records.proving import prove_whole

_DELAY = 3.0
"""Seconds after which it begins: by then the first screen stands."""


class Proof:
    """The proof of one file. SQLite reads without holding Python's lock, so that the game goes on meanwhile.

    Where the file is damaged, `tell` is called with the sentence that says so, on that thread, and the next start
    proves it before anything else, which is where it is mended.
    """

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        self._path = path
        self._tell = tell
        self._stopped = threading.Event()
        self._connection: sqlite3.Connection | None = None
        self._thread = threading.Thread(target=self._prove, name="proof of the scores", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Return once it has ended."""
        self._thread.join()

    def stop(self) -> None:
        """Break it off, if it has not ended."""
        self._stopped.set()
        if self._connection is not None:
            with suppress(sqlite3.Error):  # it has just ended
                self._connection.interrupt()
        self._thread.join()

    def _prove(self) -> None:
        if self._stopped.wait(_DELAY):
            return
        try:
            with as_faults(self._path), closing(connections.to_read(self._path)) as connection:
                self._connection = connection
                if not self._stopped.is_set():
                    prove_whole(connection, self._path)
        except Damaged as fault:
            cast(self._path)
            self._tell(faults.unread(fault))
        except (Fault, sqlite3.Error):
            pass  # it was broken off, or could not be read now: that proves nothing
