"""Fill the disk, limit files, take folders and rights away, set the clock: games go on, and a sentence says why.

python benchmarks/torture_disk.py [SEED]
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.records.making import LENGTH, play

from wickquiz.records.backups import Backups, Keep, listed
from wickquiz.records.store import open_store

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
NOBODY = 65534
MOST = 2000
"""Games that no small disk holds."""

EVERY = 20
"""So many games come between two backups."""

CHANGES = 150
"""So often something changes while the clock is set to and fro."""

FORBIDDEN = {"foreign": (0o755, 0o600), "read-only": (0o555, 0o644), "closed": (0o000, 0o600)}
"""What somebody else's folder and the files in it allow."""


def in_child(work: Callable[[], list[str]]) -> list[str]:
    """Do something in a process of its own, and return what it found wrong."""
    with tempfile.TemporaryFile() as report:
        process = os.fork()
        if process == 0:
            try:
                found = work()
            except BaseException as error:  # noqa: BLE001 - whatever it is, the parent is told
                found = [repr(error)]
            report.write("\n".join(found).encode())
            report.flush()
            os._exit(0)
        os.waitpid(process, 0)
        report.seek(0)
        return [line for line in report.read().decode().split("\n") if line]


def full(folder: Path) -> list[str]:
    """Play where the disk fills up: the games go on, whole, and a sentence says that they are not saved."""
    path = folder / "data" / "wickquiz.db"
    backups, found = Backups(path, folder / "data" / "backups"), list[str]()
    with open_store(path, backups.folder) as store:
        number = 0
        while store.is_saving and number < MOST:
            play(store, f"g{number}", LENGTH, is_finished=True)
            if number % EVERY == 0:
                backups.make(NOW + timedelta(days=number))
            number += 1
        play(store, "after", LENGTH, is_finished=True)
        if store.is_saving or not (store.trouble or "").count("not saved"):
            found.append(f"a full disk was not noticed: {store.trouble}")
        if {len([one for one in store.responses() if one.game == game]) for game in ("after", f"g{number - 1}")} != {
            LENGTH
        }:
            found.append("a response of a game on a full disk is lost")
    if list((folder / "data").rglob("*.part")):
        found.append("a backup that found no room is left half made")
    for backup in listed(backups.folder)[1:]:
        backup.path.unlink()
    with open_store(path, backups.folder, proves_rows=True) as store:
        if store.trouble is not None:
            found.append(f"afterwards: {store.trouble}")
    return found


@contextmanager
def small_disk(folder: Path, size: str = "1m") -> Iterator[Path | None]:
    """Give a disk of a size in memory; None where this user may mount none."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def with_limit(folder: Path, limit: int) -> list[str]:
    """Play where no file may grow beyond so many bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    path = folder / "limited" / "wickquiz.db"
    with open_store(path) as store:
        for number in range(60):
            play(store, f"g{number}", LENGTH, is_finished=True)
        whole = len(store.responses()) == 60 * LENGTH
        trouble = store.trouble or ""
    return [] if whole and "not saved" in trouble else [f"with a limit of {limit} bytes: {trouble or 'no word'}"]


def forbidden(folder: Path) -> list[str]:
    """Play as one who may not write: in somebody else's file, a folder that may only be read, one that is closed."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    found = []
    for name in FORBIDDEN:
        path = folder / name / "wickquiz.db"
        with open_store(path, folder / name / "backups", proves_rows=True) as store:
            play(store, "new", LENGTH, is_finished=True)
            if store.is_saving or "not saved" not in (store.trouble or "") or len(store.responses()) < LENGTH:
                found.append(f"{name}: {store.trouble}")
        backups = Backups(path, folder / name / "backups")
        if backups.make(NOW) is not None or (name != "foreign" and not backups.trouble):
            found.append(f"{name}: a backup, {backups.trouble}")
    return found


def lay_out_forbidden(folder: Path) -> None:
    folder.chmod(0o755)
    for name, (of_folder, of_files) in FORBIDDEN.items():
        with open_store(folder / name / "wickquiz.db") as store:
            play(store, "old", LENGTH, is_finished=True)
        for path in (folder / name).iterdir():
            path.chmod(of_files)
        (folder / name).chmod(of_folder)


def missing(folder: Path) -> list[str]:
    """Take the folder away under a running kiosk, and bring it back."""
    path = folder / "gone" / "wickquiz.db"
    found = []
    with open_store(path) as store:
        play(store, "g0", LENGTH, is_finished=True)
        shutil.rmtree(path.parent)
        play(store, "g1", LENGTH, is_finished=True)
        if len(store.responses()) != 2 * LENGTH:
            found.append("a response is lost where the folder is gone")
        backups = Backups(path, path.parent / "backups")
        if backups.make(NOW) is not None or not backups.trouble:
            found.append("a folder that is gone was backed up")
    with open_store(path) as store:
        if not store.is_saving:
            found.append(f"a folder that is gone is not made anew: {store.trouble}")
    return found


def clocks(folder: Path, chance: random.Random, changes: int = CHANGES) -> list[str]:
    """Set the clock by an hour, to 1970 and to 2040, between backups: the newest is always the one made last."""
    path, found = folder / "clock" / "wickquiz.db", list[str]()
    backups = Backups(path, path.parent / "backups")
    jumps = (timedelta(hours=1), timedelta(hours=-1), datetime(1970, 1, 1, tzinfo=UTC) - NOW, timedelta(days=5000))
    now = NOW
    with open_store(path, backups.folder) as store:
        for number in range(changes):
            play(store, f"g{number}", 1, is_finished=True)
            now += timedelta(minutes=10)
            shown = now + chance.choice(jumps) if number % 3 == 0 else now
            backups.tick(shown, 600.0 * number)
            backups.wait()
            if listed(backups.folder)[0].number != number + 1:
                found.append(f"at {shown} no backup was made")
    path.write_bytes(b"nothing")
    with open_store(path, backups.folder, proves_rows=True) as store:
        if len(store.headers()) != changes:
            found.append(f"{len(store.headers())} of {changes} games came back")
    most = sum(astuple(Keep()))
    if len(listed(backups.folder)) > most:
        found.append(f"{len(listed(backups.folder))} backups are kept, not {most}")
    return found


def faults_of(folder: Path, chance: random.Random) -> tuple[list[str], str]:
    """Do all of it; return what was wrong, and a word on what could not be tried."""
    note = ""
    with small_disk(folder / "disk") as disk:
        if disk is None:
            note = " (no tmpfs may be mounted here)"
        found = in_child(partial(full, disk)) if disk else []
    for limit in (0, 4096, 30_000, 100_000):
        found += in_child(partial(with_limit, folder / f"limit-{limit}", limit))
    lay_out_forbidden(folder)
    found += in_child(partial(forbidden, folder))
    for name in FORBIDDEN:
        (folder / name).chmod(0o755)
    return found + missing(folder) + clocks(folder, chance), note


def main(seed: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        found, note = faults_of(Path(folder), random.Random(seed))
    print("\n".join(found[:20]))
    print(f"disk: full, limited, foreign, read-only, missing; {CHANGES} clock settings{note}: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 1))
