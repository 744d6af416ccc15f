"""An import as a pack's folder: made aside, read as any pack is, and only then given its name."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wickquiz.packs.identity import default_pack_id
from wickquiz.packs.interchange.fitting import fit
from wickquiz.packs.interchange.pictures import picture_type
from wickquiz.packs.interchange.report import Imported, InterchangeError, Note, Notebook
from wickquiz.packs.model import Item, Pack, PackError
from wickquiz.packs.problems import shown
from wickquiz.packs.reader import read_pack
from wickquiz.packs.writer import write_pack, write_questions

MAX_QUESTIONS: Final = 1_000
"""Questions in one file; beyond it a file is slow to edit, and beyond some thousands the reader refuses it."""
_MAX_CHARACTERS: Final = 400_000
_IMAGE: Final = re.compile(r"images/[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}\.(png|jpg|jpeg|webp)", re.ASCII)
_SOURCE_ID: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Saved:
    """A pack that an import made, and everything that there is to say about it."""

    pack: Pack
    notes: tuple[Note, ...]


def check_target(target: Path) -> None:
    """See that a pack can be made at `target`.

    Raises:
        InterchangeError: something is there already, or no folder to make it in.
    """
    if target.is_dir():
        if any(target.iterdir()):
            raise InterchangeError(f"the folder {target} is not empty: name one that is not there yet")
    elif target.exists() or target.is_symlink():
        raise InterchangeError(f"{target} is there already, and is no folder: name one that is not there yet")
    elif not target.absolute().parent.is_dir():
        raise InterchangeError(f"there is no folder {target.absolute().parent} to make the pack in: make it first")


def save(imported: Imported, target: Path) -> Saved:
    """Make a pack of `imported` at `target`: all of it, or nothing.

    Raises:
        InterchangeError: `target` is not free, or no item can be played.
        OSError: the disk says no.
    """
    check_target(target)
    aside = Path(tempfile.mkdtemp(prefix=".wickquiz-", dir=target.absolute().parent))
    try:
        folder = aside / target.absolute().name
        folder.mkdir()
        notes = _fill(folder, imported)
        if target.is_dir():
            target.rmdir()
        folder.rename(target)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return Saved(read_pack(target), notes)


def _fill(folder: Path, imported: Imported) -> tuple[Note, ...]:
    """Write the pack into `folder` and read it again; return all notes."""
    book = Notebook()
    _write_images(folder, imported.images, book)
    sources = {name: source for name, source in imported.sources.items() if _SOURCE_ID.fullmatch(name)}
    items = fit(imported, sources, folder, book)
    notes = imported.notes + book.notes()
    if not items:
        raise InterchangeError("no question of this file can be played, so that no pack was made", notes)
    name = default_pack_id(folder.name)
    first, *rest = _files(items)
    pack = Pack(
        id=name,
        title=imported.title.strip() or folder.name,
        path=folder,
        items=first,
        sources=sources,
        content_hash="",
        description=imported.description,
        language=imported.language or "en",
        authors=imported.authors,
    )
    (folder / "pack.yaml").write_text(write_pack(pack), encoding="utf-8", newline="\n")
    for number, several in enumerate(rest, 2):
        (folder / f"questions-{number:03}.yaml").write_text(write_questions(several), encoding="utf-8", newline="\n")
    try:
        made = read_pack(folder)
    except PackError as error:
        raise InterchangeError(f"the pack would not be sound: {error}", notes) from None
    if len(made.items) != len(items):
        raise InterchangeError(f"the pack would lack {len(items) - len(made.items)} of its questions", notes)
    return notes


def _write_images(folder: Path, images: Mapping[str, bytes], book: Notebook) -> None:
    for path, data in images.items():
        named = _IMAGE.fullmatch(path)
        if not named or picture_type(data) != named[1].replace("jpeg", "jpg"):
            book.lost(f"the picture '{shown(path)}' is not what its name says, and is left out")
            continue
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(data)


def _files(items: tuple[Item, ...]) -> Iterator[tuple[Item, ...]]:
    """Yield `items` in portions that make a file each."""
    portion: list[Item] = []
    size = 0
    for item in items:
        length = len(write_questions([item]))
        if portion and (len(portion) >= MAX_QUESTIONS or size + length > _MAX_CHARACTERS):
            yield tuple(portion)
            portion, size = [], 0
        portion.append(item)
        size += length
    yield tuple(portion)
