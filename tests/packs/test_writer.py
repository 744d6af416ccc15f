from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.packs.written import PICTURE, SOURCES, packs, texts

from wickquiz.packs.emitter import clean, scalar
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Image,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    Severity,
    Typed,
)
from wickquiz.packs.reader import read_pack
from wickquiz.packs.writer import write_pack, write_questions

QUESTIONS = Path(__file__).parents[2] / "questions" / "ballerina"
ALLOWED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)


def pack_of(*items: Item, title: str = "Wax") -> Pack:
    return Pack("wax", title, Path("wax"), items, {}, "")


def read(text: str, folder: Path) -> Pack:
    (folder / "images").mkdir(exist_ok=True)
    (folder / PICTURE.path).write_bytes(b"")
    (folder / "pack.yaml").write_text(text, encoding="utf-8", newline="\n")
    return read_pack(folder)


def options(*names: str) -> tuple[Option, ...]:
    return tuple(map(Option, names))


@settings(ALLOWED, max_examples=80)
@given(pack=packs())
def test_whatever_is_written_is_read_as_the_same(tmp_path: Path, pack: Pack) -> None:
    again = read(write_pack(pack), tmp_path)
    assert [problem for problem in again.problems if problem.severity is Severity.ERROR] == []
    assert again.items == pack.items
    assert (again.title, again.description, again.authors) == (pack.title, pack.description, pack.authors)
    assert again.sources == SOURCES


@settings(ALLOWED, max_examples=30)
@given(pack=packs())
def test_a_further_file_is_read_as_the_same(tmp_path: Path, pack: Pack) -> None:
    (tmp_path / "more.yaml").write_text(write_questions(pack.items), encoding="utf-8", newline="\n")
    head = replace(pack, items=(Item("first", "Is it the first file?", Claim(verdict=True)),))
    assert read(write_pack(head), tmp_path).items[1:] == pack.items


@given(text=texts)
def test_what_is_written_is_plain_yaml_without_anchors_or_tags(text: str) -> None:
    line = scalar(text)
    assert "\n" not in line
    assert line[0] in "'\"" or line[0] not in "&*!|>%@`#[]{},?"


@given(text=st.text())
def test_cleaning_a_text_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_the_bank_of_the_game_survives_being_written(tmp_path: Path) -> None:
    pack = replace(read_pack(QUESTIONS), cover=None)
    again = read(write_pack(pack), tmp_path)
    assert (again.items, again.sources, again.content_hash) == (pack.items, pack.sources, pack.content_hash)


def test_a_pack_reads_as_a_person_would_have_written_it() -> None:
    pack = pack_of(
        Item("", "Which gas feeds a flame?", Choice(Option("Oxygen"), options("Helium", "Neon"))),
        Item("late", "Wax burns at 1:30: true?", Claim(verdict=False), level=Level.HARD, why="It's\nnot."),
        Item("sum", "How many?", Number(Decimal("1E+3"), Decimal(0), Decimal(2000)), citations=()),
        title="Wax and Wick",
    )
    assert write_pack(pack) == (
        "wickpack: 1\n"
        "id: wax\n"
        "title: Wax and Wick\n"
        "questions:\n"
        "- ask: Which gas feeds a flame?\n"
        "  answer: Oxygen\n"
        "  wrong: [Helium, Neon]\n"
        "- id: late\n"
        "  claim: 'Wax burns at 1:30: true?'\n"
        "  is: false\n"
        "  why: |-\n"
        "    It's\n"
        "    not.\n"
        "  level: hard\n"
        "- id: sum\n"
        "  ask: How many?\n"
        "  number: 1000\n"
        "  between: [0, 2000]\n"
    )


def test_an_id_that_the_reader_would_give_is_left_out() -> None:
    first = Item("", "Which gas?", Typed("Oxygen"))
    assert "id: q-" not in write_pack(pack_of(first))
    assert "id:" not in write_questions([first])


def test_a_second_item_with_the_same_text_keeps_its_id(tmp_path: Path) -> None:
    twice = (Item("", "Which gas?", Typed("Oxygen")), Item("other", "Which gas?", Typed("Neon")))
    assert [item.id for item in read(write_pack(pack_of(*twice)), tmp_path).items][1] == "other"


def test_a_topic_that_all_share_is_said_once(tmp_path: Path) -> None:
    pack = pack_of(*(Item(name, f"{name}?", Typed("x"), topic="Wax") for name in ("a", "b")))
    text = write_pack(pack)
    assert text.count("Wax") == 2  # the title and the topic
    assert read(text, tmp_path).items == pack.items


def test_an_empty_topic_among_others_does_not_take_theirs(tmp_path: Path) -> None:
    pack = pack_of(Item("a", "a?", Typed("x"), topic="Wax"), Item("b", "b?", Typed("x")))
    assert read(write_pack(pack), tmp_path).items == pack.items


@pytest.mark.parametrize("text", ["\x00a", "a\u202eb", "\ud800a", "a\u2028b", "\ufeffa", "a\rb", "\x85a", " a "])
def test_what_the_format_refuses_is_not_written(text: str, tmp_path: Path) -> None:
    again = read(write_pack(pack_of(Item("a", text, Typed("x")))), tmp_path)
    assert again.items[0].stem == clean(text)
    assert again.items[0].stem in ("a", "ab", "a\nb")


def test_a_left_side_too_long_for_a_key_is_written_all_the_same(tmp_path: Path) -> None:
    lefts = options("long " * 400 + "'\"end", "<<")
    pack = pack_of(Item("a", "a?", Match(tuple(zip(lefts, options("1", "2"), strict=True)))))
    assert read(write_pack(pack), tmp_path).items == pack.items


def test_a_comment_on_an_option_makes_it_a_mapping(tmp_path: Path) -> None:
    order = Order((Option("one", "because: #1"), Option("- two"), Option("three", image=PICTURE)))
    multi = Multi((Option("a", image=PICTURE),), (Option("b", "no"),))
    pack = pack_of(Item("a", "a?", order), Item("b", "b?", multi, citations=()))
    assert read(write_pack(pack), tmp_path).items == pack.items


def test_long_and_short_citations_are_both_written(tmp_path: Path) -> None:
    plain, long = Citation("gazette", 2, 3), Citation("gazette", 4, 4, ("ten: past",), "stem")
    items = (Item("a", "a?", Typed("x"), citations=(plain,)), Item("b", "b?", Typed("x"), citations=(plain, long)))
    text = write_pack(replace(pack_of(*items), sources=SOURCES))
    assert "source: gazette@2-3" in text
    assert read(text, tmp_path).items == items


def test_a_cover_is_written_with_its_words_only_where_they_are_its_own(tmp_path: Path) -> None:
    for alt, expected in (("Wax", "cover: images/wax.png\n"), ("A candle", "cover:\n  image: images/wax.png\n")):
        pack = replace(pack_of(Item("a", "a?", Typed("x"))), cover=Image(PICTURE.path, alt))
        text = write_pack(pack)
        assert expected in text
        assert read(text, tmp_path).cover == pack.cover
