"""A pack is installed whole or not at all, renewed with a note of what changed, removed only if it was installed."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType

import pytest
from tests.packs.hostile.zips import MIMETYPE, PACK, Raw, archive
from tests.packs.sharing import MORE, built, files_below, written

from wickquiz.packs.archive_pictures import with_pictures
from wickquiz.packs.install import Installed, InstallError, install, installed, remove
from wickquiz.packs.library import find_packs
from wickquiz.packs.model import PackError
from wickquiz.packs.reader import read_pack


class Desk:
    """An author's folder, and a player's own folders."""

    def __init__(self, folder: Path) -> None:
        self.author = folder / "author"
        self.packs = folder / "player" / "packs"
        self.cache = folder / "player" / "cache"
        self.author.mkdir()

    def sent(self, version: str = "1", wrong: str = "Argon", more: str = MORE) -> Path:
        return built(self.author / "wax", self.author / "sent.wickpack", version, wrong, more)

    def install(self, path: Path, known: dict[str, Path] | None = None) -> Installed:
        return install(path, self.packs, self.cache, known or {})


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def plain(name: bytes = b"wax") -> bytes:
    return archive([MIMETYPE, Raw(PACK.name, PACK.data.replace(b"id: wax", b"id: " + name))])


def test_an_installed_pack_is_its_archive_under_its_id(desk: Desk) -> None:
    sent = desk.sent()
    done = desk.install(sent)
    assert files_below(desk.packs) == {"wax.wickpack": sent.read_bytes()}
    assert done.before is None
    assert done.pack == read_pack(desk.packs / "wax.wickpack")
    assert find_packs([desk.packs]) == (desk.packs / "wax.wickpack",)
    assert installed(desk.packs) == ("wax",)


def test_a_newer_pack_takes_the_place_of_the_older_and_says_what_changed(desk: Desk) -> None:
    desk.install(desk.sent())
    more = MORE.replace("- id: room", "- id: yard").replace("1871", "1872")
    done = desk.install(desk.sent("2", "Xenon", more))
    assert (done.added, done.removed, done.changed) == (("yard",), ("room",), ("gas", "opened"))
    assert done.before is not None
    assert (done.before.version, done.pack.version) == ("1", "2")
    assert list(files_below(desk.packs)) == ["wax.wickpack"]


def test_the_same_archive_again_changes_nothing(desk: Desk) -> None:
    sent = desk.sent()
    desk.install(sent)
    before = (desk.packs / "wax.wickpack").stat()
    done = desk.install(sent)
    assert done.is_same
    assert (done.added, done.removed, done.changed) == ((), (), ())
    assert (desk.packs / "wax.wickpack").stat() == before
    assert list(files_below(desk.packs)) == ["wax.wickpack"]


def test_an_installed_archive_can_be_installed_from_where_it_lies(desk: Desk) -> None:
    desk.install(desk.sent())
    assert desk.install(desk.packs / "wax.wickpack").is_same


def test_a_pack_with_an_error_is_not_installed_and_the_old_one_stays(desk: Desk, tmp_path: Path) -> None:
    sent = desk.sent()
    desk.install(sent)
    bad = tmp_path / "bad.wickpack"
    for data in (b"bad", archive([MIMETYPE, Raw(PACK.name, PACK.data + b"- ask: What?\n  answr: x\n")])):
        bad.write_bytes(data)
        with pytest.raises(PackError):
            desk.install(bad)
        assert files_below(desk.packs) == {"wax.wickpack": sent.read_bytes()}


def test_an_archive_that_is_exchanged_while_it_is_installed_is_refused(desk: Desk) -> None:
    sent = desk.sent()

    def exchange(frame: FrameType, event: str, _argument: object) -> None:
        if (event, frame.f_code.co_name) == ("call", "copyfileobj"):
            sent.write_bytes(plain(b"tallow"))

    sys.setprofile(exchange)
    try:
        with pytest.raises(InstallError, match="changed while it was read"):
            desk.install(sent)
    finally:
        sys.setprofile(None)
    assert list(desk.packs.iterdir()) == []


def test_a_damaged_pack_is_replaced_by_a_sound_one(desk: Desk) -> None:
    desk.packs.mkdir(parents=True)
    (desk.packs / "wax.wickpack").write_bytes(b"damaged")
    assert desk.install(desk.sent()).before is None
    assert read_pack(desk.packs / "wax.wickpack").id == "wax"


def test_what_an_interrupted_installation_left_is_not_shown_and_is_cleared_by_the_next(desk: Desk) -> None:
    left = desk.packs / ".incoming-abc"
    left.mkdir(parents=True)
    sent = desk.sent()
    (left / "wax.wickpack").write_bytes(sent.read_bytes()[:200])
    assert find_packs([desk.packs]) == ()
    desk.install(sent)
    assert list(files_below(desk.packs)) == ["wax.wickpack"]
    assert not left.exists()


def test_a_pack_that_was_put_there_by_hand_is_not_hidden_behind_another(desk: Desk) -> None:
    own = written(desk.packs / "my-wax")
    with pytest.raises(InstallError, match=r"'wax' lies at .*my-wax"):
        desk.install(desk.sent(), {"wax": own})
    assert [path.name for path in desk.packs.iterdir()] == ["my-wax"]


def test_a_name_that_differs_in_capitals_alone_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.install(desk.sent())
    (tmp_path / "other.wickpack").write_bytes(plain(b"WAX"))
    with pytest.raises(InstallError, match="capitals"):
        desk.install(tmp_path / "other.wickpack")


def test_a_pack_called_like_a_device_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "other.wickpack").write_bytes(plain(b"nul"))
    with pytest.raises(InstallError, match="device"):
        desk.install(tmp_path / "other.wickpack")
    assert not desk.packs.exists()


def test_only_archives_are_installed(desk: Desk) -> None:
    with pytest.raises(InstallError, match="no archive"):
        desk.install(written(desk.author / "wax"))
    with pytest.raises(PackError):
        desk.install(desk.author / "none.wickpack")
    assert not desk.packs.exists()


def test_a_link_in_the_folder_is_replaced_and_not_followed(desk: Desk, tmp_path: Path) -> None:
    precious = tmp_path / "precious.wickpack"
    precious.write_bytes(b"precious")
    desk.packs.mkdir(parents=True)
    (desk.packs / "wax.wickpack").symlink_to(precious)
    desk.install(desk.sent())
    assert precious.read_bytes() == b"precious"
    assert not (desk.packs / "wax.wickpack").is_symlink()


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_world(desk: Desk) -> None:
    desk.packs.parent.mkdir()
    desk.packs.write_text("a file", encoding="utf-8")
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        desk.install(desk.sent())


def test_removing_takes_the_archive_and_its_pictures(desk: Desk) -> None:
    desk.install(desk.sent())
    assert with_pictures(read_pack(desk.packs / "wax.wickpack"), desk.cache).pictures is not None
    assert remove("wax", desk.packs, desk.cache) == desk.packs / "wax.wickpack"
    assert files_below(desk.packs) == files_below(desk.cache) == {}


def test_a_newer_pack_takes_the_pictures_of_the_older_away(desk: Desk) -> None:
    desk.install(desk.sent())
    with_pictures(read_pack(desk.packs / "wax.wickpack"), desk.cache)
    desk.install(desk.sent("2"))
    assert files_below(desk.cache) == {}


@pytest.mark.parametrize(
    "name", ["none", "", "..", "../../author/wax", "../../author/sent", "WAX", "wax.wickpack", "/etc/passwd", "wax\0"]
)
def test_what_was_not_installed_is_not_removed(name: str, desk: Desk) -> None:
    desk.install(desk.sent())
    (desk.author / "wax.wickpack").write_bytes(plain())
    before = files_below(desk.packs.parent.parent)
    with pytest.raises(InstallError, match="Installed: wax"):
        remove(name, desk.packs, desk.cache)
    assert files_below(desk.packs.parent.parent) == before


def test_a_folder_that_somebody_put_there_is_not_removed(desk: Desk) -> None:
    written(desk.packs / "wax.wickpack")
    written(desk.packs / "tallow")
    before = files_below(desk.packs)
    for name in ("wax", "tallow"):
        with pytest.raises(InstallError):
            remove(name, desk.packs, desk.cache)
    assert files_below(desk.packs) == before


def test_a_file_that_holds_another_pack_is_not_removed(desk: Desk) -> None:
    desk.packs.mkdir(parents=True)
    (desk.packs / "wax.wickpack").write_bytes(plain(b"tallow"))
    with pytest.raises(InstallError, match="holds the pack 'tallow'"):
        remove("wax", desk.packs, desk.cache)
    assert list(files_below(desk.packs)) == ["wax.wickpack"]


def test_a_damaged_pack_can_be_removed(desk: Desk) -> None:
    desk.packs.mkdir(parents=True)
    (desk.packs / "wax.wickpack").write_bytes(b"damaged")
    remove("wax", desk.packs, desk.cache)
    assert files_below(desk.packs) == {}
