"""Garbage is collected on the thread of the window, whatever other threads do."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from tests.ui.conftest import Sit

from wickquiz.ui.app.sweeper import Sweeper


class Loop:
    """Refers to itself, so that only a collection takes it; says on which thread it went."""

    def __init__(self, went: list[threading.Thread]) -> None:
        self.went = went
        self.itself = self

    def __del__(self) -> None:
        self.went.append(threading.current_thread())


def threads_of_going(sweeper: Sweeper, then: Callable[[], object]) -> list[threading.Thread]:
    """Let garbage lie while another thread makes so much that Python would have collected many times, then do that."""
    sweeper.settle()
    went: list[threading.Thread] = []
    Loop(went)
    kept: list[list[int]] = []
    thread = threading.Thread(target=lambda: kept.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    assert went == []
    then()
    return went


def test_garbage_of_a_game_goes_when_a_screen_has_come_to_rest(sit: Sit) -> None:
    table = sit()
    table.until(lambda: table.game.ahead.is_resting)
    assert threads_of_going(table.game.sweeper, table.game.ahead.finished.emit) == [threading.main_thread()]


def test_it_is_left_to_python_again_where_it_was_before() -> None:
    for is_enabled in (False, True):
        (gc.enable if is_enabled else gc.disable)()
        sweeper = Sweeper()
        assert not gc.isenabled()
        sweeper.close()
        assert gc.isenabled() == is_enabled
