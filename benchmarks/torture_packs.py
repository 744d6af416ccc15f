"""Swap packs under the kiosk, half of them broken, and kill it while it swaps: no question may be of two versions.

python benchmarks/torture_packs.py [SWAPS] [KILLS] [SEED]
"""

from __future__ import annotations

import itertools
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wickquiz.kiosk.packs import PackSwaps
from wickquiz.packs.archive_build import build
from wickquiz.packs.model import Choice, Pack

QUESTION = """\
- ask: What does version {version} say to number {number}?
  answer: The {version} answer
  wrong: [The {version} error, A {version} slip, Some {version} lie]
  why: Because {version} says so.
"""
HEAD = "wickpack: 1\ntitle: Pack in {version}\nid: {name}\nquestions:\n"
FURTHER = "topic: More of {version}\nquestions:\n"
ASKED = 4
"""Questions in each file."""
NAMES = ("file.yaml", "folder", "archive.wickpack")


def main_text(name: str, version: str) -> str:
    asked = "".join(QUESTION.format(version=version, number=number) for number in range(ASKED))
    return HEAD.format(name=Path(name).stem, version=version) + asked


def further_text(version: str) -> str:
    asked = (QUESTION.format(version=version, number=number) for number in range(ASKED, 2 * ASKED))
    return FURTHER.format(version=version) + "".join(asked)


def versions_of(pack: Pack) -> set[str]:
    """Every version that a text of the pack names."""
    texts = [pack.title]
    for item in pack.items:
        assert isinstance(item.interaction, Choice)
        options = (item.interaction.key, *item.interaction.distractors)
        texts += [item.stem, item.why, item.topic, *(option.text for option in options)]
    return set(re.findall(r"\bv\d+\b", " ".join(texts)))


@dataclass
class Folder:
    """The watched folder. What is written is newer than anything before it, however fast it comes."""

    path: Path
    room: Path
    chance: random.Random
    clock: Iterator[int] = field(default_factory=lambda: itertools.count(1_700_000_000))

    def put(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        now = next(self.clock)
        os.utime(path, (now, now))

    def archive(self, version: str) -> bytes:
        source = self.room / "source"
        shutil.rmtree(source, ignore_errors=True)
        self.put(source / "pack.yaml", main_text("archive.wickpack", version).encode())
        self.put(source / "more.yaml", further_text(version).encode())
        return build(source, self.room / f"{version}.wickpack").path.read_bytes()

    def writings(self, name: str, version: str) -> list[tuple[Path, bytes]]:
        """The files that make a sound pack."""
        if name == "folder":
            parts = {"pack.yaml": main_text(name, version), "more.yaml": further_text(version)}
            return [(self.path / name / part, text.encode()) for part, text in parts.items()]
        content = self.archive(version) if name == "archive.wickpack" else main_text(name, version).encode()
        return [(self.path / name, content)]

    def broken(self, name: str, content: bytes) -> bytes:
        """What is left of a file after an accident that cannot be overlooked."""
        cut = self.chance.randrange(1, len(content) - 1)
        ways: list[Callable[[], bytes]] = [lambda: b"", lambda: content[:5], lambda: b"\0" * len(content)]
        if name == "archive.wickpack":
            text = content.index(b"questions:")  # a bit of a header's date, say, is nobody's loss
            ways += [lambda: content[:cut], lambda: content[:text] + b"Q" + content[text + 1 :]]
        else:
            ways += [lambda: content + b"- ask: [\n", lambda: content.replace(b"answer:", b"anwser:", 1)]
            ways += [lambda: content + b"\xff\xfe"]
        return self.chance.choice(ways)()


@dataclass
class Torture:
    """A kiosk's packs, and what a model knows of them: the version of each that is in force, and before."""

    folder: Folder
    store: Path
    swaps: PackSwaps = field(init=False)
    now: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] | None = None
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder.path.mkdir(parents=True)
        self.swaps = PackSwaps(self.folder.path, self.store)

    def check(self, what: str) -> None:
        found = {pack.id: versions_of(pack) for pack in self.swaps.packs}
        wanted = {Path(name).stem: {version} for name, version in self.now.items()}
        if found != wanted:
            self.faults.append(f"after {what}: {found}, not {wanted}")

    def round(self, number: int) -> None:
        chance, version = self.folder.chance, f"v{number}"
        name = chance.choice(NAMES)
        writings = self.folder.writings(name, version)
        is_broken = number % 2 == 0 and name in self.now
        victim = chance.randrange(len(writings)) if is_broken else -1
        for at, (path, content) in enumerate(writings):
            self.folder.put(path, self.folder.broken(name, content) if at == victim else content)
            if at + 1 < len(writings) and self.swaps.look():  # in the middle of a copying
                self.faults.append(f"{name} of {version} was taken half copied")
            self.check(f"half of {name}")
        self.swaps.look()
        self.swaps.look()
        self.check("a look alone")
        refused = {refusal.name for refusal in self.swaps.refused}
        if is_broken != (name in refused):
            self.faults.append(f"{name} of {version} is broken: {is_broken}, refused: {self.swaps.refused}")
        self.swap(name, None if is_broken else version)

    def swap(self, name: str, version: str | None) -> None:
        has_changed = self.swaps.swap()
        if has_changed != (version is not None):
            self.faults.append(f"{name} was swapped: {has_changed}")
        if version is not None:
            self.before, self.now = self.now, {**self.now, name: version}
        self.check("a swap")

    def disturb(self) -> None:
        match self.folder.chance.randrange(8):
            case 0:
                self.swaps = PackSwaps(self.folder.path, self.store)
                self.check("a restart")
            case 1 if self.before is not None:
                for what in ("a step back", "a step forward again"):
                    self.swaps.roll_back()
                    self.before, self.now = self.now, self.before
                    self.check(what)
                    if self.swaps.look() or self.swaps.look():
                        self.faults.append(f"after {what} the folder was taken again")


