"""Kill a kiosk in play at random moments, and ask it to end in each of its places: nothing shown is ever lost.

python benchmarks/torture_kill.py [KILLS] [SEED]      the issue's figure: 1000
"""

from __future__ import annotations

import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from wickquiz.records.boards import games
from wickquiz.records.store import open_store

VICTIM = Path(__file__).with_name("kiosk_victim.py")
PLACES = (
    "attract", "playing", "reading", "results", "initials", "operator", "closed", "safe", "presence", "pin",
)  # fmt: skip
FIRST_FRAME, END = 3.0, 1.0
"""Seconds: a start until its first frame, and an end that was asked for."""


def start(home: Path, *words: str) -> subprocess.Popen[str]:
    variables = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "WICKQUIZ_HOME": str(home)}
    command = [sys.executable, "-W", "ignore", str(VICTIM), *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | variables, text=True)


def told(process: subprocess.Popen[str]) -> dict[str, Any]:
    """Return the next thing that the victim tells; nothing where it has come to its end."""
    assert process.stdout is not None
    while line := process.stdout.readline():
        if line.startswith("{") and line.endswith("\n"):
            found: dict[str, Any] = json.loads(line)
            return found
    return {}


def killed(home: Path, chance: random.Random) -> tuple[dict[str, Any], dict[str, Any], float]:
    """Let it live for a random while; return the first and the last that it told, and how long its first frame took."""
    (home / "data" / "kiosk" / "runs.json").unlink(missing_ok=True)  # else it would rest after three crashes
    began = time.monotonic()
    process = start(home, "play")
    first = last = told(process)
    took = time.monotonic() - began
    until = time.monotonic() + chance.uniform(0.0, 0.6)
    while time.monotonic() < until and (more := told(process)):
        last = more
    process.send_signal(signal.SIGKILL)
    while more := told(process):
        last = more
    process.wait()
    assert process.stdout is not None
    process.stdout.close()
    return first, last, took


def kills(count: int, seed: int, home: Path) -> None:
    """Kill it so often, and hold each start to what the run before had shown."""
    chance = random.Random(seed)
    before: dict[str, Any] = {}
    took = []
    for number in range(1, count + 1):
        first, last, seconds = killed(home, chance)
        took.append(seconds)
        assert first, "it did not start"
        shown = {entry["game"]: entry for entry in first["board"]}
        for entry in before.get("board", []):
            assert shown.get(entry["game"]) == entry, f"{entry} is not on the board any more"
        if before.get("place") == "playing" and before["asked"] is not None:
            goes_on = first["place"] == "playing" and (first["game"], first["score"]) == (
                before["game"],
                before["score"],
            )
            is_further = first["game"] == before["game"] and first["answered"] == before["answered"] + 1
            is_over = before["game"] in shown
            assert goes_on or is_further or is_over, f"{before} was followed by {first}"
        before = last
        if number % 100 == 0:
            print(f"{number} kills: {len(shown)} games on the board", file=sys.stderr, flush=True)
    with open_store(home / "data" / "wickquiz.db") as store:
        assert store.trouble is None, store.trouble
        assert store.integrity() == ()
        count_games = len(games(store))
    print(
        f"{count} kills, {count_games} games: each goes on or is on the board; first frame after "
        f"{statistics.median(took):.2f} s, at most {max(took):.2f} s",
        flush=True,
    )
    if max(took) > FIRST_FRAME:
        print(f"the slowest start is over {FIRST_FRAME} s: this machine is busy", flush=True)


def rests(home: Path) -> None:
    """Kill it three times, and see it rest at the next start."""
    places = []
    for _ in range(4):
        process = start(home, "at", "attract")
        places.append(told(process)["place"])
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
    assert places == ["attract"] * 3 + ["safe"], places
    print("after three crashes it starts at the safe screen", flush=True)


def ends(home: Path) -> None:
    """Ask it to end in each of its places."""
    took = {}
    for place in PLACES:
        process = start(home / place, "at", place)
        found = told(process)
        assert place in (found.get("place"), found.get("over")), f"{place}: {found}"
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=20)
        took[place] = time.monotonic() - began
        assert code == 0, f"{place}: exit {code}"
        assert process.stdout is not None
        process.stdout.close()
        assert took[place] <= END, f"{place}: {took[place]:.2f} s"
    slowest = max(took, key=lambda place: took[place])
    print(f"asked to end in {len(took)} places: at most {took[slowest]:.2f} s (in {slowest})", flush=True)


def main() -> int:
    """Do both."""
    given = [int(word) for word in sys.argv[1:]]
    count, seed = (*given, *(1000, 7)[len(given) :])
    with tempfile.TemporaryDirectory() as folder:
        ends(Path(folder))
        rests(Path(folder) / "rests")
        kills(count, seed, Path(folder) / "kills")
    return 0


if __name__ == "__main__":
    sys.exit(main())
