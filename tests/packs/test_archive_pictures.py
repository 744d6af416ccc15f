"""The pictures of an archive come into the cache, checked, under the archive's own digest."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from tests.packs.hostile.drawn import png
from tests.packs.hostile.zips import MIMETYPE, PACK, Raw, archive
from tests.packs.sharing import ENTRIES, built, files_below, written

from wickquiz.packs.archive_pictures import drop_pictures, with_pictures
from wickquiz.packs.archive_rules import ArchiveError
from wickquiz.packs.library import load
from wickquiz.packs.reader import read_pack


@pytest.fixture
def wax(tmp_path: Path) -> Path:
    return built(tmp_path / "wax", tmp_path / "wax.wickpack")


def test_pictures_lie_below_the_digest_of_their_archive(wax: Path, tmp_path: Path) -> None:
    pack = with_pictures(read_pack(wax), tmp_path / "cache")
    assert pack.pictures == tmp_path / "cache" / hashlib.sha256(wax.read_bytes()).hexdigest()
    assert files_below(pack.pictures) == {name: (tmp_path / "wax" / name).read_bytes() for name in ENTRIES[2:]}
    assert pack.cover is not None
    assert (pack.pictures / pack.cover.path).is_file()


def test_an_archive_that_is_only_read_writes_nothing(wax: Path, tmp_path: Path) -> None:
    before = files_below(tmp_path)
    assert read_pack(wax).pictures is None
    load([wax])
    assert files_below(tmp_path) == before


def test_the_library_puts_pictures_where_it_is_told(wax: Path, tmp_path: Path) -> None:
    ((pack,), problems) = load([wax], tmp_path / "cache")
    assert pack.pictures is not None
    assert pack.pictures.parent == tmp_path / "cache"
    assert problems == ()


def test_the_pictures_of_a_folder_stay_where_they_are(tmp_path: Path) -> None:
    folder = written(tmp_path / "wax")
    assert with_pictures(read_pack(folder), tmp_path / "cache").pictures == folder
    assert not (tmp_path / "cache").exists()


def test_an_archive_without_pictures_needs_no_place_for_them(tmp_path: Path) -> None:
    path = tmp_path / "wax.wickpack"
    path.write_bytes(archive([MIMETYPE, PACK]))
    assert with_pictures(read_pack(path), tmp_path / "cache").pictures is None
    assert not (tmp_path / "cache").exists()


def test_a_picture_that_was_lost_or_cut_short_comes_back(wax: Path, tmp_path: Path) -> None:
    folder = with_pictures(read_pack(wax), tmp_path / "cache").pictures
    assert folder is not None
    before = files_below(folder)
    (folder / "images" / "flame.png").unlink()
    (folder / "images" / "cover.webp").write_bytes(b"RIFF")
    with_pictures(read_pack(wax), tmp_path / "cache")
    assert files_below(folder) == before


def test_two_archives_never_share_a_picture(wax: Path, tmp_path: Path) -> None:
    (tmp_path / "wax" / "images" / "flame.png").write_bytes(png(3, 3))
    other = tmp_path / "other.wickpack"
    other.write_bytes(wax.read_bytes()[:-1] + wax.read_bytes()[-1:])
    assert with_pictures(read_pack(other), tmp_path).pictures == with_pictures(read_pack(wax), tmp_path).pictures
    changed = archive([MIMETYPE, PACK, Raw(b"images/flame.png", png(3, 3))])
    other.write_bytes(changed)
    assert with_pictures(read_pack(other), tmp_path).pictures != with_pictures(read_pack(wax), tmp_path).pictures


def test_a_cache_that_cannot_be_written_costs_the_pictures_and_not_the_game(wax: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    pack = with_pictures(read_pack(wax), tmp_path / "cache")
    assert pack.pictures is None
    assert len(pack.items) == 3
    assert pack.problems[-1].rule == "pictures-not-shown"


def test_an_archive_that_changed_behind_our_back_is_refused(wax: Path, tmp_path: Path) -> None:
    pack = read_pack(wax)
    wax.write_bytes(archive([MIMETYPE, PACK, Raw(b"images/flame.png", b"<svg/>")]))
    with pytest.raises(ArchiveError) as caught:
        with_pictures(pack, tmp_path / "cache")
    assert (caught.value.rule, caught.value.entry) == ("picture-type", "images/flame.png")
    assert files_below(tmp_path / "cache") == {}


def test_pictures_can_be_dropped_and_nothing_else_goes(wax: Path, tmp_path: Path) -> None:
    with_pictures(read_pack(wax), tmp_path / "cache")
    (tmp_path / "cache" / "other").mkdir()
    drop_pictures(wax, tmp_path / "cache")
    drop_pictures(tmp_path / "none.wickpack", tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["other"]
