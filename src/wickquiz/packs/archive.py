"""Reading a pack that is one file: the whole archive is proven sound before anything in it is used.

Nothing is extracted. The texts are read into memory; the pictures are looked at one by one, and are written out only
later, under their checked names (see `archive_pictures`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from wickquiz.packs.archive_names import Kind
from wickquiz.packs.archive_rules import MEDIA_TYPE, ArchiveError, EntryFault
from wickquiz.packs.archive_zip import STORED, Entry, scan, unpack
from wickquiz.packs.pictures import PictureFault, recognise


@dataclass(frozen=True, slots=True)
class Archive:
    """A sound archive. `digest` is the SHA-256 (hex) of the file.

    `texts` holds the question files and the lock by their names, `pictures` each picture's size in bytes.
    """

    path: Path
    digest: str
    texts: Mapping[str, bytes]
    pictures: Mapping[str, int]

    @property
    def question_files(self) -> tuple[str, ...]:
        """The names of the question files, pack.yaml first, then by name."""
        return tuple(sorted((name for name in self.texts if name.endswith(".yaml")), key=_pack_first))


def _pack_first(name: str) -> tuple[bool, str]:
    return name != "pack.yaml", name


def open_archive(path: Path) -> Archive:
    """Return the archive at `path`, every entry of it read and found sound.

    Raises:
        ArchiveError: a rule is broken (the archive is refused as a whole), or the file cannot be read.
    """
    with opened(path) as file:
        entries = scan(file, path)
        _check_mimetype(entries, path)
        texts: dict[str, bytes] = {}
        pictures: dict[str, int] = {}
        for entry in entries:
            data = read_entry(file, entry, path)
            if entry.kind in (Kind.QUESTIONS, Kind.LOCK):
                texts[entry.name] = data
            elif entry.kind is Kind.PICTURE:
                pictures[entry.name] = entry.size
        if "pack.yaml" not in texts:
            message = "this archive holds no pack.yaml, where a pack's title and questions begin"
            raise ArchiveError(path, "no-pack", message)
        return Archive(path, digest_of(file), texts, pictures)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open the file at `path`, and let its faults be those of the archive."""
    try:
        with path.open("rb") as file:
            yield file
    except OSError as fault:
        message = f"this file cannot be read: {fault.strerror or fault}"
        raise ArchiveError(path, "unreadable", message) from fault


def digest_of(file: BinaryIO) -> str:
    """Return the SHA-256 (hex) of all of `file`."""
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(1 << 18):
        digest.update(chunk)
    return digest.hexdigest()


def _check_mimetype(entries: tuple[Entry, ...], path: Path) -> None:
    """See that the archive says what it is in its first bytes, where any program can see it."""
    if not entries:
        raise ArchiveError(path, "no-pack", "this archive is empty")
    first = entries[0]
    if first.kind is not Kind.MIMETYPE or first.method != STORED:
        message = "an archive begins with an entry 'mimetype' that is not compressed: `wickquiz pack build` makes one"
        raise ArchiveError(path, "mimetype", message, "" if first.kind is not Kind.MIMETYPE else first.name)


def read_entry(file: BinaryIO, entry: Entry, path: Path) -> bytes:
    """Return what `entry` holds, found to be what its name says.

    Raises:
        ArchiveError: it is not, or cannot be unpacked.
    """
    try:
        data = unpack(file, entry)
        _check_content(entry, data)
    except (EntryFault, PictureFault) as fault:
        raise ArchiveError(path, fault.rule, fault.message, entry.name) from None
    return data


def _check_content(entry: Entry, data: bytes) -> None:
    match entry.kind:
        case Kind.MIMETYPE if data != MEDIA_TYPE:
            raise EntryFault("mimetype", f"does not hold exactly {MEDIA_TYPE.decode()}")
        case Kind.PICTURE:
            recognise(data, entry.name)
        case Kind.NOTE:
            _check_note(data)


def _check_note(data: bytes) -> None:
    """See that a LICENSE or README is text, and hides no other file."""
    try:
        is_text = "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        is_text = False
    if not is_text:
        raise EntryFault("not-text", "is not text in UTF-8")
