from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.packs.interchange.pictures import png

from wickquiz.packs.interchange import folder as making
from wickquiz.packs.interchange.folder import check_target, save
from wickquiz.packs.interchange.report import Effect, Imported, InterchangeError, Note
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Image,
    Item,
    Level,
    Match,
    Multi,
    Option,
    Order,
    Severity,
    Source,
    Typed,
)
from wickquiz.packs.reader import check, read_pack

GAS = Item("", "Which gas?", Choice(Option("Oxygen"), tuple(map(Option, ("Helium", "Neon", "Argon")))))
MELTS = Item("", "Wax melts.", Claim(verdict=True), level=Level.EASY)


def imported(*items: Item, **more: object) -> Imported:
    return replace(Imported("Wax", items), **more)  # type: ignore[arg-type]


def sentences(notes: tuple[Note, ...], effect: Effect) -> list[str]:
    return [note.sentence for note in notes if note.severity is effect]


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(map(Option, texts))


def test_what_comes_in_is_an_ordinary_pack_without_an_error(tmp_path: Path) -> None:
    source = Source("gazette", "Why wax burns")
    cited = replace(GAS, citations=(Citation("gazette", 4, 4),), image=Image("images/wax.png", "Wax"))
    saved = save(
        imported(cited, MELTS, sources={"gazette": source}, images={"images/wax.png": png()}, language="de"),
        tmp_path / "wax",
    )
    pack = read_pack(tmp_path / "wax")
    assert saved.pack.items == pack.items
    assert (pack.id, pack.title, pack.language, pack.sources) == ("wax", "Wax", "de", {"gazette": source})
    assert pack.items[0].image == Image("images/wax.png", "Wax")
    assert [each for each in check(tmp_path / "wax").problems if each.severity is Severity.ERROR] == []
    assert sentences(saved.notes, Effect.LOST) == []


def test_nothing_else_is_left_beside_the_pack(tmp_path: Path) -> None:
    save(imported(GAS), tmp_path / "wax")
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["pack.yaml"]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "wax").mkdir()
    assert len(save(imported(GAS), tmp_path / "wax").pack.items) == 1


@pytest.mark.parametrize("kind", ["file", "full folder", "no parent", "dangling link"])
def test_a_target_that_is_not_free_is_refused_before_anything_is_written(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "there" / "wax"
    if kind != "no parent":
        target.parent.mkdir()
    if kind == "file":
        target.write_text("mine")
    if kind == "full folder":
        target.mkdir()
        (target / "mine.txt").write_text("mine")
    if kind == "dangling link":
        target.symlink_to("nowhere")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InterchangeError):
        save(imported(GAS), target)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_free_target_is_fine(tmp_path: Path) -> None:
    check_target(tmp_path / "wax")


def test_where_nothing_can_be_played_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(InterchangeError, match="no question") as caught:
        save(imported(Item("", "", Typed("x")), Item("", "Order?", Order(options("a", "b")))), tmp_path / "wax")
    assert len(sentences(caught.value.notes, Effect.LOST)) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_question_that_breaks_a_rule_is_left_out_in_the_words_of_the_reader(tmp_path: Path) -> None:
    saved = save(imported(GAS, Item("", "Who?", Order(options("a", "b")))), tmp_path / "wax")
    assert [item.stem for item in saved.pack.items] == ["Which gas?"]
    (lost,) = [note for note in saved.notes if note.severity is Effect.LOST]
    assert (lost.where, lost.item) == ("question 2", "Who?")
    assert lost.sentence == "left out: 'order' takes 3 to 8 entries here, and 2 are written"


