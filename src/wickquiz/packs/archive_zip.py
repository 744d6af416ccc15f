"""The zip format, read strictly from the bytes themselves.

Two readers of one zip file can see two different archives: where its directory and the entries' own headers disagree,
where bytes belong to no entry or to two, where a name or a size is given twice. So only the plain middle of the format
is read: every byte of the file belongs to exactly one entry, to the directory or to its end, and all say the same.

(`zipfile` reads most of what is refused here, and puts up with the rest.)
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, NoReturn

from wickquiz.packs.archive_names import Kind, check_distinct, check_name
from wickquiz.packs.archive_rules import (
    MAX_ARCHIVE,
    MAX_ENTRIES,
    MAX_ENTRY,
    MAX_NAME,
    MAX_RATIO,
    MAX_TEXT,
    MAX_TEXTS,
    MAX_UNPACKED,
    ArchiveError,
    EntryFault,
)

STORED: Final = 0
DEFLATED: Final = 8

_LOCAL: Final = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL: Final = struct.Struct("<4sBBHHHHHIIIHHHHHII")
_END: Final = struct.Struct("<4sHHHHIIH")
_LOCATOR_SIZE: Final = 20
_CHUNK: Final = 1 << 16

_ENCRYPTED: Final = 1 << 0 | 1 << 6 | 1 << 13
_HARMLESS: Final = 1 << 1 | 1 << 2 | 1 << 11
"""How hard deflate tried, and that names are UTF-8, which those allowed are in any case."""
_AES: Final = 99
_VERSION: Final = 20
_FULL: Final = 0xFFFFFFFF
_MANY: Final = 0xFFFF
_FILE_TYPE: Final = 0o170000
_PLAIN_FILE: Final = 0o100000
_SET_ID: Final = 0o7000
_DOS_ATTRIBUTES: Final = 0xA7
"""Read-only, hidden, system, archive, normal: what a file can have, and a folder, a volume or a link has not alone."""


_EXTRA: Final = "carries extra fields, which can give it another name or size: pack it without"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `start` is where its header begins; `packed` and `size` count bytes."""

    name: str
    kind: Kind
    method: int
    crc: int
    packed: int
    size: int
    start: int

    @property
    def end(self) -> int:
        """Where the next thing in the file begins."""
        return self.start + _LOCAL.size + len(self.name) + self.packed


class _End(NamedTuple):
    """What the end of the archive says: how many entries, and where their directory is."""

    number: int
    directory: int
    end: int


def scan(file: BinaryIO, path: Path) -> tuple[Entry, ...]:
    """Return the entries of the archive that `file`, open at `path`, holds, in the order of its bytes.

    Nothing is unpacked; only headers and the directory are read.

    Raises:
        ArchiveError: it is no plain zip file, or breaks a limit or a rule of names.
    """
    end = _find_end(file, path)
    file.seek(end.directory)
    entries = [_read_central(file, end, path) for _ in range(end.number)]
    if file.tell() != end.end:
        raise ArchiveError(path, "hidden-data", "this archive holds data that belongs to no entry")
    entries.sort(key=lambda entry: entry.start)
    at = 0
    for entry in entries:
        _check_start(entry, at, path)
        _check_local(file, entry, path)
        at = entry.end
        if at > end.directory:
            raise ArchiveError(path, "overlap", "reaches into what follows it", entry.name)
    if at != end.directory:
        raise ArchiveError(path, "hidden-data", "this archive holds data that belongs to no entry")
    _check_together(entries, path)
    return tuple(entries)


def unpack(file: BinaryIO, entry: Entry) -> bytes:
    """Return what `entry` holds, which is as long as it says and has its checksum.

    Raises:
        EntryFault: it is not.
    """
    file.seek(entry.end - entry.packed)
    data = b"".join(_inflate(file, entry) if entry.method == DEFLATED else _copy(file, entry.packed))
    if len(data) != entry.size:
        raise EntryFault("wrong-size", "is not as long as it says: the archive is damaged or made to deceive")
    if zlib.crc32(data) != entry.crc:
        raise EntryFault("wrong-checksum", "does not match its checksum: the archive is damaged, get it again")
    return data


