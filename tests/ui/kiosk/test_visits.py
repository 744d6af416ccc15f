"""Visitors at a kiosk: they come, play, sign and go, and nothing of them is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from tests.ui.gestures import tap
from tests.ui.kiosk.conftest import EASY, Open
from tests.ui.kiosking import PIN, Visit
from tests.ui.playing import choice, pack_of

from wickquiz.kiosk.machine import Kind, Over, Place
from wickquiz.records.boards import games
from wickquiz.records.kiosk_board import best

MIDDLE = QPoint(300, 420)


def test_the_first_touch_wakes_and_answers_nothing(kiosk: Open) -> None:
    visit = kiosk()
    assert visit.screen == "attract"
    visit.tap(MIDDLE)
    visit.tap(MIDDLE)  # an impatient finger, before the screen has come
    assert (visit.screen, visit.place) == ("play", Place.PLAYING)
    assert visit.model.table.draft is None
    visit.settle()
    visit.answer()


def test_a_finger_wakes_it(kiosk: Open) -> None:
    visit = kiosk()
    tap(visit, "start")  # type: ignore[arg-type]  # it has what a gesture needs
    assert visit.place is Place.PLAYING
    assert visit.model.table.draft is None


def test_a_key_wakes_it(kiosk: Open) -> None:
    visit = kiosk()
    visit.press(Qt.Key.Key_A)
    assert visit.place is Place.PLAYING
    assert visit.model.table.draft is None


def test_a_visit_ends_on_the_board(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.play()
    visit.click("signBoard")
    assert visit.screen == "initials"
    for letter in "KAY":
        visit.click(f"key{letter}")
    visit.click("sign")
    assert visit.screen == "attract"
    (entry,) = best(visit.house.desk.store)
    assert (entry.initials, entry.right) == ("KAY", 3)
    assert [(row.name, row.rank) for row in visit.model.board.rows] == [("KAY", 1)]
    assert "this screen" in visit.model.props().board_note


def test_crude_initials_are_refused_however_they_are_spelt(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.play()
    visit.click("signBoard")
    visit.press("ass")
    assert not visit.model.props().can_sign
    assert "other letters" in visit.text("note")
    visit.press(Qt.Key.Key_Backspace, "k")
    assert visit.model.props().can_sign


def test_who_says_nothing_stays_unnamed(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.play()
    visit.wait(66 + 180)
    assert visit.screen == "attract"
    assert [entry.initials for entry in best(visit.house.desk.store)] == [""]


def test_it_asks_who_is_there_and_any_touch_goes_on(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    for _ in range(5):
        visit.wait(45)
        assert visit.over is Over.STILL_THERE
        assert "20 s" in visit.text("countdown")
        visit.tap(MIDDLE)
        visit.settle()
        assert (visit.place, visit.over) == (Place.PLAYING, Over.NOTHING)
        assert visit.model.table.draft is None  # the touch went to nothing below
    visit.answer()


def test_the_keys_go_back_to_where_they_were_before_it_asked(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.item("option2").forceActiveFocus()
    visit.wait(45)
    assert visit.focused() == "stay"
    visit.press(Qt.Key.Key_Space)
    visit.until(lambda: visit.focused() == "option2")


def test_nobody_there_resets_within_a_second_with_nothing_left_of_the_visitor(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    QGuiApplication.clipboard().setText("left behind")
    visit.game.view_model.toggleReach()
    visit.wait(65)
    assert (visit.screen, visit.over) == ("attract", Over.NOTHING)
    assert QGuiApplication.clipboard().text() == ""
    assert not visit.game.view_model.props().is_reach
    (game,) = games(visit.house.desk.store)
    assert game.state == "abandoned"
    visit.wake()
    assert visit.model.table.attempt.answered == ()


def test_what_is_locked_in_when_the_visitor_goes_is_kept_and_asks_for_no_more(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.press("a")
    QTest.keyClick(visit.game.window, Qt.Key.Key_Return)  # and no frame comes that shows it
    left = visit.model
    visit.game.view_model.send(Kind.FAULT)
    assert visit.place is Place.ATTRACT
    left.keep()
    (game,) = games(visit.house.desk.store)
    assert (game.state, game.asked) == ("abandoned", 1)


def test_a_round_whose_last_answer_is_locked_in_when_the_visitor_goes_is_finished_unsigned(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    while len(visit.model.table.attempt.answered) < len(visit.model.table.attempt.cards) - 1:
        visit.answer()
        visit.press(Qt.Key.Key_Return)
    visit.press("a")
    QTest.keyClick(visit.game.window, Qt.Key.Key_Return)  # and no frame comes that shows it
    visit.game.view_model.send(Kind.FAULT)
    (game,) = games(visit.house.desk.store)
    assert game.state == "finished"
    assert (visit.house.tally.finishes, sum(visit.house.tally.given_up.values())) == (1, 0)
    assert best(visit.house.desk.store)[0].initials == ""


def test_a_long_reveal_is_read_in_peace(kiosk: Open) -> None:
    visit = kiosk(packs=(pack_of(*(choice(number, why="Because. " * 60) for number in range(12))),))
    visit.wake()
    visit.answer()
    visit.wait(45 + 50)
    assert (visit.place, visit.over) == (Place.READING, Over.NOTHING)
    visit.wait(30)
    assert visit.over is Over.STILL_THERE


def test_closing_is_refused_until_the_program_ends_itself(kiosk: Open) -> None:
    visit = kiosk()
    event = QCloseEvent()
    QGuiApplication.sendEvent(visit.game.window, event)
    assert not event.isAccepted()
    assert not visit.game.window.close()
    visit.game.application.quit()
    QTest.keyClick(visit.game.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert visit.game.window.isVisible()


def test_only_the_first_button_of_a_mouse_is_one(kiosk: Open) -> None:
    visit = kiosk()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(visit.game.window, button, Qt.KeyboardModifier.NoModifier, MIDDLE)
    assert visit.screen == "attract"


def press_corner(visit: Visit, *, is_held: bool) -> None:
    window, none, left = visit.game.window, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    corner = QPoint(window.width() - 10, 10)
    visit.game.guard.hold_for(0 if is_held else 60_000)
    QTest.mousePress(window, left, none, corner)
    if is_held:
        visit.until(lambda: visit.over is Over.PIN)
    QTest.mouseRelease(window, left, none, corner)
    visit.settle()


def test_the_corner_asks_for_the_pin_when_held_and_is_a_touch_like_any_other_when_not(kiosk: Open) -> None:
    visit = kiosk()
    press_corner(visit, is_held=True)
    assert visit.has("leave")
    visit.click("leave")
    assert (visit.screen, visit.over) == ("attract", Over.NOTHING)
    press_corner(visit, is_held=False)
    assert visit.place is Place.PLAYING


def test_sliding_out_of_the_corner_is_not_holding_it(kiosk: Open) -> None:
    visit = kiosk()
    window, none, left = visit.game.window, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    visit.game.guard.hold_for(60_000)
    QTest.mousePress(window, left, none, QPoint(window.width() - 10, 10))
    QTest.mouseMove(window, QPoint(400, 400))
    assert not visit.game.guard.is_holding


def test_five_wrong_pins_close_the_gate_for_five_minutes_over_a_restart(kiosk: Open) -> None:
    visit = kiosk()
    visit.hold_corner()
    for _ in range(5):
        visit.press("000000")
    assert "opens again in 5:00" in visit.text("note")
    visit = kiosk(clock=visit.clock)
    visit.enter_pin()
    assert visit.over is Over.PIN
    visit.clock.seconds += 300
    visit.game.tick()
    visit.enter_pin()
    assert visit.screen == "operator"


def test_a_round_below_the_pin_pad_stays_as_it_is(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    asked = visit.model
    visit.hold_corner()
    visit.press("12", Qt.Key.Key_Backspace)
    assert visit.panel.props().typed == 1
    visit.press(Qt.Key.Key_Escape)
    assert visit.model is asked
    assert visit.place is Place.PLAYING


def test_a_round_cut_short_by_a_crash_is_gone_on_with(kiosk: Open) -> None:
    visit = kiosk()
    visit.wake()
    visit.answer()
    visit.press(Qt.Key.Key_Return)
    asked, score = visit.model.table.card.item.id, visit.model.props().score
    visit = kiosk()
    assert visit.screen == "play"
    assert (visit.model.table.card.item.id, visit.model.props().score) == (asked, score)
    visit.wait(65)
    assert visit.screen == "attract"


def test_faults_of_the_program_lead_to_attract_and_then_to_rest(kiosk: Open) -> None:
    other = pack_of(choice(1), path=Path("other"))
    visit = kiosk(packs=(EASY, other))
    for expected in ("attract", "attract", "rest"):
        visit.tap(MIDDLE)
        visit.game.view_model.trip()
        assert visit.screen == expected
    assert visit.house.is_safe
    visit.wait(601)
    assert visit.screen == "attract"


@pytest.mark.parametrize("kind", [Kind.TOUCH, Kind.CORNER, Kind.SHUT, Kind.FAULT, Kind.PACKS_READY, Kind.TICK])
def test_terminating_comes_at_once_wherever_it_is(kind: Kind, kiosk: Open) -> None:
    visit = kiosk()
    visit.game.view_model.send(kind)
    visit.game.finish(visit.game.end)
    assert visit.place is Place.STOPPING


def test_outside_the_hours_it_is_closed_and_says_when_it_opens(kiosk: Open) -> None:
    visit = kiosk(config='[hours]\nzone = "UTC"\nopen = ["mon-sun 14:00-16:00"]\n')
    assert visit.screen == "rest"
    assert "14:00" in visit.text("sentence")
    visit.tap(MIDDLE)
    visit.settle()
    assert visit.place is Place.CLOSED
    visit.enter_pin(PIN)
    assert visit.screen == "operator"
