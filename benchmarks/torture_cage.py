"""Run a kiosk under cage without a screen, kill it at random, and take pictures of what cage shows.

python benchmarks/torture_cage.py [SECONDS] [PICTURES_FOLDER]      the issue's figure: 3600
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from wickquiz.records.kiosk_board import best
from wickquiz.records.store import open_store

VICTIM = Path(__file__).with_name("kiosk_victim.py")
NEEDED = ("cage", "grim", "Xwayland")


def command(home: Path) -> tuple[list[str], dict[str, str]]:
    """Return how to start a kiosk that plays by itself under cage, and in which environment."""
    variables = {
        "XDG_RUNTIME_DIR": str(home / "run"), "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1", "WICKQUIZ_HOME": str(home), "QT_QPA_PLATFORM": "wayland",
        "QT_QUICK_BACKEND": "software",
    }  # fmt: skip
    words = ["cage", "--", sys.executable, "-W", "ignore", str(VICTIM), "play"]
    if os.getuid() == 0:  # cage refuses to run as root
        words = ["unshare", "-U", "--map-user=1777", "--map-group=1777", *words]
    return words, os.environ | variables


def picture(home: Path, to: Path) -> bool:
    """Save what cage shows. A headless output hands out older frames first: several shots, with some time between."""
    environment = os.environ | {"XDG_RUNTIME_DIR": str(home / "run"), "WAYLAND_DISPLAY": "wayland-0"}
    code = 1
    for _ in range(4):
        time.sleep(0.5)
        code = subprocess.run(["grim", str(to)], env=environment, check=False, capture_output=True).returncode
    return code == 0


def live(home: Path, seconds: float, pictures: Path | None, number: int) -> int:
    """Let it play for so long, and kill it; return how many games its board showed last."""
    shutil.rmtree(home / "run", ignore_errors=True)
    (home / "run").mkdir(mode=0o700)
    (home / "data" / "kiosk" / "runs.json").unlink(missing_ok=True)  # else it would rest after three kills
    words, environment = command(home)
    process = subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(seconds)
    if pictures is not None:
        assert picture(home, pictures / f"cage-{number}.png"), "cage shows nothing"
    os.killpg(process.pid, signal.SIGKILL)
    out, _ = process.communicate()
    lines = [line for line in out.decode().splitlines() if line.startswith("{") and line.endswith("}")]
    assert lines, "it told nothing"
    return lines[-1].count('"game"') - 1


def main() -> int:
    """Kill it again and again for so long, and hold the board to the last game."""
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        print(f"skipped: {', '.join(missing)} is not here (apt install cage grim xwayland)")
        return 0
    words = sys.argv[1:]
    seconds = float(words[0]) if words else 3600.0
    pictures = Path(words[1]) if words[1:] else None
    chance, until, kills = random.Random(11), time.monotonic() + seconds, 0
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        shown = 0
        while time.monotonic() < until:
            shown = live(home, chance.uniform(3, 12), pictures, kills)
            kills += 1
            with open_store(home / "data" / "wickquiz.db") as store:
                assert store.trouble is None, store.trouble
                kept = len(best(store, 10**6))
            assert kept >= min(shown, 1000), f"{shown} games were shown, {kept} are kept"
        print(f"{seconds:.0f} s under cage, {kills} kills: the board is right to the last of {kept} games")
    return 0


if __name__ == "__main__":
    sys.exit(main())
