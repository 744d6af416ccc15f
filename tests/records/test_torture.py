"""The long tests of `make torture`, made short."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks import torture, torture_board, torture_disk, torture_records
from tests.records.storm import Outcome

Damage = Callable[[Path, int, random.Random], torture_records.Tally]


@pytest.mark.parametrize(("damage", "count"), [(torture_records.flips, 15), (torture_records.cuts, 8)])
def test_what_is_damaged_is_kept_aside_and_what_was_backed_up_is_back(
    tmp_path: Path, damage: Damage, count: int
) -> None:
    tally = damage(tmp_path, count, random.Random(4))
    assert tally.faults == []
    assert tally.tries == count
    assert tally.mended > count // 2


def test_a_kill_at_any_moment_of_an_update_of_play_of_a_backup_and_of_mending_loses_nothing() -> None:
    result = run("torture_records.py", "0", "0", "26", "4")  # a process of its own, since it forks
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.strip().endswith("26 kills (4 mended, 0.00 s at most): 0 faults")


def test_a_row_that_was_never_written_is_a_fault(tmp_path: Path) -> None:
    whole, tally = torture_records.write_whole(tmp_path, 4), torture_records.Tally()
    less = torture_records.Whole(whole.path, whole.raw, tuple(rows[1:] for rows in whole.kept), whole.backed_up)
    torture_records.try_damage(less, whole.raw, "nothing", tally)
    assert tally.faults[0] == "nothing: a row is read that was never written"


def test_a_folder_that_goes_away_and_a_clock_that_jumps_lose_nothing(tmp_path: Path) -> None:
    assert torture_disk.missing(tmp_path) == []
    assert torture_disk.clocks(tmp_path, random.Random(4), 24) == []


def test_a_storm_that_loses_a_game_or_lasts_too_long_is_a_fault() -> None:
    outcome = Outcome(games=10, sent=10, seconds=61.0, commits=5, lost=0, longest_pump=1.0)
    assert len(torture_board.faults_of(outcome, ["9|9"])) == 4


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(torture.HERE / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_scripts_are_listed_with_what_they_do() -> None:
    listing = run("torture.py", "--list").stdout
    assert {"board", "disk", "records"} <= set(torture.scripts())
    assert all(name in listing and torture.purpose(path) in listing for name, path in torture.scripts().items())


def test_a_script_that_is_not_there_is_named() -> None:
    result = run("torture.py", "nonsense")
    assert (result.returncode, result.stdout) == (2, "")
    assert "There is no nonsense" in result.stderr


def test_one_failure_fails_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, code in (("good", 0), ("bad", 1)):
        (tmp_path / f"torture_{name}.py").write_text(f'"""What it does."""\nraise SystemExit({code})\n')
    monkeypatch.setattr(torture, "HERE", tmp_path)
    assert torture.main(["good"]) == 0
    assert torture.main([]) == 1
    assert "1 passed, 1 failed: bad" in capfd.readouterr().out
