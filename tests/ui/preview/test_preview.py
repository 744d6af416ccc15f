"""A pack in the window while it is being written: its real file, really watched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from tests.ui.conftest import Sit
from tests.ui.playing import Table
from tests.ui.test_fit import SIZES, cut_off, long, overlapping

from wickquiz.packs.template import new_pack, write_new
from wickquiz.ui.app.desk import Opening

HEAD = "wickpack: 1\ntitle: Wax\nquestions:\n"
ESCAPE = Qt.Key.Key_Escape


def question(name: str, ask: str = "", more: str = "") -> str:
    return f"- id: {name}\n  ask: {ask or name}?\n  answer: Oxygen\n  wrong: [Helium, Neon, Argon]\n{more}"


def text(*questions: str) -> str:
    return HEAD + "".join(questions)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "packs" / "wax.yaml"
    path.parent.mkdir()
    path.write_text(text(question("one"), question("two"), question("three")), encoding="utf-8")
    return path


Look = Callable[[Path], Table]


@pytest.fixture
def look(sit: Sit) -> Look:
    return lambda path: sit(opening=Opening(preview=path))


def save(table: Table, path: Path, content: str) -> None:
    """Write the file as an editor does that overwrites it, and wait until it is read again."""
    with table.qtbot.waitSignal(table.model.reloaded):
        path.write_text(content, encoding="utf-8")


def replace(table: Table, path: Path, content: str) -> None:
    """Write the file as an editor does that puts a new one in its place, and wait until it is read again."""
    aside = path.with_name(f".{path.name}.swp")
    aside.write_text(content, encoding="utf-8")
    with table.qtbot.waitSignal(table.model.reloaded):
        aside.replace(path)


def test_the_first_question_is_asked_as_in_a_round(pack: Path, look: Look) -> None:
    table = look(pack)
    assert table.screen == "preview"
    assert table.text("stem") == "one?"
    assert table.text("where") == "Question 1 of 3"
    assert table.has("option3")


def test_the_keys_step_through_the_questions_and_around(pack: Path, look: Look) -> None:
    table = look(pack)
    seen = []
    for key in (Qt.Key.Key_Right, "n", Qt.Key.Key_Right, Qt.Key.Key_Left, "p"):
        table.press(key)
        seen.append(table.text("stem"))
    assert seen == ["two?", "three?", "one?", "three?", "two?"]


def test_r_shows_the_reveal_and_asks_again(pack: Path, look: Look) -> None:
    table = look(pack)
    table.press("r")
    assert table.text("verdict") == "Right"
    table.press("r")
    assert not table.has("verdict")
    assert table.text("stem") == "one?"


def test_every_kind_can_be_revealed(tmp_path: Path, look: Look) -> None:
    folder = tmp_path / "kinds"
    write_new(folder, new_pack("kinds"))
    table = look(folder)
    kinds = set()
    for _ in table.model._draft.pack.items:
        table.press("r")
        assert table.text("verdict") == "Right"
        kinds.add(table.model._draft.item.kind)
        table.model.step(1)
    assert kinds == {"choice", "multi", "claim", "typed", "order", "match", "number"}


def test_a_question_can_be_answered_and_gone_on_from(pack: Path, look: Look) -> None:
    table = look(pack)
    table.click("option0")
    table.click("proceed")
    table.until(lambda: table.has("verdict"))
    table.click("proceed")
    assert table.text("stem") == "two?"
    assert table.text("where") == "Question 2 of 3"


def test_escape_leaves_also_from_within_the_question(pack: Path, look: Look) -> None:
    table = look(pack)
    table.click("option0")
    with table.qtbot.waitSignal(table.model.left):
        table.press(ESCAPE)


def paint(path: Path, colour: str) -> None:
    """Put a picture of one colour at `path`, whole from the first moment on."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    aside = path.with_suffix(".part")
    assert image.save(str(aside), "PNG")
    aside.replace(path)


def is_blue(table: Table, name: str) -> bool:
    """Whether the middle of an item is blue and not red as the window shows it, be it faded in or not quite."""
    item = table.item(name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)) * table.game.window.devicePixelRatio()
    colour = table.game.window.grabWindow().pixelColor(middle.toPoint())
    assert abs(colour.blue() - colour.red()) > 200, colour.name()
    return colour.blue() > colour.red()


def test_saving_shows_the_question_as_it_is_now(pack: Path, look: Look) -> None:
    table = look(pack)
    table.press("n")
    save(table, pack, text(question("one"), question("two", "Why two"), question("three")))
    assert table.text("stem") == "Why two?"
    save(table, pack, text(question("one"), question("two", "Why not"), question("three")))
    assert table.text("stem") == "Why not?"


def test_a_picture_that_is_replaced_is_shown_as_it_is_now(pack: Path, look: Look) -> None:
    picture = pack.parent / "images" / "wax.png"
    picture.parent.mkdir()
    paint(picture, "#ff0000")
    pack.write_text(text(question("one", more="  image: images/wax.png\n  alt: Wax\n")), encoding="utf-8")
    table = look(pack)
    table.until(lambda: not is_blue(table, "picture"))
    with table.qtbot.waitSignal(table.model.reloaded):
        paint(picture, "#0000ff")
    table.until(lambda: is_blue(table, "picture"))


