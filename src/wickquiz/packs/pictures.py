"""Telling what a picture is by its content, and that it is whole, without decoding it.

A name proves nothing: Qt decodes by content, so that an SVG called .png would be run as the document that it is. What
is recognised here is walked from its first byte to its last, by the lengths that it gives itself.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final, NamedTuple

MAX_SIDE: Final = 4096
"""Pixels."""
MAX_DECODED: Final = 32_000_000
"""Bytes of the picture as it is shown: 4 a pixel, 8 where a channel has 16 bits."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER: Final = 13
_PNG_DEPTHS: Final = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""Bits a channel may have, by type of colour."""
_PALETTE: Final = 3
_MAX_SEGMENTS: Final = 200
_MAX_SCANS: Final = 100
"""A progressive JPEG draws itself in some ten scans; each more costs as much time as the whole picture."""
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
_OTHER_FRAMES: Final = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ANIMATED: Final = 0x02


class PictureFault(Exception):  # noqa: N818 - what is at fault is the picture
    """A picture cannot be used; `rule` is picture-type, picture-damaged or picture-too-large."""

    def __init__(self, rule: str, message: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message


class Picture(NamedTuple):
    """What a picture is: its format's name (png, jpeg or webp) and its size in pixels."""

    format: str
    width: int
    height: int


def recognise(data: bytes, name: str = "") -> Picture:
    """Return what the picture that `data` holds is. `name` is its file's, whose suffix has to say the same.

    Raises:
        PictureFault: it is none of the three formats, not whole, or too large.
    """
    picture, depth = _walk(data)
    suffix = name.rpartition(".")[2].lower().replace("jpg", "jpeg")
    if name and suffix != picture.format:
        raise PictureFault("picture-type", f"is a {picture.format} picture: let its name say so")
    if not (picture.width and picture.height):
        raise _damaged()
    if max(picture.width, picture.height) > MAX_SIDE or picture.width * picture.height * 4 * depth > MAX_DECODED:
        size = f"{picture.width} x {picture.height}"
        limits = f"{MAX_SIDE} pixels a side and {MAX_DECODED // 1_000_000} MB when shown"
        raise PictureFault("picture-too-large", f"has {size} pixels, and may have {limits}: scale it down")
    return picture


def _walk(data: bytes) -> tuple[Picture, int]:
    """Return the picture, and how many bytes a channel takes when it is shown."""
    try:
        if data.startswith(_PNG):
            return _png(data)
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data), 1
        if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
            return _webp(data), 1
    except (struct.error, IndexError):
        raise _damaged() from None
    raise PictureFault("picture-type", "is not a PNG, JPEG or WebP picture, whatever its name says")


def _damaged(why: str = "is cut off or damaged") -> PictureFault:
    return PictureFault("picture-damaged", f"{why}: save it again from a picture program")


def _png(data: bytes) -> tuple[Picture, int]:
    view = memoryview(data)
    at = len(_PNG)
    kinds: list[bytes] = []
    most = 100 + len(data) // 1024
    while not kinds or kinds[-1] != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 8 + length
        if zlib.crc32(view[at + 4 : end]) != struct.unpack_from(">I", data, end)[0] or len(kinds) > most:
            raise _damaged()
        kinds.append(kind)
        at = end + 4
    size, _, width, height, depth, colour, *methods, interlace = struct.unpack_from(">I4sIIBBBBB", data, len(_PNG))
    first = kinds.index(b"IDAT") if b"IDAT" in kinds else 0
    is_in_order = kinds[0] == b"IHDR" and size == _PNG_HEADER and kinds.count(b"IHDR") == 1 and first > 0
    is_in_order &= set(kinds[first : first + kinds.count(b"IDAT")]) == {b"IDAT"}
    is_in_order &= colour != _PALETTE or b"PLTE" in kinds[:first]
    is_known = depth in _PNG_DEPTHS.get(colour, ()) and methods == [0, 0] and interlace in (0, 1)
    if at != len(data) or not is_in_order or not is_known:
        raise _damaged()
    return Picture("png", width, height), 2 if depth == 16 else 1  # noqa: PLR2004 - bits


def _jpeg(data: bytes) -> Picture:
    if not data.endswith(b"\xff\xd9"):
        raise _damaged()
    at, picture = 2, None
    for _ in range(_MAX_SEGMENTS):
        if data[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            raise _damaged()
        marker = data[at + 1]
        if marker == 0xFF:  # noqa: PLR2004 - fill
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker in _FRAMES and picture is None:
            picture = _frame(data, at)
        elif marker in _FRAMES | _OTHER_FRAMES:
            raise _damaged("is of an unusual kind of JPEG")
        elif marker == 0xDA:  # noqa: PLR2004 - start of scan
            return _scanned(data, at, picture)
        elif marker < 0xC0 or length < 2:  # noqa: PLR2004 - no marker of a segment; shorter than its own length
            raise _damaged()
        at += 2 + length
    raise _damaged()


def _frame(data: bytes, at: int) -> Picture:
    """Return what the frame at `at` says; a height of 0 would be told only behind the picture."""
    length, bits, height, width, channels = struct.unpack_from(">HBHHB", data, at + 2)
    if bits != 8 or channels not in (1, 3, 4) or length != 8 + 3 * channels:  # noqa: PLR2004 - the format's
        raise _damaged("is of an unusual kind of JPEG")
    return Picture("jpeg", width, height)


def _scanned(data: bytes, at: int, picture: Picture | None) -> Picture:
    if picture is None or data.count(b"\xff\xda", at) > _MAX_SCANS:
        raise _damaged()
    return picture


def _webp(data: bytes) -> Picture:
    (stated,) = struct.unpack_from("<I", data, 4)
    if stated + 8 != len(data):
        raise _damaged()
    at, canvas, picture = 12, None, None
    for _ in range(_MAX_SEGMENTS):
        if at == len(data):
            break
        kind, length = struct.unpack_from("<4sI", data, at)
        if kind == b"VP8X" and at == 12:  # noqa: PLR2004 - the first chunk
            flags, wide, high = struct.unpack_from("<I3s3s", data, at + 8)
            if flags & _ANIMATED:
                raise _damaged("moves, and pictures here stand still")
            canvas = Picture("webp", 1 + int.from_bytes(wide, "little"), 1 + int.from_bytes(high, "little"))
        elif kind in (b"VP8 ", b"VP8L") and picture is None:
            picture = _lossy(data, at + 8) if kind == b"VP8 " else _lossless(data, at + 8)
        elif kind in (b"VP8X", b"VP8 ", b"VP8L", b"ANIM", b"ANMF"):
            raise _damaged()
        at += 8 + length + length % 2
    if at != len(data) or picture is None or (canvas is not None and canvas != picture):
        raise _damaged()
    return picture


def _lossy(data: bytes, at: int) -> Picture:
    tag, start, width, height = struct.unpack_from("<3s3sHH", data, at)
    if tag[0] & 1 or start != b"\x9d\x01\x2a":
        raise _damaged()
    return Picture("webp", width & 0x3FFF, height & 0x3FFF)


def _lossless(data: bytes, at: int) -> Picture:
    sign, bits = struct.unpack_from("<BI", data, at)
    if sign != 0x2F or bits >> 29:  # noqa: PLR2004 - the format's signature; its version is 0
        raise _damaged()
    return Picture("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
