"""Run a kiosk under cage without a screen, a monkey at it, kill it at random, and hold its board to what it showed.

python benchmarks/torture_cage.py [SECONDS | places] [FOLDER]      the issue's figure: 3600

FOLDER keeps the pictures of what cage shows, the ledger and the records; else they go with the end of the run. With
`places` nothing is killed at random: each place of a kiosk is shown once, and its picture taken.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk_monkey import PIN
from kiosk_proof import Line, Proof, first_of_runs, prove, read_lines
from torture_kill import PLACES

from wickquiz.kiosk.crashes import CRASHES
from wickquiz.kiosk.machine import Place
from wickquiz.kiosk.pin import hash_pin

VICTIM = Path(__file__).with_name("kiosk_victim.py")
NEEDED = ("cage", "grim", "Xwayland")
FIRST_FRAME = 3.0
"""Seconds from the start of cage until the first frame."""
SHORT, LONG = (0.2, 9.0), (9.0, 60.0)
"""Seconds until a kill: also before the first frame, and now and then after many games."""
LONG_SHARE = 0.1
PICTURE_EVERY = 10
SAFE_EVERY = 25
"""Of so many kills three in a row are not forgotten, and the start after them has to rest."""
ORPHAN_SECONDS = 10.0
PROVE_EVERY = 50


class Cage:
    """A kiosk under cage, started and killed again and again over the same records."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.chance = random.Random(11)
        self.ledger = home / "ledger.jsonl"
        self.look = home / "look"
        self.killed: Counter[str] = Counter()
        self.ended: Counter[str] = Counter()
        self.pictures = 0
        config = home / "config" / "kiosk.toml"
        config.parent.mkdir(parents=True, exist_ok=True)
        config.write_text(
            f'[kiosk]\nlength = 5\n[operator]\npin = "{hash_pin(PIN)}"\n[backup]\nminutes = 1\n', encoding="utf-8"
        )

    @property
    def kills(self) -> int:
        return self.killed.total()

    def tell(self, kind: str, **what: Any) -> None:
        with self.ledger.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"is": kind, "at": time.monotonic(), **what}) + "\n")

    def start(self, *way: str) -> subprocess.Popen[bytes]:
        """Start a kiosk that goes the victim's way."""
        shutil.rmtree(self.home / "run", ignore_errors=True)
        (self.home / "run").mkdir(mode=0o700)
        if self.kills % SAFE_EVERY > CRASHES:  # else it would rest after three kills
            (self.home / "data" / "kiosk" / "runs.json").unlink(missing_ok=True)
        variables = {
            "XDG_RUNTIME_DIR": str(self.home / "run"), "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1", "WICKQUIZ_HOME": str(self.home), "QT_QPA_PLATFORM": "wayland",
            "QT_QUICK_BACKEND": "software",
        }  # fmt: skip
        words = ["cage", "--", sys.executable, "-W", "ignore", str(VICTIM), *way, str(self.look)]
        if os.getuid() == 0:  # cage refuses to run as root
            words = ["unshare", "-U", "--map-user=1777", "--map-group=1777", *words]
        self.tell("start", load=os.getloadavg()[0])
        with (self.home / "said.txt").open("ab") as said:
            return subprocess.Popen(words, env=os.environ | variables, stdout=said, stderr=said, start_new_session=True)

    def live(self, until: float) -> None:
        """Let it live for a random while, and kill the program, cage, or both."""
        process = self.start("monkey", str(self.chance.randrange(10**9)), str(self.ledger))
        low, high = LONG if self.chance.random() < LONG_SHARE else SHORT
        seconds = min(self.chance.uniform(low, high), max(until - time.monotonic(), 1))
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        if process.returncode is not None:  # the operator has ended it
            last = read_lines(self.ledger)[-1]
            assert last["is"] == "end", f"it has left by itself: {last}"
            assert last["why"] == "quit", f"it has left by itself: {last}"
            self.ended[last["why"]] += 1
            return
        if self.kills % PICTURE_EVERY == PICTURE_EVERY - 1:
            self.picture(f"cage-{self.kills}")
        who = self.chance.choices(("program", "cage", "both"), (3, 1, 1))[0]
        self.kill(process, who)

    def kill(self, process: subprocess.Popen[bytes], who: str) -> None:
        """Kill, and see that what is left ends by itself."""
        children = _children(process.pid)
        who = who if children else "both"
        self.tell("kill", who=who)
        self.killed[who] += 1
        if who == "program":
            os.kill(children[0], signal.SIGKILL)
        elif who == "cage":
            os.kill(process.pid, signal.SIGKILL)
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(ORPHAN_SECONDS)
        until = time.monotonic() + ORPHAN_SECONDS
        while any(Path(f"/proc/{child}/cmdline").exists() and _runs(child) for child in children):
            assert time.monotonic() < until, "the program goes on without cage"
            time.sleep(0.02)

    def show(self, place: str) -> None:
        """Take a picture of a place."""
        process = self.start("at", place)
        until = time.monotonic() + ORPHAN_SECONDS
        while f'"{place}"' not in (self.home / "said.txt").read_text(encoding="utf-8").rpartition('{"place"')[2]:
            assert time.monotonic() < until, f"it does not come to {place}"
            time.sleep(0.1)
        self.picture(place)
        self.kill(process, "both")

    def picture(self, name: str) -> None:
        """Save what cage shows, while the monkey keeps still. The first copies may show older frames."""
        to = self.home / "pictures" / f"{name}.png"
        to.parent.mkdir(exist_ok=True)
        environment = os.environ | {"XDG_RUNTIME_DIR": str(self.home / "run"), "WAYLAND_DISPLAY": "wayland-0"}
        self.look.touch()
        for _ in range(4):
            time.sleep(0.3)
            with suppress(subprocess.TimeoutExpired):
                subprocess.run(["grim", str(to)], env=environment, check=False, capture_output=True, timeout=10)
        self.look.unlink()
        self.pictures += to.exists()


