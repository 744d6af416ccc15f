from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.records.histories import play
from tests.records.old import old_database

from wickquiz.cli import stats_items, stats_player
from wickquiz.cli.main import main
from wickquiz.game.deal import Card
from wickquiz.game.response import Picked, Response, Text
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack
from wickquiz.packs.reader import read_pack
from wickquiz.records.folders import folders
from wickquiz.records.store import open_store

Run = Callable[..., tuple[int, str, str]]

LAMP = """\
wickpack: 1
id: lamp
title: Lamps
sources: {gazette: {title: Why wax burns}}
questions:
- id: burns
  topic: Candles
  ask: What burns?
  answer: Wax
  wrong: [Stone, Water]
  source: gazette@1
- id: who
  topic: People
  ask: Who made the first lamp?
  answer: Ada Wick
  source: gazette@2
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, str, str]:
        code = main(["stats", *arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


@pytest.fixture
def lamp() -> Pack:
    path = folders().packs / "lamp.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(LAMP, encoding="utf-8")
    return read_pack(path)


def answer(card: Card) -> Response:
    return Picked(0) if card.item.id == "burns" else Text("Ada Wax")


@pytest.fixture
def played(lamp: Pack) -> Pack:
    with open_store(folders().database) as store:
        for seed in range(6):
            play(store, lamp, answer, Rules(length=2), seed, seconds=2.0 + seed)
        play(store, lamp, lambda card: Picked(1) if card.item.id == "burns" else Text("Ada Wick"), player="Ada")
    return lamp


def test_before_the_first_answer_there_is_nothing_to_tell(run: Run) -> None:
    assert run() == (0, "No question has been answered yet.\n", "")
    code, out, err = run("--items", "--pack", "none")
    assert (code, out, err) == (0, "There is no such question.\n", "")
    assert json.loads(run("--json")[1])["asked"] == 0
    assert not folders().data.exists()


@pytest.mark.usefixtures("played")
def test_items_are_told_with_every_figure(run: Run) -> None:
    code, out, err = run("--items", "--pack", "lamp")
    assert (code, err) == (0, "")
    for told in (
        "lamp/burns  What burns?",
        "7 answers",
        "right          86%",
        "discrimination too few to say (under 20 games)",
        "6  Wax  (right)",
        "1  Stone",
        "0  Water  (never picked)",
        "6  refused: ada wax",
    ):
        assert told in out
    assert "cannot be told" not in out


@pytest.mark.usefixtures("played")
def test_the_json_of_items_is_one_document(run: Run) -> None:
    document = json.loads(run("--items", "--pack", "lamp", "--json")[1])
    burns, who = document["items"]
    assert document["untold"] == 0
    assert burns["options"][0] == {"text": "Wax", "is_key": True, "count": 6, "share": 0.857}
    assert (burns["cases"], burns["right"], burns["facility"], burns["discrimination"]) == (7, 6, 0.857, None)
    assert burns["never_picked"] == ["Water"]
    assert who["refused"] == [{"text": "ada wax", "count": 6}]
    assert set(burns) >= set(stats_items.ITEM_FIELDS) - {"picked"}


@pytest.mark.usefixtures("played")
def test_the_csv_of_items_has_a_line_for_each(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("--items", "--pack", "lamp", "--csv")[1])))
    assert tuple(rows[0]) == stats_items.ITEM_FIELDS
    assert [(row["item"], row["cases"], row["facility"], row["discrimination"]) for row in rows] == [
        ("burns", "7", "0.857", ""),
        ("who", "7", "0.143", ""),
    ]
    assert rows[0]["picked"] == "Wax: 6 | Stone: 1 | Water: 0"
    assert rows[1]["refused"] == "ada wax: 6"


@pytest.mark.usefixtures("lamp")
def test_questions_that_nobody_answered_are_counted_not_listed(run: Run) -> None:
    assert run("--items", "--pack", "lamp")[1] == "2 questions were not answered yet.\n"


@pytest.mark.usefixtures("played")
def test_a_player_is_told_how_it_went(run: Run) -> None:
    code, out, err = run()
    assert (code, err) == (0, "")
    for told in (
        "Rounds finished     6",
        "Questions answered  12, 6 right (50%)",
        "Longest streak      1",
        "Time per question   4.5 s (median)",
        "Candles  6/6        100%",
        "0/6  Who made the first lamp?",
    ):
        assert told in out
    ada = json.loads(run("--json", "--player", "Ada")[1])
    assert (ada["player"], ada["finished"], ada["asked"], ada["right"]) == ("Ada", 1, 2, 1)
    assert ada["deviation"] < 300


@pytest.mark.usefixtures("played")
def test_the_csv_of_a_player_says_the_same_as_the_json(run: Run) -> None:
    document = json.loads(run("--json")[1])
    rows = list(csv.DictReader(io.StringIO(run("--csv")[1])))
    assert tuple(rows[0]) == stats_player.PLAYER_FIELDS
    by_what = {what: [row for row in rows if row["what"] == what] for what in ("all", "topic", "hardest", "game")}
    assert (by_what["all"][0]["right"], by_what["all"][0]["score"]) == ("6", str(document["best"]))
    assert [row["name"] for row in by_what["topic"]] == [topic["topic"] for topic in document["topics"]]
    assert [row["score"] for row in by_what["game"]] == [str(game["score"]) for game in document["games"]]
    assert [row["name"] for row in by_what["hardest"]] == ["lamp/who"]


def test_a_pack_that_is_not_installed_can_be_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(LAMP.replace("id: lamp", "id: mine"), encoding="utf-8")
    with open_store(folders().database) as store:
        play(store, read_pack(path), answer, Rules(length=2))
    assert "not in the packs here" in run("--items", "--pack", "mine")[1]
    assert "1  Wax  (right)" in run("--items", "--pack", "mine", str(path))[1]


def test_answers_whose_question_cannot_be_told_are_counted(run: Run) -> None:
    folders().data.mkdir(parents=True)
    old_database(folders().database)
    assert "11 answers are not counted" in run()[1]
    assert json.loads(run("--items", "--json")[1])["untold"] == 11


@pytest.mark.usefixtures("played")
def test_a_damaged_file_is_read_as_far_as_it_goes(run: Run) -> None:
    path = folders().database
    path.write_bytes(path.read_bytes().replace(b"Ada Wick", b"Ada Wack", 1))
    code, out, err = run()
    assert code == 1
    assert "12, 6 right" in out
    assert "1 entry does not match" in err


def test_the_figures_are_there_while_a_game_is_played(run: Run, lamp: Pack) -> None:
    with open_store(folders().database) as store:
        play(store, lamp, answer, Rules(length=2))
        assert json.loads(run("--json")[1])["asked"] == 2
