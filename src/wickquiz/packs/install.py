"""Installing packs from archives into the user's folder, all or nothing, and taking them out again.

An installed pack is its archive, as `ID.wickpack`: one file, which one renaming puts in the place of the old one. So a
plug that is pulled at any moment leaves the old pack or the new one, and a folder aside that no library shows.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wickquiz.packs.archive_names import is_reserved
from wickquiz.packs.archive_pictures import drop_pictures
from wickquiz.packs.archive_rules import SUFFIX
from wickquiz.packs.layout import MAIN
from wickquiz.packs.layout import SUFFIX as YAML
from wickquiz.packs.lockfile import lock_path
from wickquiz.packs.model import Pack, PackError
from wickquiz.packs.reader import read_pack, read_sound

_ASIDE: Final = ".incoming-"
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)


class InstallError(Exception):
    """A pack cannot be installed or removed; a sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that was installed. `before` is the one that it took the place of; `is_same` says that nothing changed."""

    pack: Pack
    before: Pack | None = None
    is_same: bool = False

    @property
    def added(self) -> tuple[str, ...]:
        """The ids of the items that are new."""
        return tuple(name for name in _items(self.pack) if name not in _items(self.before))

    @property
    def removed(self) -> tuple[str, ...]:
        """The ids of the items that are gone."""
        return tuple(name for name in _items(self.before) if name not in _items(self.pack))

    @property
    def changed(self) -> tuple[str, ...]:
        """The ids of the items that are there as before, but say something else."""
        old, new = _items(self.before), _items(self.pack)
        return tuple(name for name in new if name in old and old[name] != new[name])


def install(archive: Path, packs: Path, cache: Path, known: Mapping[str, Path]) -> Installed:
    """Put the pack in the file `archive` into the folder `packs`, in the place of an older one with its id.

    `known` says where each pack that the game finds lies, by id; `cache` is where archives' pictures are kept.

    Raises:
        PackError: the archive is refused, or its pack has an error.
        InstallError: another pack, which was not installed so, has the id.
        OSError: the folder cannot be written.
        In each case what was there before is still there, and nothing else.
    """
    if archive.suffix != SUFFIX:
        raise InstallError(f"{archive} is no archive: `wickquiz pack build DIR` makes one of a pack's folder.")
    target = _target(read_sound(archive), packs, known)
    with _room(packs) as aside:
        incoming = aside / target.name
        _copy(archive, incoming)
        if read_sound(incoming).id != target.stem:  # once more: what counts is what will lie there
            raise InstallError(f"{archive} was changed while it was read: try again.")
        before = _read(target)
        if before is not None and _is_same(incoming, target):
            return Installed(before, before, is_same=True)
        drop_pictures(target, cache)
        incoming.replace(target)
        _sync(packs)
    return Installed(read_pack(target), before)


def install_text(file: Path, packs: Path, known: Mapping[str, Path]) -> Installed:
    """Copy the pack in the one file `file`, a NAME.yaml, into the folder `packs`, its lock along with it.

    Another file that lies there is somebody's work: it is never replaced. `known` is as for `install`.

    Raises:
        PackError: the pack has an error.
        InstallError: it cannot lie there, or not by itself.
        OSError: the folder cannot be written.
        In each case what was there before is still there, and nothing else.
    """
    if file.is_dir() or file.name.lower() == MAIN:
        raise InstallError(f"{file} is a pack's folder: `wickquiz pack build` makes one file of it, to be installed.")
    if file.suffix != YAML:
        raise InstallError(f"{file} is no pack: the name of one ends in {SUFFIX} or {YAML}.")
    pack = read_sound(file)
    target = packs / file.name
    _check_free(pack, target, known)
    if target.exists():
        if not _is_same(file, target):
            raise InstallError(f"{target} is there already, and another one: remove that first.")
        return Installed(pack, pack, is_same=True)
    with _room(packs) as aside:
        names = [path.name for path in (lock_path(file), file) if path.is_file()]
        for name in names:
            _copy(file.with_name(name), aside / name)
        _check_alone(aside / file.name, file)
        for name in names:  # the pack last: without it, a lock is nothing
            (aside / name).replace(packs / name)
        _sync(packs)
    return Installed(read_pack(target))


def remove(name: str, packs: Path, cache: Path) -> Path:
    """Take the installed pack with the id `name` out of the folder `packs`; return the file that is gone.

    Raises:
        InstallError: no such pack was installed.
        OSError: the folder cannot be written.
    """
    path = packs / f"{name}{SUFFIX}"
    if not _ID.fullmatch(name) or path.name not in _names(packs) or not path.is_file():
        there = ", ".join(installed(packs)) or "none"
        raise InstallError(f"No pack with the id '{name}' was installed. Installed: {there}.")
    pack = _read(path)
    if pack is not None and pack.id != name:
        raise InstallError(f"{path} holds the pack '{pack.id}' and was not installed so: delete the file yourself.")
    drop_pictures(path, cache)
    path.unlink()
    _sync(packs)
    return path


def installed(packs: Path) -> tuple[str, ...]:
    """Return the ids of the packs that were installed into the folder `packs`."""
    stems = (name.removesuffix(SUFFIX) for name in sorted(_names(packs)) if name.endswith(SUFFIX))
    return tuple(stem for stem in stems if _ID.fullmatch(stem))


def _target(pack: Pack, packs: Path, known: Mapping[str, Path]) -> Path:
    """Return where `pack` belongs.

    Raises:
        InstallError: it cannot lie there.
    """
    target = packs / f"{pack.id}{SUFFIX}"
    if is_reserved(pack.id):
        message = f"The pack's id '{pack.id}' is the name of a device on Windows: its author has to choose another."
        raise InstallError(message)
    _check_free(pack, target, known)
    twin = next((name for name in _names(packs) if name.lower() == target.name.lower() and name != target.name), "")
    if twin:
        raise InstallError(f"{packs / twin} has the same name but for capitals: remove that one first.")
    return target


def _check_alone(copy: Path, file: Path) -> None:
    """See that the `copy` of a sound pack is as sound where nothing lies beside it."""
    try:
        read_sound(copy)
    except PackError:
        message = f"{file} needs the pictures beside it: `wickquiz pack build` makes one file of a pack's folder."
        raise InstallError(message) from None


def _check_free(pack: Pack, target: Path, known: Mapping[str, Path]) -> None:
    """See that no pack elsewhere has the id of `pack`, which is to lie at `target`."""
    other = known.get(pack.id, target)
    if other != target:
        raise InstallError(
            f"A pack with the id '{pack.id}' lies at {other} already: that one would go on being played."
        )


@contextmanager
def _room(packs: Path) -> Iterator[Path]:
    """Make a folder in `packs` (made where it is missing) that no library shows, and clear it away again."""
    packs.mkdir(parents=True, exist_ok=True)
    _clear_aside(packs)
    aside = Path(tempfile.mkdtemp(dir=packs, prefix=_ASIDE))
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as old, target.open("xb") as new:
        shutil.copyfileobj(old, new, 1 << 18)
        new.flush()
        os.fsync(new.fileno())


def _clear_aside(packs: Path) -> None:
    """Clear away what an installation left that was cut short."""
    for path in packs.glob(f"{_ASIDE}*"):
        shutil.rmtree(path, ignore_errors=True)


def _is_same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()


def _read(path: Path) -> Pack | None:
    """Return the pack at `path`; None where none can be read."""
    try:
        return read_pack(path)
    except PackError:
        return None


def _names(folder: Path) -> frozenset[str]:
    return frozenset(path.name for path in folder.iterdir()) if folder.is_dir() else frozenset()


def _items(pack: Pack | None) -> dict[str, object]:
    return {} if pack is None else {item.id: item for item in pack.items}


def _sync(folder: Path) -> None:
    """Let the renaming in `folder` survive a power cut, where the system has a way to say so."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
