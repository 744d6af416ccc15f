"""Play games at a kiosk under its event loop: memory, handles, threads and QObjects stay flat, and a leak is found.

python benchmarks/torture_soak.py [GAMES] [leak|sound]      the issue's figure: 10000; `leak` plants one and must fail

Memory goes up and down by megabytes with what is drawn and not collected yet. So it is read where nothing of a game is
left, after a collection, and of each tenth of the readings the lowest counts: what leaks is in that too.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from statistics import linear_regression, mean

from kiosk_soaked import Readings, Soak

LARGEST_SLOPE = 100.0
"""Bytes a game."""
BLOCKS = 10


def slope(xs: list[int], ys: list[float]) -> tuple[float, float]:
    """Return the slope of the line through the lowest points of ten blocks, and half the width of its 95 % interval."""
    size = len(xs) // BLOCKS
    bx = [mean(xs[i * size : (i + 1) * size]) for i in range(BLOCKS)]
    by = [min(ys[i * size : (i + 1) * size]) for i in range(BLOCKS)]
    line = linear_regression(bx, by)
    rest = sum((y - line.intercept - line.slope * x) ** 2 for x, y in zip(bx, by, strict=True)) / (BLOCKS - 2)
    spread = sum((x - mean(bx)) ** 2 for x in bx)
    return line.slope, 2.306 * (rest / spread) ** 0.5  # Student's t for 8 degrees of freedom


def judge(readings: Readings) -> int:
    """Say what was found; return 1 where something grows."""
    late = readings.settled()
    found, half = slope(late.games, late.memory)
    is_flat = found - half <= LARGEST_SLOPE
    counts = {name: values for name, values in vars(late).items() if name not in ("games", "memory")}
    tenth = len(late.games) // BLOCKS
    growing = [name for name, values in counts.items() if min(values[-tenth:]) > max(values[:tenth])]
    ranges = ", ".join(f"{name} {min(values)} to {max(values)}" for name, values in counts.items())
    print(
        f"{late.games[-1]} games: memory {found:+.0f} ± {half:.0f} B a game (95 %), "
        f"between {min(late.memory) / 1e6:.1f} and {max(late.memory) / 1e6:.1f} MB; {ranges}"
        + (f"; growing: {', '.join(growing)}" if growing else ""),
        flush=True,
    )
    return 0 if is_flat and not growing else 1


def main() -> int:
    """Soak; by itself, or once with a planted leak too."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    words = sys.argv[1:]
    games = int(words[0]) if words else 10_000
    if len(words) > 1:
        with tempfile.TemporaryDirectory() as home:
            os.environ["WICKQUIZ_HOME"] = home
            return judge(Soak(games, leaks=words[1] == "leak").run())
    codes = [
        subprocess.run([sys.executable, "-W", "ignore", __file__, str(many), kind], check=False).returncode
        for kind, many in (("sound", games), ("leak", max(games // 5, 500)))
    ]
    print("flat, and the planted leak is found" if codes == [0, 1] else f"exit codes {codes}, not [0, 1]")
    return 0 if codes == [0, 1] else 1


if __name__ == "__main__":
    sys.exit(main())