def test_an_editor_that_renames_is_followed_again_and_again(pack: Path, look: Look) -> None:
    table = look(pack)
    for ask in ("Once", "Twice", "Thrice"):
        replace(table, pack, text(question("one", ask)))
        assert table.text("stem") == f"{ask}?"
    save(table, pack, text(question("one", "In place")))
    assert table.text("stem") == "In place?"


def test_the_question_is_kept_by_its_id_where_others_come_before_it(pack: Path, look: Look) -> None:
    table = look(pack)
    table.press("n")
    save(table, pack, text(question("new"), question("newer"), question("one"), question("two")))
    assert table.text("stem") == "two?"
    assert table.text("where") == "Question 4 of 4"


def test_the_question_is_kept_by_its_place_where_its_id_changes(pack: Path, look: Look) -> None:
    table = look(pack)
    table.press("n")
    save(table, pack, text(question("one"), question("deux"), question("three")))
    assert table.text("stem") == "deux?"
    save(table, pack, text(question("one")))
    assert table.text("stem") == "one?"


def test_the_reveal_stays_over_a_saving(pack: Path, look: Look) -> None:
    table = look(pack)
    table.press("r")
    save(table, pack, text(question("one", more="  why: Because.\n")))
    assert table.text("why") == "Because."


def test_a_mistake_is_named_with_its_place_and_the_question_comes_back(pack: Path, look: Look) -> None:
    table = look(pack)
    table.press("n")
    save(table, pack, text(question("one"), question("two").replace("answer", "answr"), question("three")))
    assert "did you mean 'answer'?" in table.words()
    assert "wax.yaml:10:3  [unknown-key]" in table.words()
    assert table.text("note") == "1 left out  ·  2 problems"
    save(table, pack, text(question("one"), question("two"), question("three")))
    assert table.text("stem") == "two?"
    assert "did you mean" not in table.words()


def test_the_problems_of_the_question_in_view_come_first(pack: Path, look: Look) -> None:
    pack.write_text(text(question("one"), question("two", more="  tags: []\n")), encoding="utf-8")
    table = look(pack)
    assert [row.is_here for row in table.model.problems.rows].count(True) == 1
    table.press("n")
    rows = table.model.problems.rows
    assert [row.is_here for row in rows] == sorted((row.is_here for row in rows), reverse=True)
    assert all(int(row.place.split(":")[1]) >= 8 for row in rows if row.is_here)


def test_a_pack_that_cannot_be_read_shows_why_and_recovers(pack: Path, look: Look) -> None:
    whole = pack.read_text(encoding="utf-8")
    pack.write_text("wickpack: [", encoding="utf-8")
    table = look(pack)
    assert table.has("nothing")
    assert not table.has("stem")
    assert "[syntax]" in table.words()
    table.press("r", "n")  # there is nothing that these could do
    save(table, pack, whole)
    assert table.text("stem") == "one?"
    save(table, pack, "")
    assert table.has("nothing")
    assert not table.has("stem")


def test_a_file_that_is_gone_for_a_moment_is_found_again(pack: Path, look: Look) -> None:
    whole = pack.read_text(encoding="utf-8")
    table = look(pack)
    with table.qtbot.waitSignal(table.model.reloaded):
        pack.unlink()
    assert table.has("nothing")
    save(table, pack, whole)
    assert table.text("stem") == "one?"


def test_a_file_that_comes_into_a_folder_is_read_too(tmp_path: Path, look: Look) -> None:
    folder = tmp_path / "wax"
    folder.mkdir()
    (folder / "pack.yaml").write_text(text(question("one")), encoding="utf-8")
    table = look(folder)
    save(table, folder / "more.yaml", "questions:\n" + question("two"))
    assert table.text("where") == "Question 1 of 2"
    save(table, folder / "more.yaml", "questions:\n" + question("two") + question("three"))
    assert table.text("where") == "Question 1 of 3"


def test_what_happens_beside_the_pack_is_nothing_to_it(pack: Path, look: Look) -> None:
    table = look(pack)
    read: list[None] = []
    table.model.reloaded.connect(lambda: read.append(None))
    with table.qtbot.waitSignal(table.model._watch._watcher.directoryChanged):
        (pack.parent / "notes.txt").write_text("wax", encoding="utf-8")
    with table.qtbot.waitSignal(table.model._watch._settled.timeout):
        pass
    assert read == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("is_sound", [True, False], ids=["sound", "broken"])
def test_the_longest_texts_fit_beside_the_question(
    size: tuple[int, int], is_sound: bool, pack: Path, look: Look
) -> None:
    wordy = HEAD.replace("Wax", long(90)) + question("a" * 60, long(170)[:-1], "  tags: []\n  topik: wax\n")
    pack.write_text(wordy + question("b" * 60, long(170)[:-1], "  tags: []\n") if is_sound else wordy, encoding="utf-8")
    table = look(pack)
    table.resize(*size)
    assert table.has("stem") == is_sound
    assert list(cut_off(table)) == []
    assert list(overlapping(table)) == []
