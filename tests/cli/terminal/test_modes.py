"""What the modes change in the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from tests.cli.terminal.screens import console
from tests.game.strategies import pack_of

from wickquiz.cli.terminal.play import play_round
from wickquiz.game.code import encode
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Claim, Item
from wickquiz.records.session import Session
from wickquiz.records.store import Store, open_store

PACK = pack_of("wax", tuple(Item(f"q{n}", f"So {n}.", Claim(verdict=True), topic="Fire") for n in range(9)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "scores.db") as opened:
        yield opened


def play(store: Store, rules: Rules, code: str, *lines: str) -> tuple[Session, str]:
    """Play a game to its end with these lines typed, each after two seconds."""
    session = Session.begin([PACK], rules, 1, code, store, "game", lambda: "2026-11-21T08:00:00+00:00")
    at, screen = console(*lines)
    ticks = count(step=2)
    assert play_round(session, {"wax": PACK}, at, lambda: float(next(ticks)))
    return session, screen.text


def test_an_answer_after_midnight_has_struck_counts_as_passed(store: Store) -> None:
    rules = Rules(mode=Mode.MIDNIGHT, length=9, budget=5)
    session, said = play(store, rules, encode([PACK], rules, 1), *"t" * 9)
    assert [answer.seconds for answer in session.attempt.answered] == [2, 2, 1]
    assert "Midnight struck before that answer: the question counts as passed.\n" in said
    assert "2 of 3 right" in said


def test_practice_names_no_points_and_no_code(store: Store) -> None:
    rules = Rules(mode=Mode.PRACTICE, length=2, items=("wax/q0", "wax/q1"))
    _, said = play(store, rules, "", "t", "f")
    assert "Question 1 of 2 · Fire · medium · practice, no score" in said
    assert "1 of 2 right. Practice keeps no score." in said
    assert "points" not in said
    assert "--code" not in said
