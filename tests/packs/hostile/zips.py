"""A zip file byte by byte, so that every field of it can lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

MEDIA_TYPE = b"application/vnd.wickquiz.pack+zip"
STORED, DEFLATED = 0, 8


@dataclass(frozen=True)
class Raw:
    """An entry. What is None follows from `data`; `local` names fields of its own header that differ."""

    name: bytes
    data: bytes = b""
    method: int = STORED
    flags: int = 0
    packed: bytes | None = None
    packed_size: int | None = None
    size: int | None = None
    crc: int | None = None
    needed: int = 20
    disk: int = 0
    attributes: int = 0o100644 << 16
    extra: bytes = b""
    comment: bytes = b""
    start: int | None = None
    gap: bytes = b""
    is_listed_only: bool = False
    local: tuple[tuple[str, Any], ...] = ()

    @property
    def body(self) -> bytes:
        if self.packed is not None:
            return self.packed
        return deflated(self.data) if self.method == DEFLATED else self.data

    @property
    def sums(self) -> tuple[int, int, int]:
        """Checksum, packed size, size."""
        crc = zlib.crc32(self.data) if self.crc is None else self.crc
        packed = len(self.body) if self.packed_size is None else self.packed_size
        return crc, packed, len(self.data) if self.size is None else self.size

    def header(self) -> bytes:
        own = replace(self, **dict(self.local))
        fields = (own.needed, own.flags, own.method, 0, 0x21, *own.sums, len(own.name), len(own.extra))
        return struct.pack("<4sHHHHHIIIHH", b"PK\3\4", *fields) + own.name + own.extra

    def listing(self, start: int) -> bytes:
        fields = (20, 3, self.needed, self.flags, self.method, 0, 0x21, *self.sums, len(self.name), len(self.extra))
        rest = (len(self.comment), self.disk, 0, self.attributes, start if self.start is None else self.start)
        packed = struct.pack("<4sBBHHHHHIIIHHHHHII", b"PK\1\2", *fields, *rest)
        return packed + self.name + self.extra + self.comment


def archive(
    entries: Sequence[Raw],
    *,
    before: bytes = b"",
    shifts: bool = True,
    gap: bytes = b"",
    after: bytes = b"",
    count: int | None = None,
    disk: int = 0,
    comment: bytes = b"",
    tail: bytes = b"",
) -> bytes:
    """Return a zip file with `before`, `gap`, `after` and `tail` in front of the entries, the directory, its end, and
    behind it. `shifts`: the offsets know of `before`."""
    at = len(before) if shifts else 0
    body, directory = b"", b""
    for entry in entries:
        start = at + len(body) + len(entry.gap)
        if not entry.is_listed_only:
            body += entry.gap + entry.header() + entry.body
        directory += entry.listing(start)
    number = len(entries) if count is None else count
    offset = at + len(body) + len(gap)
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", disk, disk, number, number, len(directory), offset, len(comment))
    return before + body + gap + directory + after + end + comment + tail


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


MIMETYPE = Raw(b"mimetype", MEDIA_TYPE)
PACK = Raw(
    b"pack.yaml",
    b"wickpack: 1\ntitle: Wax\nid: wax\nquestions:\n- ask: What feeds a flame?\n  answer: Oxygen\n"
    b"  wrong: [Helium, Neon, Argon]\n",
    DEFLATED,
)
