"""How the program's runs ended, kept in a small file; after three crashes in ten minutes the next run is a safe one.

A run that notes no end of its own was cut short: by a power cut where the machine has started anew since, by the
watchdog where the service manager says so, else by a crash or a kill. Time is counted by the clock that runs on since
the machine's start, so that setting the date makes no crash and hides none.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from wickquiz.kiosk.files import write_whole
from wickquiz.kiosk.moments import Moments

CRASHES: Final = 3
WITHIN_SECONDS: Final = 600
_KEPT: Final = 50
_WATCHDOG: Final = "watchdog"


class End(StrEnum):
    """How a run ended. The first three are its own doing."""

    QUIT = "quit"
    RESTART = "restart"
    SIGTERM = "sigterm"
    CRASH = "crash"
    WATCHDOG = "watchdog"
    POWER_LOSS = "power-loss"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known at the start of a run. `last` is how the one before ended (None: there was none, or nobody knows).

    `crashes` happened within the last ten minutes; `is_safe` says that they are too many to go on as before.
    """

    last: End | None
    crashes: int
    is_safe: bool


class Crashes:
    """The runs of the program, in the file at `path`.

    Beside it lies `last-end`, into which the service manager writes why the service ended (see packaging/kiosk).
    `trouble` is a sentence where the disk does not take the note.
    """

    def __init__(self, path: Path, moments: Moments) -> None:
        self.trouble: str | None = None
        self._path = path
        self._moments = moments
        self._manager_says = path.with_name("last-end")
        self._runs: list[dict[str, Any]] = []

    def began(self) -> Verdict:
        """Note that a run begins, and judge those before it."""
        self._runs = self._read()
        said = self._said()  # of the last run, whether it is needed or not: it must not be taken for another's
        last: End | None = None
        if self._runs:
            if self._runs[-1]["end"] is None:
                self._runs[-1] |= {"end": self._cut_short(said).value, "ended": self._moments.steady()}
            last = End(self._runs[-1]["end"])
        crashes = self._lately()
        run = {"boot": self._moments.boot, "began": self._moments.steady(), "end": None, "ended": None}
        self._runs = [*self._runs[-_KEPT + 1 :], {**run, "at": self._moments.wall().isoformat(timespec="seconds")}]
        self._keep()
        return Verdict(last, crashes, crashes >= CRASHES)

    def ended(self, end: End) -> None:
        """Note that this run comes to an end of its own. A restart by hand makes a clean slate."""
        if self._runs and self._runs[-1]["end"] is None:
            self._runs[-1] |= {"end": end.value, "ended": self._moments.steady()}
            self._keep()

    def _lately(self) -> int:
        """Count the crashes of the last ten minutes since the last restart by hand."""
        count = 0
        for run in reversed(self._runs):
            ended = run["ended"]
            is_old = run["boot"] != self._moments.boot or not 0 <= self._moments.steady() - ended <= WITHIN_SECONDS
            if is_old or run["end"] in (End.QUIT, End.RESTART):
                break
            count += run["end"] in (End.CRASH, End.WATCHDOG)
        return count

    def _cut_short(self, said: str) -> End:
        run = self._runs[-1]
        if run["boot"] != self._moments.boot or self._moments.steady() < run["began"]:
            return End.POWER_LOSS
        return End.WATCHDOG if said == _WATCHDOG else End.CRASH

    def _said(self) -> str:
        """Return the service manager's word for the end of the last run, and forget it."""
        try:
            words = self._manager_says.read_text(encoding="utf-8", errors="replace").split()
            self._manager_says.unlink()
        except OSError:
            return ""
        return words[0] if words else ""

    def _keep(self) -> None:
        self.trouble = write_whole(self._path, json.dumps({"runs": self._runs}, indent=1) + "\n")

    def _read(self) -> list[dict[str, Any]]:
        """Return the runs on file; one that is not whole is as good as none."""
        try:
            runs = json.loads(self._path.read_bytes())["runs"]
            return [run for run in runs if _is_run(run)]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return []


def _is_run(run: Any) -> bool:
    return (
        isinstance(run, dict)
        and isinstance(run.get("boot"), str)
        and isinstance(run.get("began"), int | float)
        and (run.get("end") is None or (run["end"] in list(End) and isinstance(run.get("ended"), int | float)))
    )
