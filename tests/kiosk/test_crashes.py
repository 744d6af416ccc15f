"""How runs ended, and when the next one has to be a safe one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wickquiz.kiosk.crashes import CRASHES, WITHIN_SECONDS, Crashes, End, Verdict
from wickquiz.kiosk.moments import Moments


@dataclass
class Machine:
    """A machine whose clocks a test turns, and the files that outlive its programs."""

    folder: Path
    wall: datetime = datetime(2026, 6, 1, tzinfo=UTC)
    steady: float = 1000.0
    boot: str = "first"

    def program(self) -> Crashes:
        moments = Moments(lambda: self.wall, lambda: self.steady, self.boot)
        return Crashes(self.folder / "data" / "runs.json", moments)

    def starts(self, after: float = 1.0) -> Verdict:
        """A run begins; whatever ran before was cut short."""
        self.steady += after
        return self.program().began()

    def restarts(self) -> None:
        self.boot += "+"
        self.steady = 5.0


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_the_first_run_of_all_has_none_before_it(machine: Machine) -> None:
    assert machine.starts() == Verdict(None, 0, is_safe=False)


@pytest.mark.parametrize("end", [End.QUIT, End.RESTART, End.SIGTERM])
def test_an_end_of_its_own_is_known_by_its_name_and_is_no_crash(machine: Machine, end: End) -> None:
    program = machine.program()
    program.began()
    program.ended(end)
    assert machine.starts() == Verdict(end, 0, is_safe=False)


def test_a_run_that_noted_no_end_crashed(machine: Machine) -> None:
    machine.starts()
    assert machine.starts() == Verdict(End.CRASH, 1, is_safe=False)


def test_three_crashes_within_ten_minutes_make_the_next_run_a_safe_one(machine: Machine) -> None:
    verdicts = [machine.starts(after=100) for _ in range(CRASHES + 1)]
    assert [verdict.is_safe for verdict in verdicts] == [False, False, False, True]


def test_crashes_that_lie_further_apart_do_not(machine: Machine) -> None:
    verdicts = [machine.starts(after=WITHIN_SECONDS / 2) for _ in range(10)]
    assert [verdict.crashes for verdict in verdicts] == [0, 1, 2, *[2 + 1] * 7]
    far = [machine.starts(after=WITHIN_SECONDS / 2 + 1) for _ in range(10)]
    assert far[-1] == Verdict(End.CRASH, 2, is_safe=False)


def test_a_safe_run_that_lasts_ends_the_trouble(machine: Machine) -> None:
    for _ in range(CRASHES + 1):
        machine.starts()
    machine.steady += WITHIN_SECONDS + 60
    program = machine.program()
    assert program.began().crashes == 1  # the safe run was cut short just now; those before it are long past
    program.ended(End.SIGTERM)
    assert not machine.starts().is_safe


def test_a_restart_by_hand_makes_a_clean_slate(machine: Machine) -> None:
    for _ in range(CRASHES + 1):
        machine.starts()
    program = machine.program()
    program.began()
    program.ended(End.RESTART)
    assert machine.starts() == Verdict(End.RESTART, 0, is_safe=False)


def test_a_stop_by_the_service_manager_leaves_the_crashes_counted(machine: Machine) -> None:
    machine.starts()
    machine.starts()
    program = machine.program()
    program.began()
    program.ended(End.SIGTERM)
    assert machine.starts() == Verdict(End.SIGTERM, 2, is_safe=False)


def test_where_the_machine_started_anew_without_an_end_the_power_was_cut(machine: Machine) -> None:
    machine.starts()
    machine.restarts()
    assert machine.starts() == Verdict(End.POWER_LOSS, 0, is_safe=False)


def test_a_loose_plug_makes_nothing_safe(machine: Machine) -> None:
    for _ in range(2 * CRASHES):
        machine.restarts()
        verdict = machine.starts()
    assert verdict == Verdict(End.POWER_LOSS, 0, is_safe=False)


def test_a_loose_plug_makes_nothing_safe_where_boots_have_no_names(machine: Machine) -> None:
    machine.boot = ""
    machine.starts()
    for _ in range(2 * CRASHES):
        machine.steady -= 1.5
        verdict = machine.starts()
    assert verdict == Verdict(End.POWER_LOSS, 0, is_safe=False)


def test_crashes_before_the_machine_started_anew_do_not_count(machine: Machine) -> None:
    for _ in range(CRASHES):
        machine.starts()
    machine.boot = "second"  # and has run for as long as the first
    assert machine.starts() == Verdict(End.POWER_LOSS, 0, is_safe=False)


def test_where_boots_have_no_names_a_clock_that_began_anew_tells(machine: Machine) -> None:
    machine.boot = ""
    machine.starts()
    assert machine.starts().last is End.CRASH
    machine.steady = 5.0
    assert machine.starts().last is End.POWER_LOSS


@pytest.mark.parametrize("year", [1970, 2040])
def test_setting_the_date_makes_no_crash_and_hides_none(machine: Machine, year: int) -> None:
    machine.starts()
    machine.starts()
    machine.wall = datetime(year, 1, 1, tzinfo=UTC)
    machine.starts()
    assert machine.starts().is_safe


def test_what_the_watchdog_ended_is_told_by_the_service_manager_and_counts(machine: Machine) -> None:
    machine.starts()
    (machine.folder / "data" / "last-end").write_text("watchdog killed 6\n")
    assert machine.starts() == Verdict(End.WATCHDOG, 1, is_safe=False)
    assert machine.starts() == Verdict(End.CRASH, 2, is_safe=False)  # the word was for one end only


def test_what_the_service_manager_says_of_a_clean_end_is_not_taken_for_the_next(machine: Machine) -> None:
    program = machine.program()
    program.began()
    program.ended(End.SIGTERM)
    (machine.folder / "data" / "last-end").write_text("watchdog killed 6\n")
    machine.starts()
    assert machine.starts().last is End.CRASH


@pytest.mark.parametrize(
    "content", ["", "[]", '{"runs": 5}', '{"runs": [1, {}, {"boot": "x", "began": 1, "end": "?"}]}', "\0"]
)
def test_a_file_that_says_nothing_sensible_is_begun_anew(machine: Machine, content: str) -> None:
    machine.starts()
    (machine.folder / "data" / "runs.json").write_text(content)
    assert machine.starts() == Verdict(None, 0, is_safe=False)
    assert machine.starts().last is End.CRASH


def test_the_file_does_not_grow_for_ever(machine: Machine) -> None:
    for _ in range(120):
        machine.starts()
    assert (machine.folder / "data" / "runs.json").read_text().count("began") <= 50


def test_a_disk_that_takes_nothing_is_told_and_the_program_runs(machine: Machine) -> None:
    (machine.folder / "data").write_text("a file where the folder should be")
    program = machine.program()
    assert program.began() == Verdict(None, 0, is_safe=False)
    assert "cannot be written" in str(program.trouble)
