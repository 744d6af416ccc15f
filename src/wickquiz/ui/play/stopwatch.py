"""Counting the seconds that a player thinks."""

from __future__ import annotations

from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds from any fixed moment on, never going back."""


class Stopwatch:
    """Counts seconds by a clock. It runs from the start, and stands still while paused."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before = 0.0  # what was counted up to the last pause
        self._since: float | None = clock()

    def restart(self, *, is_running: bool = True) -> None:
        """Count from 0 again, at once or when told to go on."""
        self._before, self._since = 0.0, self._clock() if is_running else None

    def pause(self) -> None:
        """Stand still."""
        self._before, self._since = self.seconds, None

    def go_on(self) -> None:
        """Count on."""
        if self._since is None:
            self._since = self._clock()

    @property
    def seconds(self) -> float:
        """The seconds counted so far."""
        return self._before + (self._clock() - self._since if self._since is not None else 0.0)
