"""Flip bits in the scores file, cut it short, kill its writer: no row is wrong, and what was backed up is back in 5 s.

python benchmarks/torture_records.py [FLIPS] [CUTS] [KILLS] [SEED]
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.records.making import LENGTH, Kept, everything, kiosk_rows, play
from tests.records.old import old_database

from wickquiz.records.backups import Backups, listed
from wickquiz.records.store import open_reader, open_store

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
WITHIN = 5.0
"""Seconds in which a damaged file is to be replaced."""

LIVES = 25
"""So many kills does one file see; the next one begins as an old version left it."""

DAMAGES = 5
"""Every so many kills the file is cut in half before it is opened again, so that some hit the mending."""


@dataclass
class Tally:
    """How often something was tried, how often the file had to be mended, how long the longest took, what was wrong."""

    tries: int = 0
    mended: int = 0
    longest: float = 0.0
    faults: list[str] = field(default_factory=list)

    def expect(self, what: str, *, is_so: bool) -> None:
        if not is_so:
            self.faults.append(what)


@dataclass(frozen=True)
class Whole:
    """A scores file as it was: its bytes, all its rows, and how many games the newest of its backups holds."""

    path: Path
    raw: bytes
    kept: Kept
    backed_up: int

    @property
    def backups(self) -> Path:
        return self.path.parent / "backups"


def write_whole(folder: Path, games: int = 12) -> Whole:
    """Play games, and back them up when three quarters are played."""
    path, backed_up = folder / "wickquiz.db", games * 3 // 4
    with open_store(path) as store:
        for number in range(games):
            play(store, f"g{number}", LENGTH, is_finished=True)
            store.amend(kiosk_rows(f"g{number}"))
            if number == backed_up - 1:
                Backups(path, folder / "backups").make(NOW)
        kept = everything(store)
    return Whole(path, path.read_bytes(), kept, backed_up)


def try_damage(whole: Whole, damaged: bytes, what: str, tally: Tally) -> None:
    """Open the file with other bytes in it, and compare what is there then with what was written."""
    whole.path.write_bytes(damaged)
    asides = set(whole.path.parent.glob("wickquiz.damaged-*"))
    began = time.monotonic()
    with open_store(whole.path, whole.backups, proves_rows=True) as store:
        seconds = time.monotonic() - began
        found = everything(store)
        is_told, is_saving = store.trouble is not None, store.is_saving
    new = set(whole.path.parent.glob("wickquiz.damaged-*")) - asides
    tally.tries += 1
    tally.mended += is_told
    tally.longest = max(tally.longest, seconds)
    tally.expect(f"{what}: a row is read that was never written", is_so=is_subset(found, whole.kept))
    tally.expect(f"{what}: {seconds:.1f} s", is_so=seconds < WITHIN)
    tally.expect(f"{what}: it is not saved", is_so=is_saving)
    tally.expect(f"{what}: what was backed up is not back", is_so=len(found[0]) >= whole.backed_up)
    if found != whole.kept or is_told:
        tally.expect(f"{what}: something is missing without a word", is_so=is_told)
        aside = [path.read_bytes() for path in new if path.suffix == ".db"]
        tally.expect(f"{what}: it is not kept aside", is_so=aside == [damaged])
    for path in new:
        path.unlink()


def is_subset(found: Kept, kept: Kept) -> bool:
    return all(Counter(rows) <= Counter(all_rows) for rows, all_rows in zip(found, kept, strict=True))


def flips(folder: Path, count: int, chance: random.Random) -> Tally:
    """Flip single bits: nine of ten in bytes that say something."""
    whole, tally = write_whole(folder), Tally()
    used = [place for place, byte in enumerate(whole.raw) if byte]
    for number in range(count):
        place = chance.randrange(len(whole.raw)) if number % 10 == 0 else chance.choice(used)
        bit, damaged = chance.randrange(8), bytearray(whole.raw)
        damaged[place] ^= 1 << bit
        try_damage(whole, bytes(damaged), f"bit {bit} of byte {place}", tally)
    return tally


def cuts(folder: Path, count: int, chance: random.Random) -> Tally:
    """Cut the file short, at page boundaries too."""
    whole, tally = write_whole(folder), Tally()
    for number in range(count):
        length = chance.randrange(len(whole.raw))
        length -= length % 4096 if number % 4 == 0 else 0
        try_damage(whole, whole.raw[:length], f"cut at {length}", tally)
    return tally


def live(path: Path, name: str, told: int) -> None:
    """Play, and back up every second game, telling what is on the disk, until the end comes."""
    backups = Backups(path, path.parent / "backups")
    with open_store(path, backups.folder, proves_rows=True) as store:
        for number in range(1000):
            play(store, f"{name}-{number}", 2, is_finished=True)
            os.write(told, f"{name}-{number}\n".encode())
            if number % 2:
                backups.make(NOW + timedelta(minutes=number))


def kills(folder: Path, count: int, chance: random.Random) -> Tally:
    """Kill a writer at random moments: of opening an old file or a damaged one, of play, of a backup."""
    tally, path, told = Tally(), Path(), set[str]()
    for number in range(count):
        if number % LIVES == 0:
            path, told = folder / f"{number}" / "wickquiz.db", {"old-0", "old-1", "old-2"}
            path.parent.mkdir()
            old_database(path)
        if number % DAMAGES == 0 and number % LIVES:
            told &= backed_up(path)  # what came after the last backup may go
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
            tally.mended += 1
        told |= live_until_killed(path, number, chance.uniform(0.0, 0.08), tally)
        with open_store(path, path.parent / "backups", proves_rows=True) as store:
            there = {ending.game for ending in store.endings()}
            tally.tries += 1
            tally.expect(f"kill {number}: {store.trouble}", is_so=store.is_saving)
            tally.expect(f"kill {number}: {len(told - there)} games are lost", is_so=told <= there)
    return tally


def live_until_killed(path: Path, number: int, seconds: float, tally: Tally) -> set[str]:
    """Let a writer live for so long, and return the games that it told of."""
    said = path.parent / "said"
    process = os.fork()
    if process == 0:
        with suppress(BaseException):
            live(path, f"life-{number}", os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
        os._exit(1)
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    tally.expect(f"kill {number}: it had ended by itself", is_so=os.WIFSIGNALED(status))
    found = set(said.read_text().split("\n")[:-1]) if said.exists() else set()
    said.unlink(missing_ok=True)
    return found


def backed_up(path: Path) -> set[str]:
    """Return the games that the newest backup holds."""
    there = listed(path.parent / "backups")
    if not there:
        return set()
    with open_reader(there[0].path) as reader:
        return {ending.game for ending in reader.endings()}


def main(flip_count: int, cut_count: int, kill_count: int, seed: int) -> int:
    chance, found = random.Random(seed), list[str]()
    words = []
    for what, work, count in (("flips", flips, flip_count), ("cuts", cuts, cut_count), ("kills", kills, kill_count)):
        with tempfile.TemporaryDirectory() as folder:
            tally = work(Path(folder), count, chance)
        found += tally.faults
        words.append(f"{tally.tries} {what} ({tally.mended} mended, {tally.longest:.2f} s at most)")
    print("\n".join(found[:20]))
    print(f"records: {', '.join(words)}: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [1000, 200, 1000, 1][len(arguments) :])))
