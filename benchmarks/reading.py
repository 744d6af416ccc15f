"""Time the reading and checking of a pack against PyYAML's bare event stream on the same bytes, taking turns.

The time is the processor's, so that whatever else runs on the machine counts for neither.

Usage: python benchmarks/reading.py [--rounds N] [--sizes N,N...] [--json] [--write]     `make bench` does.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml
from report import figure, ratios, tell
from shelf import pack_text

from wickquiz.packs.reader import read_pack

QUESTIONS = Path(__file__).resolve().parents[1] / "questions" / "ballerina"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="readings of each (default: 15)")
    parser.add_argument("--sizes", default="10,100,1000,4000", help="questions in the packs (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md too")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = []
        for size in map(int, wanted.sizes.split(",")):
            path = Path(folder, f"pack-{size}.yaml")
            path.write_text(pack_text("Wax", size, size), encoding="utf-8")
            cases.append(timed(f"a pack of {size:,}", path, wanted.rounds))
        cases.append(timed("the game's own, with its lock", QUESTIONS, wanted.rounds))
    table = as_table(cases)
    tell("reading", {"cases": cases}, table, wanted)
    return 0


def as_table(cases: list[dict[str, Any]]) -> str:
    lines = ["| read and checked | us a question | bare events, us a question | times the bare events |"]
    lines.append("|---|---|---|---|")
    for case in cases:
        ours, bare, ratio = (case[name] for name in ("reading", "events", "ratio"))
        spread = f"{ratio['median']:.2f} ({ratio['low']:.2f} to {ratio['high']:.2f})"
        lines.append(f"| {case['name']} | {ours['median']:.1f} | {bare['median']:.1f} | {spread} |")
    return "\n".join(lines) + "\n"


def timed(name: str, path: Path, rounds: int) -> dict[str, Any]:
    """Read the pack at `path` and the bare events of its files in turn."""
    texts = [file.read_text(encoding="utf-8") for file in (sorted(path.glob("*.yaml")) if path.is_dir() else [path])]
    questions = len(read_pack(path).items)
    ours, bare = [], []
    for _ in range(rounds):
        began = time.thread_time()
        for text in texts:
            for _event in yaml.parse(text, Loader=yaml.CSafeLoader):
                pass
        between = time.thread_time()
        read_pack(path)
        ours.append((time.thread_time() - between) / questions * 1e6)
        bare.append((between - began) / questions * 1e6)
    figures = {"reading": figure(ours), "events": figure(bare), "ratio": ratios(ours, bare)}
    return {"name": name, "questions": questions} | {key: vars(value) for key, value in figures.items()}


if __name__ == "__main__":
    sys.exit(main())
