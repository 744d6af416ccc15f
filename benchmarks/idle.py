"""Count what the game does while nobody does anything: processor time, wake-ups and frames, beside an empty window.

Usage: python benchmarks/idle.py [--seconds N] [--rounds N] [--json] [--write]     `make bench` does.

Home, a question, the results, an empty window and a kiosk that waits for visitors stand still, or drift, side by side
for the same seconds: what slows the machine meanwhile slows them all.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import measure
from frames import choices
from report import Figure, figure, machine, ratios, write_section
from window import find_screen

EMPTY_WINDOW = "an empty window"
ATTRACT = "a kiosk's attract screen"
KEYS = {"home": "", "a question": "Return", "the reveal": "Return 1 Return", "the results": "Return 1 Return Return"}
SETTLED_SECONDS = 3.0
START_SECONDS = 60.0
KIOSK = '[kiosk]\nfullscreen = true\nlanguage = "en"\n'
LEAST_MS = 0.01
"""Nothing can be divided by less."""


@dataclass
class Running:
    """A program at rest, and the moments of the frames that it has told of since."""

    pid: int = 0
    resting: threading.Event = field(default_factory=threading.Event)
    frames: list[float] = field(default_factory=list)

    def listen(self, lines: Iterator[dict[str, Any]], *, has_probe: bool) -> None:
        for line in lines:
            if line["event"] == "first-frame":
                self.pid = line["pid"]
            if line["event"] == "rest" or not has_probe:
                self.resting.set()
            if line["event"] == "frame":
                self.frames.append(line["at"])


@dataclass(frozen=True)
class Effort:
    """What was done: milliseconds of the processor, and times that it woke up."""

    ms: float
    wakes: int


@dataclass(frozen=True)
class Row:
    """One program at rest: its effort in the seconds watched, its frames, how much of that is the window's own."""

    name: str
    ms: Figure
    wakes: Figure
    frames: int | None
    to_window: Figure | None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=20, metavar="N", help="seconds to watch (default: 20)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="times to watch (default: 3)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write the section in docs/performance.md too")
    wanted = parser.parse_args()
    where = machine(find_screen())
    rows = watched(wanted.seconds, wanted.rounds)
    told = {"machine": where, "seconds": wanted.seconds, "rows": [asdict(row) for row in rows]}
    print(json.dumps(told) if wanted.json else as_table(rows, wanted.seconds))
    if wanted.write:
        write_section("idle", as_table(rows, wanted.seconds))
    return 0


def watched(seconds: float, rounds: int) -> list[Row]:
    """Watch all programs at once, several times."""
    ms: dict[str, list[float]] = defaultdict(list)
    wakes: dict[str, list[float]] = defaultdict(list)
    frames: dict[str, int] = defaultdict(int)
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            for name, (done, drawn) in watch(Path(folder), seconds).items():
                ms[name].append(done.ms)
                wakes[name].append(done.wakes)
                frames[name] += drawn
    window = [max(LEAST_MS, value) for value in ms[EMPTY_WINDOW]]
    return [
        Row(
            name,
            figure(ms[name]),
            figure(wakes[name]),
            frames[name] if name in KEYS else None,
            ratios(ms[name], window) if name in KEYS else None,
        )
        for name in ms
    ]


def watch(folder: Path, seconds: float) -> dict[str, tuple[Effort, int]]:
    """Bring all programs to rest, and return their efforts in so many seconds, and the frames that they drew.

    Raises:
        RuntimeError: one of them did not come to rest.
    """
    commands = programs(folder)
    running = {name: Running() for name in commands}
    with ExitStack() as stack:
        for name, (command, probe) in commands.items():
            variables = {"WICKQUIZ_PROBE": probe, "WICKQUIZ_HOME": str(folder / name)}
            _, lines = stack.enter_context(measure.running(command, variables))
            has_probe = probe.startswith("rest")
            listener = threading.Thread(
                target=running[name].listen, args=(lines,), kwargs={"has_probe": has_probe}, daemon=True
            )
            listener.start()
        for name, program in running.items():
            if not program.resting.wait(START_SECONDS):
                raise RuntimeError(f"{name} did not come to rest")
        time.sleep(SETTLED_SECONDS)
        began = time.monotonic()
        before = {name: efforts(program.pid) for name, program in running.items()}
        time.sleep(seconds)
        after = {name: efforts(program.pid) for name, program in running.items()}
        ended = time.monotonic()  # what is uncovered by the end of another is drawn once more
    return {
        name: (between(before[name], after[name]), sum(began < at < ended for at in program.frames))
        for name, program in running.items()
    }


def programs(folder: Path) -> dict[str, tuple[Sequence[str], str]]:
    """Return the commands by name, with what is to be watched for in each."""
    game = (*measure.GAME, "--length", "1", str(choices(folder / "choices")))
    settings = folder / "kiosk.toml"
    settings.write_text(KIOSK, encoding="utf-8")
    kiosk = (sys.executable, "-m", "wickquiz", "kiosk", "--config", str(settings))
    return {
        **{name: (game, f"rest {keys}") for name, keys in KEYS.items()},
        EMPTY_WINDOW: (measure.EMPTY_WINDOW, "first-frame"),
        ATTRACT: (kiosk, "first-frame"),
    }


def efforts(pid: int) -> dict[str, Effort]:
    """Return what each thread of a process has done so far."""
    found = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        spent = int((task / "schedstat").read_text(encoding="ascii").split()[0]) / 1e6
        status = (task / "status").read_text(encoding="utf-8").splitlines()
        (wakes,) = (int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))
        found[task.name] = Effort(spent, wakes)
    return found


def between(before: dict[str, Effort], after: dict[str, Effort]) -> Effort:
    """Return what was done meanwhile; a thread that ended since had nothing to do."""
    none = Effort(0.0, 0)
    steps = [(before.get(task, none), done) for task, done in after.items()]
    return Effort(sum(b.ms - a.ms for a, b in steps), sum(b.wakes - a.wakes for a, b in steps))


def as_table(rows: Sequence[Row], seconds: float) -> str:
    head = (
        f"| in {seconds:g} s | processor, ms | share of a core | wake-ups | frames | times the empty window |\n"
        "|---|---|---|---|---|---|\n"
    )
    return head + "".join(
        f"| {row.name} | {row.ms.shown(1)} | {row.ms.median / seconds / 10:.2f} % | {row.wakes.median:.0f} "
        f"| {'' if row.frames is None else row.frames} | {row.to_window.shown(2) if row.to_window else ''} |\n"
        for row in rows
    )


if __name__ == "__main__":
    sys.exit(main())
