"""The picture in a new pack: a lighthouse at night, drawn here so that nobody else has a right in it."""

from __future__ import annotations

import struct
import zlib
from typing import Final

WIDTH: Final = 320
HEIGHT: Final = 240
BANDS: Final = 7
"""Bands of the tower, white and red in turn; three are red, and a question asks for that."""

_SKY, _SEA, _ROCK, _WHITE, _RED, _DARK, _LAMP, _BEAM = range(8)
_PALETTE: Final = bytes.fromhex("1b2a41 12343b 3d3a38 f1ede4 c8352e 22201f ffd97a 5b6472")
_MIDDLE: Final = 140
_TOP, _FOOT, _HORIZON = 66, 196, 186
_LAMP_AT: Final = 53


def lighthouse() -> bytes:
    """Return the picture as a PNG of `WIDTH` x `HEIGHT` pixels with a palette."""
    rows = (b"\0" + bytes(_colour(x, y) for x in range(WIDTH)) for y in range(HEIGHT))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"PLTE", _PALETTE), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _colour(x: int, y: int) -> int:
    """Return the number of the colour at a pixel, what lies in front asked for first."""
    aside = abs(x - _MIDDLE)
    if _TOP <= y < _FOOT and aside <= 15 + (y - _TOP) // 10:
        return _RED if (y - _TOP) * BANDS // (_FOOT - _TOP) % 2 else _WHITE
    for top, foot, reach, colour in ((61, 66, 23, _DARK), (45, 61, 11, _LAMP)):
        if top <= y < foot and aside <= reach:
            return colour
    if 30 <= y < 45 and aside <= y - 30:  # noqa: PLR2004 - the roof
        return _DARK
    if (x - _MIDDLE) ** 2 + 5 * (y - _FOOT) ** 2 < 70**2:
        return _ROCK
    if x > _MIDDLE and abs(y - _LAMP_AT) < 6 + (x - _MIDDLE) // 6:
        return _BEAM
    return _SKY if y < _HORIZON else _SEA
