"""What the modes add to the screens fits too, with the longest texts, at every size and at twice the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.ui.conftest import Sit
from tests.ui.playing import Table
from tests.ui.test_fit import SIZES, WORDY, cut_off, overlapping, wordy_pack

from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Pack
from wickquiz.records.settings import Settings

ENTER = Qt.Key.Key_Return


def many() -> Pack:
    """A wordy pack that lasts for a long round."""
    pack = wordy_pack(1)
    return replace(pack, items=tuple(replace(WORDY, id=f"wordy{number}") for number in range(20)))


def miss(table: Table) -> None:
    wrong = next(place for place, index in enumerate(table.model.table.card.order) if index)
    table.press(Qt.Key(Qt.Key.Key_1.value + wrong), ENTER)


def to_the_last_seconds(table: Table) -> None:
    table.press(ENTER)
    for _ in range(2):
        table.press(Qt.Key(Qt.Key.Key_1.value + table.model.table.card.order.index(0)), ENTER, ENTER)
    table.clock.seconds += 895
    table.model.clock.tick()


def to_a_reveal(table: Table) -> None:
    table.press(ENTER)
    miss(table)


def to_the_results(table: Table) -> None:
    to_a_reveal(table)
    while table.screen == "play":
        table.press(ENTER)
        if table.screen == "play":
            table.clock.seconds += 900
            miss(table)


def to_sitting_down(table: Table) -> None:
    table.press(ENTER)
    table.model.setup.seat(4)
    for seat in range(4):
        table.model.setup.rename(seat, "Wilhelmina Wickm")
    table.model.setup.lay("Duel, question 10 of 10 · " + "Wilhelmina Wickm 10000, " * 4, "A sentence. " * 12)


def to_a_wrong_answer(table: Table) -> None:
    to_sitting_down(table)
    table.model.begin()
    table.model.buzz(3)
    table.model.pick(table.model.duel.card.order.index(1))
    table.model.proceed()
    table.model.buzz(0)
    table.model.pick(2)


def to_what_it_was(table: Table) -> None:
    to_a_wrong_answer(table)
    table.model.skip()
    for seat in (1, 2):
        table.model.buzz(seat)
        table.model.skip()
    assert table.model.props().phase == "settled"


def to_who_won(table: Table) -> None:
    to_sitting_down(table)
    table.model.begin()
    while table.model.props().phase != "over":
        table.model.skip()
        table.model.proceed()


MIDNIGHT, SUDDEN, PRACTICE = Rules(Mode.MIDNIGHT, 100), Rules(Mode.SUDDEN, 100), Rules(Mode.PRACTICE, 2)
DUEL = Rules(Mode.DUEL, 2)
PLACES: list[tuple[Rules, Callable[[Table], None]]] = [
    (MIDNIGHT, to_the_last_seconds),
    (MIDNIGHT, to_the_results),
    (SUDDEN, to_the_results),
    (PRACTICE, to_a_reveal),
    (PRACTICE, to_the_results),
    (DUEL, to_sitting_down),
    (DUEL, to_a_wrong_answer),
    (DUEL, to_what_it_was),
    (DUEL, to_who_won),
]


@pytest.mark.parametrize(("size", "text_size"), [*((size, 100) for size in SIZES), (SIZES[0], 200)], ids=str)
@pytest.mark.parametrize(("rules", "go"), PLACES, ids=lambda part: getattr(part, "mode", None) or part.__name__)
def test_nothing_that_a_mode_adds_is_cut_off(
    rules: Rules, go: Callable[[Table], None], size: tuple[int, int], text_size: int, sit: Sit
) -> None:
    settings = Settings(reduced_motion=True, sound=False, text_size=text_size, time_limit="tenfold")
    table = sit(packs=(many(),), rules=rules, settings=settings)
    table.resize(*size)
    go(table)
    table.draw()
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []
