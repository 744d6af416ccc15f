from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from tests.cli.test_stats import LAMP
from tests.records.histories import play

from wickquiz.cli.main import main
from wickquiz.game.response import Picked, Text
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack
from wickquiz.packs.reader import read_pack
from wickquiz.records.folders import folders
from wickquiz.records.lock import take
from wickquiz.records.store import open_store

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, str, str]:
        code = main([*arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


@pytest.fixture
def lamp() -> Pack:
    path = folders().packs / "lamp.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(LAMP, encoding="utf-8")
    pack = read_pack(path)
    with open_store(folders().database) as store:
        for player, text in (("Ada", "Ada Wick"), ("Bo", "The Wickmaker")):
            play(
                store,
                pack,
                lambda card, text=text: Picked(0) if card.item.id == "burns" else Text(text),
                Rules(length=2),
                seed=2,
                player=player,
            )
    return pack


def scores(run: Run) -> dict[str, tuple[int, int, int]]:
    return {
        game["player"]: (game["score"], game["right"], game["asked"]) for game in json.loads(run("scores", "--json")[1])
    }


@pytest.mark.usefixtures("lamp")
def test_voiding_says_whose_score_changed_and_the_scores_follow(run: Run) -> None:
    before = scores(run)
    code, out, err = run("rescore", "--void", "lamp/who")
    assert (code, err) == (0, "")
    after = scores(run)
    assert out.startswith("lamp/who is out of every score now.\n2 games changed:\n")
    for player in ("Ada", "Bo"):
        assert f"  {player}  " in out
        told = f"score {before[player][0]} -> {after[player][0]}, right {before[player][1]}/2 -> 1/1"
        assert told in out
    assert after == {"Ada": (200, 1, 1), "Bo": (200, 1, 1)}
    assert run("rescore", "--void", "lamp/who")[1] == "lamp/who was out of every score already.\nNo score changed.\n"
    code, out, _ = run("rescore", "--unvoid", "lamp/who")
    assert out.startswith("lamp/who is in the scores now.\n2 games changed:\n")
    assert scores(run) == before


@pytest.mark.usefixtures("lamp")
def test_the_json_says_the_same(run: Run) -> None:
    document = json.loads(run("rescore", "--void", "lamp/burns", "--json")[1])
    assert document["is_news"]
    assert [
        (change["player"], change["before"]["asked"], change["after"]["asked"]) for change in document["changes"]
    ] == [
        ("Bo", 2, 1),
        ("Ada", 2, 1),
    ]
    assert (document["frozen"], document["untold"]) == ([], [])


@pytest.mark.usefixtures("lamp")
def test_counting_all_anew_takes_in_what_the_author_accepts_now(run: Run) -> None:
    assert run("rescore", "--all")[1] == "No score changed.\n"
    path = folders().packs / "lamp.yaml"
    path.write_text(LAMP.replace("answer: Ada Wick", "answer: Ada Wick\n  accept: [The Wickmaker]"), encoding="utf-8")
    out = run("rescore", "--all")[1]
    assert out.startswith("1 game changed:\n")
    assert "  Bo  " in out
    assert scores(run)["Bo"] == scores(run)["Ada"]
    assert run("rescore", "--all")[1] == "No score changed.\n"


@pytest.mark.usefixtures("lamp")
def test_what_cannot_be_counted_anew_is_said(run: Run) -> None:
    (folders().packs / "lamp.yaml").unlink()
    out = run("rescore", "--all")[1]
    assert out.startswith("No score changed.\n2 games could not be counted anew")
    assert out.endswith("a pack is gone or was changed: they are left as they stood.\n")
    out = run("rescore", "--void", "lamp/who")[1]
    assert "the question's own points alone went or came" in out
    assert scores(run)["Bo"] == (200, 1, 1)


@pytest.mark.usefixtures("lamp")
def test_a_question_that_nobody_knows_is_refused(run: Run) -> None:
    code, out, err = run("rescore", "--void", "lamp/none")
    assert (code, out) == (2, "")
    assert "has a question 'lamp/none'" in err


@pytest.mark.parametrize("arguments", [(), ("--void", "lamp"), ("--void", "/who"), ("--void", "a/b", "--all")])
def test_wrong_usage_is_said(run: Run, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run("rescore", *arguments)
    assert left.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.usefixtures("lamp")
def test_nothing_is_ruled_while_another_wickquiz_writes(run: Run) -> None:
    held = take(folders().database.with_name("wickquiz.db-lock"))
    assert held is not None
    code, out, err = run("rescore", "--void", "lamp/who")
    assert (code, out) == (3, "")
    assert "Another wickquiz is open" in err
    held.release()
    assert scores(run)["Ada"][2] == 2
