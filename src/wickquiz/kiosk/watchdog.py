"""Telling systemd how it goes: ready, alive, stopping. Alive is only what draws.

A thread that beats on its own survives every hang. So a beat goes out only where a frame was drawn since the last one.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

PATIENCE_SECONDS: Final = 600
"""How long the watchdog waits for what the operator asked for: a million answers are counted in a fraction of it."""

_ABSTRACT: Final = "@"


class Notifier:
    """Speaks to the service manager; says nothing where there is none. Never raises and never waits."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        name = environ.get("NOTIFY_SOCKET", "") if sys.platform != "win32" else ""
        self._address = "\0" + name[1:] if name.startswith(_ABSTRACT) else name

    @property
    def is_heard(self) -> bool:
        """Whether a service manager listens."""
        return bool(self._address)

    def tell(self, *assignments: str) -> bool:
        """Send assignments like `READY=1`; tell whether they went out."""
        if not self._address:
            return False
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
                channel.setblocking(False)
                channel.sendto("\n".join(assignments).encode(), self._address)
        except OSError:
            return False
        return True

    def stopping(self) -> None:
        """Say that the program is coming to its end."""
        self.tell("STOPPING=1")

    def status(self, words: str) -> None:
        """Show `words` in `systemctl status`."""
        self.tell(f"STATUS={' '.join(words.split())}")


def watchdog_seconds(environ: Mapping[str, str]) -> float | None:
    """Return how long the service manager waits for a beat before it restarts us; None where it does not watch.

    WATCHDOG_PID names the service's main process. That is the compositor, which started us, so it is not compared.
    """
    try:
        microseconds = int(environ.get("WATCHDOG_USEC", ""))
    except ValueError:
        return None
    return microseconds / 1e6 if microseconds > 0 else None


class Heart:
    """Beats for the service manager. `steady` gives seconds.

    The caller forces a small frame now and then (each `period`), calls `frame` for each one drawn, and `beat` often.
    """

    def __init__(self, notifier: Notifier, steady: Callable[[], float], watched: float | None) -> None:
        self.period: float | None = None if watched is None else watched / 2
        self.frames = 0
        self.beats = 0
        self._notifier = notifier
        self._watched = watched
        self._steady = steady
        self._beaten_at = 0
        self._next = 0.0

    @contextmanager
    def patience(self) -> Iterator[None]:
        """Let the watchdog wait longer while something is done in one piece that may take minutes."""
        if self._watched is not None:
            self._notifier.tell(f"WATCHDOG_USEC={PATIENCE_SECONDS * 1_000_000}")
        try:
            yield
        finally:
            if self._watched is not None:
                self._notifier.tell(f"WATCHDOG_USEC={round(self._watched * 1e6)}", "WATCHDOG=1")

    def frame(self) -> None:
        """Count a frame that reached the screen. The first one says that the program is ready."""
        self.frames += 1
        if self.frames == 1:
            self._notifier.tell("READY=1", "STATUS=drawn")
        self.beat()

    def beat(self) -> bool:
        """Send a beat where one is due and a frame was drawn since the last; tell whether one went out."""
        now = self._steady()
        if self.period is None or self.frames == self._beaten_at or now < self._next:
            return False
        if not self._notifier.tell("WATCHDOG=1"):
            return False
        self.beats += 1
        self._beaten_at, self._next = self.frames, now + self.period / 2
        return True
