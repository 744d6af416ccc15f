"""The next screen is made ready unseen, where it is known, and is the one that comes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.game.rules import Rules
from wickquiz.records.boards import games

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
PACK = pack_of(*(choice(number) for number in range(3)))


def rest(table: Table) -> None:
    """Wait until all is ready that can be."""
    table.until(lambda: not table.game.ahead.is_resting)
    table.until(lambda: table.game.ahead.is_resting)


def hidden(table: Table) -> list[str]:
    """The types of the screens that are there but not seen."""
    (stage,) = [item for item in below(table.game.window.contentItem()) if type_of(item) == "Stage"]
    return [type_of(screen) for place in stage.childItems() if not place.isVisible() for screen in place.childItems()]


def below(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(each for child in item.childItems() for each in below(child))]


def type_of(item: QQuickItem) -> str:
    return item.metaObject().className().partition("_QML")[0]


def play_on(table: Table) -> None:
    """Answer and go on until the last reveal."""
    while not table.game.view_model.attempt.is_finished:
        if table.model.props().phase == "revealed":
            table.press(ENTER)
        table.press("1", ENTER)


def test_on_the_first_screen_that_of_a_round_is_made_ready_and_nothing_is_recorded_by_that(sit: Sit) -> None:
    table = sit(packs=(PACK,))
    rest(table)
    assert hidden(table) == ["PlayScreen"]
    assert not table.has("proceed")
    assert table.store.open_games() == games(table.store) == ()
    ready = table.game.view_model.backstage.model()
    table.press(ENTER)
    assert (table.screen, table.model) == ("play", ready)
    assert table.text("stem").startswith("Question")
    assert table.focused() == "option0"


def test_the_results_are_made_ready_once_the_last_answer_is_kept_and_not_before(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=2))
    table.press(ENTER, "1", ENTER)
    rest(table)
    assert "ResultsScreen" not in hidden(table)
    play_on(table)
    rest(table)
    assert hidden(table) == ["ResultsScreen"]
    assert not table.has("finalScore")
    ready = table.game.view_model.backstage.model()
    table.press(ENTER)
    assert (table.screen, table.model) == ("results", ready)
    assert table.model.props().score == table.game.view_model.attempt.score


def test_whoever_does_not_wait_gets_the_same_screens(sit: Sit) -> None:
    table = sit(packs=(PACK,), rules=Rules(length=1))
    table.press(ENTER, "1", ENTER, ENTER)
    assert table.screen == "results"
    table.press(ENTER)
    assert (table.screen, table.model.props().phase) == ("play", "asking")


def test_a_screen_that_was_made_ready_in_vain_is_let_go(sit: Sit) -> None:
    table = sit(packs=(PACK,))
    rest(table)
    table.click("settings")
    assert hidden(table) == []
    table.press(ESCAPE)
    rest(table)
    table.press(ENTER)
    assert table.text("stem").startswith("Question")


def test_a_screen_that_has_gone_is_let_go_at_rest(sit: Sit) -> None:
    table = sit(packs=(PACK,))
    rest(table)
    table.press(ENTER)
    assert hidden(table) == ["HomeScreen"]
    rest(table)
    assert hidden(table) == []
