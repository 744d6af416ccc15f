"""Start a program as a player would, and time what it tells of itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
GAME = (sys.executable, "-m", "wickquiz", "play")
EMPTY_WINDOW = (sys.executable, str(HERE / "empty_window.py"))
BARE_IMPORT = (sys.executable, str(HERE / "bare_import.py"))
KEYS = "Return 2 1 2 1 2 Return Return 1 2 Return Return 2 1 Return Return 1 2 Return Return 2 1 Return"
"""Begin a round; pick and pick again; lock in, go on; and so for five questions."""

SEED = "49"
"""Deals five questions with options first, which those keys answer."""

SETTLED_SECONDS = 1.5
PATIENCE_SECONDS = 120


@dataclass(frozen=True)
class Start:
    """One start: seconds from the process to its first frame, and the memory once it has settled, in bytes."""

    seconds: float
    pss: int | None


@dataclass(frozen=True)
class Press:
    """One press of a key: what it did, and the milliseconds until a frame showed it."""

    did: str
    ms: float


def environment() -> dict[str, str]:
    """Return the environment as it is now. Programs start from compiled modules, as what is installed does."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@contextmanager
def running(command: Sequence[str], variables: dict[str, str]) -> Iterator[tuple[float, Iterator[dict[str, Any]]]]:
    """Run a program; give the moment of its start and the lines that it tells, and end it afterwards."""
    began = time.monotonic()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment() | variables
    ) as process:
        assert process.stdout is not None
        too_late = threading.Timer(PATIENCE_SECONDS, process.kill)
        too_late.start()
        try:
            yield began, (json.loads(line) for line in process.stdout if line.startswith("{"))
        finally:
            too_late.cancel()
            process.kill()


def start(command: Sequence[str], home: Path, with_memory: bool, variables: dict[str, str]) -> Start:
    """Start a program once, with these variables in its environment besides.

    Raises:
        RuntimeError: it ended without a frame.
    """
    with running(command, variables | {"WICKQUIZ_PROBE": "first-frame", "WICKQUIZ_HOME": str(home)}) as (began, lines):
        first = next(lines, None)
        if first is None:
            raise RuntimeError(f"no frame from {' '.join(command)}")
        if not with_memory:
            return Start(first["at"] - began, None)
        time.sleep(SETTLED_SECONDS)
        return Start(first["at"] - began, pss(first["pid"]))


def pss(pid: int) -> int | None:
    """Return a process's share of memory in bytes, or None on systems that do not tell."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return None
    (line,) = (line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) * 1024


def presses(home: Path) -> list[Press]:
    """Play five questions by keys in the real program, and return how soon each press was seen.

    Raises:
        RuntimeError: a press was not seen at all.
    """
    keys = KEYS.split()
    variables = {"WICKQUIZ_PROBE": f"press {KEYS}", "WICKQUIZ_HOME": str(home)}
    with running([*GAME, "--seed", SEED, "--length", "10"], variables) as (_, lines):
        first, *told = islice(lines, len(keys) + 1)
    if len(told) < len(keys):
        raise RuntimeError(f"after {first} and {len(told)} presses, {keys[len(told)]} changed nothing on screen")
    is_asking, found = False, []
    for line in told:
        if line["key"] != "Return":
            did = "pick an option"
        else:
            did = "lock in, kept on disk" if is_asking else "next question"
            is_asking = not is_asking
        found.append(Press(did, line["ms"]))
    return found[1:]  # the first begins the round, and loads its screen
