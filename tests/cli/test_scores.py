from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.records.making import LENGTH, MOMENT, header, play

from wickquiz.cli import scores
from wickquiz.records.folders import folders
from wickquiz.records.store import Store, open_store

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        scores.register(parser.add_subparsers())
        args = parser.parse_args(["scores", *arguments])
        code = args.run(args)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


@pytest.fixture
def store() -> Store:
    opened = open_store(folders().database)
    play(opened, "g1", LENGTH, is_finished=True)
    opened.begin(header("g2", pack="wax", mode="sudden"))
    opened.abandon("g2", MOMENT)
    play(opened, "g3", 2)
    return opened


def test_before_the_first_game_there_is_nothing_to_list(run: Run) -> None:
    assert run() == (0, "No game has been played yet.\n", "")
    assert run("--json") == (0, "[]\n", "")
    assert run("--csv") == (0, ",".join(scores.FIELDS) + "\n", "")
    assert not folders().data.exists()


def test_json_is_one_list_newest_first_also_while_a_game_is_played(run: Run, store: Store) -> None:
    code, out, err = run("--json")
    assert (code, err) == (0, "")
    listed = json.loads(out)
    assert [game["id"] for game in listed] == ["g3", "g2", "g1"]
    assert listed[2] == {
        "id": "g1",
        "started": MOMENT,
        "finished": MOMENT,
        "state": "finished",
        "pack": "ballerina",
        "mode": "quick",
        "code": "CODE-g1",
        "score": 4510,
        "right": 6,
        "asked": LENGTH,
        "length": LENGTH,
        "seed": 7,
        "player": "",
    }
    assert [(game["state"], game["finished"]) for game in listed[:2]] == [("open", None), ("abandoned", None)]
    store.close()
    assert run("--json") == (0, out, "")


def test_csv_says_the_same_as_json(run: Run, store: Store) -> None:
    with store:
        listed = json.loads(run("--json")[1])
        rows = list(csv.DictReader(io.StringIO(run("--csv")[1])))
    assert rows == [{name: "" if value is None else str(value) for name, value in game.items()} for game in listed]


def test_the_table_has_a_line_for_each_game_under_its_headings(run: Run, store: Store) -> None:
    with store:
        code, out, err = run()
    assert (code, err) == (0, "")
    lines = [line.split() for line in out.splitlines()]
    assert lines[0] == list(scores.HEADINGS)
    assert [line[2:] for line in lines[1:]] == [
        ["ballerina", "quick", "102", "1/2", "open", "CODE-g3"],
        ["wax", "sudden", "0", "0/0", "abandoned", "CODE-g2"],
        ["ballerina", "quick", "4510", "6/10", "finished", "CODE-g1"],
    ]
    assert (
        len({line.index(code) for line, code in zip(out.splitlines()[1:], ["CODE-g3", "CODE-g2"], strict=False)}) == 1
    )


def test_games_can_be_those_of_one_pack(run: Run, store: Store) -> None:
    with store:
        assert [game["id"] for game in json.loads(run("--json", "--pack", "wax")[1])] == ["g2"]
        assert run("--pack", "none")[1] == "No game with the pack none has been played yet.\n"


def test_a_damaged_file_is_read_as_far_as_it_goes_and_left_as_it_is(run: Run, store: Store) -> None:
    store.close()
    path: Path = folders().database
    raw = path.read_bytes().replace(b"CODE-g1", b"CODE-gX")
    path.write_bytes(raw)
    code, out, err = run("--json")
    assert code == 1
    assert [game["id"] for game in json.loads(out)] == ["g3", "g2"]
    assert "1 entry does not match" in err
    path.write_bytes(b"no database")
    code, out, err = run()
    assert (code, out) == (1, "")
    assert "is damaged" in err
    assert path.read_bytes() == b"no database"


def test_json_and_csv_exclude_each_other(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run("--json", "--csv")
    assert left.value.code == 2
    assert "not allowed with" in capsys.readouterr().err
