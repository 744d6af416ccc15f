"""A place for the pictures of an archive: the one part of it that is ever written out.

They lie in `CACHE/DIGEST/images/`, where DIGEST is the SHA-256 of the archive, so that no archive can put its picture
in the place of another's. Each is checked again as it is written, and stands there whole or not at all.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from wickquiz.packs.archive import digest_of, opened, read_entry
from wickquiz.packs.archive_names import Kind
from wickquiz.packs.archive_rules import PICTURES_NOT_SHOWN, ArchiveError, is_archive
from wickquiz.packs.archive_zip import scan
from wickquiz.packs.model import Pack, Place, Problem, Severity


def with_pictures(pack: Pack, cache: Path) -> Pack:
    """Return `pack` with its pictures in a folder: below `cache`, where it is an archive.

    Where they cannot be written the pack plays without them, and one of its problems says so.

    Raises:
        ArchiveError: the archive is not the sound one any more that it was when it was read.
    """
    if not is_archive(pack.path):
        return pack
    with opened(pack.path) as file:
        entries = [entry for entry in scan(file, pack.path) if entry.kind is Kind.PICTURE]
        if not entries:
            return pack
        folder = cache / digest_of(file)
        try:
            for entry in entries:
                if not _is_there(folder / entry.name, entry.size):
                    _write(folder / entry.name, read_entry(file, entry, pack.path))
        except OSError as fault:
            return replace(pack, problems=(*pack.problems, _not_shown(pack, cache, fault)))
    return replace(pack, pictures=folder)


def drop_pictures(path: Path, cache: Path) -> None:
    """Take the pictures of the archive at `path` out of `cache`, before the archive itself goes."""
    try:
        with opened(path) as file:
            folder = cache / digest_of(file)
    except ArchiveError:
        return  # there is none, or it cannot be read, and then nothing of it was written
    shutil.rmtree(folder, ignore_errors=True)


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _not_shown(pack: Pack, cache: Path, fault: OSError) -> Problem:
    message = f"the pictures of this pack cannot be put into {cache} and are not shown: {fault.strerror or fault}"
    return Problem(Place(pack.path, 1, 1), Severity.WARNING, PICTURES_NOT_SHOWN, message)
