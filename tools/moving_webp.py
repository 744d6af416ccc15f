"""Join pictures into one that moves: an animated WebP, as its container specification (Google, RFC 9649) has it.

Qt writes single WebP pictures; the frames of one that moves are the same bytes with a header of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

_ANIMATED = 0x02
_REPLACES = 0x02
"""A frame is not blended with the one before."""


@dataclass(frozen=True)
class Frame:
    """One picture, and for how many milliseconds it is seen."""

    picture: QImage
    shown: int


def moving_webp(frames: Sequence[Frame], quality: int = 70) -> bytes:
    """Return the file of a picture that moves and begins anew at its end. All frames are of one size.

    Raises:
        ValueError: there is no frame, or one is of another size (the caller's mistake).
    """
    if not frames or len({(frame.picture.width(), frame.picture.height()) for frame in frames}) != 1:
        raise ValueError("frames are of one size, and there is one at least")
    width, height = frames[0].picture.width(), frames[0].picture.height()
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    parts = [chunk(b"VP8X", bytes([_ANIMATED, 0, 0, 0]) + size), chunk(b"ANIM", bytes(4) + bytes(2))]
    for frame in frames:
        head = bytes(6) + size + frame.shown.to_bytes(3, "little") + bytes([_REPLACES])
        parts.append(chunk(b"ANMF", head + b"".join(_pixels(frame.picture, quality))))
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def chunk(name: bytes, content: bytes) -> bytes:
    """Return a part of the file: its name, its length, its content, made even."""
    return name + len(content).to_bytes(4, "little") + content + bytes(len(content) % 2)


def chunks(file: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the parts of a WebP file, or of a frame in it: each one's name and content."""
    at = 12 if file.startswith(b"RIFF") else 0
    while at < len(file):
        length = int.from_bytes(file[at + 4 : at + 8], "little")
        yield file[at : at + 4], file[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _pixels(picture: QImage, quality: int) -> Iterator[bytes]:
    """Yield the parts of a single picture's file that hold its pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(quality)
    if not writer.write(picture.convertToFormat(QImage.Format.Format_RGB888)):
        raise OSError(f"Qt writes no WebP here: {writer.errorString()}")
    yield from (
        chunk(name, content) for name, content in chunks(bytes(buffer.data().data())) if name in (b"VP8 ", b"VP8L")
    )
