"""Saying on a terminal how far the reading of packs is, where that takes long enough to be asked about."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from wickquiz.cli.exits import Interrupted
from wickquiz.packs.spread import Progress, Standing

PATIENCE = 0.5
"""Seconds after which somebody begins to wonder."""


@contextmanager
def telling(
    doing: str = "Reading packs",
    stopped: str = "Stopped: {done} of {total} packs are read, and kept. The next time it goes on from there.",
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Progress]:
    """Give the progress of some work on packs; `doing` says what it is, and `stopped` what Ctrl+C has left done.

    Raises:
        Interrupted: Ctrl+C; the sentence to say then.
    """
    line = _Line(doing, clock)
    try:
        yield line
    except KeyboardInterrupt as error:
        line.end()
        standing = line.standing
        raise Interrupted(stopped.format(done=standing.done, total=standing.total)) from error
    finally:
        line.end()


class _Line:
    """One line of a terminal, written over and over."""

    def __init__(self, doing: str, clock: Callable[[], float]) -> None:
        self._doing = doing
        self._clock = clock
        self._since = clock()
        self._width = 0
        self.standing = Standing(0, 0, 0.0)

    def __call__(self, standing: Standing) -> bool:
        self.standing = standing
        if sys.stderr.isatty() and (self._width or self._clock() - self._since > PATIENCE):
            text = f"{self._doing}: {standing.done} of {standing.total}, {standing.share:.0%}"
            print(f"\r{text.ljust(self._width)}", end="", file=sys.stderr, flush=True)
            self._width = len(text)
        return True

    def end(self) -> None:
        """Go on below the line, where there is one."""
        if self._width:
            print(file=sys.stderr)
        self._width = 0
