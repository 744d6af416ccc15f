"""Pictures from their first byte to their last, so that any of it can lie."""

from __future__ import annotations

import struct
import zlib


def chunk(kind: bytes, data: bytes = b"", crc: int | None = None) -> bytes:
    return (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data) if crc is None else crc)
    )


def png(
    width: int = 2, height: int = 2, *, depth: int = 8, colour: int = 2, more: bytes = b"", tail: bytes = b""
) -> bytes:
    """Return a picture that says it is of this size; only the first rows are there."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    rows = zlib.compress(b"\0" * (1 + width * 3) * min(height, 16))
    return b"\x89PNG\r\n\x1a\n" + header + more + chunk(b"IDAT", rows) + chunk(b"IEND") + tail


def segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def jpeg(width: int = 2, height: int = 2, *, frame: int = 0xC0, scans: int = 1, end: bytes = b"\xff\xd9") -> bytes:
    """Return the headers of a picture of this size, and scans that hold nothing."""
    of_frame = struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"
    scan = segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x00"
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + segment(frame, of_frame) + scan * scans + end


def webp(width: int = 2, height: int = 2, *, before: bytes = b"", stated: int | None = None) -> bytes:
    """Return a lossless picture that says it is of this size."""
    bits = (width - 1) | (height - 1) << 14
    body = before + riff(b"VP8L", struct.pack("<BI", 0x2F, bits) + b"\0\0\0")
    size = len(body) + 4 if stated is None else stated
    return b"RIFF" + struct.pack("<I", size) + b"WEBP" + body


def lossy(width: int = 2, height: int = 2, *, start: bytes = b"\x9d\x01\x2a") -> bytes:
    body = riff(b"VP8 ", b"\x10\0\0" + start + struct.pack("<HH", width, height) + b"\0\0")
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def riff(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def canvas(width: int, height: int, flags: int = 0) -> bytes:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return riff(b"VP8X", struct.pack("<I", flags) + size)
