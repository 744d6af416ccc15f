"""Pieces of writing are done in their order, and what came of them is told in the thread that asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from wickquiz.records.scribe import AtOnce
from wickquiz.ui.app.scribe import Scribe


def held() -> tuple[threading.Event, Callable[[], str]]:
    """Return a piece of work that takes until the event is set."""
    gate = threading.Event()
    return gate, lambda: "done" if gate.wait(60) else "never"


def begun(done: list[str]) -> str:
    """A piece of work that says when it was begun."""
    done.append("begun")
    return "second"


def test_work_is_done_on_another_thread_and_told_of_in_this_one(qtbot: QtBot) -> None:
    scribe = Scribe()
    told: list[tuple[int, int]] = []
    scribe.write(threading.get_ident, lambda there: told.append((there, threading.get_ident())))
    assert not told
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    ((there, here),) = told
    assert here == threading.get_ident() != there


def test_nothing_is_begun_before_what_was_asked_for_earlier_is_done(qtbot: QtBot) -> None:
    scribe, (gate, work) = Scribe(), held()
    done: list[str] = []
    scribe.write(work, done.append)
    scribe.write(partial(begun, done), done.append)
    assert not done
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 3, timeout=5000)
    assert set(done[:2]) == {"done", "begun"}
    assert done[2] == "second"


@pytest.mark.parametrize("make", [AtOnce, Scribe])
def test_all_is_handed_on_once_it_is_settled_and_only_once(make: type[AtOnce | Scribe], qtbot: QtBot) -> None:
    scribe = make()
    done: list[int] = []
    for number in range(5):
        scribe.write(partial(int, number), done.append)
    scribe.settle()
    assert done == [0, 1, 2, 3, 4]
    qtbot.wait(0)
    scribe.settle()
    assert done == [0, 1, 2, 3, 4]


def test_what_goes_wrong_is_raised_where_it_is_waited_for(qtbot: QtBot) -> None:
    assert qtbot
    scribe = Scribe()
    done: list[object] = []
    scribe.write(lambda: int("planted"), done.append)
    scribe.write(lambda: 1, done.append)
    with pytest.raises(ValueError, match="planted"):
        scribe.settle()
    scribe.settle()
    assert done == [1]


def test_what_goes_wrong_while_nobody_waits_is_a_fault_of_the_program(qtbot: QtBot) -> None:
    scribe = Scribe()
    with qtbot.captureExceptions() as met:
        scribe.write(lambda: int("planted"), print)
        qtbot.waitUntil(lambda: bool(met), timeout=5000)
    assert [str(error) for _, error, _ in met] == ["invalid literal for int() with base 10: 'planted'"]


def test_what_is_dropped_is_told_to_nobody(qtbot: QtBot) -> None:
    scribe, (gate, work) = Scribe(), held()
    done: list[str] = []
    scribe.write(work, done.append)
    scribe.write(partial(begun, done), done.append)
    gate.set()
    scribe.drop()
    scribe.write(lambda: "next", done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert done == ["next"]
