"""Garbage of a kiosk is collected on the thread of its window, whatever other threads do."""

from __future__ import annotations

import gc
import threading

from tests.ui.kiosk.conftest import Open

from wickquiz.ui.app.kiosk_sweeper import Sweeper


class Loop:
    """Refers to itself, so that only a collection takes it; says on which thread it went."""

    def __init__(self, went: list[threading.Thread]) -> None:
        self.went = went
        self.itself = self

    def __del__(self) -> None:
        self.went.append(threading.current_thread())


def test_no_other_thread_takes_a_kiosk_s_garbage_apart(kiosk: Open) -> None:
    visit = kiosk()
    visit.game.sweeper.settle()
    went: list[threading.Thread] = []
    Loop(went)
    kept: list[list[int]] = []  # so many that Python would have begun to collect many times
    thread = threading.Thread(target=lambda: kept.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    assert went == []
    visit.game.tick()
    assert went == [threading.main_thread()]


def test_it_is_left_to_python_again_where_it_was_before() -> None:
    for is_enabled in (False, True):
        (gc.enable if is_enabled else gc.disable)()
        sweeper = Sweeper()
        assert not gc.isenabled()
        sweeper.close()
        assert gc.isenabled() == is_enabled
