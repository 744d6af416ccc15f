"""Start a program with a window on a screen of its own, and look at the window and at what the program does."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from idle import Effort, between, efforts

SCREEN = "1280x800x24"
LEAST_WIDTH, LEAST_HEIGHT = 400, 300
QUIET_SECONDS, QUIET_SHARE = 0.5, 0.1
LOOK_SECONDS = 0.05
PATIENCE_SECONDS = 60
RESTLESS_SECONDS = 20
"""Whoever does not rest after so long never does."""

ANSWERED_SECONDS = 4


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen that nobody sees; give the display's name."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL) as server:
        os.close(theirs)
        try:
            with os.fdopen(ours) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


@contextmanager
def started(command: Sequence[str], home: Path, display: str) -> Iterator[tuple[float, subprocess.Popen[bytes]]]:
    """Start a program in a session of its own; give the moment and the process, and end all of it afterwards."""
    cleared = {name: value for name, value in os.environ.items() if not name.startswith(("WAYLAND", "XDG_", "DBUS"))}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    variables = {"DISPLAY": display, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb"}
    if os.geteuid() == 0:
        variables["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # or what shows web pages ends at once
    quiet = subprocess.DEVNULL
    bus = ("dbus-run-session", "--") if shutil.which("dbus-run-session") else ()
    began = time.monotonic()
    process = subprocess.Popen(
        [*bus, *command], env=cleared | variables, stdout=quiet, stderr=quiet, start_new_session=True
    )
    try:
        yield began, process
    finally:
        for pid in family(process.pid):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()


def answer(keys: Sequence[str], display: str) -> None:
    """Press keys over the middle of the screen, where dialogues are, and wait until what follows has been seen."""
    for key in keys:
        press = ["xdotool", "mousemove", "640", "440", "key", key]
        subprocess.run(press, env=os.environ | {"DISPLAY": display}, check=False)
        time.sleep(ANSWERED_SECONDS)


def waited_for_window(process: subprocess.Popen[bytes], display: str) -> float:
    """Return the moment at which a window of a fair size was on screen."""
    until = time.monotonic() + PATIENCE_SECONDS
    search = ["xdotool", "search", "--onlyvisible", "--class", ".+", "getwindowgeometry", "--shell", "%@"]
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError("it ended without a window")
        told = subprocess.run(
            search, env=os.environ | {"DISPLAY": display}, capture_output=True, text=True, check=False
        )
        now = time.monotonic()
        widths, heights = ([int(line[len(name) :]) for line in told.stdout.splitlines() if line.startswith(name)]
                           for name in ("WIDTH=", "HEIGHT="))  # fmt: skip
        if any(width >= LEAST_WIDTH and height >= LEAST_HEIGHT for width, height in zip(widths, heights, strict=True)):
            return now
        time.sleep(LOOK_SECONDS)
    raise RuntimeError("no window came")


def waited_for_quiet(process: subprocess.Popen[bytes]) -> float | None:
    """Return the moment from which all processes of a program did next to nothing for a while; None if none came."""
    until = time.monotonic() + RESTLESS_SECONDS
    since, before = time.monotonic(), spent(process.pid)
    while time.monotonic() < until:
        time.sleep(LOOK_SECONDS)
        now, after = time.monotonic(), spent(process.pid)
        if after.ms - before.ms > QUIET_SHARE * QUIET_SECONDS * 1000:
            since, before = now, after
        elif now - since >= QUIET_SECONDS:
            return since
    return None


def family(pid: int) -> list[int]:
    """Return a process and all that descend from it."""
    children = defaultdict(list)
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parent = int(status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[1])
            children[parent].append(int(status.parent.name))
    found, to_visit = [], [pid]
    while to_visit:
        found.append(to_visit.pop())
        to_visit += children[found[-1]]
    return found


def spent(pid: int) -> Effort:
    """Return what a process and all that descend from it have done so far, but for what has ended."""
    total = Effort(0.0, 0)
    for each in family(pid):
        with suppress(OSError):
            done = between({}, efforts(each))
            total = Effort(total.ms + done.ms, total.wakes + done.wakes)
    return total