def _copy(file: BinaryIO, count: int) -> Iterator[bytes]:
    """Yield the next `count` bytes, fewer where the file ends."""
    while count:
        chunk = file.read(min(count, _CHUNK))
        if not chunk:
            return
        count -= len(chunk)
        yield chunk


def _inflate(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """Yield what the deflated bytes of `entry` unpack to, never more than one byte over its size."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    left = entry.size + 1
    try:
        for chunk in _copy(file, entry.packed):
            part = stream.decompress(chunk, left)
            left -= len(part)
            yield part
            if not left or stream.eof:
                break
    except zlib.error:
        raise EntryFault("wrong-size", "cannot be unpacked: the archive is damaged, get it again") from None
    if left and (not stream.eof or stream.unused_data or file.tell() != entry.end):
        raise EntryFault("wrong-size", "is not packed in as many bytes as it says")


def _find_end(file: BinaryIO, path: Path) -> _End:
    size = file.seek(0, 2)
    if size > MAX_ARCHIVE:
        raise ArchiveError(path, "archive-too-large", f"this archive is larger than {MAX_ARCHIVE // 1_000_000} MB")
    file.seek(max(0, size - _END.size))
    data = file.read(_END.size)
    if len(data) < _END.size or data[:4] != b"PK\5\6":
        _refuse_end(file, size, path)
    _, disk, first_disk, here, count, length, directory, comment = _END.unpack(data)
    end = size - _END.size
    if comment:
        raise ArchiveError(path, "cut-off", "this archive is cut off: get it again")
    if _is_zip64(file, end) or count == _MANY or _FULL in (length, directory):
        raise ArchiveError(path, "zip64", "this archive is in the form for huge files, which packs never are")
    if disk or first_disk or here != count:
        raise ArchiveError(path, "zip-feature", "this archive is one part of several: packs are one file")
    if count > MAX_ENTRIES:
        raise ArchiveError(path, "too-many-entries", f"this archive has {count:,} entries, more than {MAX_ENTRIES:,}")
    if directory + length > end:
        raise ArchiveError(path, "cut-off", "this archive's directory lies outside of it: get it again")
    if directory + length < end:
        raise ArchiveError(path, "hidden-data", "this archive holds data that belongs to no entry")
    return _End(count, directory, end)


def _refuse_end(file: BinaryIO, size: int, path: Path) -> NoReturn:
    """Say why there is no end of an archive where one has to be."""
    start = max(0, size - _END.size - 0xFFFF)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(b"PK\5\6")
    if at >= 0 and len(tail) - at >= _END.size:
        stated = _END.unpack_from(tail, at)[-1]
        if stated and stated == len(tail) - at - _END.size:
            raise ArchiveError(path, "comment", "this archive carries a comment, which no pack does")
        raise ArchiveError(path, "hidden-data", "this archive goes on behind its end")
    file.seek(0)
    if file.read(4) == b"PK\3\4":
        raise ArchiveError(path, "cut-off", "this archive is cut off: get it again")
    raise ArchiveError(path, "not-an-archive", "this is no archive: `wickquiz pack build DIR` makes one of a folder")


def _is_zip64(file: BinaryIO, end: int) -> bool:
    if end < _LOCATOR_SIZE:
        return False
    file.seek(end - _LOCATOR_SIZE)
    return file.read(4) == b"PK\6\7"


def _read_central(file: BinaryIO, end: _End, path: Path) -> Entry:
    """Read the next entry of the directory."""
    data = file.read(_CENTRAL.size)
    if len(data) < _CENTRAL.size or data[:4] != b"PK\1\2" or file.tell() > end.end:
        raise ArchiveError(path, "cut-off", "this archive's directory is damaged: get it again")
    fields = _CENTRAL.unpack(data)
    _, _, _, needed, flags, method, _, _, crc, packed, size, name_length, extra, comment, disk, _, mode, start = fields
    name = file.read(min(name_length, MAX_NAME + 1)).decode("utf-8", "backslashreplace")
    try:
        kind = check_name(name)
        _check_plain(_FULL in (packed, size, start), extra, comment)
        _check_features(flags, method, needed, disk)
        _check_mode(mode)
        _check_sizes(kind, method, packed, size)
    except EntryFault as fault:
        raise ArchiveError(path, fault.rule, fault.message, name) from None
    return Entry(name, kind, method, crc, packed, size, start)


def _check_plain(is_huge: bool, extra: int, comment: int) -> None:
    if is_huge:
        raise EntryFault("zip64", "is in the form for huge files, which packs never have")
    if extra:
        raise EntryFault("extra-field", _EXTRA)
    if comment:
        raise EntryFault("comment", "carries a comment, which no entry of a pack does")


def _check_features(flags: int, method: int, needed: int, disk: int) -> None:
    if flags & _ENCRYPTED or method == _AES:
        raise EntryFault("encrypted", "is encrypted: packs are open to read")
    if method not in (STORED, DEFLATED):
        raise EntryFault("compression", "is packed in a way that is not known here: store or deflate it")
    if flags & ~_HARMLESS or needed > _VERSION or disk:
        raise EntryFault("zip-feature", "uses a feature of zip that packs do without")


def _check_mode(attributes: int) -> None:
    """Refuse what is not a plain file, by either of the two systems that a zip file tells it for."""
    mode = attributes >> 16
    if mode & _FILE_TYPE not in (0, _PLAIN_FILE) or mode & _SET_ID or attributes & 0xFFFF & ~_DOS_ATTRIBUTES:
        raise EntryFault("not-a-file", "is a link, a folder or a device, and only files have a place in an archive")


def _check_sizes(kind: Kind, method: int, packed: int, size: int) -> None:
    limit = MAX_ENTRY if kind is Kind.PICTURE else MAX_TEXT
    if size > limit:
        raise EntryFault("entry-too-large", f"is larger than {limit // 1_000_000} MB")
    if method == STORED and packed != size:
        raise EntryFault("wrong-size", "gives two sizes, though it is not compressed")
    if size > packed * MAX_RATIO:
        raise EntryFault("ratio", f"unpacks to more than {MAX_RATIO} times its size, as no honest file does")


def _check_start(entry: Entry, at: int, path: Path) -> None:
    if entry.start < at:
        raise ArchiveError(path, "overlap", "lies over what stands before it", entry.name)
    if entry.start > at:
        raise ArchiveError(path, "hidden-data", "has data before it that belongs to no entry", entry.name)


def _check_local(file: BinaryIO, entry: Entry, path: Path) -> None:
    """See that the header before an entry's data says what the directory says."""
    file.seek(entry.start)
    data = file.read(_LOCAL.size)
    if len(data) < _LOCAL.size or data[:4] != b"PK\3\4":
        raise ArchiveError(path, "header-mismatch", "is not where the directory says", entry.name)
    _, needed, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack(data)
    if extra:
        raise ArchiveError(path, "extra-field", _EXTRA, entry.name)
    same = (method, crc, packed, size) == (entry.method, entry.crc, entry.packed, entry.size)
    plain = not flags & ~_HARMLESS and needed <= _VERSION
    if not same or not plain or file.read(min(name_length, MAX_NAME + 1)) != entry.name.encode():
        message = "is described in two ways, by the directory and by itself"
        raise ArchiveError(path, "header-mismatch", message, entry.name)


def _check_together(entries: list[Entry], path: Path) -> None:
    """Hold all entries to the limits on their number and size, and to names of their own."""
    twin = check_distinct(entry.name for entry in entries)
    if twin:
        message = "has a name that some system takes for that of another entry"
        raise ArchiveError(path, "duplicate-name", message, twin)
    if sum(entry.size for entry in entries) > MAX_UNPACKED:
        message = f"this archive unpacks to more than {MAX_UNPACKED // 1_000_000} MB"
        raise ArchiveError(path, "archive-too-large", message)
    if sum(entry.size for entry in entries if entry.kind is not Kind.PICTURE) > MAX_TEXTS:
        message = f"this archive's texts are larger than {MAX_TEXTS // 1_000_000} MB together: divide the pack"
        raise ArchiveError(path, "archive-too-large", message)
