"""Telling systemd how it goes, over its socket; alive is only what draws."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wickquiz.kiosk.watchdog import Heart, Notifier, watchdog_seconds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="systemd's socket is one of Unix")


class Manager:
    """A service manager that listens."""

    def __init__(self, address: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(address.replace("@", "\0", 1) if address.startswith("@") else address)
        self.socket.setblocking(False)
        self.notifier = Notifier({"NOTIFY_SOCKET": address})

    def heard(self) -> list[str]:
        found = []
        while True:
            try:
                found.append(self.socket.recv(4096).decode())
            except BlockingIOError:
                return found


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Manager]:
    monkeypatch.chdir(tmp_path)  # a socket's name may only be short
    manager = Manager("notify")
    yield manager
    manager.socket.close()


class Kiosk:
    """A heart, and a clock that the test turns."""

    def __init__(self, manager: Manager, watched: float | None = 20.0) -> None:
        self.now = 100.0
        self.heart = Heart(manager.notifier, lambda: self.now, watched)

    def runs(self, seconds: int, *, draws: bool) -> None:
        for _ in range(seconds):
            self.now += 1
            if draws:
                self.heart.frame()
            self.heart.beat()


def test_the_first_frame_says_that_the_program_is_ready(manager: Manager) -> None:
    kiosk = Kiosk(manager)
    assert manager.heard() == []
    kiosk.heart.frame()
    assert manager.heard() == ["READY=1\nSTATUS=drawn", "WATCHDOG=1"]


def test_a_program_that_draws_beats_well_within_the_time_that_is_watched(manager: Manager) -> None:
    kiosk = Kiosk(manager)
    kiosk.runs(100, draws=True)
    beats = manager.heard().count("WATCHDOG=1")
    assert 10 <= beats <= 21
    assert kiosk.heart.beats == beats


def test_a_program_that_does_not_draw_does_not_beat_however_often_it_is_asked(manager: Manager) -> None:
    kiosk = Kiosk(manager)
    kiosk.runs(1, draws=True)
    manager.heard()
    kiosk.runs(600, draws=False)
    assert manager.heard() == []
    kiosk.runs(1, draws=True)
    assert manager.heard() == ["WATCHDOG=1"]


def test_a_frame_each_period_is_enough_to_live(manager: Manager) -> None:
    kiosk = Kiosk(manager, watched=20.0)
    assert kiosk.heart.period == 10.0
    last = kiosk.now
    for _ in range(20):
        kiosk.now += kiosk.heart.period
        kiosk.heart.frame()
        if "WATCHDOG=1" in "".join(manager.heard()):
            assert kiosk.now - last <= 20.0
            last = kiosk.now
    assert last == kiosk.now


def test_where_nobody_watches_no_beat_is_sent(manager: Manager) -> None:
    kiosk = Kiosk(manager, watched=None)
    kiosk.runs(50, draws=True)
    assert manager.heard() == ["READY=1\nSTATUS=drawn"]
    assert kiosk.heart.frames == 50


def test_a_status_is_one_line(manager: Manager) -> None:
    manager.notifier.status("closed\nWATCHDOG=1")
    manager.notifier.stopping()
    assert manager.heard() == ["STATUS=closed WATCHDOG=1", "STOPPING=1"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has sockets without a file")
def test_a_socket_without_a_file_is_spoken_to_as_well(tmp_path: Path) -> None:
    manager = Manager(f"@wickquiz-{tmp_path.name}")
    assert manager.notifier.tell("READY=1")
    assert manager.heard() == ["READY=1"]
    manager.socket.close()


def test_without_a_service_manager_nothing_is_said_and_nothing_fails() -> None:
    notifier = Notifier({})
    assert not notifier.is_heard
    assert not notifier.tell("READY=1")
    assert not Heart(notifier, lambda: 0.0, 20.0).beat()


def test_a_service_manager_that_is_gone_or_hangs_holds_nothing_up(manager: Manager) -> None:
    assert Notifier({"NOTIFY_SOCKET": "nobody"}).tell("READY=1") is False
    told = [manager.notifier.tell(f"STATUS={number}") for number in range(5_000)]
    assert told[0] is True
    assert told[-1] is False  # its queue is full, and we did not wait


@pytest.mark.parametrize(
    ("usec", "wanted"), [("20000000", 20.0), ("500000", 0.5), ("", None), ("0", None), ("soon", None), ("-5", None)]
)
def test_how_long_is_watched_comes_from_the_service_manager(usec: str, wanted: float | None) -> None:
    assert watchdog_seconds({"WATCHDOG_USEC": usec, "WATCHDOG_PID": "1"}) == wanted
    assert watchdog_seconds({}) is None


def test_what_takes_minutes_is_waited_for_and_then_the_watchdog_is_as_strict_as_before(manager: Manager) -> None:
    kiosk = Kiosk(manager)
    with kiosk.heart.patience():
        assert manager.heard() == ["WATCHDOG_USEC=600000000"]
    assert manager.heard() == ["WATCHDOG_USEC=20000000\nWATCHDOG=1"]
    with Kiosk(manager, watched=None).heart.patience():
        pass
    assert manager.heard() == []
