"""Finding packs in folders and loading many of them: one bad pack never keeps the others away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from wickquiz.packs.archive_pictures import with_pictures
from wickquiz.packs.layout import is_pack
from wickquiz.packs.model import Pack, PackError, Place, Problem, Severity
from wickquiz.packs.reader import read_pack


def find_packs(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Return the packs in `folders`, in the folders' order and within each by name; a path that is a pack counts too.

    A folder that is not there holds none. One that cannot be looked into stands for itself, so that `load` says why.
    """
    found: list[Path] = []
    for folder in folders:
        try:
            if is_pack(folder):
                found.append(folder)
            elif folder.is_dir():
                found += [entry for entry in sorted(folder.iterdir()) if entry.name[0] != "." and is_pack(entry)]
        except OSError:
            found.append(folder)
    return tuple(dict.fromkeys(found))


def load(paths: Iterable[Path], cache: Path | None = None) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Return the packs that can be played, and the problems of the paths that hold none.

    What is wrong within a pack that can be played is in its own `problems`. Of two packs with one id the first is
    used, and a problem says so. The pictures of archives are put below `cache`, where one is given.
    """
    packs: dict[str, Pack] = {}
    problems: list[Problem] = []
    for path in paths:
        try:
            pack = read_pack(path)
            if cache is not None:
                pack = with_pictures(pack, cache)
        except PackError as error:
            problems += error.problems
            continue
        first = packs.setdefault(pack.id, pack)
        if first is not pack:
            message = f"'{first.path}' has the id '{pack.id}' too and is used, this one is not: give one another id"
            problems.append(Problem(Place(pack.path, 1, 1), Severity.WARNING, "duplicate-pack", message))
    return tuple(packs.values()), tuple(problems)
