"""Zip files that lie about themselves, and more of them than anybody can unpack."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable

from tests.packs.hostile.drawn import png
from tests.packs.hostile.zips import DEFLATED, MEDIA_TYPE, MIMETYPE, PACK, STORED, Raw, archive, deflated

Row = tuple[str, str, str, Callable[[], bytes]]

IMAGE = Raw(b"images/a.png", png())
GOOD = (MIMETYPE, PACK, IMAGE)
AGAIN = Raw(MIMETYPE.name, MEDIA_TYPE, start=0, is_listed_only=True)


def with_pack(**fields: object) -> bytes:
    """A sound archive but for fields of its pack.yaml."""
    return archive([MIMETYPE, Raw(PACK.name, PACK.data, **{"method": DEFLATED, **fields})])  # type: ignore[arg-type]


def local(**fields: object) -> bytes:
    """A sound archive but for fields of the header before its pack.yaml."""
    return with_pack(local=tuple(fields.items()))


def endless(data: bytes) -> bytes:
    """All of `data`, packed, but no mark that this is all."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)


def beside(name: bytes, data: bytes) -> bytes:
    return archive([*GOOD, Raw(name, data)])


def typed(mimetype: bytes, method: int = STORED) -> bytes:
    return archive([Raw(MIMETYPE.name, mimetype, method), PACK])


def headless() -> bytes:
    """A sound archive but for the signature before its pack.yaml."""
    first, second, *others = archive(GOOD).split(b"PK\3\4")[1:]
    return b"PK\3\4" + first + b"PK\3\5" + b"PK\3\4".join([second, *others])


def bomb(unpacked: int, said: int) -> bytes:
    packed = deflated(bytes(unpacked))
    return archive([MIMETYPE, PACK, Raw(b"bomb.yaml", packed=packed, method=DEFLATED, size=said)])


def cut(count: int) -> bytes:
    data = archive(GOOD)
    return data[: len(data) - count]


def twice_listed() -> bytes:
    start = len(MIMETYPE.header()) + len(MIMETYPE.body)
    again = Raw(b"more.yaml", PACK.data, DEFLATED, start=start, is_listed_only=True)
    return archive([MIMETYPE, PACK, again])


def quoted() -> bytes:
    """Each header lies in a stored block of the entry before it, so that all unpack the same kernel."""
    kernel = Raw(b"c.yaml", b"a" * 100)
    entries = [kernel]
    body = kernel.header() + kernel.body
    starts = [0]
    for name in (b"b.yaml", b"a.yaml"):
        quote = struct.pack("<BHH", 0, len(body), len(body) ^ 0xFFFF) + body
        entry = Raw(name, body, DEFLATED, packed=quote)
        starts = [0, *(start + len(entry.header()) + 5 for start in starts)]
        entries.insert(0, entry)
        body = entry.header() + quote
    at = len(MIMETYPE.header()) + len(MIMETYPE.body)
    listed = [
        Raw(e.name, e.data, e.method, packed=e.packed, start=at + start, is_listed_only=position > 0)
        for position, (e, start) in enumerate(zip(entries, starts, strict=True))
    ]
    return archive([MIMETYPE, *listed])


def claims(size: int, count: int = 1, name: str = "images/{}.png", packed: int = 0) -> bytes:
    """An archive whose entries say that they are of this size; nothing of it has to be there to be refused."""
    noise = random.Random(1).randbytes(packed)
    many = [Raw(name.format(number).encode(), noise, DEFLATED, packed=noise, size=size) for number in range(count)]
    return archive([MIMETYPE, PACK, *many])


