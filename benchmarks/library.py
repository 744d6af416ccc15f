"""Time the start and the memory of the game with many questions installed against the game alone, taking turns.

Usage: python benchmarks/library.py [--rounds N] [--sizes N,N...] [--json] [--write]     `make bench` does.

The packs are in the index, as after any start but the first. `packs at hand` is the part of the start that finds them.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import measure
from report import figure, ratios, tell
from shelf import fill
from window import find_screen

from wickquiz.cli.places import index_file
from wickquiz.packs.library import find_packs, load
from wickquiz.records.folders import folders

QUESTIONS = 1000
MEMORY_TURNS = range(3)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=12, metavar="N", help="starts of each (default: 12)")
    parser.add_argument("--sizes", default="0,10000,100000,1000000", help="questions installed (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md too")
    wanted = parser.parse_args()
    find_screen()
    sizes = [int(size) for size in wanted.sizes.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        homes = [installed(Path(folder, str(size)), size) for size in sizes]
        starts, memory = timed(homes, wanted.rounds)
        finding = [found(home) for home in homes]
    rows: list[dict[str, Any]] = [
        {
            "size": size,
            "start_ms": vars(figure(starts[at])),
            "start_ratio": vars(ratios(starts[at], starts[0])),
            "memory_mb": vars(figure(memory[at])) if memory[at] else None,
            "memory_ratio": vars(ratios(memory[at], memory[0])) if memory[at] else None,
            "finding_ms": finding[at],
        }
        for at, size in enumerate(sizes)
    ]
    table = as_table(rows)
    tell("library", {"rows": rows}, table, wanted)
    return 0


def as_table(rows: list[dict[str, Any]]) -> str:
    lines = ["| questions installed | start, ms | times without | memory, MB | times without | packs at hand, ms |"]
    lines.append("|---|---|---|---|---|---|")
    for row in rows:
        figures = [shown(row[name]) for name in ("start_ms", "start_ratio", "memory_mb", "memory_ratio")]
        lines.append(f"| {row['size']:,} | {' | '.join(figures)} | {row['finding_ms']:.1f} |")
    return "\n".join(lines) + "\n"


def shown(found: dict[str, float] | None) -> str:
    return f"{found['median']:.2f} ({found['low']:.2f} to {found['high']:.2f})" if found else ""


def installed(home: Path, size: int) -> Path:
    """Make a home with so many questions installed."""
    print(f"installing {size:,} questions", file=sys.stderr)
    os.environ["WICKQUIZ_HOME"] = str(home)
    fill(folders().packs, index_file(), size // QUESTIONS, QUESTIONS)
    return home


def timed(homes: list[Path], rounds: int) -> tuple[list[list[float]], list[list[float]]]:
    """Start the game in each home in turn; return milliseconds and megabytes."""
    starts: list[list[float]] = [[] for _ in homes]
    memory: list[list[float]] = [[] for _ in homes]
    for turn in range(-1, rounds):
        for home, ms, mb in zip(homes, starts, memory, strict=True):
            begun = measure.start(measure.GAME, home, turn in MEMORY_TURNS, {})
            if turn >= 0:
                ms.append(begun.seconds * 1000)
            if begun.pss is not None:
                mb.append(begun.pss / 1e6)
    return starts, memory


def found(home: Path) -> float:
    """Return how many milliseconds it takes to have the packs of a home at hand, once the disk's cache is warm."""
    os.environ["WICKQUIZ_HOME"] = str(home)
    times = []
    for _ in range(5):
        began = time.perf_counter()
        load(find_packs([folders().packs]), index=index_file())
        times.append((time.perf_counter() - began) * 1000)
    return figure(times).median


if __name__ == "__main__":
    sys.exit(main())
