"""Finding packs in folders and loading many of them: one bad pack never keeps the others away."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from pathlib import Path
from typing import Final, NamedTuple, overload

from wickquiz.packs.archive_rules import SUFFIX as ARCHIVE
from wickquiz.packs.index.gathering import gather, glance
from wickquiz.packs.index.shelved import ArchivedPictures, shelved_pack
from wickquiz.packs.index.store import Entry, Store, opened
from wickquiz.packs.model import Pack, PackError, Place, Problem, Severity
from wickquiz.packs.spread import Progress, Standing, go_on, size_of

_MAIN, _YAML = "pack.yaml", ".yaml"
LITTLE_BYTES: Final = 200_000
"""So much is read while the window waits: less than a tenth of a second."""

_Found = tuple[Pack | None, Sequence[Problem]]
"""A pack, or None and the problems that there are instead."""


class AtHand(NamedTuple):
    """The packs that can be played at once, the problems of the paths that hold none, and the paths still unread."""

    packs: tuple[Pack, ...]
    problems: tuple[Problem, ...]
    unread: tuple[Path, ...]


def find_packs(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Return the packs in `folders`, in the folders' order and within each by name; a path that is a pack counts too.

    A folder that is not there holds none. One that cannot be looked into stands for itself, so that `load` says why.
    """
    found: list[Path] = []
    for folder in folders:
        try:
            if (folder / _MAIN).is_file() or (folder.suffix in {_YAML, ARCHIVE} and folder.is_file()):
                found.append(folder)
            elif folder.is_dir():
                with os.scandir(folder) as entries:
                    names = sorted(entry.name for entry in entries if entry.name[0] != "." and _is_pack(entry))
                found += [folder / name for name in names]
        except OSError:
            found.append(folder)
    return tuple(dict.fromkeys(found))


def load(
    paths: Iterable[Path], cache: Path | None = None, index: Path | None = None, progress: Progress = go_on
) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Return the packs that can be played, and the problems of the paths that hold none.

    What is wrong within a pack that can be played is in its own `problems`. Of two packs with one id the first is
    used, and a problem says so. The pictures of archives are put below `cache`, where one is given. With the file
    of an `index` only packs that are new or have changed are read; `progress` is told of each, and may end it there.
    """
    return _joined(_read(tuple(paths), cache, opened(index) if index else None, progress))


def at_hand(paths: Sequence[Path], cache: Path | None, index: Path | None, vouched: Container[Path] = ()) -> AtHand:
    """Return what `load` does as far as it is there at once.

    Of what is new or has changed, LITTLE_BYTES are read, in the order of `paths`. The index holds what lies at those
    that are `vouched` for, as `take_in` has told. Where it cannot be had, all is read.
    """
    store = opened(index) if index else None
    if store is None:
        return AtHand(*load(paths, cache), ())
    known, unread = glance(store, paths, vouched)
    soon = _little(unread)
    if soon:
        known |= gather(store, soon)[0]
    later = dict.fromkeys(path for path in unread if path not in soon)
    found = (
        _of_entry(store, known[path], path, cache) if path in known else _read_one(path, cache)
        for path in paths
        if path not in later
    )
    return AtHand(*_joined(found), tuple(later))


def take_in(paths: Sequence[Path], cache: Path | None, index: Path, progress: Progress = go_on) -> tuple[Path, ...]:
    """Read what is new or has changed at `paths` into the index, and the pictures of archives into `cache`.

    Returns:
        The paths that the index does not hold now: `progress` has ended it before, or the disk takes nothing more.
    """
    store = opened(index)
    if store is None:
        return tuple(paths)
    known, _ = gather(store, paths, progress)
    for path, entry in known.items():
        _of_entry(store, entry, path, cache)
    return tuple(path for path in paths if path not in known)


def _little(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return those of `paths` that come before too much is to be read."""
    sizes = accumulate(map(size_of, paths))
    return tuple(path for path, size in zip(paths, sizes, strict=False) if size <= LITTLE_BYTES)


def _joined(found: Iterable[_Found]) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Return the packs and the problems; of two packs with one id the first."""
    packs: dict[str, Pack] = {}
    problems: list[Problem] = []
    for pack, instead in found:
        if pack is None:
            problems += instead
            continue
        first = packs.setdefault(pack.id, pack)
        if first is not pack:
            message = f"'{first.path}' has the id '{pack.id}' too and is used, this one is not: give one another id"
            problems.append(Problem(Place(pack.path, 1, 1), Severity.WARNING, "duplicate-pack", message))
    return tuple(packs.values()), tuple(problems)


class Problems(Sequence[Problem]):
    """Rows of problems as one: their number at once, they themselves when they are looked at."""

    def __init__(self, rows: Iterable[Sequence[Problem]]) -> None:
        self._rows = tuple(row for row in rows if len(row))

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Problem]: ...
    def __getitem__(self, index: int | slice) -> Problem | Sequence[Problem]:
        return tuple(self)[index]

    def __len__(self) -> int:
        return sum(map(len, self._rows))

    def __iter__(self) -> Iterator[Problem]:
        return chain.from_iterable(self._rows)


def _read(paths: tuple[Path, ...], cache: Path | None, index: Store | None, progress: Progress) -> Iterator[_Found]:
    """Yield what is at each path."""
    entries, is_stopped = ({}, False) if index is None else gather(index, paths, progress)
    done, unread = 0, len(paths) - len(entries)
    for path in paths:
        entry = entries.get(path)
        if entry is not None and index is not None:
            yield _of_entry(index, entry, path, cache)
        elif not is_stopped:
            yield _read_one(path, cache)
            done += 1
            is_stopped = index is None and not progress(Standing(done, unread, done / unread))


def _of_entry(index: Store, entry: Entry, path: Path, cache: Path | None) -> _Found:
    pack, found, pictures = shelved_pack(index, entry, path)
    try:
        return (pack if pack is None or pictures is None else _illustrated(pack, cache, pictures)), found
    except PackError as error:
        return None, error.problems


def _read_one(path: Path, cache: Path | None) -> _Found:
    # Lazy for start-up: who finds all packs in the index reads none.
    from wickquiz.packs.archive_pictures import with_pictures
    from wickquiz.packs.reader import read_pack

    try:
        pack = read_pack(path)
        return (pack if cache is None else with_pictures(pack, cache)), ()
    except PackError as error:
        return None, error.problems


def _illustrated(pack: Pack, cache: Path | None, pictures: ArchivedPictures) -> Pack:
    """Return the pack of an archive with its pictures in the folder where they were put when it was first read.

    Raises:
        PackError: they have to be put there anew, and the archive is not sound any more.
    """
    if cache is None or not pictures.sizes:
        return pack
    folder = cache / pictures.digest
    if all(_has_size(folder / name, size) for name, size in pictures.sizes):
        return replace(pack, pictures=folder)
    from wickquiz.packs.archive_pictures import with_pictures  # lazy for start-up

    return with_pictures(pack, cache)


def _has_size(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _is_pack(entry: os.DirEntry[str]) -> bool:
    """Tell what `layout.is_pack` does, by what the folder's listing has told already."""
    if entry.name.endswith((_YAML, ARCHIVE)) and entry.is_file():
        return True
    return entry.is_dir() and os.path.isfile(os.path.join(entry.path, _MAIN))  # noqa: PTH113, PTH118
