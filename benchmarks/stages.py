"""Where the time of a start goes: when each stage is reached, in the median of several starts.

Usage: python benchmarks/stages.py [--rounds N] [--json] [--write]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from measure import environment
from report import write_section
from window import find_screen

STARTED = Path(__file__).with_name("staged_start.py")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="how many starts (default: 9)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write the section in docs/performance.md too")
    wanted = parser.parse_args()
    find_screen()
    seen: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as home:
        for turn in range(-1, wanted.rounds):
            stages = once(home)
            for stage, ms in stages.items() if turn >= 0 else ():
                seen[stage].append(ms)
    reached = {stage: median(values) for stage, values in seen.items()}
    rows = [f"| {stage} | {ms:.0f} |" for stage, ms in reached.items()]
    table = "\n".join(["| stage | reached after, ms |", "|---|---|", *rows])
    print(json.dumps(reached) if wanted.json else table)
    if wanted.write:
        write_section("stages", table)
    return 0


def once(home: str) -> dict[str, float]:
    """Start the game once in a process of its own; return when each stage was reached."""
    command = [sys.executable, str(STARTED)]
    variables = {"WICKQUIZ_HOME": home, "WICKQUIZ_BEGAN": repr(time.monotonic())}
    done = subprocess.run(command, env=environment() | variables, capture_output=True, text=True, check=True)
    stages: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return stages


if __name__ == "__main__":
    sys.exit(main())
