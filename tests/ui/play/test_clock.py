"""Midnight in the real window, with seconds that pass only when told to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.game.response import Passed
from wickquiz.game.rules import Mode, Rules, default_length
from wickquiz.records.boards import games
from wickquiz.records.settings import Settings

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
PACK = pack_of(*(choice(number) for number in range(30)))
MIDNIGHT = Rules(Mode.MIDNIGHT, default_length(Mode.MIDNIGHT))


def begin(sit: Sit, time_limit: str = "normal", **how: object) -> Table:
    settings = Settings(reduced_motion=True, sound=False, time_limit=time_limit)
    table = sit(packs=(PACK,), rules=MIDNIGHT, settings=settings, **how)
    table.press(ENTER)
    return table


def wait(table: Table, seconds: float) -> None:
    """Let seconds pass, and the clock look at them."""
    table.clock.seconds += seconds
    table.model.clock.tick()


def listen(table: Table) -> list[str]:
    said: list[str] = []
    table.model.clock.warned.connect(said.append)
    return said


def test_the_seconds_are_counted_down_on_screen(sit: Sit) -> None:
    table = begin(sit)
    assert table.text("secondsLeft") == "90"
    wait(table, 12.3)
    assert table.text("secondsLeft") == "78"
    assert table.model.clock.props().share == pytest.approx(77.7 / 90)


def test_what_stands_when_midnight_strikes_is_passed_with_the_seconds_that_were_left(sit: Sit) -> None:
    table = begin(sit)
    table.clock.seconds += 20
    table.press("a", ENTER, ENTER, "b")  # picked, and not locked in
    wait(table, 70.4)
    assert table.screen == "results"
    attempt = table.game.view_model.attempt
    assert attempt.answered[1].response == Passed()
    assert [answer.seconds for answer in attempt.answered] == [20, 70]
    assert "of 2 right when midnight struck" in table.text("tally")
    assert [(game.asked, game.state) for game in games(table.store)] == [(2, "finished")]


def test_the_clock_stands_still_on_the_reveal(sit: Sit) -> None:
    table = begin(sit)
    wait(table, 30)
    table.press("a", ENTER)
    assert not table.model.clock.is_running
    wait(table, 500)
    assert table.text("secondsLeft") == "60"
    table.press(ENTER)
    assert table.model.clock.is_running
    assert table.text("secondsLeft") == "60"


def test_the_clock_stands_still_in_a_pause_and_goes_on_after_it(sit: Sit) -> None:
    table = begin(sit)
    wait(table, 30)
    table.press(ESCAPE)
    assert not table.model.clock.is_running
    wait(table, 500)
    table.press(ESCAPE)
    wait(table, 1)
    assert table.text("secondsLeft") == "59"


def test_a_pause_on_the_reveal_does_not_start_the_clock(sit: Sit) -> None:
    table = begin(sit)
    table.press("a", ENTER, ESCAPE, ESCAPE)
    assert not table.model.clock.is_running
    table.clock.seconds += 500
    table.press(ENTER)
    assert table.text("secondsLeft") == "90"


def test_the_last_ten_seconds_are_announced_once(sit: Sit) -> None:
    table = begin(sit)
    said = listen(table)
    wait(table, 79.5)
    assert said == []
    assert not table.model.clock.props().is_late
    wait(table, 0.6)
    wait(table, 1)
    assert said == ["10 seconds left"]
    assert table.model.clock.props().is_late


def test_a_round_that_was_left_goes_on_with_the_seconds_that_its_answers_have_left(sit: Sit) -> None:
    table = begin(sit)
    wait(table, 30)
    table.press("a", ENTER, ENTER)
    table = begin(sit)
    assert table.text("secondsLeft") == "60"
    wait(table, 60)
    assert table.screen == "results"


@pytest.mark.parametrize(("time_limit", "shown"), [("double", "180"), ("tenfold", "900")])
def test_the_setting_stretches_the_clock(time_limit: str, shown: str, sit: Sit) -> None:
    table = begin(sit, time_limit)
    assert table.text("secondsLeft") == shown


def test_the_setting_switches_the_clock_off(sit: Sit) -> None:
    table = begin(sit, "off")
    assert not table.has("secondsLeft")
    wait(table, 10_000)
    assert table.screen == "play"


@pytest.mark.parametrize("mode", [Mode.QUICK, Mode.SUDDEN, Mode.PRACTICE])
def test_no_timer_runs_in_a_mode_without_a_clock(mode: Mode, sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(mode, 5))
    table.press(ENTER)
    assert not table.model.clock.is_running
    assert not table.has("secondsLeft")


def test_the_ring_is_drawn_and_empties(sit: Sit) -> None:
    table = begin(sit)
    (screen,) = table.item("screen").childItems()
    table.until(lambda: screen.opacity() == 1)  # it has come in
    full = bright(table)
    wait(table, 60)
    assert 0 < bright(table) < full / 2


def bright(table: Table) -> int:
    """How many pixels of the ring are as bright as its full part."""
    ring = table.item("secondsLeft").parentItem().childItems()[0]
    image = table.draw()
    corner = ring.mapToScene(QPointF(0, 0)).toPoint()
    across = range(int(ring.width()))
    colours = [image.pixelColor(corner.x() + x, corner.y() + y) for x in across for y in across]
    return sum(colour.lightness() > 200 for colour in colours)
