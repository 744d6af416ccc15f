from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from tests.ui.conftest import Sit
from tests.ui.playing import SMALL, Table, choice, pack_of
from tests.ui.screen_reader import hearing

from wickquiz.game.attempt import Attempt, begin, respond
from wickquiz.game.response import Passed, Picked
from wickquiz.game.rules import Mode, Rules
from wickquiz.ui.app.sharing import keep_picture
from wickquiz.ui.results.share import MOST_MARKS, PER_LINE, SIGNS, derive_marks, derive_props

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
MANY = pack_of(*(choice(number) for number in range(80)))


def played(rights: list[bool], mode: Mode = Mode.QUICK) -> Attempt:
    attempt = begin([MANY], Rules(mode, len(rights)), 1)
    for is_right in rights:
        attempt = respond(attempt, Picked(0) if is_right else Passed(), 1.0)
    return attempt


def to_the_card(table: Table) -> None:
    table.press(ENTER, "a", ENTER, ENTER)
    assert table.screen == "results"
    table.press("s")
    assert table.has("card")


def saved(folder: Path) -> list[Path]:
    return sorted((folder / "pictures").glob("*"))


def test_the_text_says_how_it_went_and_how_to_play_the_same() -> None:
    props = derive_props(played([True, False, True]), "ABCD-EFGH", [SMALL], "Quick")
    score = played([True, False, True]).score
    assert props.text.splitlines() == [
        "wickquiz · Quick · Wax and Wick",
        f"{score} points · 2 of 3 right",
        "✅❌✅",
        "The very same game: ABCD-EFGH",
    ]


def test_a_practice_round_has_neither_points_nor_code_to_share() -> None:
    props = derive_props(played([True, False], Mode.PRACTICE), "", [SMALL], "Practice")
    assert props.text.splitlines() == ["wickquiz · Practice · Wax and Wick", "1 of 2 right", "✅❌"]


@given(st.lists(st.booleans(), min_size=1, max_size=70))
def test_every_question_of_a_short_round_is_marked_and_a_long_one_says_how_many_more(rights: list[bool]) -> None:
    attempt = played(rights)
    props, marks = derive_props(attempt, "ABCD", [MANY], "Quick"), derive_marks(attempt)
    assert [row.mark == "right" for row in marks] == rights[:MOST_MARKS]
    signs = [line for line in props.text.splitlines() if set(line) <= set(SIGNS.values())]
    assert "".join(signs) == "".join(SIGNS[row.mark] for row in marks)
    assert max(map(len, signs)) <= PER_LINE
    assert props.more == (f"and {len(rights) - MOST_MARKS} more" if len(rights) > MOST_MARKS else "")
    assert props.alt.count("missed") == len([row for row in marks if row.mark == "wrong"])


def test_nothing_that_was_asked_or_answered_is_shared() -> None:
    attempt = played([True, False, True])
    props = derive_props(attempt, "ABCD", [MANY], "Quick")
    for card in attempt.cards:
        for told in (card.item.stem, card.item.why, card.item.topic, *(option.text for option in card.options)):
            assert told not in props.text + props.alt


def test_the_picture_is_saved_under_a_free_name_and_copied(sit: Sit, tmp_path: Path) -> None:
    table = sit(rules=Rules(length=1))
    to_the_card(table)
    assert table.focused() == "savePicture"
    with hearing() as heard:
        table.press(ENTER)
        table.until(lambda: len(saved(tmp_path)) == 1)
        table.until(lambda: "Saved as" in table.text("shareNote"))
        table.press(ENTER)
        table.until(lambda: len(saved(tmp_path)) == 2)
    assert str(saved(tmp_path)[1]) in heard[0]
    code = table.model.props().code
    assert [path.name for path in saved(tmp_path)] == [f"wickquiz-{code}-2.png", f"wickquiz-{code}.png"]
    picture = QImage(str(saved(tmp_path)[1]))
    assert (picture.width(), picture.height()) == (1200, 630)
    assert len({picture.pixel(x, y) for x in range(0, 1200, 9) for y in range(0, 630, 9)}) > 200
    assert QGuiApplication.clipboard().image().size() == picture.size()


def test_the_text_is_copied_by_mouse(sit: Sit) -> None:
    table = sit(rules=Rules(length=1))
    to_the_card(table)
    table.click("copyText")
    assert QGuiApplication.clipboard().text() == table.model.share.props().text
    assert "The text is copied" in table.text("shareNote")


def test_who_played_stands_neither_in_the_picture_nor_in_the_text(sit: Sit, tmp_path: Path) -> None:
    table = sit(rules=Rules(length=1))
    view_model = table.game.view_model
    view_model._desk = view_model._desk._replace(player="Ada Wick")
    to_the_card(table)
    table.press(ENTER)
    table.until(lambda: bool(saved(tmp_path)))
    assert "Ada" not in table.model.share.props().text + table.model.share.props().alt + table.words()
    picture = QImage(str(saved(tmp_path)[0]))
    assert picture.textKeys() == []


def test_escape_leads_back_to_the_results(sit: Sit) -> None:
    table = sit(rules=Rules(length=1))
    to_the_card(table)
    table.press(ESCAPE)
    assert not table.has("card")
    assert table.screen == "results"
    assert table.focused() == "share"


def test_at_a_kiosk_nothing_is_saved_or_copied(sit: Sit) -> None:
    table = sit(rules=Rules(length=1), is_kiosk=True)
    table.press(ENTER, "a", ENTER, ENTER, "s")
    assert not table.has("share")
    assert not table.has("card")


def test_a_picture_that_cannot_be_saved_says_why(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("a file where a folder should be", encoding="utf-8")
    picture = QImage(2, 2, QImage.Format.Format_RGB32)
    said = keep_picture(picture, tmp_path / "pictures", "ABCD")
    assert said.startswith(f"The picture could not be saved in {tmp_path / 'pictures'} (")
    assert "copied" in said


@pytest.mark.parametrize("code", ["", "ABCD-EFGH", "../../etc"])
def test_a_picture_lands_in_its_folder_whatever_the_code(code: str, tmp_path: Path) -> None:
    keep_picture(QImage(2, 2, QImage.Format.Format_RGB32), tmp_path, code)
    (made,) = tmp_path.iterdir()
    assert made.suffix == ".png"
