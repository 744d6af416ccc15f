"""What is said of a pack's pictures while it is a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.packs.interchange.qti3_items import png

from wickquiz.packs.picture_check import check_whole

HEAD = "wickpack: 1\ntitle: Wax\ncover: images/cover.png\nsources: {a: {title: A}}\nquestions:\n"
CHOICE = """\
- ask: Which is wax?
  image: images/ask.png
  alt: Two lumps
  answer: {text: Left, image: images/left.png, alt: A lump}
  wrong: [{text: Right, image: images/right.png, alt: A lump}, Both, None]
  source: a@1
"""
ORDER = """\
- ask: Which is older?
  order: [{text: One, image: images/left.png, alt: A lump}, Two, {text: Three, image: images/three.png, alt: A lump}]
  source: a@1
"""
MATCH = """\
- ask: What belongs to what?
  match: {One: {text: Left, image: images/pair.png, alt: A lump}, Two: Right}
  wrong: [{text: Far, image: images/extra.png, alt: A lump}]
  source: a@1
"""
MULTI = """\
- ask: Which burn?
  answers: [{text: This, image: images/this.png, alt: A lump}]
  wrong: [{text: That, image: images/that.png, alt: A lump}, Those, None]
  source: a@1
"""
CLAIM = "- claim: Wax burns.\n  is: true\n  source: a@1\n"
NAMES = ("cover", "ask", "left", "right", "three", "pair", "extra", "this", "that")


@pytest.fixture
def wax(tmp_path: Path) -> Path:
    images = tmp_path / "wax" / "images"
    images.mkdir(parents=True)
    for name in NAMES:
        (images / f"{name}.png").write_bytes(png())
    pack = tmp_path / "wax"
    (pack / "pack.yaml").write_text(HEAD + CHOICE + ORDER + MATCH + MULTI + CLAIM, encoding="utf-8")
    return pack


def told(pack: Path) -> list[str]:
    return [f"{each.place.line}:{each.place.column} {each.rule}" for each in check_whole(pack).problems]


def test_pictures_that_can_be_shown_are_no_problem(wax: Path) -> None:
    assert told(wax) == []


@pytest.mark.parametrize(
    ("name", "line"),
    [
        *(("cover", 1), ("ask", 6), ("left", 6), ("right", 6), ("three", 12)),
        *(("pair", 15), ("extra", 15), ("this", 19), ("that", 19)),
    ],
)
def test_a_picture_that_is_none_is_told_once_where_it_is_used(name: str, line: int, wax: Path) -> None:
    (wax / "images" / f"{name}.png").write_bytes(b"no picture")
    assert told(wax) == [f"{line}:{1 if line == 1 else 3} unfit-picture"]


def test_a_picture_that_is_too_large_or_of_another_kind_is_told_with_what_to_do(wax: Path) -> None:
    (wax / "images" / "ask.png").write_bytes(png(4097))
    (wax / "images" / "three.png").rename(wax / "images" / "three.jpg")
    text = (wax / "pack.yaml").read_text(encoding="utf-8").replace("three.png", "three.jpg")
    (wax / "pack.yaml").write_text(text, encoding="utf-8")
    large, named = (problem.message for problem in check_whole(wax).problems)
    assert large.startswith("the picture 'images/ask.png' has 4097 x 4097 pixels")
    assert named == "the picture 'images/three.jpg' is a png picture: let its name say so"


def test_it_can_be_allowed_for_a_question_and_stands_among_other_problems(wax: Path) -> None:
    for name in ("ask", "three"):
        (wax / "images" / f"{name}.png").write_bytes(b"no picture")
    text = (wax / "pack.yaml").read_text(encoding="utf-8")
    (wax / "pack.yaml").write_text(text + "- ask: Why\n  answer: So\n  source: a@1\n", encoding="utf-8")
    assert told(wax) == ["6:3 unfit-picture", "12:3 unfit-picture", "26:8 no-question-mark"]
    allowed = text.replace("Two lumps\n", "Two lumps\n  x-allow: [unfit-picture]\n")
    (wax / "pack.yaml").write_text(allowed, encoding="utf-8")
    assert told(wax) == ["13:3 unfit-picture"]
    (wax / "pack.yaml").write_text("x-allow: unfit-picture\n" + text, encoding="utf-8")
    assert told(wax) == []


def test_a_pack_that_cannot_be_read_has_its_own_problems_alone(tmp_path: Path) -> None:
    assert [problem.rule for problem in check_whole(tmp_path / "nothing").problems] == ["not-found"]
