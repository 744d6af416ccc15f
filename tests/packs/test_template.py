"""What a new pack holds: it plays as it is, shows all there is, and is nobody else's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.packs.judged import refused_parts
from tests.packs.plain import Core, Old, plain, seen_by_an_editor, tree_of

from wickquiz.packs.kinds import KEYS_OF_KIND
from wickquiz.packs.model import Choice
from wickquiz.packs.pictures import Picture, recognise
from wickquiz.packs.reader import read_pack
from wickquiz.packs.schema import EDITOR_LINE, schema_text
from wickquiz.packs.template import new_pack, write_new
from wickquiz.packs.template.picture import BANDS, HEIGHT, WIDTH, lighthouse


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "beacon"
    write_new(folder, new_pack(folder.name))
    return folder


def test_a_new_pack_has_no_problem_and_a_question_of_each_kind(made: Path) -> None:
    pack = read_pack(made)
    assert (pack.problems, pack.out) == ((), 0)
    assert "x-allow" not in (made / "pack.yaml").read_text(encoding="utf-8")
    assert {item.kind for item in pack.items} == KEYS_OF_KIND.keys()


def test_a_new_pack_shows_what_a_question_may_say(made: Path) -> None:
    pack = read_pack(made)
    assert pack.cover is not None
    assert any(item.image and item.image.alt for item in pack.items)
    for has in ("why", "hint", "dissents"):
        assert any(getattr(item, has) for item in pack.items), has
    assert all(item.citations and item.topic for item in pack.items)
    assert any(
        option.why
        for item in pack.items
        if isinstance(item.interaction, Choice)
        for option in item.interaction.distractors
    )


def test_each_question_has_a_note_above_it_that_is_seen_as_one(made: Path) -> None:
    text = (made / "pack.yaml").read_text(encoding="utf-8")
    assert len(re.findall(r"^# .+\n- (?:ask|claim): ", text, re.MULTILINE)) == len(read_pack(made).items)
    for kind in KEYS_OF_KIND:
        assert re.search(rf"^# {kind}: ", text, re.MULTILINE), kind


def test_the_schema_lies_beside_the_pack_under_the_name_that_its_first_line_gives(made: Path) -> None:
    first = (made / "pack.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == EDITOR_LINE
    assert (made / first.partition("$schema=")[2]).read_text(encoding="utf-8") == schema_text()


def test_the_schema_passes_a_new_pack_as_the_reader_and_as_editors_see_it(made: Path) -> None:
    root = tree_of((made / "pack.yaml").read_bytes())
    assert root is not None
    text = (made / "pack.yaml").read_text(encoding="utf-8")
    seen = [plain(root), seen_by_an_editor(text, Core), seen_by_an_editor(text, Old)]
    assert [refused_parts(value) for value in seen] == [set(), set(), set()]


@pytest.mark.parametrize(
    ("name", "pack_id", "title"),
    [
        ("wax", "wax", "Wax"),
        ("my-own_pack", "my-own-pack", "My own pack"),
        ("Wäx & Wick's #1: tales", "wax-wick-s-1-tales", "Wäx & Wick's #1: tales"),
        ("no", "no", "No"),
        ("a\\1b", "a-1b", "A\\1b"),
        ("--", "pack-", "pack-"),
        ("蝋燭", "pack-", "蝋燭"),
    ],
)
def test_id_and_title_follow_from_the_name_of_the_folder(name: str, pack_id: str, title: str, tmp_path: Path) -> None:
    folder = tmp_path / name
    write_new(folder, new_pack(name))
    pack = read_pack(folder)
    assert pack.problems == ()
    assert pack.id.startswith(pack_id)
    assert pack.title.startswith(title)


def test_the_picture_is_a_small_png_with_as_many_red_bands_as_the_question_says(made: Path) -> None:
    assert recognise(lighthouse(), "lighthouse.png") == Picture("png", WIDTH, HEIGHT)
    assert len(lighthouse()) < 4_000
    (item,) = (item for item in read_pack(made).items if item.image)
    assert isinstance(item.interaction, Choice)
    assert item.interaction.key.text == {3: "Three"}[BANDS // 2]


def test_nothing_is_left_behind_where_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "lighthouse.png").touch()
    with pytest.raises(FileExistsError):
        write_new(tmp_path, new_pack("wax"))
    assert not (tmp_path / "pack.yaml").exists()
    assert (tmp_path / "images" / "lighthouse.png").read_bytes() == b""
