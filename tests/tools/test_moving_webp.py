"""Pictures joined into one that moves, read again by Qt."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader

from moving_webp import Frame, chunk, chunks, moving_webp

FILM = Path(__file__).parents[2] / "docs" / "pictures" / "round.webp"
LARGEST = 2_000_000
"""Bytes: a page that shows it is still loaded at once."""


def sheet(colour: str, width: int = 40, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def read(file: bytes) -> list[tuple[QImage, int]]:
    buffer = QBuffer()
    buffer.setData(QByteArray(file))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"webp")
    assert reader.supportsAnimation()
    return [(reader.read(), reader.nextImageDelay()) for _ in range(reader.imageCount())]


def test_every_frame_comes_back_in_its_order_with_its_time() -> None:
    colours = ("#d02020", "#20d020", "#2020d0")
    found = read(moving_webp([Frame(sheet(colour), 100 * number) for number, colour in enumerate(colours, 1)], 90))
    assert [shown for _, shown in found] == [100, 200, 300]
    for (image, _), colour in zip(found, colours, strict=True):
        assert (image.width(), image.height()) == (40, 30)
        middle, wanted = image.pixelColor(20, 15), QColor(colour)
        assert max(abs(middle.red() - wanted.red()), abs(middle.blue() - wanted.blue())) < 30


@pytest.mark.parametrize("frames", [[], [Frame(sheet("red"), 1), Frame(sheet("red", width=41), 1)]])
def test_frames_of_two_sizes_or_none_are_refused(frames: list[Frame]) -> None:
    with pytest.raises(ValueError, match="of one size"):
        moving_webp(frames)


def test_parts_of_odd_length_are_made_even() -> None:
    assert list(chunks(chunk(b"ABCD", b"odd") + chunk(b"EFGH", b"even"))) == [(b"ABCD", b"odd"), (b"EFGH", b"even")]


def test_the_film_of_a_round_moves_and_is_small_enough_for_a_page() -> None:
    assert FILM.stat().st_size < LARGEST
    assert len(read(FILM.read_bytes())) > 30
