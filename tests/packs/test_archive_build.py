"""An archive is made of a sound pack alone, the same bytes each time, and what is left out is named."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.packs.hostile.drawn import png
from tests.packs.hostile.pictures import SVG
from tests.packs.sharing import ENTRIES, MORE, built, files_below, written

from wickquiz.packs.archive_build import build
from wickquiz.packs.citations import lock
from wickquiz.packs.lockfile import write_lock
from wickquiz.packs.model import PackError
from wickquiz.packs.reader import read_pack


def test_an_archive_holds_the_pack_in_the_order_of_names_after_its_mimetype(tmp_path: Path) -> None:
    path = built(tmp_path / "wax", tmp_path / "wax.wickpack")
    with zipfile.ZipFile(path) as file:
        names = file.namelist()
        assert file.testzip() is None
        assert file.read("makers.yaml") == MORE.encode()
    assert names == ["mimetype", "pack.yaml", "LICENSE", "README.md", *ENTRIES[2:], "makers.yaml"]
    assert path.read_bytes()[30:71] == b"mimetypeapplication/vnd.wickquiz.pack+zip"


def test_the_same_folder_gives_the_same_bytes_whatever_its_times_modes_and_place(tmp_path: Path) -> None:
    first = built(tmp_path / "wax", tmp_path / "wax.wickpack").read_bytes()
    other = written(tmp_path / "elsewhere" / "tallow")
    for number, path in enumerate(sorted(other.rglob("*"), reverse=True)):
        os.utime(path, (number, number))
        if path.is_file():
            path.chmod(0o600 if number % 2 else 0o755)
    assert build(other, tmp_path / "other.wickpack").path.read_bytes() == first


def test_an_archive_names_no_time_owner_or_machine(tmp_path: Path) -> None:
    with zipfile.ZipFile(built(tmp_path / "wax", tmp_path / "wax.wickpack")) as file:
        entries = file.infolist()
    plain = ((1980, 1, 1, 0, 0, 0), 3, 0o100644 << 16, b"", b"", zipfile.ZIP_STORED, 0)
    assert {
        (e.date_time, e.create_system, e.external_attr, e.extra, e.comment, e.compress_type, e.flag_bits)
        for e in entries
    } == {plain}


def test_what_has_no_place_in_an_archive_is_left_out_by_name(tmp_path: Path) -> None:
    folder = written(tmp_path / "wax")
    (folder / "drafts").mkdir()
    (folder / "drafts" / "more.yaml").write_text("x", encoding="utf-8")
    (folder / ".git").mkdir()
    for name in (
        "notes.txt",
        "old.yml",
        ".hidden.yaml",
        "mimetype",
        "images/raw.psd",
        "images/my flame.png",
        "old.wickpack",
    ):
        (folder / name).write_text("x", encoding="utf-8")
    done = build(folder, tmp_path / "wax.wickpack")
    assert sorted(done.left_out) == sorted(
        [
            ".git/",
            ".hidden.yaml",
            "drafts/",
            "images/my flame.png",
            "images/raw.psd",
            "mimetype",
            "notes.txt",
            "old.wickpack",
            "old.yml",
        ]
    )
    assert sorted(done.entries) == sorted(["pack.yaml", "makers.yaml", *ENTRIES])


def test_an_archive_may_be_made_within_its_folder_again_and_again(tmp_path: Path) -> None:
    folder = written(tmp_path / "wax")
    first = build(folder, folder / "wax.wickpack").path.read_bytes()
    assert build(folder, folder / "wax.wickpack").path.read_bytes() == first


def break_question(folder: Path) -> None:
    (folder / "makers.yaml").write_text(MORE.replace("wrong:", "wrnog:"), encoding="utf-8")


def break_lock(folder: Path) -> None:
    prove(folder)
    (folder / "makers.yaml").write_text(MORE.replace("1871", "1872"), encoding="utf-8")


def prove(folder: Path) -> None:
    """Lock the pack in `folder` with the text that it cites."""
    articles = folder / ".articles"
    articles.mkdir()
    (articles / "gazette.txt").write_text("The works opened in 1871.\n", encoding="utf-8")
    made, problems = lock(read_pack(folder), articles)
    assert problems == ()
    write_lock(folder, made)


def break_picture(folder: Path) -> None:
    (folder / "images" / "flame.png").write_bytes(SVG)


def break_unused_picture(folder: Path) -> None:
    (folder / "images" / "huge.png").write_bytes(png(5000, 5000))


def break_size(folder: Path) -> None:
    with (folder / "images" / "huge.png").open("wb") as file:
        file.truncate(16_000_001)


def break_sizes(folder: Path) -> None:
    for number in range(5):
        with (folder / "images" / f"{number}.png").open("wb") as file:
            file.truncate(15_000_000)


def break_note(folder: Path) -> None:
    (folder / "README.md").write_bytes("Fl\u00e4mmchen".encode("latin-1"))


def break_name(folder: Path) -> None:
    (folder / "makers.yaml").rename(folder / "the makers.yaml")


def break_device(folder: Path) -> None:
    (folder / "makers.yaml").rename(folder / "con.yaml")


def break_case(folder: Path) -> None:
    (folder / "Makers.yaml").write_text("questions: []\n", encoding="utf-8")


def break_link(folder: Path) -> None:
    (folder / "images" / "link.png").symlink_to(folder / "images" / "flame.png")


@pytest.mark.parametrize(
    ("breaking", "rule", "where"),
    [
        (break_question, "unknown-key", "makers.yaml"),
        (break_lock, "lock-stale", "makers.yaml"),
        (break_picture, "picture-type", "images/flame.png"),
        (break_unused_picture, "picture-too-large", "images/huge.png"),
        (break_size, "entry-too-large", "images/huge.png"),
        (break_sizes, "archive-too-large", "."),
        (break_note, "not-text", "README.md"),
        (break_name, "bad-name", "the makers.yaml"),
        (break_device, "reserved-name", "con.yaml"),
        (break_case, "duplicate-name", "makers.yaml"),
        (break_link, "not-a-file", "images/link.png"),
    ],
)
def test_a_pack_that_is_not_sound_is_not_built(
    breaking: Callable[[Path], None], rule: str, where: str, tmp_path: Path
) -> None:
    folder = written(tmp_path / "wax")
    breaking(folder)
    before = files_below(tmp_path)
    with pytest.raises(PackError) as caught:
        build(folder, tmp_path / "wax.wickpack")
    assert (rule, folder / where) in [(problem.rule, problem.place.path) for problem in caught.value.problems]
    assert files_below(tmp_path) == before


def test_a_current_lock_comes_along_and_proves_as_before(tmp_path: Path) -> None:
    folder = written(tmp_path / "wax")
    prove(folder)
    done = build(folder, tmp_path / "wax.wickpack")
    assert "citations.lock.json" in done.entries
    assert done.pack.proven == read_pack(folder).proven == {("opened", "gazette", 1, 1)}


def test_a_failed_build_leaves_the_archive_of_before(tmp_path: Path) -> None:
    path = built(tmp_path / "wax", tmp_path / "wax.wickpack")
    before = path.read_bytes()
    break_picture(tmp_path / "wax")
    with pytest.raises(PackError):
        build(tmp_path / "wax", path)
    assert path.read_bytes() == before


def test_what_was_built_says_whether_it_names_its_id(tmp_path: Path) -> None:
    folder = written(tmp_path / "wax")
    assert build(folder, tmp_path / "wax.wickpack").has_id
    text = (folder / "pack.yaml").read_text(encoding="utf-8").replace("id: wax\n", "")
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    done = build(folder, tmp_path / "tallow.wickpack")
    assert not done.has_id
    assert done.pack.id == read_pack(tmp_path / "tallow.wickpack").id == "tallow"
