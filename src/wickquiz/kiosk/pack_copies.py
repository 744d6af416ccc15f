"""Copies of packs that never change: each lies in a folder called by the SHA-256 of what it holds.

So a copy is there whole or not at all, damage to it is seen, and two versions of a pack never meet in one folder.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wickquiz.packs.archive_pictures import drop_pictures, with_pictures
from wickquiz.packs.layout import SUFFIX as YAML
from wickquiz.packs.lockfile import lock_path
from wickquiz.packs.model import Pack, PackError
from wickquiz.packs.problems import format_problem
from wickquiz.packs.reader import read_sound

MOST_FILES: Final = 2_000
MOST_BYTES: Final = 256_000_000
_INCOMING: Final = "incoming-"

Signature = tuple[tuple[str, int, int, int], ...]
"""Of each file of a pack its name, size, time of change and number on the disk: what changes when somebody writes."""


class RefusedError(Exception):
    """A pack is not taken; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A sound pack, read from a copy that never changes."""

    name: str
    digest: str
    pack: Pack


class Copies:
    """The copies below `store`."""

    def __init__(self, store: Path) -> None:
        self._packs = store / "packs"
        self._pictures = store / "pictures"

    def take(self, source: Path, signature: Signature) -> Copy | None:
        """Copy the pack at `source` and check the copy; None where it was changed meanwhile.

        Raises:
            RefusedError: it is too large, or has an error.
            OSError: the disk does not take it, or does not give it.
        """
        self._packs.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(dir=self._packs, prefix=_INCOMING))
        try:
            _copy(source, aside)
            if signature_of(source) != signature:
                return None
            digest = digest_of(aside, source.name)
            target = self._packs / digest
            if not target.is_dir():
                aside.replace(target)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return self.open(source.name, digest)

    def open(self, name: str, digest: str) -> Copy:
        """Return the copy with this digest of the pack that was called `name`.

        Raises:
            RefusedError: it is damaged, missing or no sound pack; it is then taken away.
            OSError: the disk does not give it.
        """
        folder = self._packs / digest
        if not folder.is_dir() or digest_of(folder, name) != digest:
            self._drop(folder)
            raise RefusedError("the copy of this pack is damaged or gone")
        try:
            pack = with_pictures(read_sound(folder / name), self._pictures)
        except PackError as error:
            self._drop(folder)
            raise RefusedError(_reason(error, folder / name)) from None
        return Copy(name, digest, pack)

    def keep_only(self, digests: frozenset[str]) -> None:
        """Take away every other copy, and what a copying left that was cut short."""
        try:
            folders = [folder for folder in self._packs.iterdir() if folder.name not in digests]
        except OSError:
            return
        for folder in folders:
            self._drop(folder)

    def _drop(self, folder: Path) -> None:
        if folder.is_dir():
            for file in folder.iterdir():
                drop_pictures(file, self._pictures)
        shutil.rmtree(folder, ignore_errors=True)


def signature_of(source: Path) -> Signature:
    """Return the signature of the pack at `source`.

    Raises:
        RefusedError: it is too large, or holds what is no file.
        OSError: it cannot be looked into.
    """
    found: list[tuple[str, int, int, int]] = []
    size = 0
    for name, path in _files(source):
        stat = path.stat()
        size += stat.st_size
        found.append((name, stat.st_size, stat.st_mtime_ns, stat.st_ino))
        if len(found) > MOST_FILES or size > MOST_BYTES:
            raise RefusedError(f"this is more than {MOST_FILES} files or {MOST_BYTES // 1_000_000} MB")
    return tuple(found)


def digest_of(folder: Path, name: str) -> str:
    """Return the SHA-256 (hex, half of it) over the names and contents of all files in `folder`, and over `name`."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape"))
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        content = path.read_bytes()
        relative = path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape")
        digest.update(b"\0%d\0%s\0%d\0" % (len(relative), relative, len(content)) + content)
    return digest.hexdigest()[:32]


def _files(source: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files of the pack at `source` in order, with their paths beside or below it."""
    if not source.is_dir():
        lock = lock_path(source) if source.suffix == YAML else None
        yield from ((path.name, path) for path in (source, lock) if path is not None and path.is_file())
        return
    for top, folders, names in os.walk(source):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(each for each in names if not each.startswith(".")):
            path = Path(top, name)
            if path.is_symlink() or not path.is_file():
                raise RefusedError(f"'{name}' in it is no plain file")
            yield f"{source.name}/{path.relative_to(source).as_posix()}", path


def _copy(source: Path, aside: Path) -> None:
    for name, path in _files(source):
        target = aside / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with path.open("rb") as old, target.open("xb") as new:
            shutil.copyfileobj(old, new, 1 << 18)
            new.flush()
            os.fsync(new.fileno())


def _reason(error: PackError, path: Path) -> str:
    first = format_problem(error.problems[0], path.parent)
    more = len(error.problems) - 1
    return f"{first} (and {more} more)" if more else first
