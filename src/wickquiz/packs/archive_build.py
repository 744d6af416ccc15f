"""Making one file of a pack's folder: sound, complete, and the same bytes from the same folder on any machine.

Entries stand in the order of their names and carry no time, owner or mode of this machine. They are stored and not
compressed: what a compressor makes of the same text differs between its versions, and pictures are compressed already.
"""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from wickquiz.packs.archive import open_archive
from wickquiz.packs.archive_names import Kind, kind_of
from wickquiz.packs.archive_rules import MAX_ENTRIES, MAX_ENTRY, MAX_UNPACKED, MEDIA_TYPE, SUFFIX, ArchiveError
from wickquiz.packs.layout import MAIN
from wickquiz.packs.layout import SUFFIX as QUESTIONS_SUFFIX
from wickquiz.packs.model import Pack, PackError, Place, Problem, Severity
from wickquiz.packs.nodes import Mapping
from wickquiz.packs.problems import Report
from wickquiz.packs.reader import read_pack, read_sound
from wickquiz.packs.schema import FILE_NAME as SCHEMA_NAME
from wickquiz.packs.tree import read_tree

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_MODE: Final = 0o100644 << 16
_MIMETYPE: Final = "mimetype"
_IMAGES: Final = "images"


@dataclass(frozen=True, slots=True)
class Built:
    """An archive that was made.

    `entries` are the names in it but for its `mimetype`, `left_out` those of the folder that have no place in one, a
    folder's with a slash behind it. `has_id` says that the pack names its id, and keeps it whatever the file is called.
    """

    path: Path
    pack: Pack
    entries: tuple[str, ...]
    left_out: tuple[str, ...]
    size: int
    has_id: bool


@dataclass(slots=True)
class _Found:
    """What a pack's folder holds."""

    files: dict[str, Path] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, path: Path, rule: str, message: str) -> None:
        self.problems.append(Problem(Place(path, 1, 1), Severity.ERROR, rule, message))


def build(folder: Path, out: Path) -> Built:
    """Make the archive `out` of the pack in `folder`, whole or not at all; a file that is there is replaced.

    Raises:
        PackError: the pack has an error, or a file that cannot be in an archive; nothing was written.
        OSError: `out` cannot be written; nothing was.
    """
    pack = read_sound(folder)
    found = _Found()
    _collect(folder, "", found)
    total = sum(path.stat().st_size for path in found.files.values())
    if total > MAX_UNPACKED or len(found.files) >= MAX_ENTRIES:
        limits = f"{MAX_UNPACKED // 1_000_000} MB in {MAX_ENTRIES:,} entries"
        found.refuse(folder, "archive-too-large", f"an archive holds up to {limits}, and this folder holds more")
    if found.problems:
        raise PackError(tuple(found.problems))
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".wickquiz-") as aside:
        made = Path(aside) / out.name
        _write(made, found.files)
        _read_back(made, folder, pack)
        made.replace(out)
    return Built(out, read_pack(out), tuple(found.files), tuple(found.left_out), out.stat().st_size, _has_id(folder))


def default_name(pack: Pack) -> str:
    """Return what the archive of `pack` is called where nobody says otherwise."""
    return pack.id + SUFFIX


def _has_id(folder: Path) -> bool:
    main = folder / MAIN
    root = read_tree(main.read_bytes(), Report(main)).root
    return isinstance(root, Mapping) and "id" in root.values


def _collect(folder: Path, above: str, found: _Found) -> None:
    """Gather the files in `folder`, whose names in the archive begin with `above`."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        name = above + path.name
        if path.is_dir() and not path.is_symlink() and (name == _IMAGES or above) and path.name[0] != ".":
            _collect(path, name + "/", found)
        elif kind_of(name) in (None, Kind.MIMETYPE):
            _leave_out(path, name, found)
        elif path.is_symlink() or not path.is_file():
            found.refuse(path, "not-a-file", "this is a link or no file: put the file itself here")
        elif path.stat().st_size > MAX_ENTRY:
            limit = f"{MAX_ENTRY // 1_000_000} MB"
            found.refuse(path, "entry-too-large", f"this file is larger than the {limit} that one in an archive may be")
        else:
            found.files[name] = path


def _leave_out(path: Path, name: str, found: _Found) -> None:
    """Note that a file has no place in an archive; it is an error where the pack's questions stand in it.

    Nothing is said of the schema: it lies there for the author's editor, and nobody misses it.
    """
    if "/" not in name and name.endswith(QUESTIONS_SUFFIX) and not name.startswith("."):
        message = "in an archive the names of question files are made of A-Z a-z 0-9 . _ - alone: rename this one"
        found.refuse(path, "bad-name", message)
    elif name != SCHEMA_NAME:
        found.left_out.append(name + "/" * path.is_dir())


def _write(path: Path, files: dict[str, Path]) -> None:
    with path.open("wb") as file:
        with zipfile.ZipFile(file, "w", allowZip64=False) as archive:
            archive.writestr(_header(_MIMETYPE), MEDIA_TYPE)
            for name in _ordered(files):
                archive.writestr(_header(name), files[name].read_bytes())
        file.flush()
        os.fsync(file.fileno())


def _ordered(names: Iterable[str]) -> list[str]:
    """Return `names` with the one that a reader wants first in front."""
    return sorted(names, key=lambda name: (name != MAIN, name))


def _header(name: str) -> zipfile.ZipInfo:
    header = zipfile.ZipInfo(name, _EPOCH)
    header.create_system = _UNIX
    header.external_attr = _MODE
    return header


def _read_back(made: Path, folder: Path, pack: Pack) -> None:
    """See that the archive `made` of `folder` is sound and holds the very questions of `pack`.

    Raises:
        PackError: it does not; each problem names the file in the folder that has to be mended.
    """
    try:
        open_archive(made)
        same = read_sound(made).items == pack.items
    except ArchiveError as error:
        place = Place(folder / error.entry, 1, 1)
        raise PackError(tuple(Problem(place, p.severity, p.rule, p.message) for p in error.problems)) from None
    except PackError as error:
        raise PackError(tuple(_moved(problem, made, folder) for problem in error.problems)) from None
    if not same:
        message = "this folder was changed while the archive was made: try again"
        raise PackError((Problem(Place(folder, 1, 1), Severity.ERROR, "unreadable", message),))


def _moved(problem: Problem, made: Path, folder: Path) -> Problem:
    """Return a problem of the archive `made` as one of the folder that it was made of."""
    place = problem.place
    path = folder / place.path.relative_to(made) if place.path.is_relative_to(made) else folder
    return Problem(Place(path, place.line, place.column), problem.severity, problem.rule, problem.message)