@pytest.mark.parametrize(
    ("asked", "kept", "said"),
    [
        (
            Choice(Option("a"), options("b", "B", "c")),
            Choice(Option("a"), options("b", "c")),
            "'B' is left out: it reads",
        ),
        (Choice(Option("a"), options("A", "b")), Choice(Option("a"), options("b")), "'A' is left out: it reads"),
        (Choice(Option("a"), options("b", " ")), Choice(Option("a"), options("b")), "without a text"),
        (
            Choice(Option("a"), options(*"bcdefghi")),
            Choice(Option("a"), options(*"bcdefgh")),
            "'i' is left out: a screen",
        ),
        (Multi(options(*"abcdefg"), options(*"hij")), Multi(options(*"abcdefg"), options(*"hi")), "'j' is left out"),
        (
            Match(((Option("l", "why"), Option("r")), (Option("m"), Option("s"))), options(*"abcdefgh")),
            Match(((Option("l"), Option("r")), (Option("m"), Option("s"))), options(*"abcdefg")),
            "left side of a pair is text alone",
        ),
    ],
)
def test_options_are_fitted_to_a_screen_and_each_loss_is_named(
    asked: Choice | Multi | Match, kept: Choice | Multi | Match, said: str, tmp_path: Path
) -> None:
    saved = save(imported(Item("", "Q?", asked)), tmp_path / "wax")
    assert saved.pack.items[0].interaction == kept
    assert any(said in sentence for sentence in sentences(saved.notes, Effect.LOST))


def test_invisible_characters_are_taken_out_and_said(tmp_path: Path) -> None:
    saved = save(imported(Item("", "Wh\u202eich\x00 gas?", Typed("e\u0301"))), tmp_path / "wax")
    assert (saved.pack.items[0].stem, saved.pack.items[0].interaction) == ("Which gas?", Typed("\u00e9"))
    assert any("invisible" in sentence for sentence in sentences(saved.notes, Effect.CHANGED))


def test_what_a_question_lacks_is_named(tmp_path: Path) -> None:
    few = Item("", "Few?", Choice(Option("a"), options("b")))
    saved = save(imported(GAS, few, places=("line 3", "line 9")), tmp_path / "wax")
    missing = [(note.where, note.sentence.split(":")[0]) for note in saved.notes if note.severity is Effect.MISSING]
    assert missing == [("line 3", "no source"), ("line 9", "fewer than 3 wrong options"), ("line 9", "no source")]


def test_ids_are_made_each_its_own(tmp_path: Path) -> None:
    twice = (GAS, replace(MELTS, id="wax"), replace(GAS, topic="again"), replace(MELTS, id="wax"))
    ids = [item.id for item in save(imported(*twice), tmp_path / "wax").pack.items]
    assert ids[1] == "wax"
    assert len(set(ids)) == 4
    assert [item.id for item in read_pack(tmp_path / "wax").items] == ids


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("images/wax.png", b"<svg/>"),
        ("images/wax.jpg", png()),
        ("../wax.png", png()),
        ("images/../../wax.png", png()),
        ("images/.png", png()),
    ],
)
def test_a_picture_that_is_none_or_has_a_bad_name_is_not_written(path: str, data: bytes, tmp_path: Path) -> None:
    saved = save(imported(GAS, images={path: data}), tmp_path / "wax")
    assert [each.name for each in tmp_path.rglob("*") if each.is_file()] == ["pack.yaml"]
    assert any("picture" in sentence for sentence in sentences(saved.notes, Effect.LOST))


def test_many_questions_are_divided_into_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "MAX_QUESTIONS", 2)
    items = tuple(Item("", f"Question {number}?", Typed("x"), topic="Wax") for number in range(5))
    saved = save(imported(*items), tmp_path / "wax")
    assert [item.stem for item in saved.pack.items] == [item.stem for item in items]
    names = sorted(path.name for path in (tmp_path / "wax").iterdir())
    assert names == ["pack.yaml", "questions-002.yaml", "questions-003.yaml"]


def test_a_fault_of_the_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path, *__: object, **___: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        save(imported(GAS), tmp_path / "wax")
    assert list(tmp_path.iterdir()) == []
