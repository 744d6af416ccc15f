"""Packs taken in and out of the user's folder while the game is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.packs.sharing import built, files_below

from wickquiz.packs.collection import REMOVED, Collection
from wickquiz.packs.install import InstallError
from wickquiz.packs.lockfile import write_lock
from wickquiz.packs.model import PackError
from wickquiz.packs.proof import lock
from wickquiz.packs.reader import read_pack

CLAIM = "wickpack: 1\ntitle: {0}\nid: {0}\nquestions:\n- {{id: melts, claim: Wax melts., is: true}}\n"


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    return Collection((tmp_path / "game", tmp_path / "own"), tmp_path / "own", tmp_path / "cache")


def claim(folder: Path, title: str = "Tallow", name: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name or title}.yaml"
    path.write_text(CLAIM.format(title), encoding="utf-8")
    return path


def names(folder: Path) -> set[str]:
    return {Path(path).name for path in files_below(folder)}


def test_an_archive_and_a_single_file_are_taken_in_and_found(tmp_path: Path, collection: Collection) -> None:
    collection.take(built(tmp_path / "wax", tmp_path / "sent.wickpack"), ())
    collection.take(claim(tmp_path / "away"), collection.stock().packs)
    assert [pack.id for pack in collection.stock().packs] == ["Tallow", "wax"]
    assert names(tmp_path / "own") == {"wax.wickpack", "Tallow.yaml"}


def test_a_lock_comes_along_with_its_pack(tmp_path: Path, collection: Collection) -> None:
    file = claim(tmp_path / "away")
    write_lock(file, lock(read_pack(file), tmp_path)[0])
    collection.take(file, ())
    assert names(tmp_path / "own") == {"Tallow.yaml", "Tallow.citations.lock.json"}


def test_a_pack_with_an_error_is_refused_and_leaves_nothing(tmp_path: Path, collection: Collection) -> None:
    file = claim(tmp_path / "away")
    file.write_text(file.read_text(encoding="utf-8").replace("is: true", "is: perhaps"), encoding="utf-8")
    with pytest.raises(PackError):
        collection.take(file, ())
    assert names(tmp_path / "own") == set()


def test_a_pack_whose_id_is_taken_is_refused(tmp_path: Path, collection: Collection) -> None:
    first = claim(tmp_path / "game")
    with pytest.raises(InstallError, match="lies at"):
        collection.take(claim(tmp_path / "away", name="other"), collection.stock().packs)
    assert [pack.path for pack in collection.stock().packs] == [first]


def test_a_file_that_lies_there_is_never_overwritten(tmp_path: Path, collection: Collection) -> None:
    mine = claim(tmp_path / "own")
    before = mine.read_bytes()
    other = claim(tmp_path / "away", "Stearin", name="Tallow")
    with pytest.raises(InstallError, match="remove that first"):
        collection.take(other, ())
    assert mine.read_bytes() == before


@pytest.mark.parametrize("name", ["pack.yaml", "Pack.yaml"])
def test_a_header_of_a_folder_never_lies_in_the_users_own(name: str, tmp_path: Path, collection: Collection) -> None:
    file = claim(tmp_path / "away").rename(tmp_path / "away" / name)
    with pytest.raises(InstallError, match="pack's folder"):
        collection.take(file, ())
    with pytest.raises(InstallError, match="pack's folder"):
        collection.take(tmp_path / "away", ())


def test_only_single_files_of_the_users_own_may_be_removed(tmp_path: Path, collection: Collection) -> None:
    own = tmp_path / "own"
    assert collection.may_remove(own / "wax.wickpack")
    assert collection.may_remove(own / "wax.yaml")
    assert not collection.may_remove(own / "folder")
    assert not collection.may_remove(tmp_path / "game" / "wax.yaml")


def test_what_was_removed_is_not_found_any_more_and_a_text_is_kept(tmp_path: Path, collection: Collection) -> None:
    collection.take(built(tmp_path / "wax", tmp_path / "sent.wickpack"), ())
    collection.remove(tmp_path / "own" / "wax.wickpack")
    collection.remove(claim(tmp_path / "own"))
    assert collection.stock().packs == ()
    assert names(tmp_path / "own") == {"Tallow.yaml"}
    assert (tmp_path / "own" / REMOVED / "Tallow.yaml").is_file()
