"""The two clocks of a kiosk: the date, which anybody may set, and the one that runs on since the machine's start."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Moments:
    """`wall` gives the date in UTC. `steady` gives seconds that only ever grow, over restarts of the program too.

    `boot` names the run of the machine that `steady` counts in; empty where the platform has no name for it.
    """

    wall: Callable[[], datetime]
    steady: Callable[[], float]
    boot: str = ""


def real_moments() -> Moments:
    """Return this machine's clocks."""
    return Moments(lambda: datetime.now(UTC), _steady, _boot())


def _steady() -> float:
    if hasattr(time, "CLOCK_BOOTTIME"):  # Linux; it runs on while the machine sleeps
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""
