"""Garbage of a kiosk is collected on the thread of its window, with the beat of its clock."""

from __future__ import annotations

import threading

from tests.ui.kiosk.conftest import Open
from tests.ui.test_sweeper import threads_of_going


def test_no_other_thread_takes_a_kiosks_garbage_apart(kiosk: Open) -> None:
    visit = kiosk()
    assert threads_of_going(visit.game.sweeper, visit.game.tick) == [threading.main_thread()]
