"""Time every frame of a round in Qt's software renderer, beside those of a window with next to nothing in it.

Usage: python benchmarks/frames.py [--rounds N] [--json] [--write]     `make bench` does.

Rounds of the game's own choices are played by keys in the real program. A probe in it asks for a frame with every beat
of the interface's clock, so that whatever holds one up shows as a long interval. Work is the processor time of the
thread that lays out and draws: it says how much of a frame's 16.7 ms is needed where nothing else keeps the processor.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from statistics import mean, median
from typing import Any

import measure
import yaml
from report import machine, percentile, write_section
from window import find_screen

QUESTIONS = Path(__file__).resolve().parents[1] / "questions" / "ballerina"
_WINDOW = (sys.executable, str(measure.HERE / "moving_window.py"))
BASELINES = {"a moving square": _WINDOW, "a plain window that fades in": (*_WINDOW, "fades")}
SIZES = ("1280x800", "1920x1080")
LENGTH = 4
ROUND = ["Return", *["1", "Return", "Return"] * LENGTH]
"""Begin; pick, lock in, go on. The last of them shows the results, from which the first begins anew."""

ROUNDS_IN_ONE_GO = 2
LATE_MS = 33
TRANSITIONS = ("deal", "pick", "lock in and reveal", "next", "results")


@dataclass
class Seen:
    """What was seen of one transition: milliseconds from press to frame, between frames, and of work in each."""

    presses: list[float] = field(default_factory=list)
    intervals: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    def take(self, line: dict[str, Any]) -> None:
        self.presses.append(line["ms"])
        self.intervals += line["intervals"]
        self.work += line["work"]


@dataclass(frozen=True)
class Spread:
    """The middle, the 99th percentile and the largest of what was seen."""

    p50: float
    p99: float
    max: float

    def shown(self) -> str:
        return f"{self.p50:.1f} / {self.p99:.1f} / {self.max:.1f}"


@dataclass(frozen=True)
class Row:
    """One transition at one size. `late` counts the intervals above LATE_MS."""

    size: str
    name: str
    frames: int
    a_second: float
    press: Spread
    interval: Spread
    late: int
    work: Spread


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=4, metavar="N", help="rounds at each size (default: 4)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write the section in docs/performance.md too")
    wanted = parser.parse_args()
    where = machine(find_screen().replace("OpenGL by Mesa in software", "Qt's software renderer"))
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(Path(folder), max(1, wanted.rounds // ROUNDS_IN_ONE_GO))
    print(json.dumps({"machine": where, "rows": [asdict(row) for row in rows]}) if wanted.json else as_table(rows))
    if wanted.write:
        write_section("frames", as_table(rows))
    return 0


def measured(folder: Path, turns: int) -> list[Row]:
    """Play rounds, and look at the baselines, in turns and at each size."""
    pack = choices(folder / "choices")
    game = (*measure.GAME, "--length", str(LENGTH), str(pack))
    seen: dict[tuple[str, str], Seen] = defaultdict(Seen)
    for turn in range(turns):
        for size in SIZES:
            for name, command in BASELINES.items():
                for line in frames(command, folder / "home", size, ["1"] * 4):
                    seen[size, name].take(line)
            told = frames(game, folder / f"home-{turn}-{size}", size, ROUND * ROUNDS_IN_ONE_GO)
            for at, line in enumerate(told):
                seen[size, transition(at % len(ROUND))].take(line)
    return [summed_up(size, name, seen[size, name]) for size in SIZES for name in (*TRANSITIONS, *BASELINES)]


def choices(folder: Path) -> Path:
    """Copy the game's own questions without those that the keys 1 and Return do not answer."""
    shutil.copytree(QUESTIONS, folder)
    for path in folder.glob("*.yaml"):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        kept = [each for each in content.get("questions", ()) if {"answer", "wrong"} <= each.keys()]
        if kept:
            content["questions"] = kept
            path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
        elif path.name != "pack.yaml":
            path.unlink()
    return folder


def frames(command: Sequence[str], home: Path, size: str, keys: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Run a program at this size, press the keys, and give what it tells of the frames after each of them.

    Raises:
        RuntimeError: it ended before the last.
    """
    probe = f"frames {size} {' '.join(keys)}"
    variables = {"WICKQUIZ_PROBE": probe, "WICKQUIZ_HOME": str(home), "QT_QUICK_BACKEND": "software"}
    with measure.running(command, variables) as (_, lines):
        _first, *told = islice(lines, len(keys) + 1)
    if len(told) < len(keys) or not all(line["intervals"] for line in told):
        raise RuntimeError(f"{' '.join(command)} showed no frame after '{keys[min(len(told), len(keys) - 1)]}'")
    yield from told


def transition(at: int) -> str:
    """Return what the press at this place of ROUND begins."""
    if at == len(ROUND) - 1:
        return "results"
    return "deal" if at == 0 else ("next", "pick", "lock in and reveal")[at % 3]


def summed_up(size: str, name: str, seen: Seen) -> Row:
    rate = 1000 / mean(seen.intervals)
    late = sum(ms > LATE_MS for ms in seen.intervals)
    return Row(
        size, name, len(seen.intervals), rate, spread(seen.presses), spread(seen.intervals), late, spread(seen.work)
    )


def spread(values: Sequence[float]) -> Spread:
    return Spread(median(values), percentile(values, 0.99), max(values))


def as_table(rows: Sequence[Row]) -> str:
    head = (
        "| window | transition | press to frame, ms | between frames, ms | frames a second | over 33 ms "
        "| work in a frame, ms |\n|---|---|---|---|---|---|---|\n"
    )
    return head + "".join(
        f"| {row.size} | {row.name} | {row.press.shown()} | {row.interval.shown()} | {row.a_second:.0f} "
        f"| {row.late} of {row.frames} | {row.work.shown()} |\n"
        for row in rows
    )


if __name__ == "__main__":
    sys.exit(main())
