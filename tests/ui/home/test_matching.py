"""Match my level: a round that is dealt by the player's rating, and what the first screen says of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.records.histories import play
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.game.rating import Rating
from wickquiz.game.response import Picked
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Level
from wickquiz.records.ratings import rate, seed_at_level
from wickquiz.records.settings import Settings

ENTER, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
LEVELS = tuple(Level)
PACK = pack_of(*(choice(number, level=LEVELS[number % 3]) for number in range(30)))
CALM = Settings(reduced_motion=True, sound=False)
RULES = Rules(length=5)


def strong(table: Table) -> Table:
    """A player who has had everything right."""
    play(table.store, PACK, lambda _: Picked(0), seed=9)
    return table


def matched_seed(table: Table, first: int) -> int:
    return seed_at_level(table.store, [PACK], [PACK], RULES, first)


def test_a_round_is_dealt_at_the_players_level_once_that_is_switched_on(sit: Sit) -> None:
    table = strong(sit(packs=(PACK,), rules=RULES))
    wanted = matched_seed(table, 1)
    assert wanted != 1
    table.click("filters")
    table.item("match").forceActiveFocus()
    table.press(SPACE, ESCAPE)
    assert table.item("filters").property("label") == "at my level"
    table.click("play")
    assert table.game.view_model.attempt is not None
    assert table.game.view_model.attempt.seed == wanted


def test_without_it_chance_alone_deals(sit: Sit) -> None:
    table = strong(sit(packs=(PACK,), rules=RULES))
    table.click("play")
    assert table.game.view_model.attempt is not None
    assert table.game.view_model.attempt.seed == 1


def test_the_panel_says_how_good_the_player_is_and_how_sure_that_is(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=RULES)
    table.click("filters")
    assert "Your rating" not in table.text("matchLine")
    table.press(ESCAPE)
    strong(table)
    table.click("filters")
    rating = rate(table.store, [PACK]).of_player("")
    assert rating.value > Rating().value
    sure = f"give or take {2 * rating.deviation:.0f}"
    assert table.text("matchLine").startswith(f"Your rating: {rating.value:.0f}, {sure}.")


def test_the_setting_is_how_the_first_screen_begins(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=RULES)
    table.click("settings")
    table.item("match0").forceActiveFocus()
    table.press(SPACE, ESCAPE)
    assert table.item("filters").property("label") == "at my level"


def test_what_is_the_same_for_all_or_asks_what_was_missed_is_not_matched(sit: Sit) -> None:
    table = strong(sit(packs=(PACK,), rules=RULES))
    view_model = table.game.view_model
    for mode, is_offered in (("quick", True), ("sudden", True), ("midnight", True), ("practice", False)):
        table.click(f"mode-{mode}")
        table.click("filters")
        assert table.has("match") == is_offered
        table.press(ESCAPE)
    view_model._shelf = table.model.shelf._replace(mode="daily", is_matched=True)
    view_model._play_new()
    assert view_model.attempt.seed == 20261121


def test_a_friends_code_is_played_as_it_is(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=RULES)
    table.click("play")
    code = table.game.view_model.code
    matched = strong(sit(packs=(PACK,), rules=Rules(Mode.SUDDEN, 5)))
    matched.game.view_model._shelf = matched.model.shelf._replace(is_matched=True)
    matched.game.view_model._play_code(code)
    assert matched.game.view_model.attempt.seed == 1
