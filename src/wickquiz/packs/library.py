"""Finding packs in folders and loading many of them: one bad pack never keeps the others away."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import overload

from wickquiz.packs.archive_rules import SUFFIX as ARCHIVE
from wickquiz.packs.index.gathering import gather
from wickquiz.packs.index.shelved import ArchivedPictures, shelved_pack
from wickquiz.packs.index.store import Store, opened
from wickquiz.packs.model import Pack, PackError, Place, Problem, Severity
from wickquiz.packs.spread import Progress, go_on

_MAIN, _YAML = "pack.yaml", ".yaml"


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
    packs: dict[str, Pack] = {}
    problems: list[Problem] = []
    for pack, found in _read(tuple(paths), cache, opened(index) if index else None, progress):
        if pack is None:
            problems += found
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


def _read(
    paths: tuple[Path, ...], cache: Path | None, index: Store | None, progress: Progress
) -> Iterator[tuple[Pack | None, Sequence[Problem]]]:
    """Yield for each path its pack, or None and the problems that it has instead."""
    entries, is_stopped = ({}, False) if index is None else gather(index, paths, progress)
    done, unread = 0, len(paths) - len(entries)
    for path in paths:
        entry = entries.get(path)
        if entry is not None and index is not None:
            pack, found, pictures = shelved_pack(index, entry, path)
            try:
                yield (pack if pack is None or pictures is None else _illustrated(pack, cache, pictures)), found
            except PackError as error:
                yield None, error.problems
        elif not is_stopped:
            yield _read_one(path, cache)
            done += 1
            is_stopped = index is None and not progress(done, unread)


def _read_one(path: Path, cache: Path | None) -> tuple[Pack | None, Sequence[Problem]]:
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
