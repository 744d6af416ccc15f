"""A picture is what its content says, whole and of a size that any machine can show."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.packs.hostile.drawn import canvas, jpeg, lossy, png, webp

from wickquiz.packs.pictures import Picture, PictureFault, recognise

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
SOUND = (png(), png(more=png()[8:8]), jpeg(), webp(), lossy())


@pytest.mark.parametrize(
    ("data", "name", "picture"),
    [
        (png(7, 9), "a.png", Picture("png", 7, 9)),
        (png(4096, 1953), "a.png", Picture("png", 4096, 1953)),
        (png(2000, 2000, depth=16), "a.png", Picture("png", 2000, 2000)),
        (jpeg(7, 9), "a.jpg", Picture("jpeg", 7, 9)),
        (jpeg(7, 9, frame=0xC2, scans=10), "a.jpeg", Picture("jpeg", 7, 9)),
        (webp(7, 9), "a.webp", Picture("webp", 7, 9)),
        (webp(7, 9, before=canvas(7, 9)), "a.webp", Picture("webp", 7, 9)),
        (lossy(7, 9), "a.webp", Picture("webp", 7, 9)),
        (lossy(7, 9), "", Picture("webp", 7, 9)),
    ],
)
def test_a_sound_picture_is_recognised_with_its_size(data: bytes, name: str, picture: Picture) -> None:
    assert recognise(data, name) == picture


def test_pictures_that_a_program_saved_are_recognised() -> None:
    found = sorted(PICTURES.glob("*.png"))
    assert found
    for path in found:
        assert recognise(path.read_bytes(), path.name).width > 100


@pytest.mark.parametrize("data", SOUND, ids=["png", "png again", "jpeg", "webp", "lossy webp"])
def test_no_beginning_of_a_picture_is_a_picture(data: bytes) -> None:
    for length in range(len(data)):
        with pytest.raises(PictureFault):
            recognise(data[:length])


@given(st.sampled_from(SOUND), st.data())
def test_a_changed_picture_is_refused_or_within_the_limits(data: bytes, chance: st.DataObject) -> None:
    at = chance.draw(st.integers(0, len(data)))
    changed = data[:at] + chance.draw(st.binary(min_size=1, max_size=6)) + data[at + chance.draw(st.integers(0, 6)) :]
    try:
        picture = recognise(changed)
    except PictureFault:
        return
    assert 0 < picture.width <= 4096
    assert 0 < picture.height <= 4096
    assert picture.width * picture.height * 4 <= 32_000_000
