from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.records.making import LENGTH, MOMENT, header, play

from wickquiz.records.kiosk_rows import VisitKind
from wickquiz.records.store import Store, open_store
from wickquiz.records.visits import counters, note

ZONE = ZoneInfo("Europe/Berlin")
LATER = "2026-11-22T21:30:00+00:00"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "wickquiz.db") as opened:
        yield opened


def test_before_anything_happened_there_is_nothing_to_count(store: Store) -> None:
    found = counters(store, ZONE)
    assert (found.starts, found.finishes, found.given_up, found.touches, found.restarts) == (0, 0, {}, 0, {})
    assert (found.seconds_a_game, found.seconds_a_response, found.last_power_loss) == (None, None, None)
    assert found.busiest == ()


def test_games_are_counted_by_how_they_ended_and_where_they_were_given_up(store: Store) -> None:
    play(store, "g1", LENGTH, is_finished=True)
    for game, answered in (("g2", 3), ("g3", 3), ("g4", 0)):
        play(store, game, answered)
        store.abandon(game, MOMENT)
    play(store, "g5", 1)
    store.begin(header("g6", mode="practice"))
    found = counters(store, ZONE)
    assert (found.starts, found.finishes) == (5, 1)
    assert found.given_up == {0: 1, 3: 2}
    assert found.seconds_a_game == pytest.approx(4.5)
    assert found.seconds_a_response == pytest.approx((4.5 + 0.3 + 0.3 + 0.0) / (LENGTH + 3 + 3 + 1))


def test_touches_restarts_and_the_last_power_loss_are_counted_from_visits(store: Store) -> None:
    for at, kind, detail in (
        (MOMENT, VisitKind.START, "power loss"),
        (LATER, VisitKind.START, "power loss"),
        (LATER, VisitKind.START, "crash"),
        (LATER, VisitKind.TOUCH, ""),
        (LATER, VisitKind.TOUCH, ""),
        (LATER, VisitKind.PACKS, "swapped"),
    ):
        note(store, kind, at, detail=detail)
    found = counters(store, ZONE)
    assert found.touches == 2
    assert found.restarts == {"power loss": 2, "crash": 1}
    assert found.last_power_loss == LATER
    assert found.other == {(VisitKind.PACKS, "swapped"): 1}


def test_what_was_before_the_span_is_not_counted(store: Store) -> None:
    play(store, "g1", LENGTH, is_finished=True)
    note(store, VisitKind.TOUCH, MOMENT)
    store.begin(header("g2", started=LATER))
    found = counters(store, ZONE, since="2026-11-22T00:00:00+00:00")
    assert (found.starts, found.finishes, found.touches, found.seconds_a_game) == (1, 0, 0, None)


def test_the_busiest_hours_are_those_of_the_place(store: Store) -> None:
    for number, started in enumerate([MOMENT, LATER, LATER]):
        store.begin(header(f"g{number}", started=started))
    found = counters(store, ZONE)
    assert found.busiest == (22, 9)
    assert (found.hours[22], found.hours[9], sum(found.hours)) == (2, 1, 3)
