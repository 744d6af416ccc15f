"""Try to get more tries out of the PIN gate than it gives: by restarts, reboots, set clocks, and SIGKILL in the middle.

python benchmarks/torture_pin.py [SEQUENCES] [KILLS] [SEED]
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wickquiz.kiosk.moments import Moments, real_moments
from wickquiz.kiosk.pin import TRIES, WAIT_SECONDS, PinGate, hash_pin

STEPS = 60
NO_PIN = ""
"""Nothing fits it, and to find that out costs nothing."""


@dataclass
class World:
    """A machine whose clocks anybody may turn. `left` is what the model says has to be waited at least."""

    wall: datetime = datetime(2026, 6, 1, tzinfo=UTC)
    steady: float = 1000.0
    boot: int = 1
    misses: int = 0
    left: float = 0.0
    has_rebooted: bool = False

    def moments(self) -> Moments:
        return Moments(lambda: self.wall, lambda: self.steady, f"boot-{self.boot}")

    def waits(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds
        self.left = max(0.0, self.left - seconds)

    def reboots(self, uptime: float) -> None:
        self.boot += 1
        self.steady = uptime
        self.has_rebooted = True

    def misses_once(self) -> None:
        self.misses = 1 if self.misses == TRIES else self.misses + 1
        if self.misses == TRIES:
            self.left, self.has_rebooted = float(WAIT_SECONDS), False


def sequence(path: Path, chance: random.Random) -> Iterator[str]:
    """Play a random sequence against a gate; yield a sentence where it gives more, or less, than it should."""
    world = World()
    gate = PinGate(path, world.moments())
    for _ in range(STEPS):
        match chance.choice(("try", "try", "try", "try", "wait", "restart", "reboot", "date")):
            case "try":
                yield from tried(gate, world)
            case "wait":
                world.waits(chance.choice((0.5, 10.0, 100.0, 299.0, 300.0, 1000.0)))
            case "restart":
                gate = PinGate(path, world.moments())
            case "reboot":
                world.reboots(chance.choice((1.0, 500.0, 100_000.0)))
                gate = PinGate(path, world.moments())
            case "date":
                world.wall = datetime(chance.choice((1970, 2026, 2040)), 1, 1, tzinfo=UTC)
        longest = WAIT_SECONDS if world.has_rebooted else world.left + 1
        if not world.left <= gate.wait <= longest:
            yield f"a wait of {gate.wait} s where {world.left:.0f} s are left"


def tried(gate: PinGate, world: World) -> Iterator[str]:
    is_closed = gate.wait > 0
    gate.attempt("000000", NO_PIN)
    if is_closed:
        return
    if world.left > 0:
        yield f"a try {world.left:.0f} s before its time"
    world.misses_once()


def sequences(count: int, seed: int = 1) -> list[str]:
    """Return what was wrong in `count` random sequences."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            found += sequence(Path(folder, f"{number}.json"), random.Random(seed * 1_000_003 + number))
    return found


def told_under_fire(path: Path, kills: int, chance: random.Random) -> int:
    """Start a guesser `kills` times, kill it each time at a random moment; return how many misses it was told."""
    told = 0
    for _ in range(kills):
        command = [sys.executable, __file__, "guess", str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as guesser:
            assert guesser.stdout is not None
            guesser.stdout.readline()  # it has opened the gate
            try:
                guesser.wait(chance.uniform(0, 0.4))
            except subprocess.TimeoutExpired:
                guesser.kill()
            told += guesser.stdout.read().count("no\n")
    return told


def guess(path: Path) -> None:
    gate = PinGate(path, real_moments())
    kept = hash_pin("271828")
    print("open", flush=True)
    while not gate.wait:
        gate.attempt("000000", kept)
        print("no", flush=True)


def main(count: int, kills: int, seed: int) -> int:
    found = sequences(count, seed)
    with tempfile.TemporaryDirectory() as folder:
        rounds = range(kills // 10)
        told = [told_under_fire(Path(folder, f"{each}.json"), 10, random.Random(seed + each)) for each in rounds]
    print("\n".join(found[:20]))
    most = max(told, default=0)
    print(
        f"pin: {count} sequences of {STEPS} steps, {len(found)} faults; {kills} kills while guessing, at most {most} "
        f"misses told before the wait ({TRIES} are allowed)"
    )
    return 1 if found or most > TRIES else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["guess"]:
        guess(Path(sys.argv[2]))
        sys.exit()
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [2_000, 200, 1][len(arguments) :])))