ARCHIVES: list[Row] = [
    ("an empty file", "not-an-archive", "", bytes),
    ("a text", "not-an-archive", "", lambda: PACK.data),
    ("zeros beyond any size", "archive-too-large", "", lambda: bytes(65_000_001)),
    ("a zip without entries", "no-pack", "", lambda: archive([])),
    ("a mimetype and nothing else", "no-pack", "", lambda: archive([MIMETYPE])),
    ("no pack.yaml", "no-pack", "", lambda: archive([MIMETYPE, Raw(b"more.yaml", PACK.data)])),
    ("cut off within its end", "cut-off", "", lambda: cut(3)),
    ("cut off within an entry", "cut-off", "", lambda: cut(200)),
    ("a directory that is none", "cut-off", "", lambda: archive(GOOD, count=4)),
    ("a directory outside", "cut-off", "", lambda: archive(GOOD)[:-6] + b"\xff\xff\xff\x7f\0\0"),
    ("a comment cut off", "cut-off", "", lambda: archive(GOOD)[:-2] + b"\x09\0"),
    ("more entries than are counted", "hidden-data", "", lambda: archive(GOOD, count=2)),
    ("more in the directory than is counted", "hidden-data", "", lambda: archive([*GOOD, AGAIN], count=3)),
    ("data behind the end", "hidden-data", "", lambda: archive(GOOD, tail=b"#!/bin/sh")),
    ("two archives in one", "hidden-data", "", lambda: archive(GOOD) + archive([MIMETYPE, PACK])),
    ("a program before it", "hidden-data", "", lambda: archive(GOOD, before=b"MZ" * 99, shifts=False)),
    ("a program before it, known", "hidden-data", "mimetype", lambda: archive(GOOD, before=b"MZ" * 99)),
    (
        "data between entries",
        "hidden-data",
        "images/a.png",
        lambda: archive([MIMETYPE, PACK, Raw(IMAGE.name, IMAGE.data, gap=b"x")]),
    ),
    ("data before the directory", "hidden-data", "", lambda: archive(GOOD, gap=b"hidden")),
    ("data behind the directory", "hidden-data", "", lambda: archive(GOOD, after=b"hidden")),
    ("a comment", "comment", "", lambda: archive(GOOD, comment=b"read me")),
    ("a comment with another end", "hidden-data", "", lambda: archive(GOOD, comment=archive([MIMETYPE, PACK]))),
    ("a comment of an entry", "comment", "pack.yaml", lambda: with_pack(comment=b"x")),
    ("an extra field", "extra-field", "pack.yaml", lambda: with_pack(extra=b"UT\5\0\3aaaa")),
    ("another name in an extra field", "extra-field", "pack.yaml", lambda: with_pack(extra=b"up\6\0\1aaaab")),
    ("an extra field in one place", "extra-field", "pack.yaml", lambda: local(extra=b"xx\0\0")),
    (
        "a zip64 end",
        "zip64",
        "",
        lambda: archive(GOOD, after=b"PK\6\6" + bytes(52) + b"PK\6\7" + bytes(16)),
    ),
    ("a zip64 count", "zip64", "", lambda: archive(GOOD, count=0xFFFF)),
    ("a zip64 size", "zip64", "pack.yaml", lambda: with_pack(size=0xFFFFFFFF)),
    ("a zip64 place", "zip64", "pack.yaml", lambda: with_pack(start=0xFFFFFFFF)),
    ("one disk of several", "zip-feature", "", lambda: archive(GOOD, disk=1)),
    ("an entry on another disk", "zip-feature", "pack.yaml", lambda: with_pack(disk=1)),
    ("sizes behind the data", "zip-feature", "pack.yaml", lambda: with_pack(flags=8)),
    ("patched data", "zip-feature", "pack.yaml", lambda: with_pack(flags=32)),
    ("a later version", "zip-feature", "pack.yaml", lambda: with_pack(needed=63)),
    ("encrypted", "encrypted", "pack.yaml", lambda: with_pack(flags=1)),
    ("strongly encrypted", "encrypted", "pack.yaml", lambda: with_pack(flags=64)),
    ("a masked header", "encrypted", "pack.yaml", lambda: with_pack(flags=1 << 13)),
    ("encrypted by AES", "encrypted", "pack.yaml", lambda: with_pack(method=99)),
    ("bzip2", "compression", "pack.yaml", lambda: with_pack(method=12)),
    ("lzma", "compression", "pack.yaml", lambda: with_pack(method=14)),
    ("zstandard", "compression", "pack.yaml", lambda: with_pack(method=93)),
    ("two names for the same data", "overlap", "more.yaml", twice_listed),
    ("quoted headers", "overlap", "b.yaml", quoted),
    (
        "an entry into the directory",
        "overlap",
        "pack.yaml",
        lambda: with_pack(method=STORED, packed_size=200, size=200),
    ),
    ("another name at the entry", "header-mismatch", "pack.yaml", lambda: local(name=b"evil.yaml")),
    ("another name as long", "header-mismatch", "pack.yaml", lambda: local(name=b"evil.yam1")),
    ("another size at the entry", "header-mismatch", "pack.yaml", lambda: local(size=9)),
    ("another packed size at the entry", "header-mismatch", "pack.yaml", lambda: local(packed_size=9)),
    ("another checksum at the entry", "header-mismatch", "pack.yaml", lambda: local(crc=9)),
    ("another method at the entry", "header-mismatch", "pack.yaml", lambda: local(method=STORED)),
    ("encrypted in one place", "header-mismatch", "pack.yaml", lambda: local(flags=1)),
    ("no header at the entry", "header-mismatch", "pack.yaml", headless),
    ("longer than it says", "wrong-size", "pack.yaml", lambda: with_pack(size=len(PACK.data) - 1)),
    ("shorter than it says", "wrong-size", "pack.yaml", lambda: with_pack(size=len(PACK.data) + 1)),
    ("stored in two sizes", "wrong-size", "pack.yaml", lambda: with_pack(method=STORED, size=9)),
    ("data behind what is packed", "wrong-size", "pack.yaml", lambda: with_pack(packed=PACK.body + b"hidden")),
    ("packed data without an end", "wrong-size", "pack.yaml", lambda: with_pack(packed=endless(PACK.data))),
    ("packed data cut off", "wrong-size", "pack.yaml", lambda: with_pack(packed=PACK.body[:-9])),
    ("packed data that is none", "wrong-size", "pack.yaml", lambda: with_pack(packed=b"\xff" * 99)),
    ("a wrong checksum", "wrong-checksum", "pack.yaml", lambda: with_pack(crc=1)),
    ("a bomb by ratio", "ratio", "bomb.yaml", lambda: bomb(1_900_000, 1_900_000)),
    ("a bomb that lies", "wrong-size", "bomb.yaml", lambda: bomb(90_000_000, 1_000_000)),
    ("a bomb by count", "too-many-entries", "", lambda: claims(0, 1999)),
    ("a bomb by count of nothing", "too-many-entries", "", lambda: archive([MIMETYPE], count=65_000)),
    ("an entry beyond its size", "entry-too-large", "images/0.png", lambda: claims(16_000_001, packed=160_001)),
    ("all beyond their size", "archive-too-large", "", lambda: claims(15_000_000, 5, packed=150_000)),
    ("a question file beyond its size", "entry-too-large", "0.yaml", lambda: claims(2_000_001, 1, "{}.yaml", 30_000)),
    ("texts beyond their size", "archive-too-large", "", lambda: claims(1_900_000, 3, "{}.yaml", 30_000)),
    ("a zip in a zip", "unknown-entry", "more.wickpack", lambda: beside(b"more.wickpack", archive(GOOD))),
    ("a zip called README", "not-text", "README", lambda: beside(b"README", archive(GOOD))),
    ("a program called LICENSE", "not-text", "LICENSE.exe", lambda: beside(b"LICENSE.exe", b"MZ\0\0")),
    ("no mimetype", "mimetype", "", lambda: archive([PACK])),
    ("a late mimetype", "mimetype", "", lambda: archive([PACK, MIMETYPE])),
    ("a compressed mimetype", "mimetype", "mimetype", lambda: typed(MEDIA_TYPE, DEFLATED)),
    ("another mimetype", "mimetype", "mimetype", lambda: typed(b"application/epub+zip")),
    ("a mimetype and a line break", "mimetype", "mimetype", lambda: typed(MEDIA_TYPE + b"\n")),
]
