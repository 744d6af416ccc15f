"""Opening hours and ceilings of volume, by the wall clock of a zone, when the clocks change too."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from benchmarks.torture_hours import disagreements

from wickquiz.kiosk.config import Hours, KioskConfig, Volume
from wickquiz.kiosk.hours import is_open, next_change, volume_at
from wickquiz.kiosk.overrides import Opening, Overrides, read_overrides, write_overrides

BERLIN = ZoneInfo("Europe/Berlin")


def open_at(*windows: str, zone: str = "Europe/Berlin") -> KioskConfig:
    return KioskConfig(hours=Hours(zone, windows))


def berlin(day: int, hour: int, minute: int = 0, month: int = 6, fold: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN, fold=fold)


def test_ten_thousand_random_instants_agree_with_a_walk_minute_by_minute() -> None:
    assert list(disagreements(10_000, seed=1)) == []


def test_a_kiosk_without_hours_is_always_open() -> None:
    assert is_open(KioskConfig(), berlin(1, 3))
    assert next_change(KioskConfig(), berlin(1, 3)) is None


def test_a_window_round_the_clock_never_closes() -> None:
    assert next_change(open_at("mon-sun 00:00-24:00"), berlin(1, 3)) is None
    assert is_open(open_at("00:00-24:00"), berlin(1, 23, 59))


def test_the_first_minute_is_open_and_the_last_is_not() -> None:
    config = open_at("mon 09:00-22:00")  # 1 June 2026 is a Monday
    shown = [is_open(config, berlin(1, hour, minute)) for hour, minute in ((8, 59), (9, 0), (21, 59), (22, 0))]
    assert shown == [False, True, True, False]
    assert not is_open(config, berlin(2, 12))


def test_a_window_over_midnight_belongs_to_the_day_on_which_it_begins() -> None:
    config = open_at("fri 18:00-02:00")
    assert is_open(config, berlin(6, 1, 59))  # Saturday
    assert not is_open(config, berlin(5, 1, 59))
    assert next_change(config, berlin(5, 20)) == berlin(6, 2)


def test_sunday_night_runs_into_monday() -> None:
    assert is_open(open_at("sun 20:00-03:00"), berlin(8, 2))


def test_the_hours_are_those_of_their_zone_and_not_of_the_instant() -> None:
    config = open_at("09:00-10:00", zone="Asia/Kathmandu")
    assert is_open(config, datetime(2026, 6, 1, 3, 15, tzinfo=UTC))
    assert not is_open(config, datetime(2026, 6, 1, 3, 14, 59, tzinfo=UTC))


def test_in_the_hour_that_comes_twice_a_window_closes_once() -> None:
    config = open_at("sat 20:00-02:30")  # on 25 October 2026 three o'clock becomes two again
    assert is_open(config, berlin(25, 2, 29, month=10))
    assert not is_open(config, berlin(25, 2, 30, month=10))
    assert not is_open(config, berlin(25, 2, 15, month=10, fold=1))


def test_a_window_that_begins_in_the_hour_that_is_left_out_begins_when_the_clocks_change() -> None:
    config = open_at("sun 02:30-04:00")  # on 29 March 2026 two o'clock becomes three
    before = datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC)
    assert not is_open(config, before)
    assert is_open(config, before + timedelta(seconds=1))


def test_the_next_change_is_in_the_zone_of_the_hours() -> None:
    change = next_change(open_at("mon 09:00-22:00"), datetime(2026, 6, 1, 5, 0, 30, tzinfo=UTC))
    assert change == berlin(1, 9)
    assert change is not None
    assert change.utcoffset() == timedelta(hours=2)


def test_a_change_in_the_hour_that_is_left_out_is_told_by_a_time_that_there_is() -> None:
    change = next_change(open_at("sun 02:30-04:00"), berlin(28, 20, month=3))
    assert change is not None
    assert change.isoformat() == "2026-03-29T03:00:00+02:00"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system's zone cannot be set for one program here")
def test_without_a_zone_the_system_s_own_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "XXX-3")  # three hours before UTC
    time.tzset()
    try:
        assert is_open(open_at("09:00-10:00", zone=""), datetime(2026, 6, 1, 6, 30, tzinfo=UTC))
        assert not is_open(open_at("09:00-10:00", zone=""), datetime(2026, 6, 1, 9, 30, tzinfo=UTC))
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_lowest_ceiling_of_those_that_hold_counts() -> None:
    config = KioskConfig(hours=Hours("Europe/Berlin"), volume=Volume(70, ("22:00-08:00 20", "fri 21:00-23:00 5")))
    assert [volume_at(config, berlin(5, hour)) for hour in (12, 21, 22, 23)] == [70, 5, 5, 20]


def test_a_ceiling_makes_nothing_louder() -> None:
    config = KioskConfig(hours=Hours("UTC"), volume=Volume(10, ("00:00-24:00 20",)))
    assert volume_at(config, berlin(1, 12)) == 10


def test_what_the_operator_sets_is_under_the_ceilings_too() -> None:
    config = KioskConfig(hours=Hours("Europe/Berlin"), volume=Volume(70, ("22:00-08:00 20",)))
    assert volume_at(config, berlin(1, 12), level=95) == 95
    assert volume_at(config, berlin(1, 23), level=95) == 20


def test_what_the_operator_sets_outlives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "operator.json"
    assert write_overrides(path, Overrides(35, Opening.CLOSED)) is None
    assert read_overrides(path) == Overrides(35, Opening.CLOSED)


@pytest.mark.parametrize("content", ["", "[]", '{"volume": 50}', '{"volume": 50, "opening": "ajar"}', "\0" * 40])
def test_a_file_of_the_operator_s_that_says_nothing_sensible_sets_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "operator.json"
    path.write_text(content)
    assert read_overrides(path) == Overrides()


def test_a_volume_beyond_its_range_is_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "operator.json"
    path.write_text('{"volume": 500, "opening": "open"}')
    assert read_overrides(path) == Overrides(None, Opening.OPEN)
