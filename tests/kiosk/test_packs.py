"""A watched folder of packs: taken when told and sound, refused with a reason, one step back."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from benchmarks.torture_packs import faults_of, faults_under_fire
from tests.kiosk.watched import CITED, WAX, Watched
from tests.packs.sharing import built, written

from wickquiz.kiosk.pack_copies import Copies, signature_of


@pytest.fixture
def place(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def test_forty_swaps_half_of_them_broken_leave_no_mixed_question() -> None:
    assert faults_of(40) == []


def test_a_kiosk_that_is_killed_while_it_swaps_comes_back_with_whole_packs(tmp_path: Path) -> None:
    assert faults_under_fire(tmp_path, kills=3, chance=random.Random(1)) == []


def test_a_pack_is_taken_when_told_and_not_before(place: Watched) -> None:
    place.put("wax.yaml", "one")
    assert place.settle()
    assert place.titles == []
    assert place.swaps.swap()
    assert place.titles == ["Wax one"]
    assert not place.swaps.swap()


def test_a_pack_that_is_still_being_written_is_left_alone(place: Watched) -> None:
    for number in range(5):
        place.put("wax.yaml", f"{number}")
        assert not place.swaps.look()
    assert place.swaps.look()


def test_a_change_in_the_folder_changes_nothing_that_is_played(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    before = place.swaps.packs
    place.put("wax.yaml", "two")
    place.settle()
    (place.folder / "wax.yaml").unlink()
    assert place.swaps.packs == before
    assert all(pack.path.is_file() for pack in before)


def test_a_broken_pack_is_refused_with_its_place_and_the_old_one_stays(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    place.write("wax.yaml", WAX.format(title="two", id="wax").replace("answer", "anwser"))
    assert not place.take()
    assert place.titles == ["Wax one"]
    assert place.refused["wax.yaml"].startswith("wax.yaml:6:3: error: ")
    place.put("wax.yaml", "three")
    assert place.take()
    assert (place.titles, place.refused) == (["Wax three"], {})


def test_a_folder_that_lost_its_main_file_is_refused_and_the_old_one_stays(place: Watched) -> None:
    place.put("wax/pack.yaml", "one")
    place.take()
    (place.folder / "wax" / "pack.yaml").rename(place.folder / "wax" / "other.yaml")
    assert not place.take()
    assert place.titles == ["Wax one"]
    assert list(place.refused) == ["wax"]


def test_a_pack_whose_lock_does_not_fit_it_is_refused(place: Watched) -> None:
    place.write("wax/pack.yaml", CITED.format(title="one", id="wax"))
    place.write("wax/citations.lock.json", "{}")
    assert not place.take()
    assert place.refused["wax"].endswith("[lock-damaged]")


def test_a_pack_that_is_taken_away_is_gone_after_the_next_swap(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.put("soot.yaml", "soot", "soot")
    place.take()
    (place.folder / "wax.yaml").unlink()
    assert place.take()
    assert place.titles == ["Wax soot"]


def test_a_folder_that_is_empty_or_gone_takes_nothing_away(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    (place.folder / "wax.yaml").unlink()
    assert not place.take()
    place.folder.rmdir()
    assert not place.take()
    assert place.titles == ["Wax one"]
    assert "cannot be looked into" in str(place.swaps.trouble)


def test_a_pack_under_another_name_takes_the_place_of_the_old_one_in_one_swap(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    (place.folder / "wax.yaml").rename(place.folder / "a.yaml")
    assert place.take()
    assert place.titles == ["Wax one"]
    assert not place.take()


def test_two_packs_with_one_id_are_not_played_at_once(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    place.put("again.yaml", "two")
    assert not place.take()
    assert place.titles == ["Wax one"]
    assert place.refused == {"again.yaml": "'wax.yaml' has the id 'wax' too: only one of them can be played"}


def test_an_archive_brings_its_pictures(place: Watched, tmp_path: Path) -> None:
    built(tmp_path / "author", place.folder / "wax.wickpack")
    assert place.take()
    (pack,) = place.swaps.packs
    assert pack.pictures is not None
    assert (pack.pictures / "images" / "flame.png").is_file()
    assert place.store in pack.pictures.parents


def test_a_folder_brings_its_pictures(place: Watched) -> None:
    written(place.folder / "wax")
    assert place.take()
    (pack,) = place.swaps.packs
    assert pack.pictures == pack.path
    assert (pack.path / "images" / "rooms" / "dipping.jpg").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_a_pack_is_not_followed(place: Watched, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("questions: []")
    place.put("wax/pack.yaml", "one")
    (place.folder / "wax" / "more.yaml").symlink_to(tmp_path / "secret.yaml")
    assert not place.take()
    assert place.refused == {"wax": "'more.yaml' in it is no plain file"}


def test_a_folder_with_far_too_many_files_is_refused_before_it_is_copied(
    place: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wickquiz.kiosk.pack_copies.MOST_FILES", 3)
    for number in range(4):
        place.write(f"wax/{number}.txt", "")
    place.put("wax/pack.yaml", "one")
    assert not place.take()
    assert "this is more than 3 files" in place.refused["wax"]


def test_a_store_that_takes_nothing_is_told_and_what_is_in_force_stays(place: Watched) -> None:
    place.store.write_text("a file where the folder should be")
    place.put("wax.yaml", "one")
    assert not place.take()
    assert "cannot be copied" in str(place.swaps.trouble)
    place.store.unlink()
    assert place.take()
    assert place.swaps.trouble is None


def test_a_swap_that_cannot_be_noted_does_not_happen(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.settle()
    (place.store / "packs.json").mkdir()
    assert not place.swaps.swap()
    assert place.titles == []
    assert "packs.json cannot be written" in str(place.swaps.trouble)


def test_a_pack_that_changes_while_it_is_copied_is_not_taken(place: Watched) -> None:
    place.put("wax.yaml", "one")
    before = signature_of(place.folder / "wax.yaml")
    place.put("wax.yaml", "two")
    assert Copies(place.store).take(place.folder / "wax.yaml", before) is None
    assert list((place.store / "packs").iterdir()) == []


def test_hidden_files_and_what_is_no_pack_are_passed_over(place: Watched) -> None:
    place.write(".wax.yaml", "?")
    place.write("readme.txt", "?")
    place.put("wax.yaml", "one")
    place.take()
    assert (place.titles, place.refused) == (["Wax one"], {})
