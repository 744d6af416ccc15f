"""Play games at a kiosk under its event loop: memory, handles, threads and QObjects stay flat, and a leak is found.

python benchmarks/torture_soak.py [GAMES] [leak|sound]      the issue's figure: 10000; `leak` plants one and must fail
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

LARGEST_SLOPE = 100.0
"""Bytes a game."""
LEAKED = 20_000
"""Bytes that the planted leak loses a game."""
WARMING = 0.4
"""Of the games: what is made once, and caches that fill, settle in these."""
EVERY = 5


@dataclass
class Readings:
    """What was read after so many games."""

    games: list[int] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)

    def settled(self) -> Readings:
        start = int(len(self.games) * WARMING)
        return Readings(*(values[start:] for values in vars(self).values()))


def slope(xs: list[int], ys: list[float]) -> tuple[float, float]:
    """Return the slope of the line through the points, and half the width of its 95 % interval.

    Readings one after the other are alike, so the points are taken in ten blocks, whose means are nearly independent.
    """
    from statistics import linear_regression, mean

    blocks = 10
    size = len(xs) // blocks
    bx = [mean(xs[i * size : (i + 1) * size]) for i in range(blocks)]
    by = [mean(ys[i * size : (i + 1) * size]) for i in range(blocks)]
    line = linear_regression(bx, by)
    rest = sum((y - line.intercept - line.slope * x) ** 2 for x, y in zip(bx, by, strict=True)) / (blocks - 2)
    spread = sum((x - mean(bx)) ** 2 for x in bx)
    return line.slope, 2.306 * (rest / spread) ** 0.5  # Student's t for 8 degrees of freedom


def soak(games: int, *, leaks: bool) -> Readings:  # noqa: C901 - one step for each place
    """Play so many games in this process, under `app.exec()`."""
    # Lazy: Qt reads the platform when it is imported.
    import gc

    from PySide6.QtCore import QObject, QTimer

    from wickquiz.cli.kiosk import _configuration, _house
    from wickquiz.game.response import Passed
    from wickquiz.kiosk.machine import Kind, Place
    from wickquiz.records.folders import folders
    from wickquiz.ui.app.kiosk_game import KioskGame
    from wickquiz.ui.app.rehearsal import right_response

    here = folders()
    path = here.config / "kiosk.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("[kiosk]\nlength = 3\n[backup]\nminutes = 0\n", encoding="utf-8")
    game = KioskGame(_house(_configuration(path, here), here))
    app, readings, lost, found = game.view_model, Readings(), list[Any](), 0

    def step() -> None:
        model: Any = app.screenModel()
        match app.state.place:
            case Place.ATTRACT:
                app.send(Kind.TOUCH)
            case Place.PLAYING:
                model.respond(Passed() if game.house.tally.starts % 2 else right_response(model.table.card.item))
            case Place.READING:
                model.proceed()
            case Place.RESULTS:
                app.send(Kind.SIGN)
            case Place.INITIALS:
                for letter in "KAY":
                    model.press(letter)
                app.send(Kind.LEFT) if game.house.tally.starts % 3 else model.sign()
                note()
        QTimer.singleShot(0, step)

    def note() -> None:
        nonlocal found
        done = game.house.tally.finishes
        if leaks:
            lost.append(bytearray(LEAKED))
        if done % EVERY == 0:
            gc.collect()
            readings.games.append(done)
            readings.memory.append(memory())
            readings.handles.append(count("/proc/self/fd"))
            readings.threads.append(count("/proc/self/task"))
            if len(readings.games) % 20 == 1:  # seldom: each look gives every object a wrapper of its own, which stays
                found = sum(len(root.findChildren(QObject)) for root in (game.engine, app, game.window))
            readings.objects.append(found)
        if done >= games:
            game.finish(game.end)

    QTimer.singleShot(0, step)
    game.run()
    game.close()
    return readings


def count(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())


def memory() -> float:
    """Return the bytes that this process alone holds, without what is free and only not given back."""
    with suppress(OSError, AttributeError):  # a C library of another make
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    lines = dict(line.split(":", 1) for line in text.splitlines()[1:])
    return sum(float(lines[name].split()[0]) for name in ("Private_Clean", "Private_Dirty")) * 1024


def judge(readings: Readings) -> int:
    """Say what was found; return 1 where something grows."""
    late = readings.settled()
    found, half = slope(late.games, late.memory)
    is_flat = found - half <= LARGEST_SLOPE
    same = {name: min(values) == max(values) or max(values[: len(values) // 2]) >= max(values[len(values) // 2 :])
            for name, values in vars(late).items() if name not in ("games", "memory")}  # fmt: skip
    ranges = ", ".join(
        f"{name} {min(values)} to {max(values)}"
        for name, values in vars(late).items()
        if name not in ("games", "memory")
    )
    print(f"{late.games[-1]} games: memory {found:+.0f} ± {half:.0f} B a game (95 %), {ranges}", flush=True)
    return 0 if is_flat and all(same.values()) else 1


def main() -> int:
    """Soak; by itself, or once with a planted leak too."""
    words = sys.argv[1:]
    games = int(words[0]) if words else 10_000
    if len(words) > 1:
        with tempfile.TemporaryDirectory() as home:
            os.environ["WICKQUIZ_HOME"] = home
            return judge(soak(games, leaks=words[1] == "leak"))
    codes = [
        subprocess.run([sys.executable, "-W", "ignore", __file__, str(many), kind], check=False).returncode
        for kind, many in (("sound", games), ("leak", max(games // 5, 500)))
    ]
    print("flat, and the planted leak is found" if codes == [0, 1] else f"exit codes {codes}, not [0, 1]")
    return 0 if codes == [0, 1] else 1


if __name__ == "__main__":
    sys.exit(main())
