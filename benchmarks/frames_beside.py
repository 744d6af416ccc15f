"""Time every frame while packs that were never seen before are read beside the window.

Usage: python benchmarks/frames_beside.py [--packs N] [--json] [--write]     `make bench` does.

The real program starts with packs of 1,000 questions that its index does not hold, and with one that it does. While the
others are read, the keys move about on the first screen, and a round is begun and played. Then it starts with fewer,
and the first screen is watched from the beginning of the reading to its end.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

import measure
from frames import LENGTH, ROUND, SIZES, Row, Seen, as_table, choices, frames, summed_up, transition
from report import machine, write_section
from shelf import PATTERNS, pack_text
from window import find_screen

from wickquiz.cli.places import index_file
from wickquiz.packs.index.store import opened
from wickquiz.packs.library import load

QUESTIONS = 1000
LOOK = ["Tab", "Backtab"] * 2
"""Leaves the button that begins a round, and comes back to it."""

FEW, UNTIL_READ = 40, LOOK * 2
"""So few packs are read while the keys do that."""

SCREEN, ENDING = "the first screen", "the first screen, to the end of the reading"
NAMES = (SCREEN, "deal", "pick", "lock in and reveal", "next", "results", ENDING)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=int, default=400, metavar="N", help="packs to be read (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write the section in docs/performance.md too")
    wanted = parser.parse_args()
    where = machine(find_screen().replace("OpenGL by Mesa in software", "Qt's software renderer"))
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(Path(folder), wanted.packs)
    print(json.dumps({"machine": where, "rows": [asdict(row) for row in rows]}) if wanted.json else as_table(rows))
    if wanted.write:
        write_section("frames-beside", as_table(rows))
    return 0


def measured(folder: Path, packs: int) -> list[Row]:
    """Play a round, and watch the first screen, at each size."""
    known, new = choices(folder / "choices"), written(folder / "new", max(packs, FEW))
    seen: dict[tuple[str, str], Seen] = defaultdict(Seen)
    for size in SIZES:
        home = folder / f"playing-{size}"
        keys = [*LOOK, *ROUND]
        for at, line in enumerate(watched(home, size, known, new, keys)):
            name = SCREEN if at < len(LOOK) else transition(at - len(LOOK))
            seen[size, name].take(line)
        if held(home) > packs:
            print(f"all packs were read before the round at {size} had ended: give more --packs", file=sys.stderr)
        home = folder / f"watching-{size}"
        for line in watched(home, size, known, new[:FEW], UNTIL_READ):
            seen[size, ENDING].take(line)
        if held(home) <= FEW:
            print(f"the reading at {size} had not ended", file=sys.stderr)
    return [summed_up(size, name, seen[size, name]) for size in SIZES for name in NAMES]


def watched(home: Path, size: str, known: Path, new: list[Path], keys: list[str]) -> list[dict[str, object]]:
    """Start the game in a home whose index holds one pack, with this and the new ones, and press the keys."""
    os.environ["WICKQUIZ_HOME"] = str(home)
    load([known], index=index_file())
    game = (*measure.GAME, "--length", str(LENGTH), str(known), *map(str, new))
    return list(frames(game, home, size, keys))


def held(home: Path) -> int:
    """Return how many packs the index of a home holds."""
    os.environ["WICKQUIZ_HOME"] = str(home)
    store = opened(index_file())
    assert store is not None
    count = len(store.entries())
    store.close()
    return count


def written(folder: Path, packs: int) -> list[Path]:
    """Write so many packs, of which the index knows nothing."""
    folder.mkdir()
    texts = [pack_text("PATTERN", QUESTIONS, pattern) for pattern in range(min(PATTERNS, packs))]
    paths = [folder / f"pack-{number:05}.yaml" for number in range(packs)]
    for number, path in enumerate(paths):
        path.write_text(texts[number % PATTERNS].replace("PATTERN", f"Pack {number}"), encoding="utf-8")
    return paths


if __name__ == "__main__":
    sys.exit(main())
