"""Time the game against an empty Qt Quick window and a bare import, taking turns in one run.

Usage: python benchmarks/window.py [--rounds N] [--json] [--write]     `make bench` does.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import measure
from report import Row, as_json, as_table, figure, machine, machine_lines, ratios, write_section

from wickquiz.ui.app.renderer import renderer_settings

SCREEN = "-screen 0 1920x1200x24"
MEMORY_TURNS = range(3)
CASES = {
    "the game": (measure.GAME, {}),
    "an empty window": (measure.EMPTY_WINDOW, {}),
    "an empty window, drawn as the game is": (measure.EMPTY_WINDOW, renderer_settings()),
    "a bare import PySide6.QtQuick": (measure.BARE_IMPORT, {}),
}
"""What is started, and the variables that it is given. Without a graphics card the game has Qt's own renderer, which an
empty window has only where it is told so."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="starts of each program (default: 15)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write the section in docs/performance.md too")
    wanted = parser.parse_args()
    screen = find_screen()
    with tempfile.TemporaryDirectory() as folder:
        rows = [*start_rows(wanted.rounds, Path(folder)), *press_rows(Path(folder))]
    where = machine(screen)
    print(json.dumps(as_json(rows, where)) if wanted.json else as_table(rows), end="\n" if wanted.json else "")
    if wanted.write:
        write_section("start", as_table(rows))
        write_section("machine", machine_lines(where))
    return 0


def find_screen() -> str:
    """Return what the windows open on: the person's own display, else one under Xvfb, else none."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return os.environ.get("WICKQUIZ_BENCH_SCREEN", "a desktop's own")
    if shutil.which("xvfb-run"):
        os.environ["WICKQUIZ_BENCH_SCREEN"] = "Xvfb, no graphics card" if renderer_settings() else "Xvfb"
        command = ["xvfb-run", "--auto-servernum", f"--server-args={SCREEN}", sys.executable, *sys.argv]
        os.execvp(command[0], command)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return "none (offscreen, Qt's software renderer)"


def start_rows(rounds: int, folder: Path) -> list[Row]:
    """Start each program in turn, once to warm the caches and then `rounds` times; read the memory in three of them."""
    seconds: dict[str, list[float]] = defaultdict(list)
    memory: dict[str, list[float]] = defaultdict(list)
    for turn in range(-1, rounds):
        for name, (command, variables) in CASES.items():
            begun = measure.start(command, folder / "home", turn in MEMORY_TURNS, variables)
            if turn >= 0:
                seconds[name].append(begun.seconds)
            if begun.pss is not None:
                memory[name].append(begun.pss)
    game, window, alike, bare = CASES
    rows = [
        Row(
            f"start: {name}",
            "ms",
            figure([1000 * value for value in seconds[name]]),
            ratios(seconds[name], seconds[window]) if name == game else None,
            ratios(seconds[name], seconds[alike]) if name == game else None,
            ratios(seconds[name], seconds[bare]) if name != bare else None,
        )
        for name in CASES
    ]
    if memory:
        rows += [
            Row(
                f"memory: {name}",
                "MB",
                figure([value / 1e6 for value in memory[name]]),
                ratios(memory[name], memory[window]) if name == game else None,
                ratios(memory[name], memory[alike]) if name == game else None,
            )
            for name in CASES
        ]
    return rows


def press_rows(folder: Path) -> list[Row]:
    """Play by keys three times, with a new home each time, and say how soon each kind of press was seen."""
    seen: dict[str, list[float]] = defaultdict(list)
    for turn in range(3):
        for press in measure.presses(folder / f"home-{turn}"):
            seen[press.did].append(press.ms)
    return [Row(f"key press to frame: {did}", "ms", figure(values)) for did, values in seen.items()]


if __name__ == "__main__":
    sys.exit(main())