def faults_of(swaps: int, seed: int = 1) -> list[str]:
    """Return what was wrong in `swaps` rounds, every second one with a broken pack."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        torture = Torture(Folder(root / "packs", root / "room", random.Random(seed)), root / "store")
        for number in range(1, swaps + 1):
            torture.round(number)
            torture.disturb()
        left = {path.name for path in (root / "store" / "packs").iterdir()}
        if len(left) > 2 * len(NAMES) + 1 or any(name.startswith("incoming") for name in left):
            torture.faults.append(f"copies that nothing needs are left: {sorted(left)}")
    return torture.faults


def faults_under_fire(root: Path, kills: int, chance: random.Random) -> list[str]:
    """Kill a kiosk that swaps, `kills` times; return what was wrong when its packs were opened again."""
    found: list[str] = []
    told = 0
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, __file__, "swap", str(root)], stdout=subprocess.PIPE, text=True
        ) as kiosk:
            assert kiosk.stdout is not None
            kiosk.stdout.readline()
            try:
                kiosk.wait(chance.uniform(0, 0.3))
            except subprocess.TimeoutExpired:
                kiosk.kill()
            told = max([told, *(int(line) for line in kiosk.stdout.read().split("\n")[:-1])])
        packs = PackSwaps(root / "packs", root / "store").packs
        for pack in packs:
            versions = versions_of(pack)
            if len(versions) != 1 or int(min(versions)[1:]) < told:
                found.append(f"{pack.id} is {sorted(versions)}, and v{told} was told")
        if told and not packs:
            found.append("no packs are left")
    return found


def swap_until_killed(root: Path) -> None:
    folder = Folder(root / "packs", root / "room", random.Random(1), itertools.count(1_700_000_000))
    swaps = PackSwaps(folder.path, root / "store")
    numbers = [int(version[1:]) for pack in swaps.packs for version in versions_of(pack)]
    print("open", flush=True)
    for number in itertools.count(max(numbers, default=0) + 1):
        folder.clock = itertools.count(1_700_000_000 + 10 * number)
        for path, content in folder.writings("folder", f"v{number}"):
            folder.put(path, content)
        swaps.look()
        swaps.look()
        if swaps.swap():
            print(number, flush=True)


def main(swaps: int, kills: int, seed: int) -> int:
    found = faults_of(swaps, seed)
    with tempfile.TemporaryDirectory() as folder:
        fire = faults_under_fire(Path(folder), kills, random.Random(seed))
    print("\n".join([*found[:20], *fire[:20]]))
    print(
        f"packs: {swaps} swaps, half of them broken, {len(found)} faults; {kills} kills in a swap, {len(fire)} faults"
    )
    return 1 if found or fire else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["swap"]:
        swap_until_killed(Path(sys.argv[2]))
        sys.exit()
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [500, 100, 1][len(arguments) :])))
