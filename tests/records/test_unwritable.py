"""Where the disk takes nothing: modes that forbid it, as they apply to any other user, and files that may not grow."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.records.making import LENGTH, contents, play, response, run

from wickquiz.records.store import open_store

NONE = [0] * 6
"""How many rows there are of the kinds that no game here writes."""

PLAYED = [["unprivileged", "finished", LENGTH]]


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """Make a folder that other users can reach, as those of a test run cannot be."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        data = Path(folder) / "data"
        with open_store(data / "wickquiz.db") as store:
            play(store, "g1", LENGTH, is_finished=True)
        yield data
        data.chmod(0o755)


def report_of(script: str, *arguments: object) -> dict[str, Any]:
    code, output = run(script, *(str(argument) for argument in arguments))
    assert code == 0
    report: dict[str, Any] = json.loads(output)
    return report


def test_a_file_that_may_only_be_read_is_shown_and_left_as_it_is(open_to_all: Path) -> None:
    path = open_to_all / "wickquiz.db"
    path.chmod(0o444)
    (open_to_all / "wickquiz.db-lock").chmod(0o666)
    open_to_all.chmod(0o777)
    before = contents(open_to_all)
    report = report_of("unprivileged.py", path)
    assert contents(open_to_all)["wickquiz.db"] == before["wickquiz.db"]
    assert not report["is_saving"]
    assert report["games"] == [*PLAYED, ["g1", "finished", LENGTH]]
    assert "may not be written" in report["trouble"]
    assert "make the file and its folder writable" in report["trouble"]
    assert (report["read"], report["read_trouble"]) == ([1, 1, LENGTH, 1, *NONE], None)


def test_a_folder_that_may_only_be_read_is_shown_and_left_as_it_is(open_to_all: Path) -> None:
    open_to_all.chmod(0o555)
    before = contents(open_to_all)
    report = report_of("unprivileged.py", open_to_all / "wickquiz.db")
    assert contents(open_to_all) == before
    assert not report["is_saving"]
    assert report["games"] == [*PLAYED, ["g1", "finished", LENGTH]]
    assert "may not be written" in report["trouble"]
    assert (report["read"], report["read_trouble"]) == ([1, 1, LENGTH, 1, *NONE], None)


def test_a_folder_that_may_not_even_be_entered_gets_a_sentence(open_to_all: Path) -> None:
    open_to_all.chmod(0)
    report = report_of("unprivileged.py", open_to_all / "wickquiz.db")
    assert not report["is_saving"]
    assert report["games"] == PLAYED
    assert "Permission denied" in report["trouble"]
    assert "Permission denied" in report["read_trouble"]


@pytest.mark.parametrize("limit", [0, 1000, 4096, 20_000, 60_000, 100_000])
def test_where_files_may_not_grow_the_game_goes_on_whole(tmp_path: Path, limit: int) -> None:
    path = tmp_path / "wickquiz.db"
    report = report_of("limited.py", path, limit)
    assert not report["is_saving"]
    assert str(path) in report["trouble"]
    assert "Scores are not saved" in report["trouble"]
    assert report["games"] == [[f"limited-{number}", "finished", LENGTH] for number in (3, 2, 1, 0)]
    assert report["rows"] == [4, 4, 4 * LENGTH, 4, *NONE]
    with open_store(path) as store:
        assert store.trouble is None
        assert store.is_saving
        for one in store.responses():
            assert one == response(one.game, one.position)
