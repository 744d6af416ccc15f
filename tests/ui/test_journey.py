"""Whole rounds through the real window: by keys alone, by mouse alone, left and gone on with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from tests.ui.conftest import Sit
from tests.ui.playing import CLAIM, MULTI, Table, choice, pack_of

from wickquiz.records.boards import games
from wickquiz.ui.app.desk import Opening
from wickquiz.ui.play.kinds.options import keys_of

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def right_places(table: Table) -> list[int]:
    card = table.model.table.card
    return [place for place, index in enumerate(card.order) if index in keys_of(card)]


def answer_by_keys(table: Table, *, by_letter: bool) -> None:
    first = Qt.Key.Key_A if by_letter else Qt.Key.Key_1
    for place in right_places(table):
        table.press(Qt.Key(first.value + place))
    table.press(ENTER)


def test_a_round_is_played_by_keys_alone_from_home_to_the_board(sit: Sit) -> None:
    table = sit()
    assert table.screen == "home"
    table.press(ENTER)  # one action, and the first question is there
    assert table.screen == "play"
    for number in range(5):
        assert table.item("stem").isVisible()
        answer_by_keys(table, by_letter=number % 2 == 0)
        assert table.text("verdict") == "Right"
        table.press(Qt.Key.Key_Space if number % 2 else ENTER)
    assert table.screen == "results"
    assert table.text("tally") == "5 of 5 right"
    table.press(ESCAPE)
    assert table.screen == "home"
    table.press(Qt.Key.Key_Backtab)
    while table.focused() != "scores":
        table.press(Qt.Key.Key_Tab)
    table.press(ENTER)
    assert table.screen == "scores"
    assert "5 of 5 right" in table.words()
    table.press(ESCAPE)
    assert table.screen == "home"


def test_a_round_is_played_by_mouse_alone_from_home_to_the_board(sit: Sit) -> None:
    table = sit()
    table.click("play")
    for _ in range(5):
        for place in right_places(table):
            table.click(f"option{place}")
        table.click("proceed")
        assert table.text("verdict") == "Right"
        table.click("proceed")
    assert table.screen == "results"
    table.click("home")
    table.click("scores")
    assert table.screen == "scores"
    assert "5 of 5 right" in table.words()
    table.click("back")
    assert table.screen == "home"


def test_the_arrows_pick_as_well(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER)
    assert table.focused() == "option0"
    table.press(Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert table.focused() == "option3"
    table.press(Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert table.focused() == "option0"
    table.press(Qt.Key.Key_Right, ENTER)
    assert [row.is_picked for row in table.model.answer.options.rows] == [False, True, False, False]
    assert table.model.props().phase == "asking"  # the first Enter picked, the second locks in
    table.press(ENTER)
    assert table.model.props().phase == "revealed"


def test_a_response_can_be_changed_until_it_is_locked_in(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER)
    (right,) = right_places(table)
    wrong = (right + 1) % 4
    table.press(Qt.Key(Qt.Key.Key_1.value + wrong))
    table.press(Qt.Key(Qt.Key.Key_1.value + right))
    assert len(games(table.store)) == 1
    assert games(table.store)[0].asked == 0
    table.press(ENTER)
    assert games(table.store)[0].right == 1
    table.press(Qt.Key(Qt.Key.Key_1.value + wrong))
    assert games(table.store)[0].asked == 1
    assert table.text("verdict") == "Right"


def test_in_a_multi_a_second_press_puts_an_option_back(sit: Sit) -> None:
    table = sit(packs=(pack_of(MULTI),))
    table.press(ENTER, "a", "a", "b")
    assert [row.is_picked for row in table.model.answer.options.rows] == [False, True, False]


def test_nothing_picked_cannot_be_locked_in(sit: Sit) -> None:
    table = sit(packs=(pack_of(MULTI),))
    table.press(ENTER)
    table.click("proceed")
    assert table.model.props().phase == "asking"
    assert games(table.store)[0].asked == 0


def test_right_and_wrong_are_said_in_words_on_the_options(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER)
    (right,) = right_places(table)
    table.press(Qt.Key(Qt.Key.Key_1.value + (right + 1) % 4), ENTER)
    words = [row.mark_word for row in table.model.answer.options.rows]
    assert words[right] == "Right answer"
    assert words[(right + 1) % 4] == "Your answer"
    assert table.text("verdict") == "Not this time"


def test_the_reveal_says_why_why_not_and_where_it_is_written(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER)
    tempting = next(place for place, row in enumerate(table.model.answer.options.rows) if row.words == "Wrong A")
    table.press(Qt.Key(Qt.Key.Key_1.value + tempting), ENTER)
    words = table.words()
    assert "Because of 1." in words
    assert "Wrong A: A tempts, and is wrong." in words
    assert "Why wax burns" in words
    assert "The Lamp Gazette  ·  Ada Wick  ·  7 June 2024  ·  paragraph\N{NO-BREAK SPACE}4" in words
    assert "outlet not known  ·  author not named  ·  not dated  ·  paragraphs\N{NO-BREAK SPACE}2–3" in words
    assert words.count("proven") == 2


def test_there_is_no_seal_where_nothing_is_proven(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1), proven=frozenset()),))
    table.press(ENTER, "a", ENTER)
    assert "Case file" in table.words()
    assert "proven" not in table.words()


def test_the_other_side_is_shown_where_sources_disagree(sit: Sit) -> None:
    table = sit(packs=(pack_of(CLAIM),))
    table.press(ENTER, "b", ENTER)
    words = table.words()
    assert "Sources disagree" in words
    assert "Soot is grey." in words
    assert "Superseded." in words


def test_a_hint_comes_when_asked_for(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER)
    assert not table.has("hint")
    table.press("?")
    assert table.text("hint") == "Think of 1."
    assert not table.has("hintButton")


def test_escape_pauses_and_leaving_keeps_the_round(sit: Sit) -> None:
    table = sit()
    table.press(ENTER)
    answer_by_keys(table, by_letter=True)
    table.press(ENTER)
    before = table.model.table
    score = table.model.props().score
    table.press(ESCAPE)
    assert table.focused() == "resume"
    table.press(Qt.Key.Key_Down, ENTER)
    assert table.screen == "home"
    assert table.focused() == "goOn"
    table.press(ENTER)
    assert table.model.table.card == before.card
    assert table.model.props().score == score


def test_a_pause_does_not_count(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER)
    table.clock.seconds += 2
    table.press(ESCAPE)
    table.clock.seconds += 1000
    table.press(ESCAPE)
    table.clock.seconds += 3
    table.press("a", ENTER)
    assert table.store.responses()[0].seconds == 5


def test_another_start_goes_on_at_the_same_question_with_the_same_options_and_score(sit: Sit) -> None:
    table = sit()
    table.press(ENTER)
    for _ in range(2):
        answer_by_keys(table, by_letter=True)
        table.press(ENTER)
    before, score = table.model.table, table.model.props().score
    table = sit()
    assert "Question 3 of 5  ·  " in table.words()
    table.press(ENTER)
    assert table.model.table.card == before.card
    assert table.model.table.attempt == before.attempt
    assert table.model.props().score == score


def test_a_new_round_gives_up_the_one_that_was_left(sit: Sit) -> None:
    table = sit()
    table.press(ENTER, ESCAPE)
    table.click("leave")
    table.click("play")
    assert [game.state for game in games(table.store)] == ["open", "abandoned"]


def test_a_round_whose_pack_has_changed_says_so_and_leaves_the_way_free(sit: Sit) -> None:
    table = sit()
    table.press(ENTER, "a", ENTER)
    changed = pack_of(choice(9), content_hash="1" * 64)
    table = sit(packs=(changed,))
    assert "it has changed since" in table.text("trouble")
    assert not table.has("goOn")
    table.press(ENTER)
    assert table.screen == "play"
    assert [game.state for game in games(table.store)] == ["open", "abandoned"]


def test_the_code_of_a_round_deals_the_same_round(sit: Sit) -> None:
    table = sit()
    table.press(ENTER)
    for _ in range(5):
        answer_by_keys(table, by_letter=True)
        table.press(ENTER)
    cards = table.game.view_model.attempt.cards
    code = table.text("code")
    table.press(ESCAPE)
    table.click("codeInput")
    table.press(code.lower().replace("-", " "), ENTER)
    assert table.screen == "play"
    assert table.game.view_model.attempt.cards == cards


def test_a_mistyped_code_gets_a_sentence_and_can_be_mended(sit: Sit) -> None:
    table = sit()
    table.click("codeInput")
    table.press("abcd", ENTER)
    assert "not a game code" in table.text("codeComplaint")
    assert table.text("codeInput") == "abcd"


def test_same_again_deals_the_same_and_new_another(sit: Sit) -> None:
    table = sit()
    table.press(ENTER)
    played = []
    for button in ("again", "new", "home"):
        for _ in range(5):
            answer_by_keys(table, by_letter=True)
            table.press(ENTER)
        played.append(table.game.view_model.attempt.cards)
        table.click(button)
    assert played[0] == played[1] != played[2]


def test_a_code_on_the_command_line_opens_its_round(sit: Sit) -> None:
    table = sit()
    table.press(ENTER)
    code, cards = table.game.view_model.code, table.game.view_model.attempt.cards
    table = sit(opening=Opening(code=code))
    assert table.screen == "play"
    assert table.game.view_model.attempt.cards == cards


def test_a_bad_code_on_the_command_line_is_told_on_the_first_screen(sit: Sit) -> None:
    table = sit(opening=Opening(code="ABCD"))
    assert table.screen == "home"
    assert "not a game code" in table.text("codeComplaint")


def test_a_copied_code_is_on_the_clipboard(sit: Sit) -> None:
    table = sit(packs=(pack_of(choice(1)),))
    table.press(ENTER, "a", ENTER, ENTER)
    table.click("copy")
    assert QGuiApplication.clipboard().text() == table.text("code")


def test_no_pack_picked_nothing_to_play(sit: Sit) -> None:
    table = sit()
    table.click("pack0")
    table.click("play")
    assert table.screen == "home"
    table.click("pack0")
    table.click("play")
    assert table.screen == "play"
