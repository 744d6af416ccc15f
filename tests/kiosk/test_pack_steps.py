"""What of the packs outlives a restart, and the one step back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.kiosk.watched import Watched


@pytest.fixture
def place(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def test_what_is_in_force_outlives_a_restart(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    place.put("wax.yaml", "two")
    place.settle()
    place.restart()
    assert place.titles == ["Wax one"]
    assert place.take()
    assert place.titles == ["Wax two"]


def test_one_step_back_and_what_was_rolled_back_is_not_taken_again(place: Watched) -> None:
    for title in ("one", "two", "three"):
        place.put("wax.yaml", title)
        place.take()
    assert place.swaps.roll_back()
    assert place.titles == ["Wax two"]
    assert not place.take()
    place.restart()
    assert not place.take()
    assert place.titles == ["Wax two"]


def test_what_was_rolled_back_is_taken_again_once_it_changes(place: Watched) -> None:
    for title in ("one", "two"):
        place.put("wax.yaml", title)
        place.take()
    place.swaps.roll_back()
    place.put("soot.yaml", "soot", "soot")
    assert place.take()
    assert place.titles == ["Wax soot", "Wax one"]
    assert not place.take()
    place.put("wax.yaml", "three")
    assert place.take()
    assert place.titles == ["Wax soot", "Wax three"]


def test_a_step_back_can_be_taken_back(place: Watched) -> None:
    for title in ("one", "two"):
        place.put("wax.yaml", title)
        place.take()
    place.swaps.roll_back()
    assert place.swaps.roll_back()
    assert place.titles == ["Wax two"]
    assert not place.take()


def test_a_step_back_brings_a_pack_back_that_was_taken_away(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.put("soot.yaml", "soot", "soot")
    place.take()
    (place.folder / "wax.yaml").unlink()
    place.take()
    assert place.swaps.roll_back()
    assert place.titles == ["Wax soot", "Wax one"]
    assert not place.take()


def test_without_a_swap_there_is_no_step_back(place: Watched) -> None:
    assert not place.swaps.can_roll_back
    assert not place.swaps.roll_back()


def test_a_damaged_copy_is_seen_and_taken_anew_from_the_folder(place: Watched) -> None:
    place.put("wax.yaml", "one")
    place.take()
    copy = place.swaps.packs[0].path
    copy.write_text(copy.read_text().replace("Ice", "Fog"))
    place.restart()
    assert place.titles == []
    assert "wax.yaml is left out" in str(place.swaps.trouble)
    assert place.take()
    assert place.titles == ["Wax one"]


@pytest.mark.parametrize(
    "content",
    ["", "{}", '{"current": {"a": "../../x"}, "previous": null, "held": {}}', '{"current": [], "previous": 1}'],
)
def test_a_damaged_note_of_what_is_in_force_is_made_anew(place: Watched, content: str) -> None:
    place.put("wax.yaml", "one")
    place.take()
    (place.store / "packs.json").write_text(content)
    place.restart()
    assert place.titles == []
    assert place.take()
    assert place.titles == ["Wax one"]


def test_copies_that_nothing_needs_are_deleted(place: Watched) -> None:
    for number in range(6):
        place.put("wax.yaml", str(number))
        place.take()
    place.swaps.look()
    kept = {path.name for path in (place.store / "packs").iterdir()}
    state = json.loads((place.store / "packs.json").read_text())
    assert kept == {*state["current"].values(), *state["previous"].values()}
