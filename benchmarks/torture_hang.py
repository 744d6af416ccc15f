"""Hang a kiosk in six ways under a service manager's watchdog: each time it is found out and started anew.

python benchmarks/torture_hang.py [WATCHDOG_SECONDS]      stands in for systemd
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VICTIM = Path(__file__).with_name("kiosk_victim.py")
HANGS = ("loop", "sleep", "deadlock", "qml", "frames", "stop")
GRACE = 5.0
"""Seconds after the watchdog's own, within which a new program is ready."""


class Manager:
    """What systemd is to a service with Type=notify, WatchdogSec and Restart=always."""

    def __init__(self, home: Path, watchdog: float) -> None:
        self.home = home
        self.watchdog = watchdog
        self.path = home / "notify"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(self.path))
        self.socket.settimeout(0.05)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        variables = {
            "NOTIFY_SOCKET": str(self.path), "WATCHDOG_USEC": str(int(self.watchdog * 1e6)),
            "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "WICKQUIZ_HOME": str(self.home),
        }  # fmt: skip
        command = [sys.executable, "-W", "ignore", str(VICTIM), *words]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, env=os.environ | variables)

    def hear(self) -> str:
        try:
            return self.socket.recv(4096).decode()
        except TimeoutError:
            return ""

    def until_ready(self, within: float) -> float:
        began = time.monotonic()
        while "READY=1" not in self.hear():
            assert time.monotonic() - began < within, "it was never ready"
        return time.monotonic() - began

    def until_silent(self, process: subprocess.Popen[bytes], longest: float) -> float:
        """Wait until the watchdog would bite; return how many seconds that took."""
        began = last = time.monotonic()
        while (now := time.monotonic()) - last < self.watchdog:
            assert now - began < longest, "its beat goes on"
            assert process.poll() is None, f"it has ended ({process.returncode})"
            if "WATCHDOG=1" in self.hear():
                last = time.monotonic()
        return time.monotonic() - began


def hang(kind: str, watchdog: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        manager = Manager(Path(folder), watchdog)
        process = manager.start("hang", kind)
        manager.until_ready(30)
        if kind == "stop":
            time.sleep(1.5)
            process.send_signal(signal.SIGSTOP)
        silent = manager.until_silent(process, longest=watchdog + GRACE + 3)
        process.kill()
        process.wait()
        ready_after = _ready_anew(manager)
        print(
            f"{kind:9} found out {silent:.1f} s after the start of the hang, ready again {ready_after:.1f} s later",
            flush=True,
        )
        assert ready_after < GRACE, f"{kind}: ready only {ready_after:.1f} s later"


def _ready_anew(manager: Manager) -> float:
    while manager.hear():
        pass
    process = manager.start("at", "attract")
    took = manager.until_ready(30)
    process.kill()
    process.wait()
    return took


def beats(watchdog: float, seconds: float) -> None:
    """One that does not hang is left alone."""
    with tempfile.TemporaryDirectory() as folder:
        manager = Manager(Path(folder), watchdog)
        process = manager.start("at", "attract")
        manager.until_ready(30)
        began = last = time.monotonic()
        longest = 0.0
        while time.monotonic() - began < seconds:
            if "WATCHDOG=1" in manager.hear():
                longest, last = max(longest, time.monotonic() - last), time.monotonic()
        process.kill()
        process.wait()
        assert longest < watchdog, f"{longest:.1f} s without a beat"
        print(f"at rest it beats: never more than {longest:.1f} s apart in {seconds:.0f} s", flush=True)


def main() -> int:
    """Hang in each way."""
    watchdog = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    beats(watchdog, 5 * watchdog)
    for kind in HANGS:
        hang(kind, watchdog)
    print(f"{len(HANGS)} kinds of hang, all found out and started anew")
    return 0


if __name__ == "__main__":
    sys.exit(main())
