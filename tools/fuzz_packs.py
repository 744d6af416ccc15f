"""Throw random bytes at everything that reads a pack, with atheris.

    python tools/fuzz_packs.py -max_total_time=3600 CORPUS

What comes after the name goes to libFuzzer, so that `-help=1` lists it. CORPUS is a folder of inputs to begin with, and
grows; it may be empty. atheris is not among the dependencies: install it for the occasion.

The first byte of an input picks a way in: an archive as it is, one of random parts, question files, a picture, a lock.
Whatever comes, nothing may be raised but what the readers promise, every problem has a place, and all of it is quick.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["wickquiz.packs"]):
    from wickquiz.packs.lockfile import parse_lock
    from wickquiz.packs.model import PackError
    from wickquiz.packs.pictures import PictureFault, recognise
    from wickquiz.packs.problems import format_problem
    from wickquiz.packs.reader import check, read_pack

from tests.packs.hostile.zips import MIMETYPE, Raw, archive

SLOW = 2.0
"""Seconds of the processor that no input may take."""
NAMES = (b"pack.yaml", b"a.yaml", b"images/a.png", b"citations.lock.json", b"README")
LIES = ("flags", "needed", "attributes", "size", "packed_size", "crc", "start")
"""What a header of a zip archive says of an entry and may be wrong."""
FOLDER = TemporaryDirectory()


def look(name: str, data: bytes) -> None:
    """Read `data` as a pack, and see that what is said of it fits together."""
    path = Path(FOLDER.name) / name
    path.write_bytes(data)
    report = check(path)
    for problem in report.problems:
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert format_problem(problem)
    with suppress(PackError):
        assert len(read_pack(path).items) == report.playable > 0
        return
    assert report.playable == 0
    assert report.problems


def as_archive(data: bytes) -> None:
    """Read an archive as it is."""
    look("wax.wickpack", data)


def as_questions(data: bytes) -> None:
    """Read a pack of one file."""
    look("wax.yaml", data)


def as_parts(data: bytes) -> None:
    """Read an archive whose entries are well formed but for what is lied about them."""
    provider = atheris.FuzzedDataProvider(data)
    entries = [MIMETYPE]
    for _ in range(provider.ConsumeIntInRange(0, 4)):
        name = provider.PickValueInList([*NAMES, provider.ConsumeBytes(8)])
        content = provider.ConsumeBytes(provider.ConsumeIntInRange(0, 400))
        lies = {lie: provider.ConsumeIntInRange(0, 0xFFFF) for lie in LIES if not provider.ConsumeIntInRange(0, 15)}
        entries.append(Raw(name, content, provider.PickValueInList([0, 8]), **lies))
    look("wax.wickpack", archive(entries))


def as_picture(data: bytes) -> None:
    """Recognise a picture by each of its endings."""
    for name in ("a.png", "a.jpg", "a.webp"):
        try:
            recognise(data, name)
        except PictureFault:
            continue


def as_lock(data: bytes) -> None:
    """Read a lock."""
    parse_lock(data)


WAYS: tuple[Callable[[bytes], None], ...] = (as_archive, as_questions, as_picture, as_lock, as_parts, as_questions)


def one_input(data: bytes) -> None:
    """Let libFuzzer try one input."""
    if not data:
        return
    began = time.process_time()
    WAYS[data[0] % len(WAYS)](data[1:])
    took = time.process_time() - began
    if took > SLOW:
        raise RuntimeError(f"this input took {took:.1f} seconds")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
