"""Start the game and other programs for learning and quizzing in turns, each under an Xvfb of its own.

Usage: python benchmarks/peers.py [--rounds N] [--seconds N] [--json] [--write]

Nothing is installed: what is not there is named and left out. A window is up once one of a fair size is on screen, and
usable once the program has then done next to nothing for half a second. Memory and processor time are those of all the
processes that the program has started. Each has a home of its own, which it has seen once before it is timed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import measure
from idle import between, efforts
from onlooker import QUIET_SECONDS, SCREEN, answer, family, screen, started, waited_for_quiet, waited_for_window
from report import Figure, figure, machine, write_section

OURS = "wickquiz"
TOOLS = ("Xvfb", "xdotool")


@dataclass(frozen=True)
class Peer:
    """A program: its name, how it is started, how many bytes of its own are installed.

    At its first start it asks what these keys answer.
    """

    name: str
    command: tuple[str, ...]
    size: Callable[[], int | None]
    answers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sight:
    """One start: seconds to its window and until it was usable (None if never), bytes, milliseconds of idle work."""

    window: float
    usable: float | None
    pss: float
    idle_ms: float


@dataclass(frozen=True)
class Row:
    """One program: its version, its figures, and its start as a multiple of ours."""

    name: str
    window_ms: Figure
    usable_ms: Figure | None
    memory_mb: Figure
    idle_ms: Figure
    installed_mb: float | None
    to_ours: Figure | None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="starts of each (default: 5)")
    parser.add_argument("--seconds", type=float, default=10, metavar="N", help="seconds of rest watched (default: 10)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--write", action="store_true", help="write the section in docs/performance.md too")
    wanted = parser.parse_args()
    for tool in TOOLS:
        if shutil.which(tool) is None:
            print(f"{tool} is not installed, and without it nothing can be compared.", file=sys.stderr)
            return 1
    peers, skipped = found_peers()
    seen: dict[str, list[Sight]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(-1, wanted.rounds):
            for peer in list(peers):
                try:
                    sight = watched(peer, Path(folder, peer.name), wanted.seconds if turn >= 0 else 0)
                except RuntimeError as error:
                    peers.remove(peer)
                    seen.pop(peer.name, None)
                    skipped.append(f"{peer.name} ({error})")
                    continue
                if turn >= 0:
                    seen[peer.name].append(sight)
    rows = [summed_up(peer, seen[peer.name], seen[OURS]) for peer in peers]
    table = as_table(rows, skipped, wanted.seconds)
    told = {"machine": machine(f"Xvfb {SCREEN}"), "rows": [asdict(row) for row in rows], "skipped": skipped}
    print(json.dumps(told) if wanted.json else table)
    if wanted.write:
        write_section("peers", table)
    return 0


def found_peers() -> tuple[list[Peer], list[str]]:
    """Return the programs that are installed here, ours first, and the names of those that are not."""
    os.environ["PATH"] += os.pathsep + "/usr/games"
    known = (
        ("KWordQuiz", ("kwordquiz",), lambda: debian_size("kwordquiz"), ()),
        ("Mnemosyne", ("mnemosyne",), lambda: debian_size("mnemosyne"), ()),
        ("GCompris", ("gcompris-qt", "--window"), lambda: debian_size("gcompris-qt", "gcompris-qt-data"), ()),
        (
            "Anki",
            ("anki", "-l", "en"),
            lambda: debian_size("anki") or python_size("anki", "anki", "aqt"),
            ("Return", "alt+y"),
        ),
    )
    peers, skipped = [Peer(OURS, measure.GAME, our_size)], []
    for name, (program, *options), size, answers in known:
        path = shutil.which(program)
        if path is None:
            skipped.append(f"{name} (not installed)")
        else:
            peers.append(Peer(name, (path, *options), size, answers))
    return peers, skipped


def debian_size(*packages: str) -> int | None:
    """Return the bytes that these packages of Debian's have installed; None where one is not there."""
    sizes = []
    for package in packages:
        query = ["dpkg-query", "-W", "-f", "${Installed-Size}", package]
        done = subprocess.run(query, capture_output=True, text=True, check=False) if shutil.which(query[0]) else None
        if done is None or not done.stdout.isdigit():
            return None
        sizes.append(int(done.stdout) * 1024)
    return sum(sizes)


