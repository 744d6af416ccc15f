"""Noticing that the files of a pack have changed, however an editor saves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

SETTLING = 100
"""Milliseconds from the first sign of a change to the look at it: an editor saves in several steps."""

Stamp = tuple[tuple[str, int, int, int], ...]
"""The pack's files by name, each with the time of its last change, its size and its inode."""


class PackWatch(QObject):
    """Tells when the pack at `path` is not what it was, also where an editor puts a new file in the old one's place."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path.absolute()
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLING)
        self._settled.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._arm()
        self._stamp = stamp(self._path)

    @Slot()
    def _wait(self) -> None:
        if not self._settled.isActive():
            self._settled.start()

    @Slot()
    def _look(self) -> None:
        self._arm()  # before the look: what changes after it is told again
        now = stamp(self._path)
        if now != self._stamp:
            self._stamp = now
            self.changed.emit()

    def _arm(self) -> None:
        """Watch what is there now; a file that was replaced is not watched any more."""
        wanted = {str(path) for path in (*_folders(self._path), *_files(self._path)) if path.exists()}
        new = wanted - {*self._watcher.files(), *self._watcher.directories()}
        if new:
            self._watcher.addPaths(sorted(new))


def stamp(path: Path) -> Stamp:
    """Return what tells one state of a pack's files from another."""
    found = []
    for file in _files(path):
        with suppress(OSError):  # gone since it was listed
            state = file.stat()
            found.append((str(file), state.st_mtime_ns, state.st_size, state.st_ino))
    return tuple(sorted(found))


def _folders(path: Path) -> Iterator[Path]:
    """Yield the folders in which a file of the pack may come or go."""
    folder = path if path.is_dir() else path.parent
    images = folder / "images"
    yield from (path.parent, folder, images)
    with suppress(OSError):
        yield from (entry for entry in images.rglob("*") if entry.is_dir())


def _files(path: Path) -> Iterator[Path]:
    """Yield the files that the pack may be made of."""
    folder = path if path.is_dir() else path.parent
    with suppress(OSError):
        if path.is_dir():
            yield from folder.glob("*.yaml")
            yield from folder.glob("citations.lock.json")
        else:
            yield path
            yield path.with_name(f"{path.stem}.citations.lock.json")
        yield from (entry for entry in (folder / "images").rglob("*") if entry.is_file())
