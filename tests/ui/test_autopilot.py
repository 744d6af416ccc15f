"""The player without hands gives the responses that it means to give, by keys and by mouse, to every kind."""

from __future__ import annotations

import gc
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.game.strategies import items, responses, seeds
from tests.ui.conftest import Sit
from tests.ui.play.tables import table_of
from tests.ui.playing import CLAIM, MULTI, choice, pack_of

from wickquiz.game.attempt import Attempt
from wickquiz.game.chance import Chance
from wickquiz.game.judge import judge
from wickquiz.game.response import Picked, Picks, Response, Sequence, Text
from wickquiz.game.rules import KINDS, Rules
from wickquiz.packs.model import Item, Match, Number, Option, Order, Typed
from wickquiz.ui.app.autopilot import Autopilot, Played
from wickquiz.ui.app.moves import Click, Drag, Write, by_keys, by_mouse, think

OPTIONS = tuple(Option(f"Thing {n}") for n in range(5))
EVERY_KIND = (
    choice(1),
    MULTI,
    CLAIM,
    Item("typed", "Who?", Typed("Abe Hill")),
    Item("order", "In order?", Order(OPTIONS)),
    Item("match", "Who with whom?", Match(tuple(zip(OPTIONS[:4], OPTIONS[:4], strict=True)), OPTIONS[4:])),
    Item("number", "How many?", Number(Decimal(51), Decimal(10), Decimal(200), Decimal(3))),
)


def folded(response: Response) -> Response:
    """The keypad has no capitals."""
    return Text(response.text.lower()) if isinstance(response, Text) else response


def meant(attempt: Attempt, seed: int) -> list[Response]:
    chance = Chance(seed, "autopilot")
    return [folded(think(card, chance)) for card in attempt.cards]


def test_it_gives_the_responses_that_it_means_by_keys_and_by_mouse(sit: Sit) -> None:
    table = sit(packs=(pack_of(*EVERY_KIND),), rules=Rules(length=7))
    played: list[Played] = []
    Autopilot(table.game, [1, 2, 3, 4], None, played.append).start()
    table.qtbot.waitUntil(lambda: not table.game.window.isVisible(), timeout=60_000)  # it closes what it played
    assert len(played) == 4
    for game in played:
        assert {card.item.kind for card in game.attempt.cards} == set(KINDS)
        given_responses = [folded(answered.response) for answered in game.attempt.answered]
        assert given_responses == meant(game.attempt, game.seed)
    assert any(not answered.judgement.is_right for game in played for answered in game.attempt.answered)


def test_it_plays_to_the_end_though_nobody_holds_it(sit: Sit, tmp_path: Path) -> None:
    table = sit(rules=Rules(length=2))
    played: list[Played] = []
    Autopilot(table.game, [1], tmp_path, played.append, 1).start()

    def is_over() -> bool:
        gc.collect()
        return not table.game.window.isVisible()

    table.qtbot.waitUntil(is_over, timeout=30_000)
    assert len(played) == 1


@given(items(), seeds, st.data())
def test_what_it_thinks_of_can_be_judged_and_done_by_keys(item: Item, seed: int, data: st.DataObject) -> None:
    card = table_of(item, seed).card
    judge(item, think(card, Chance(seed, "autopilot")))
    moves = by_keys(card, data.draw(responses(item)))
    assert all(isinstance(move, Write) for move in moves)


@given(items(("choice", "multi")), seeds, st.data())
def test_it_picks_where_the_options_stand(item: Item, seed: int, data: st.DataObject) -> None:
    card = table_of(item, seed).card
    response = data.draw(responses(item))
    picked = {response.option} if isinstance(response, Picked) else set()
    picked |= set(response.options) if isinstance(response, Picks) else set()
    clicks = by_mouse(card, response)
    names = {move.name for move in clicks if isinstance(move, Click)}
    assert names == {f"option{card.order.index(index)}" for index in picked}


@pytest.mark.parametrize("wanted", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (1, 0, 3, 2, 4)])
def test_its_drags_make_the_order(wanted: tuple[int, ...]) -> None:
    card = table_of(EVERY_KIND[4]).card
    stand = list(card.order)
    for move in by_mouse(card, Sequence(wanted)):
        assert isinstance(move, Drag)
        stand.insert(int(move.onto[-1]), stand.pop(int(move.name[-1])))
    assert tuple(stand) == wanted