def _children(pid: int) -> list[int]:
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def _runs(pid: int) -> bool:
    """Whether a process is more than an entry that nobody has read yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


def first_frames(lines: list[Line]) -> list[tuple[float, float, float]]:
    """Return for each start that came so far: seconds until its first frame, those of them on the CPU, and the load."""
    found, start = [], None
    for line in lines:
        if line["is"] == "start":
            start = line
        elif line["is"] == "frame" and start is not None:
            found.append((line["at"] - start["at"], line["cpu"], start["load"]))
            start = None
    return found


def report(cage: Cage, seconds: float, proof: Proof) -> int:
    """Say what came of it; return 1 where a start was too slow on a machine that had time for it."""
    lines = read_lines(cage.ledger)
    frames = first_frames(lines)
    took = sorted(wall for wall, _, _ in frames)
    slow = [frame for frame in frames if frame[0] > FIRST_FRAME]
    places = sorted({line["place"] for line in lines if line["is"] == "frame"})
    panels = sorted({line["over"] for line in lines if line["is"] == "frame" and line["over"]})
    rests = sum(frame["place"] == Place.SAFE for frame in first_of_runs(lines))
    restarts = sum(line["is"] == "end" and line["why"] == "restart" for line in lines)
    print(
        f"{seconds:.0f} s under cage: {cage.kills} kills ("
        + ", ".join(f"{count} of {who}" for who, count in cage.killed.most_common())
        + f"), ended by the operator {cage.ended.total()} times and restarted {restarts} times\n"
        f"{proof.games} games, {proof.finished} finished ({proof.drawn} seen on screen, {proof.cut} in the moment of a "
        f"kill), {proof.abandoned} given up; {proof.signed} signed, {proof.hidden} hidden; {proof.answers} answers "
        "played again\n"
        f"{proof.runs} runs: {proof.resumed} went on with the game in play, {proof.elsewhere} had ended it or rested; "
        f"{rests} rested after three crashes\n"
        f"places: {', '.join(places)}; panels: {', '.join(panels)}; {cage.pictures} pictures\n"
        f"first frame after {statistics.median(took):.2f} s, 95 % within {took[int(len(took) * 0.95)]:.2f} s, "
        f"at most {took[-1]:.2f} s; on the CPU {statistics.median(cpu for _, cpu, _ in frames):.2f} s, at most "
        f"{max(cpu for _, cpu, _ in frames):.2f} s",
        flush=True,
    )
    for wall, cpu, load in slow:
        print(f"a slow start: {wall:.2f} s, {cpu:.2f} s of them on the CPU, at a load of {load:.1f}")
    print("the board is right to the last game", flush=True)
    return 1 if any(load < (os.cpu_count() or 1) for _, _, load in slow) else 0


def torture(seconds: float, home: Path) -> int:
    """Kill it again and again for so long, and hold the board to the last game."""
    cage = Cage(home)
    began = time.monotonic()
    while time.monotonic() < began + seconds:
        cage.live(began + seconds)
        if cage.kills % PROVE_EVERY == 0 and (home / "data" / "wickquiz.db").exists():
            proof = prove(home / "data" / "wickquiz.db", read_lines(cage.ledger), cage.kills)
            print(f"{time.monotonic() - began:.0f} s: {cage.kills} kills, {proof.finished} finished games", flush=True)
    proof = prove(home / "data" / "wickquiz.db", read_lines(cage.ledger), cage.kills)
    assert b"Traceback" not in (home / "said.txt").read_bytes()
    return report(cage, time.monotonic() - began, proof)


def pictures(home: Path) -> int:
    """Take a picture of each place."""
    for place in PLACES:
        Cage(home / place).show(place)
    print(f"{len(PLACES)} places under cage: {home}/*/pictures")
    return 0


def main() -> int:
    """Torture, where cage is at hand."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        print(f"skipped: {', '.join(missing)} is not here (apt install cage grim xwayland)")
        return 0
    words = sys.argv[1:] or ["3600"]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(words[1] if words[1:] else folder)
        home.mkdir(parents=True, exist_ok=True)
        return pictures(home) if words[0] == "places" else torture(float(words[0]), home)


if __name__ == "__main__":
    sys.exit(main())
