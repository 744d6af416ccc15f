"""The packs at hand: what is shown of them, taking files in by hand and by dropping, taking them out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from tests.packs.sharing import MORE, built
from tests.ui.conftest import Sit
from tests.ui.playing import SMALL, Table
from tests.ui.test_fit import PROBLEM, SIZES, cut_off, long, overlapping, wordy_pack

from wickquiz.packs.collection import REMOVED, Collection
from wickquiz.packs.library import load
from wickquiz.packs.lockfile import lock_path
from wickquiz.packs.model import Pack, Problem

ENTER, ESCAPE, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete
ONE = "wickpack: 1\ntitle: {title}\nid: {name}\nversion: '7'\nlanguage: de\nlicense: MIT\nquestions:\n"
CLAIM = "- {id: melts, claim: Wax melts., is: true}\n"
BAD = "- {id: bad, claim: Wax melts., iz: true}\n"


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    own = tmp_path / "own"
    own.mkdir()
    return Collection((tmp_path / "game", own), own, tmp_path / "cache")


Open = Callable[..., Table]


@pytest.fixture
def packs_screen(sit: Sit, collection: Collection) -> Open:
    """Open the screen of packs, as it is reached from the first one."""

    def go(packs: tuple[Pack, ...] = (), problems: tuple[Problem, ...] = ()) -> Table:
        stock = collection.stock()
        table = sit(packs=packs or (SMALL, *stock.packs), problems=(*problems, *stock.problems), collection=collection)
        table.click("packs")
        assert table.screen == "packs"
        return table

    return go


def write(folder: Path, name: str, questions: str = CLAIM, title: str = "Tallow") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(ONE.format(title=title, name=name) + questions, encoding="utf-8")
    return path


def take(table: Table, *files: Path) -> None:
    table.model.take([QUrl.fromLocalFile(str(file)) for file in files])


def titles(table: Table) -> list[str]:
    return [row.title for row in table.model.entries.rows]


def test_the_list_says_of_each_pack_what_it_is(collection: Collection, packs_screen: Open) -> None:
    path = write(collection.own, "tallow", CLAIM + BAD)
    table = packs_screen()
    row = table.model.entries.rows[1]
    assert row.title == "Tallow"
    assert row.facts == "1 question  ·  1 left out  ·  Deutsch  ·  version 7  ·  MIT"
    assert row.place == str(path)
    assert table.text("packsNote").startswith("2 packs  ·  6 questions")


def test_a_pack_that_cannot_be_played_is_listed_with_its_problems(collection: Collection, packs_screen: Open) -> None:
    write(collection.own, "tallow", "")
    table = packs_screen()
    row = table.model.entries.rows[1]
    assert (row.title, row.facts, row.is_broken) == ("tallow.yaml", "Cannot be played", True)
    table.click("problems1")
    assert table.screen == "problems"
    assert "[no-questions]" in table.words()
    table.press(ESCAPE)
    assert table.screen == "packs"
    table.press(ESCAPE)
    assert table.screen == "home"


def test_an_archive_is_installed_and_home_shows_it(tmp_path: Path, packs_screen: Open) -> None:
    table = packs_screen()
    take(table, built(tmp_path / "wick", tmp_path / "new.wickpack", wrong="Argon").rename(tmp_path / "n.wickpack"))
    assert "lies at" in table.text("message")  # the small pack has the id `wax` as well
    assert titles(table) == ["Wax and Wick"]


def test_what_an_update_changes_is_said(tmp_path: Path, sit: Sit, collection: Collection) -> None:
    other = wordy_pack(1)
    table = sit(packs=(other,), collection=collection)
    table.click("packs")
    take(table, built(tmp_path / "a", tmp_path / "one.wickpack"))
    assert table.text("message") == "Wax and Wick is installed: 3 questions."
    take(table, tmp_path / "one.wickpack")
    assert "nothing in it is new" in table.text("message")
    later = MORE.replace("- id: room", "- id: yard")
    take(table, built(tmp_path / "b", tmp_path / "two.wickpack", "2", "Xenon", later))
    said = table.text("message")
    assert said == "Wax and Wick is renewed: 1 question is new, 1 is gone, 1 has changed."


def test_a_single_file_is_copied_with_its_name(tmp_path: Path, collection: Collection, packs_screen: Open) -> None:
    table = packs_screen()
    file = write(tmp_path / "away", "tallow")
    take(table, file)
    assert table.text("message") == "Tallow is installed: 1 question."
    assert (collection.own / "tallow.yaml").read_bytes() == file.read_bytes()
    take(table, file)
    assert "nothing in it is new" in table.text("message")
    take(table, write(tmp_path / "away", "tallow", title="Another"))
    assert "remove that first" in table.text("message")
    assert titles(table) == ["Tallow"]
    assert [path.name for path in collection.own.iterdir()] == ["tallow.yaml"]
    table.press(ESCAPE)
    assert table.screen == "home"
    assert "Tallow" in table.words()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("bad.yaml", ONE.format(title="Bad", name="bad") + BAD, "bad.yaml is not sound", id="errors"),
        pytest.param("bad.wickpack", "PK", "bad.wickpack is not sound", id="no archive"),
        pytest.param("notes.txt", "wax", "ends in .wickpack or .yaml", id="another file"),
        pytest.param("pack.yaml", ONE.format(title="Wax", name="w") + CLAIM, "`wickquiz pack build`", id="a folder's"),
        pytest.param(
            "seen.yaml",
            ONE.format(title="Seen", name="seen") + CLAIM.replace("}", ", image: images/flame.png, alt: A flame}"),
            "needs the pictures beside it",
            id="pictures beside it",
        ),
    ],
)
def test_what_is_refused_is_refused_in_a_sentence_and_leaves_nothing(
    name: str, content: str, said: str, tmp_path: Path, packs_screen: Open
) -> None:
    built(tmp_path / "away", tmp_path / "x.wickpack")  # for its pictures
    table = packs_screen()
    file = tmp_path / "away" / name
    file.write_text(content, encoding="utf-8")
    take(table, file)
    assert said in table.text("message")
    assert table.model.props().is_refusal
    assert list((tmp_path / "own").iterdir()) == []


def test_the_problems_of_a_refused_file_are_named_with_their_places(tmp_path: Path, packs_screen: Open) -> None:
    table = packs_screen()
    take(table, write(tmp_path / "away", "bad", "".join(BAD.replace("bad", f"bad{n}") for n in range(4))))
    assert "bad.yaml:8:33  'iz' is not a key of a question" in table.text("details")
    table.click("seeMore")
    assert table.screen == "problems"
    assert table.words().count("[unknown-key]") >= 4


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, sit: Sit) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    table = sit(collection=Collection((blocked / "own",), blocked / "own", tmp_path / "cache"))
    table.click("packs")
    take(table, write(tmp_path / "away", "tallow"))
    assert "cannot be written" in table.text("message")


def test_several_files_are_taken_in_at_once(tmp_path: Path, packs_screen: Open) -> None:
    table = packs_screen()
    take(
        table, write(tmp_path / "a", "one", title="One"), write(tmp_path / "a", "two", title="Two"), tmp_path / "no.txt"
    )
    assert titles(table) == ["One", "Two"]
    assert table.text("message").count("\n") == 2
    assert table.model.props().is_refusal


def test_a_file_that_is_dropped_is_installed(tmp_path: Path, packs_screen: Open) -> None:
    table = packs_screen()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "away", "tallow")))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QGuiApplication.sendEvent(table.game.window, QDragEnterEvent(QPoint(600, 400), copy, data, left, none))
    assert "Let go to add it" in table.words()
    QGuiApplication.sendEvent(table.game.window, QDropEvent(QPointF(600, 400), copy, data, left, none))
    assert "Let go to add it" not in table.words()
    assert table.text("message") == "Tallow is installed: 1 question."


def test_an_address_of_the_web_is_not_taken(packs_screen: Open) -> None:
    table = packs_screen()
    table.model.take([QUrl("https://example.org/wax.wickpack")])
    assert table.text("message") == "Only files of this computer can be taken in."


def test_an_installed_pack_is_removed_only_after_a_yes(tmp_path: Path, sit: Sit, collection: Collection) -> None:
    table = sit(packs=(wordy_pack(1),), collection=collection)
    table.click("packs")
    take(table, built(tmp_path / "a", tmp_path / "one.wickpack"))
    table.item("packList").forceActiveFocus()
    table.press(Qt.Key.Key_Down, DELETE)
    assert table.focused() == "keep"
    table.press(ENTER)
    assert titles(table) == ["Wax and Wick"]
    table.click("remove0")
    table.press(Qt.Key.Key_Down, ENTER)
    assert table.text("message") == "Wax and Wick is removed."
    assert titles(table) == []
    assert list(collection.own.iterdir()) == []
    assert not table.has("removePanel")
    assert table.focused() == "packList"


def test_a_single_file_is_put_away_and_not_deleted(collection: Collection, packs_screen: Open) -> None:
    for number in range(2):
        path = write(collection.own, "tallow", title=f"Tallow {number}")
        lock_path(path).write_text("{}", encoding="utf-8")
        table = packs_screen()
        table.click("remove1")
        assert f"moved into {collection.own / REMOVED}" in table.words()
        table.click("remove")
        assert titles(table) == []
    kept = collection.own / REMOVED
    assert sorted(path.name for path in kept.iterdir()) == [
        "tallow-2.citations.lock.json", "tallow-2.yaml", "tallow.citations.lock.json", "tallow.yaml"
    ]  # fmt: skip
    assert "Tallow 1" in (kept / "tallow-2.yaml").read_text(encoding="utf-8")


def test_what_came_with_the_game_or_lies_in_a_folder_cannot_be_removed(
    tmp_path: Path, collection: Collection, packs_screen: Open
) -> None:
    (collection.own / "room").mkdir()
    write(collection.own / "room", "pack").write_text(ONE.format(title="Room", name="room") + CLAIM, encoding="utf-8")
    write(tmp_path / "game", "first", title="First")
    table = packs_screen(packs=collection.stock().packs)
    assert [(row.title, row.can_remove) for row in table.model.entries.rows] == [("First", False), ("Room", False)]
    table.press(DELETE)
    assert not table.has("removePanel")


def test_a_round_in_play_keeps_its_packs(collection: Collection, sit: Sit) -> None:
    write(collection.own, "tallow", "".join(CLAIM.replace("melts,", f"melts{n},") for n in range(3)))
    packs, _ = load([collection.own / "tallow.yaml"])
    table = sit(packs=packs, collection=collection)
    table.press(ENTER, "a", ENTER, ENTER, ESCAPE)
    table.click("leave")
    table.click("packs")
    table.model.askRemoval(0)
    (collection.own / "other.yaml").write_text(ONE.format(title="Other", name="other") + CLAIM, encoding="utf-8")
    table.model.answerRemoval(True)
    assert titles(table) == ["Other"]
    table.press(ESCAPE)
    table.click("goOn")
    assert table.text("stem") == "Wax melts."
    table.press("a", ENTER, ENTER, "a", ENTER, ENTER)
    assert table.screen == "results"
    assert table.text("tally") == "3 of 3 right"


def test_the_dialog_is_loaded_only_when_it_is_wanted(packs_screen: Open) -> None:
    table = packs_screen()
    chooser = table.item("chooser")
    assert chooser.property("item") is None
    table.click("add")
    dialog = chooser.property("item")
    assert dialog is not None
    assert dialog.property("visible")
    dialog.reject()
    table.until(lambda: table.focused() == "add")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("is_asking", [False, True], ids=["list", "removal"])
def test_the_longest_texts_fit(
    size: tuple[int, int], is_asking: bool, tmp_path: Path, collection: Collection, packs_screen: Open
) -> None:
    write(collection.own, "a" * 60, CLAIM + BAD, title=long(90))
    table = packs_screen(packs=(wordy_pack(0), wordy_pack(1)), problems=(PROBLEM,))
    table.resize(*size)
    bad = "".join(BAD.replace("bad", f"bad{n}") for n in range(4))
    take(table, write(tmp_path / "away", "b" * 60, bad), write(tmp_path / "away", "c" * 60, title=long(90)))
    take(table, write(tmp_path / "away", "b" * 60, bad))
    if is_asking:
        row = next(place for place, row in enumerate(table.model.entries.rows) if row.can_remove)
        table.model.askRemoval(row)
    table.draw()
    assert list(cut_off(table)) == []
    if not is_asking:
        assert list(overlapping(table)) == []
