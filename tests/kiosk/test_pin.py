"""The operator's PIN: five tries, then five minutes, whatever is restarted and whatever clock is set."""

from __future__ import annotations

import json
import os
import random
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from benchmarks.torture_pin import sequences, told_under_fire

from wickquiz.kiosk.moments import Moments, real_moments
from wickquiz.kiosk.pin import TRIES, WAIT_SECONDS, PinGate, Verdict, fits, hash_pin, is_hash, is_pin

KEPT = hash_pin("314159")
NO_PIN = ""
"""Nothing fits it, and to find that out costs nothing."""


@dataclass
class Clocks:
    """Clocks that a test turns."""

    wall: datetime = datetime(2026, 6, 1, tzinfo=UTC)
    steady: float = 1000.0
    boot: str = "first"

    def gate(self, path: Path) -> PinGate:
        return PinGate(path, Moments(lambda: self.wall, lambda: self.steady, self.boot))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "pin.json"


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def miss(gate: PinGate, times: int) -> list[Verdict]:
    return [gate.attempt("000000", NO_PIN) for _ in range(times)]


def test_the_right_pin_opens_and_a_wrong_one_does_not(path: Path, clocks: Clocks) -> None:
    gate = clocks.gate(path)
    assert gate.attempt("314158", KEPT) == Verdict(is_right=False, tries=4, wait=0)
    assert gate.attempt("314159", KEPT) == Verdict(is_right=True, tries=5, wait=0)


def test_a_right_pin_makes_all_misses_forgotten(path: Path, clocks: Clocks) -> None:
    gate = clocks.gate(path)
    miss(gate, 4)
    gate.attempt("314159", KEPT)
    assert [each.tries for each in miss(gate, 4)] == [4, 3, 2, 1]


def test_after_five_misses_even_the_right_pin_is_not_looked_at_for_five_minutes(path: Path, clocks: Clocks) -> None:
    gate = clocks.gate(path)
    assert miss(gate, TRIES)[-1] == Verdict(is_right=False, tries=0, wait=WAIT_SECONDS)
    clocks.steady += WAIT_SECONDS - 0.5
    assert gate.attempt("314159", KEPT) == Verdict(is_right=False, tries=0, wait=1)
    clocks.steady += 0.5
    assert (gate.wait, gate.tries) == (0, TRIES)
    assert gate.attempt("314159", KEPT).is_right


def test_after_the_wait_there_are_five_more_tries(path: Path, clocks: Clocks) -> None:
    gate = clocks.gate(path)
    miss(gate, TRIES)
    clocks.steady += WAIT_SECONDS
    assert [each.tries for each in miss(gate, TRIES)] == [4, 3, 2, 1, 0]
    assert gate.wait == WAIT_SECONDS


def test_misses_outlive_a_restart(path: Path, clocks: Clocks) -> None:
    miss(clocks.gate(path), 3)
    assert clocks.gate(path).tries == 2


def test_a_wait_outlives_a_restart_and_goes_on_meanwhile(path: Path, clocks: Clocks) -> None:
    miss(clocks.gate(path), TRIES)
    clocks.steady += 100
    assert clocks.gate(path).wait == WAIT_SECONDS - 100


@pytest.mark.parametrize("year", [1970, 2040])
def test_setting_the_date_changes_no_wait(path: Path, clocks: Clocks, year: int) -> None:
    miss(clocks.gate(path), TRIES)
    clocks.wall = datetime(year, 1, 1, tzinfo=UTC)
    clocks.steady += 60
    assert clocks.gate(path).wait == WAIT_SECONDS - 60


@pytest.mark.parametrize("uptime", [5.0, 1_000_000.0])
def test_a_restart_of_the_machine_shortens_no_wait(path: Path, clocks: Clocks, uptime: float) -> None:
    miss(clocks.gate(path), TRIES)
    clocks.boot, clocks.steady = "second", uptime
    assert clocks.gate(path).wait == WAIT_SECONDS


def test_a_wait_after_a_restart_of_the_machine_comes_to_its_end(path: Path, clocks: Clocks) -> None:
    miss(clocks.gate(path), TRIES)
    clocks.boot, clocks.steady = "second", 5.0
    gate = clocks.gate(path)
    clocks.steady += WAIT_SECONDS
    assert gate.wait == 0


def test_where_boots_have_no_names_a_restart_shortens_no_wait_either(path: Path, clocks: Clocks) -> None:
    clocks.boot = ""
    miss(clocks.gate(path), TRIES)
    clocks.steady += 100
    assert clocks.gate(path).wait == WAIT_SECONDS


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\0" * 80, b'{"misses": -1, "left": 0, "steady": 0, "boot": ""}']
)
def test_a_file_that_was_tampered_with_means_a_wait_and_not_new_tries(
    path: Path, clocks: Clocks, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert clocks.gate(path).wait == WAIT_SECONDS


def test_a_miss_is_on_the_disk_before_it_is_told(path: Path, clocks: Clocks) -> None:
    gate = clocks.gate(path)
    gate.attempt("000000", NO_PIN)
    assert json.loads(path.read_text())["misses"] == 1


def test_where_the_disk_takes_nothing_the_gate_counts_all_the_same_and_says_so(path: Path, clocks: Clocks) -> None:
    gate = clocks.gate(path)
    path.parent.write_text("a file where the folder should be")
    miss(gate, TRIES)
    assert gate.wait == WAIT_SECONDS
    assert f"{path} cannot be written" in str(gate.trouble)


def test_without_a_pin_nobody_gets_in(path: Path, clocks: Clocks) -> None:
    assert not clocks.gate(path).attempt("000000", NO_PIN).is_right
    assert not fits("", NO_PIN)


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "１２３４５６", "12345²"])
def test_a_pin_is_six_digits(pin: str) -> None:
    assert not is_pin(pin)
    with pytest.raises(ValueError, match="6 digits"):
        hash_pin(pin)


def test_the_same_pin_is_kept_differently_each_time() -> None:
    assert hash_pin("314159") != KEPT
    assert is_hash(KEPT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "314159",
        KEPT.replace("scrypt", "bcrypt"),
        KEPT.replace("16384", "16383"),
        KEPT.replace("16384", "1073741824"),
        KEPT.replace("$8$", "$9999$"),
        KEPT.rpartition("$")[0],
        KEPT + "$",
        KEPT[:-8] + "!" * 8,
    ],
)
def test_what_hash_pin_did_not_make_is_no_hash_and_fits_nothing(text: str) -> None:
    assert not is_hash(text)
    assert not fits("314159", text)


@pytest.mark.skipif(os.name == "nt", reason="files have no such modes on Windows")
def test_the_count_is_for_nobody_else_to_read(path: Path, clocks: Clocks) -> None:
    miss(clocks.gate(path), 1)
    assert path.stat().st_mode & 0o077 == 0


def test_no_random_sequence_of_restarts_reboots_and_set_clocks_gives_a_try_too_many() -> None:
    assert sequences(25) == []


def test_a_guesser_that_is_killed_again_and_again_is_told_no_more_than_five_misses(path: Path) -> None:
    assert told_under_fire(path, kills=4, chance=random.Random(1)) <= TRIES


def test_the_real_clocks_know_their_boot_and_only_go_on() -> None:
    moments = real_moments()
    first = moments.steady()
    assert moments.steady() >= first
    assert moments.boot == real_moments().boot
    assert moments.wall().tzinfo is UTC
