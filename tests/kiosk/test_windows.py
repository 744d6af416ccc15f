"""Windows of the week as an operator writes them."""

from __future__ import annotations

import pytest

from wickquiz.kiosk.windows import DAY, WEEK, Window, WindowError, parse_ceiling, parse_windows


def days(text: str) -> list[int]:
    return [window.start // DAY for window in parse_windows(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("mon-fri 09:00-10:00", [0, 1, 2, 3, 4]),
        ("sat,sun 09:00-10:00", [5, 6]),
        ("sun-tue 09:00-10:00", [6, 0, 1]),
        ("Mon, Wed-Thu 9:00 - 10:00", [0, 2, 3]),
        ("mon,mon-tue 09:00-10:00", [0, 1]),
        ("09:00-10:00", [0, 1, 2, 3, 4, 5, 6]),
    ],
)
def test_days_are_named_singly_and_from_one_to_another(text: str, wanted: list[int]) -> None:
    assert days(text) == wanted


def test_a_window_that_ends_before_it_begins_ends_on_the_next_day() -> None:
    assert parse_windows("fri 18:00-02:00") == (Window(4 * DAY + 18 * 60, 8 * 60),)
    assert parse_windows("sun 23:00-00:00")[0].end == 0


def test_a_day_goes_to_twenty_four() -> None:
    assert parse_windows("mon 00:00-24:00") == (Window(0, DAY),)


def test_a_window_holds_across_the_end_of_the_week() -> None:
    window = parse_windows("sun 23:00-01:00")[0]
    assert [window.holds(minute) for minute in (WEEK - 61, WEEK - 60, 0, 59, 60)] == [False, True, True, True, False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("mon", "is no window"),
        ("mon 9-10", "is no window"),
        ("mon 09:00-10:00-11:00", "is no window"),
        ("mox 09:00-10:00", "holds 'mox': the days are mon, tue, wed, thu, fri, sat, sun"),
        ("mon- 09:00-10:00", "holds 'mon-'"),
        ("mon,, 09:00-10:00", "holds ''"),
        ("mon 09:60-10:00", "holds 09:60"),
        ("mon 09:00-24:01", "holds 24:01"),
        ("mon 24:00-01:00", "begins at 24:00"),
        ("mon 09:00-09:00", "a whole day is 00:00-24:00"),
    ],
)
def test_what_is_no_window_is_told_what_one_looks_like(text: str, said: str) -> None:
    with pytest.raises(WindowError, match=said):
        parse_windows(text)


def test_a_ceiling_is_a_window_and_a_volume() -> None:
    ceiling = parse_ceiling("sun 22:00-08:00 20%")
    assert (ceiling.windows, ceiling.percent) == (parse_windows("sun 22:00-08:00"), 20)


@pytest.mark.parametrize("text", ["22:00-08:00", "22:00-08:00 101", "20", "22:00-08:00 -5", ""])
def test_what_is_no_ceiling_is_told_what_one_looks_like(text: str) -> None:
    with pytest.raises(WindowError):
        parse_ceiling(text)
