"""Draw how figures grow with what is installed or kept, log-log, as pictures in docs/pictures.

Usage: python benchmarks/growth.py [FILE ...]

Runs the benchmarks that take sizes, or takes what they printed with --json, from files named like them: dealing.json,
library.json, reading.json, records.json. One whose script or file is not there is named and left out. Each picture is
an SVG that reads on a light page and on a dark one; beside each line stands its slope, the power with which it grows.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plots import Line, picture

HERE = Path(__file__).resolve().parent
PICTURES = HERE.parent / "docs" / "pictures"


@dataclass(frozen=True)
class Plot:
    """One picture: which benchmark has its figures, what the axes say, and where each line is in a row of its rows."""

    name: str
    benchmark: str
    across: str
    up: str
    rows: str
    size: str
    lines: tuple[tuple[str, str], ...]


PLOTS = (
    Plot("start", "library", "questions installed", "start, ms", "rows", "size",
         (("process to first screen", "start_ms.median"), ("packs at hand", "finding_ms"))),
    Plot("memory", "library", "questions installed", "memory, MB", "rows", "size",
         (("the game on its first screen", "memory_mb.median"),)),
    Plot("dealing", "dealing", "questions dealt from", "ten dealt, ms", "rows", "size",
         (("99th percentile", "p99"), ("median", "ms.median"))),
    Plot("reading", "reading", "questions in the pack", "us a question", "cases", "questions",
         (("read and checked", "reading.median"), ("bare events", "events.median"))),
    Plot("records", "records", "responses kept", "ms", "rows", "size",
         (("commit, 99th percentile", "commit"), ("board", "board"), ("resume", "resume"),
          ("a player's statistics", "statistics"), ("questions' statistics", "items"))),
)  # fmt: skip


def main() -> int:
    given = {Path(name).stem: Path(name) for name in sys.argv[1:]}
    PICTURES.mkdir(exist_ok=True)
    told = {name: figures(name, given.get(name)) for name in dict.fromkeys(plot.benchmark for plot in PLOTS)}
    for plot in PLOTS:
        found = told[plot.benchmark]
        if found is None:
            print(f"{plot.name}: left out, there are no figures of {plot.benchmark}", file=sys.stderr)
            continue
        lines = tuple(drawn(plot, found))
        path = PICTURES / f"growth-{plot.name}.svg"
        path.write_text(picture(plot.across, plot.up, lines), encoding="utf-8")
        for line in lines:
            print(f"{path.name}: {line.name}: slope {slope(line.points):+.3f}")
    return 0


def figures(name: str, path: Path | None) -> dict[str, Any] | None:
    """Return what a benchmark found: from a file, or from running it; None where there is neither."""
    if path is not None:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    script = HERE / f"{name}.py"
    if not script.exists():
        return None
    done = subprocess.run([sys.executable, str(script), "--json"], stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def drawn(plot: Plot, found: dict[str, Any]) -> Iterator[Line]:
    """Yield the lines of a plot; what cannot stand on a logarithm is no point."""
    for name, key in plot.lines:
        pairs = ((row[plot.size], at(row, key)) for row in sorted(found[plot.rows], key=lambda row: row[plot.size]))
        points = tuple((float(size), value) for size, value in pairs if size > 0 and value)
        if points:
            yield Line(f"{name} ({slope(points):+.2f})", points)


def at(row: dict[str, Any], key: str) -> float | None:
    """Return the figure that a key such as "ms.median" leads to."""
    found: Any = row
    for step in key.split("."):
        found = found.get(step) if isinstance(found, dict) else None
    return None if found is None else float(found)


def slope(points: Sequence[tuple[float, float]]) -> float:
    """Return the power with which the second grows with the first, by least squares of their logarithms."""
    logs = [(math.log(x), math.log(y)) for x, y in points]
    middle = [sum(values) / len(logs) for values in zip(*logs, strict=True)]
    spread = sum((x - middle[0]) ** 2 for x, _ in logs)
    return sum((x - middle[0]) * (y - middle[1]) for x, y in logs) / spread if spread else 0.0


if __name__ == "__main__":
    sys.exit(main())