def python_size(program: str, *packages: str) -> int | None:
    """Return the bytes of these packages of the Python that runs `program`."""
    path = shutil.which(program)
    if path is None:
        return None
    python = Path(path).read_text(encoding="utf-8", errors="replace").splitlines()[0].removeprefix("#!")
    script = (
        "import sys, importlib.metadata as m;"
        "print(sum(f.size or 0 for name in sys.argv[1:] for f in m.files(name) or ()))"
    )
    done = subprocess.run([python, "-c", script, *packages], capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 else None


def anki_size() -> int | None:
    return debian_size("anki") or python_size("anki", "anki", "aqt")


def our_size() -> int:
    root = Path(__file__).resolve().parents[1]
    folders = (root / "src" / "wickquiz", root / "assets", root / "questions")
    files = (path for folder in folders for path in folder.rglob("*") if "__pycache__" not in path.parts)
    return sum(path.stat().st_size for path in files if path.is_file())


def watched(peer: Peer, home: Path, seconds: float) -> Sight:
    """Start a program, wait until it is usable, and watch it rest for so many seconds.

    Raises:
        RuntimeError: no window came.
    """
    home.mkdir(exist_ok=True)
    with screen() as display, started(peer.command, home, display) as (began, process):
        window = waited_for_window(process, display) - began
        quiet = waited_for_quiet(process)
        time.sleep(QUIET_SECONDS)
        if not seconds:
            answer(peer.answers, display)
        tree = family(process.pid)
        pss = sum(measure.pss(pid) or 0 for pid in tree)
        before = {pid: efforts(pid) for pid in tree}
        time.sleep(seconds)
        done = [between(each, efforts(pid)) for pid, each in before.items() if Path(f"/proc/{pid}").exists()]
        return Sight(window, quiet - began if quiet else None, pss, sum(each.ms for each in done))


def summed_up(peer: Peer, seen: Sequence[Sight], ours: Sequence[Sight]) -> Row:
    size = peer.size()
    pairs = [(a.usable, b.usable) for a, b in zip(seen, ours, strict=True) if a.usable and b.usable]
    return Row(
        peer.name,
        figure([1000 * sight.window for sight in seen]),
        figure([1000 * theirs for theirs, _ in pairs]) if pairs else None,
        figure([sight.pss / 1e6 for sight in seen]),
        figure([sight.idle_ms for sight in seen]),
        size / 1e6 if size else None,
        figure([theirs / own for theirs, own in pairs]) if pairs else None,
    )


def as_table(rows: Sequence[Row], skipped: Sequence[str], seconds: float) -> str:
    head = (
        f"`python benchmarks/peers.py --write`, {datetime.now(UTC):%Y-%m-%d}. Installed is what is the program's own, "
        f"without the libraries that it shares.\n\n"
        f"| program | window, ms | usable, ms | times ours | memory, MB | processor in {seconds:g} s at rest, ms "
        f"| installed, MB |\n|---|---|---|---|---|---|---|\n"
    )
    lines = (
        f"| {row.name} | {row.window_ms.shown(0)} | {row.usable_ms.shown(0) if row.usable_ms else 'never at rest'} "
        f"| {row.to_ours.shown(2) if row.to_ours else ''} | {row.memory_mb.shown(0)} | {row.idle_ms.shown(1)} "
        f"| {'' if row.installed_mb is None else f'{row.installed_mb:.1f}'} |\n"
        for row in rows
    )
    return head + "".join(lines) + (f"\nLeft out: {', '.join(skipped)}.\n" if skipped else "")


if __name__ == "__main__":
    sys.exit(main())
