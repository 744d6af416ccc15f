"""Archives from strangers: read in memory, entry by entry, within limits; and archives for others, equal byte for byte.

Nothing is ever extracted. The entries of other programs have names of any script, in SIGame's packs in percent-encoded
form; they are looked up, never used as paths.
"""

from __future__ import annotations

import io
import posixpath
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote

from wickquiz.packs.archive_rules import MAX_ENTRIES, MAX_ENTRY, MAX_RATIO, MAX_UNPACKED
from wickquiz.packs.interchange.report import InterchangeError
from wickquiz.packs.problems import shown

_SMALL: Final = 100_000
"""Entries up to this size may shrink by any ratio: a page of equal lines does so without meaning harm."""
_MAX_DIRECTORY: Final = MAX_ENTRIES * 1_000
_END: Final = struct.Struct("<4s4H2LH")
_LOCAL: Final = 30
"""Bytes before an entry's name; the name has at least as many as characters."""

_BAD_NAME: Final = re.compile(r"[\x00-\x1f\x7f\\]|^/|^[A-Za-z]:|(?:^|/)\.\.(?:/|$)")
_ENCRYPTED: Final = 0x1
_KNOWN: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def is_zip(data: bytes) -> bool:
    """Tell whether `data` begins as a zip archive does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


class Archive:
    """A zip archive in memory whose entries were checked; what is read of it counts against one budget."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the archive `data`; `name` is what a sentence calls it.

        Raises:
            InterchangeError: it is damaged, beyond the limits, or made to deceive.
        """
        self._name = name
        _check_directory(data, name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = [info for info in self._zip.infolist() if not info.is_dir()]
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError, struct.error, OSError) as fault:
            raise InterchangeError(f"{name} is a damaged archive ({fault}): make or download it again") from fault
        self._left = MAX_UNPACKED
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            self._check(info)
            self._entries[_plain(info.filename)] = info
        _check_overlap(infos, name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files within, percent-decoded, in the archive's order."""
        return tuple(self._entries)

    def find(self, name: str) -> str | None:
        """Return the entry that `name` means, whatever its case; None where there is none."""
        wanted = _plain(name)
        if wanted in self._entries:
            return wanted
        return next((entry for entry in self._entries if entry.casefold() == wanted.casefold()), None)

    def size(self, name: str) -> int:
        """Return how many bytes the entry `name`, one of `names`, says it has."""
        return self._entries[name].file_size

    def read(self, name: str) -> bytes:
        """Return what the entry `name`, one of `names`, holds.

        Raises:
            InterchangeError: it is damaged, or larger than an entry, or all that is read, may be.
        """
        info = self._entries[name]
        where = f"'{shown(name)}' in {self._name}"
        if info.file_size > min(MAX_ENTRY, self._left):
            limits = f"{MAX_ENTRY:,} bytes an entry and {MAX_UNPACKED:,} in all are read at most"
            raise InterchangeError(f"{where} is too large: {limits}")
        if info.file_size > max(_SMALL, info.compress_size * MAX_RATIO):
            raise InterchangeError(f"{where} unpacks to more than {MAX_RATIO} times its size, as only bombs do")
        try:
            with self._zip.open(info) as file:
                data = file.read()  # no more than it says it has
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError) as fault:
            raise InterchangeError(f"{where} is damaged ({fault}): make or download the archive again") from fault
        self._left -= len(data)
        return data

    def _check(self, info: zipfile.ZipInfo) -> None:
        """Refuse an entry that no honest program writes."""
        plain = _plain(info.filename)
        where = f"'{shown(info.filename)}' in {self._name}"
        if _BAD_NAME.search(info.orig_filename) or _BAD_NAME.search(plain) or not plain:
            raise InterchangeError(f"{where} has a name that leads out of the archive, or that no file can have")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise InterchangeError(f"{where} is a link to another file, which no question needs")
        if info.flag_bits & _ENCRYPTED:
            raise InterchangeError(f"{where} is encrypted: unpack it and make the archive again without a password")
        if info.compress_type not in _KNOWN:
            raise InterchangeError(f"{where} is packed in a way that is not read here: use the ordinary one (deflate)")
        if plain in self._entries:
            raise InterchangeError(f"{where} is there twice: nobody can tell which of the two is meant")


def resolve(base: str, href: str) -> str | None:
    """Return the entry that `href` in the entry `base` means; None where it leads out of the archive."""
    target = unquote(re.split(r"[#?]", href, maxsplit=1)[0])
    if not target or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|/", target):
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), target))
    return None if path.startswith("..") or _BAD_NAME.search(path) else path


def write_zip(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Return an archive of `entries`, name and content each: the same bytes for the same entries, on any day."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, data)
    return buffer.getvalue()


def _plain(name: str) -> str:
    """Return an entry's name as a person would write it: percent-decoded where that gives text, composed."""
    try:
        decoded = unquote(name, errors="strict")
    except UnicodeDecodeError:
        decoded = name
    return unicodedata.normalize("NFC", decoded)


def _check_directory(data: bytes, name: str) -> None:
    """Refuse an archive with a directory that is too large before anything reads it."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - _END.size - 0xFFFF))
    if at < 0 or len(data) - at < _END.size:
        raise InterchangeError(f"{name} is no zip archive, or is cut off: make or download it again")
    _, _, _, _, count, size, _, _ = _END.unpack_from(data, at)
    if count > MAX_ENTRIES or size > _MAX_DIRECTORY or data[max(0, at - 20) : at].startswith(b"PK\x06\x07"):
        raise InterchangeError(f"{name} lists more entries than the {MAX_ENTRIES:,} that are read at most: divide it")


def _check_overlap(infos: Iterable[zipfile.ZipInfo], name: str) -> None:
    """Refuse an archive in which two entries share bytes, as bombs do that unpack the same bytes again and again."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise InterchangeError(f"'{shown(info.filename)}' in {name} overlaps another entry, as only bombs do")
        end = info.header_offset + _LOCAL + len(info.orig_filename) + info.compress_size
