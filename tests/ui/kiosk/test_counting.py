"""A long log is counted while the kiosk goes on: frames are drawn, the watchdog hears of it, visitors play."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from tests.records.histories import play
from tests.ui.kiosk.conftest import EASY, Open
from tests.ui.kiosk.test_operator import operator

from wickquiz.game.response import Picked
from wickquiz.kiosk.watchdog import Heart, Notifier
from wickquiz.records.kept import forget_all
from wickquiz.records.store import open_store
from wickquiz.ui.app import kiosk_house, kiosk_upkeep

GAMES = 200
LONG_AGO = "2025-01-01T12:00:00+00:00"


@pytest.fixture
def uncounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store with many games of long ago of which nothing is counted, and a kiosk with hardly any time for that."""
    with open_store(tmp_path / "wickquiz.db") as store:
        for seed in range(GAMES):
            play(store, EASY, lambda card: Picked(card.order.index(0)), seed=seed, started=LONG_AGO)
        forget_all(store.connection)
    monkeypatch.setattr(kiosk_house, "COUNTED_FIRST", 0.0)
    monkeypatch.setattr(kiosk_upkeep, "COUNTED_IN_PLAY", 0.0)
    monkeypatch.setattr(kiosk_upkeep, "COUNTED_ALONE", 0.0)


@pytest.mark.usefixtures("uncounted")
def test_the_watchdog_hears_of_a_kiosk_that_counts_a_long_log(
    kiosk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's name may only be short
    visit = kiosk()
    house = visit.house
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("notify")
        manager.setblocking(False)
        house.heart = Heart(Notifier({"NOTIFY_SOCKET": "notify"}), visit.clock, 1.0)
        beats = 0
        while not house.counting.is_done(house.desk):
            assert visit.model.props().board_note == ""  # the best ever are not known yet
            visit.clock.seconds += 0.5
            visit.game.tick()
            visit.draw()
            house.heart.frame()  # the window is drawn into a picture here
            beats += b"WATCHDOG=1" in manager.recv(4096)
        assert beats > GAMES // 64
    assert len(visit.model.board.rows) == 8
    assert "ever" in visit.model.props().board_note


@pytest.mark.usefixtures("uncounted")
def test_a_visitor_plays_while_a_long_log_is_counted(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.play()
    assert not visit.house.counting.is_done(visit.house.desk)
    visit.wait(10)
    assert visit.house.counting.is_done(visit.house.desk)


def test_other_packs_are_counted_by_anew(kiosk: Open) -> None:
    visit = kiosk()
    assert visit.house.counting.is_done(visit.house.desk)
    operator(visit, "overview")
    visit.click("action-reload")
    assert not visit.house.counting.is_done(visit.house.desk)
    visit.wait(1)
    assert visit.house.counting.is_done(visit.house.desk)
