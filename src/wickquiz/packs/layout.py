"""Which files a pack is made of."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wickquiz.packs.archive import Archive, open_archive
from wickquiz.packs.archive_rules import SUFFIX as ARCHIVE_SUFFIX
from wickquiz.packs.archive_rules import ArchiveError, is_archive
from wickquiz.packs.problems import Report, shown

MAIN: Final = "pack.yaml"
SUFFIX: Final = ".yaml"
MAX_BYTES: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a pack. `path` is its folder, or its one file; `files` holds the header's first, then by name.

    Those of an `archive` are named as if it were a folder.
    """

    path: Path
    folder: Path
    files: tuple[Path, ...]
    archive: Archive | None = None

    @property
    def name(self) -> str:
        """What the pack is called on disk."""
        resolved = Path(os.path.abspath(self.path))  # noqa: PTH100 - `resolve` would follow a link to another name
        return resolved.name if self.path == self.folder and self.archive is None else resolved.stem

    def read(self, path: Path, report: Report) -> bytes | None:
        """Return the content of one of `files`, or None (reported) where it is too large or cannot be read."""
        return _read(path, report) if self.archive is None else self.archive.texts[path.name]

    @property
    def pictures(self) -> Collection[str] | None:
        """The names of an archive's pictures; None: they are files in `folder`."""
        return None if self.archive is None else self.archive.pictures


def is_pack(path: Path) -> bool:
    """Tell whether `path` has the shape of a pack: a folder with a pack.yaml, a file NAME.yaml, or an archive."""
    return (path / MAIN).is_file() or (path.suffix in {SUFFIX, ARCHIVE_SUFFIX} and path.is_file())


def find_layout(path: Path, report: Report) -> Layout | None:
    """Return the files of the pack at `path`; None (reported) where there is no pack.

    A folder's pack.yaml stands for the folder.
    """
    try:
        if path.is_dir():
            return _folder(path, report)
        if path.is_file() and path.suffix == SUFFIX:
            return _folder(path.parent, report) if path.name == MAIN else Layout(path, path.parent, (path,))
        if is_archive(path):
            return _archive(path, report)
        exists = path.exists()
    except (OSError, ValueError) as fault:
        report.add("unreadable", None, f"this cannot be looked into: {fault}")
        return None
    if exists:
        message = "this is not a pack: a pack is a file NAME.yaml or NAME.wickpack, or a folder that holds a pack.yaml"
        report.add("not-a-pack", None, message)
    else:
        report.add("not-found", None, "there is no file or folder of this name: check the path")
    return None


def _archive(path: Path, report: Report) -> Layout | None:
    try:
        archive = open_archive(path)
    except ArchiveError as error:
        report.include(error.problems)
        return None
    return Layout(path, path, tuple(path / name for name in archive.question_files), archive)


def _folder(folder: Path, report: Report) -> Layout | None:
    if not (folder / MAIN).is_file():
        message = "this folder is not a pack: it holds no pack.yaml, where a pack's title and questions begin"
        report.add("not-a-pack", None, message)
        return None
    names = sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208 - no path for each
    for name in names:
        lower = name.lower()
        if lower.endswith((".yml", ".yaml")) and not name.endswith(SUFFIX):
            message = f"'{shown(name)}' in this folder is not read: name it so that it ends in .yaml"
            report.add("ignored-file", None, message)
    further = (name for name in names if name.endswith(SUFFIX) and name != MAIN)
    return Layout(folder, folder, tuple(folder / name for name in (MAIN, *further)))


def _read(path: Path, report: Report) -> bytes | None:
    """Return the content of the file at `path`, or None (reported) where it is too large or cannot be read."""
    try:
        data, is_file = _content(path)
    except OSError as fault:
        data, is_file = None, _is_file(path)
        if is_file:
            report.add("unreadable", None, f"this file cannot be read: {fault.strerror or fault}")
            return None
    if not is_file:
        report.add("unreadable", None, "this is not a file: delete it, or put one in its place")
    elif data is None or len(data) > MAX_BYTES:
        report.add("too-large", None, "this file is larger than 2 MB: divide it into several")
        return None
    return data


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return True  # nobody may look


def _content(path: Path) -> tuple[bytes | None, bool]:
    """Return what a file holds, None where that is too much, and whether it is a file: a pipe is not waited for."""
    handle = os.open(path, _TO_READ)
    try:
        status = os.fstat(handle)
        is_file = stat.S_ISREG(status.st_mode)
        if not is_file or status.st_size > MAX_BYTES:
            return None, is_file
        data = os.read(handle, status.st_size + 1)
    finally:
        os.close(handle)
    return (data if len(data) == status.st_size else path.read_bytes()), True  # some systems read in pieces


_TO_READ: Final[int] = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
