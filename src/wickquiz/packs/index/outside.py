"""Reading packs into the index in a process of its own, so that a window goes on smoothly meanwhile.

It is told what to read in one line of JSON on its standard input: `paths`, and the folder and file of a Collection,
`cache` and `index`. On its standard output it tells in lines of JSON how far it is, `[done, total, share]`, and at its
end `{"left": [...]}`: the paths that the index does not hold. Any further line asks it to stop and keep what it has
read. When its input ends, whoever wanted to know is gone: it goes at once, which no index minds.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from wickquiz.packs.spread import Standing

_CALM: Final = 5
"""So much behind the window, by which the system weighs who is to run."""
_START: Final = "import sys; sys.path.append(sys.argv.pop()); from wickquiz.packs.index.outside import main; main()"


def command() -> tuple[str, ...]:
    """Return what starts such a process: the program and its arguments."""
    return sys.executable, "-P", "-c", _START, str(Path(__file__).parents[3])


def order(paths: Sequence[Path], cache: Path, index: Path) -> bytes:
    """Return the line that tells it what to read."""
    told = {"paths": [str(path) for path in paths], "cache": str(cache), "index": str(index)}
    return json.dumps(told).encode() + b"\n"


def step_back() -> None:
    """Let the window run first, also where somebody has put it ahead of all else: what it starts would be there too."""
    if hasattr(os, "SCHED_BATCH"):
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    if hasattr(os, "nice"):
        os.nice(_CALM)


def main() -> None:
    """Do what the standard input orders, and end the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is for the one who started this, and ends it in its own way
    step_back()
    source = sys.stdin.buffer
    wanted = json.loads(source.readline())
    is_stopped = threading.Event()

    def listen() -> None:
        while source.readline():
            is_stopped.set()
        os._exit(1)

    threading.Thread(target=listen, daemon=True).start()

    def tell(standing: Standing) -> bool:
        _say(list(standing))
        return not is_stopped.is_set()

    # Lazy for start-up: who only starts this process reads nothing.
    from wickquiz.packs.library import take_in

    paths = [Path(name) for name in wanted["paths"]]
    _say([0, len(paths), 0.0])
    left = take_in(paths, Path(wanted["cache"]), Path(wanted["index"]), tell)
    _say({"left": [str(path) for path in left]})
    os._exit(0)  # the thread that listens cannot be ended otherwise


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()
