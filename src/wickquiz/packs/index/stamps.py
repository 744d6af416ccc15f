"""Whether a pack lies on the disk as it did: a stamp tells it at a glance, a digest by looking into every file."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from wickquiz.packs.quick_hash import blake2b

if TYPE_CHECKING:
    import hashlib

_MAIN: Final = "pack.yaml"
_LOCKS: Final = ".citations.lock.json"
_PICTURES: Final = "images"
_SETTLED_NS: Final = 2_000_000_000
"""So long after its last change a file is taken for settled: a file system may give two changes one moment."""
_READ_AT_MOST: Final = 17_000_000
"""Bytes of a file that are looked at: more than the reader takes of any but an archive, which is read whole."""


class Stamp(NamedTuple):
    """What the file system says of the files of a pack; `text` is empty where that says nothing for certain."""

    text: str
    newest: int

    @property
    def is_settled(self) -> bool:
        """Whether the files were at rest for long enough that another change could not hide behind this stamp."""
        return bool(self.text) and time.time_ns() - self.newest > _SETTLED_NS


NOTHING: Final = Stamp("", 0)


class _Beside(NamedTuple):
    """What packs of one file share with their folder: whose locks lie there, and what is said of the pictures."""

    locks: frozenset[str]
    pictures: str
    newest: int


class Surveyor:
    """Looks at packs on the disk; what several packs share, such as a folder of pictures, it looks at but once."""

    def __init__(self) -> None:
        self._shared: dict[str, _Beside] = {}

    def stamp(self, path: Path) -> Stamp:
        """Return the stamp of the pack at `path`. Never raises: a pack that cannot be looked at has none."""
        name = os.fspath(path)
        try:
            found = os.stat(name)  # noqa: PTH116 - pathlib costs three times as much
            if stat.S_ISDIR(found.st_mode) or (name.endswith(_MAIN) and path.name == _MAIN):
                folder = name if stat.S_ISDIR(found.st_mode) else os.path.dirname(name)  # noqa: PTH120
                text, newest = _survey(folder, is_top=True)
                return Stamp(_short(text), newest)
            text, newest = _line("", found)
            if name.endswith(".yaml"):
                folder, _, alone = name.rpartition(os.sep)
                beside = self._shared.get(folder) or self._look_beside(folder)
                lock, changed = _lock(name[: -len(".yaml")] + _LOCKS) if alone[:-5] in beside.locks else ("", 0)
                text, newest = f"{text}{lock}{beside.pictures}", max(newest, changed, beside.newest)
            return Stamp(_short(text), newest)
        except OSError:
            return NOTHING

    def _look_beside(self, folder: str) -> _Beside:
        """Return what lies beside the packs of one file in `folder`."""
        with os.scandir(folder or os.curdir) as entries:
            names = frozenset(entry.name for entry in entries)
        locks = frozenset(name[: -len(_LOCKS)] for name in names if name.endswith(_LOCKS))
        pictures = os.path.join(folder, _PICTURES)  # noqa: PTH118
        is_there = _PICTURES in names and os.path.isdir(pictures)  # noqa: PTH112
        found = self._shared[folder] = _Beside(locks, *(_survey(pictures, is_top=False) if is_there else ("", 0)))
        return found


def digest(path: Path) -> str:
    """Return the SHA-256 (hex) of all that a pack's reading depends on; empty where it cannot be read."""
    import hashlib  # lazy for start-up: mostly all lies as it did

    found = hashlib.sha256()
    try:
        for name, file in sorted(_files(path)):
            found.update(f"{len(name)}:".encode() + os.fsencode(name))
            if file is not None:
                _add(found, file)
    except OSError:
        return ""
    return found.hexdigest()


def _add(found: hashlib._Hash, file: Path) -> None:
    with file.open("rb") as opened:
        limit = None if file.suffix == ".wickpack" else _READ_AT_MOST
        data = opened.read(limit)
    found.update(f"{len(data)}:".encode())
    found.update(data)


def _files(path: Path) -> Iterator[tuple[str, Path | None]]:
    """Yield the files of a pack by their names; without the file where only that it is there can matter."""
    is_folder = path.is_dir() or path.name == _MAIN
    folder = path if path.is_dir() else path.parent
    if is_folder:
        for entry in folder.iterdir():
            is_read = entry.name.endswith((".yaml", _LOCKS[1:])) and entry.is_file()
            yield entry.name, entry if is_read else None
    else:
        yield path.name, path
        lock = path.with_name(path.stem + _LOCKS)
        if path.suffix == ".yaml" and lock.is_file():
            yield lock.name, lock
    for at, folders, names in os.walk(folder / _PICTURES):
        folders.sort()
        for name in names:
            picture = Path(at, name)
            yield f"{picture.relative_to(folder)} {picture.is_file()}", None


def _survey(folder: str, *, is_top: bool) -> tuple[str, int]:
    """Return what the file system says of each entry of a folder, its folder of pictures included."""
    lines, newest = [], 0
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            try:
                line, changed = _line(entry.name, entry.stat())
                if entry.is_dir(follow_symlinks=False) and (not is_top or entry.name == _PICTURES):
                    within, later = _survey(entry.path, is_top=False)
                    line, changed = f"{line}{within}", max(changed, later)
            except OSError:  # a link that leads nowhere
                line, changed = f"{entry.name}|", 0
            lines.append(line)
            newest = max(newest, changed)
    return "".join(lines), newest


def _lock(name: str) -> tuple[str, int]:
    try:
        return _line("lock", os.stat(name))  # noqa: PTH116
    except OSError:
        return "", 0


def _line(name: str, found: os.stat_result) -> tuple[str, int]:
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    return f"{name}|{found.st_size}|{found.st_mtime_ns}|{found.st_ctime_ns}|{found.st_ino}\n", changed


def _short(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
