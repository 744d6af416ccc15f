from __future__ import annotations

from pathlib import Path

import pytest

from wickquiz.packs.reader import read_pack

FULL = Path(__file__).parent / "data" / "full"


def hash_of(folder: Path, *changes: tuple[str, str]) -> str:
    """The content hash of the full pack after `changes`, which replace a text that has to be there once."""
    pack = folder / "full"
    (pack / "images").mkdir(parents=True, exist_ok=True)
    (pack / "images" / "lamp.png").touch()
    (pack / "images" / "wick.png").touch()
    for file in FULL.glob("*.yaml"):
        (pack / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    for before, after in changes:
        for file in pack.glob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            if before in text:
                file.write_text(text.replace(before, after, 1), encoding="utf-8")
                break
        else:
            raise LookupError(before)
    return read_pack(pack).content_hash


def test_the_hash_is_the_same_on_any_machine(tmp_path: Path) -> None:
    assert hash_of(tmp_path) == read_pack(FULL).content_hash
    assert hash_of(tmp_path) == "255d1f4707be1ba573b0934a30c120c070c9429305a4ed22c97056850387646e"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("id: wax-full", "id: wax-other"),
        ("id: gas", "id: air"),
        ("Which gas feeds", "Which gas makes"),
        ("text: Oxygen", "text: Ozone"),
        ("[Helium, {", "[Radon, {"),
        ("image: images/lamp.png\n  alt", "image: images/wick.png\n  alt"),
        ("why: Right you are., image: images/lamp.png", "why: Right you are., image: images/wick.png"),
        ("level: Easy", "level: hard"),
        ("topic: Air", "topic: Gas"),
        ("spoiler: yes", "spoiler: no"),
        ("time: 20", "time: 30"),
        ("time: 45", "time: 40"),
        ("[Tallow, Beeswax]", "[Beeswax, Tallow]"),
        ("is: No", "is: yes"),
        ("accept: [Candle wick", "accept: [Candle thread"),
        ("reject: wax", "reject: tallow"),
        ("[Oil lamp, ", "[Torch, "),
        ("{Ada Tallow: ", "{Ada Wax: "),
        ("wrong: [Packing]", "wrong: [Boxing]"),
        ("number: -1.50", "number: -1.25"),
        ("between: [-3", "between: [-4"),
        ("within: 0.25", "within: 0.5"),
        ("unit: miles", "unit: leagues"),
    ],
)
def test_whatever_can_change_a_game_changes_the_hash(before: str, after: str, tmp_path: Path) -> None:
    assert hash_of(tmp_path, (before, after)) != read_pack(FULL).content_hash


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: Wax and Wick", "title: Wick and Wax"),
        ("Wax vapour", "The vapour of wax"),
        ("why: Too noble.", "why: It joins with nothing."),
        ("hint: A fifth", "hint: About a fifth"),
        ("tags: [gas, air]", "tags: gas"),
        ("alt: A burning lamp", "alt: A lamp"),
        ("source: [gazette@4", "source: [gazette@5"),
        ("says: It is phlogiston.", "says: It is phlogiston!"),
        ("version: 1.10", "version: 1.11"),
        ("number: -1.50", "number: -1.5"),
        ("level: Easy", "level: easy"),
        ("# Every key", "# Each key"),
        ("answers: [Tallow, Beeswax]", "answers:\n  - Tallow\n  - 'Beeswax'"),
    ],
)
def test_what_only_explains_or_formats_does_not_change_the_hash(before: str, after: str, tmp_path: Path) -> None:
    assert hash_of(tmp_path, (before, after)) == read_pack(FULL).content_hash


def test_the_order_of_questions_and_files_does_not_change_the_hash(tmp_path: Path) -> None:
    hash_of(tmp_path)
    (tmp_path / "full" / "a-more.yaml").rename(tmp_path / "full" / "z-more.yaml")
    assert read_pack(tmp_path / "full").content_hash == read_pack(FULL).content_hash
