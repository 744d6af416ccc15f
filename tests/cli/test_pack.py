from __future__ import annotations

import json
from pathlib import Path

import pytest

from wickquiz.cli.main import main
from wickquiz.records.folders import folders

GOOD = """\
wickpack: 1
title: Wax
sources: {gazette: {title: Why wax burns}}
questions:
- {ask: What feeds a flame?, answer: Oxygen, wrong: [Helium, Neon, Argon], source: gazette@4}
"""
BAD = GOOD + "- {ask: What is left?, answr: Soot, source: gazette@5}\n"
POOR = GOOD.replace("Helium, Neon, Argon", "Helium, Neon")


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(["pack", *words])
    return code, capsys.readouterr().out


def test_a_good_pack_gets_one_line_and_exit_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path / "wax.yaml", GOOD)
    assert run(capsys, "check", str(path)) == (0, f"{path}: 1 of 1 questions can be played; no errors, no warnings\n")


def test_problems_stand_above_the_summary_by_their_path_from_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "wax.yaml", BAD)
    monkeypatch.chdir(tmp_path)
    code, out = run(capsys, "check", str(path))
    assert code == 1
    assert out.splitlines() == [
        "wax.yaml:6:24: error: 'answr' is not a key of a question; did you mean 'answer'? [unknown-key]",
        "wax.yaml: 1 of 2 questions can be played; 1 error, no warnings",
    ]


def test_warnings_alone_exit_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = run(capsys, "check", str(written(tmp_path / "wax.yaml", POOR)))
    assert code == 0
    assert "[few-wrong]" in out


def test_json_is_one_document_that_tells_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad, good = written(tmp_path / "bad.yaml", BAD), written(tmp_path / "good.yaml", GOOD)
    code, out = run(capsys, "check", str(bad), str(good), "--json")
    problem = {
        "path": str(bad),
        "line": 6,
        "column": 24,
        "severity": "error",
        "rule": "unknown-key",
        "message": "'answr' is not a key of a question; did you mean 'answer'?",
    }
    first = {"path": str(bad), "id": "bad", "title": "Wax", "questions": 2, "playable": 1, "problems": [problem]}
    second = {"path": str(good), "id": "good", "title": "Wax", "questions": 1, "playable": 1, "problems": []}
    assert (code, json.loads(out)) == (1, {"packs": [first, second]})


@pytest.mark.parametrize("asked", [[], ["--json"]])
def test_a_path_that_does_not_exist_is_a_problem(
    asked: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = run(capsys, "check", str(tmp_path / "nowhere"), *asked)
    assert code == 1
    assert "no file or folder of this name" in out


def test_a_folder_of_packs_stands_for_those_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "wax.yaml", GOOD)
    written(tmp_path / "ash" / "pack.yaml", BAD)
    code, out = run(capsys, "check", str(tmp_path), "--json")
    assert code == 1
    assert [pack["id"] for pack in json.loads(out)["packs"]] == ["ash", "wax"]


def test_check_wants_a_path(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["pack", "check"])
    assert caught.value.code == 2
    assert "PATH" in capsys.readouterr().err


def test_the_games_own_packs_and_the_users_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    path = written(folders().packs / "wax.yaml", POOR)
    code, out = run(capsys, "list")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()[:3]] == ["id", "ballerina", "wax"]
    assert str(path) in out
    code, out = run(capsys, "list", "--json")
    wax = {"id": "wax", "title": "Wax", "questions": 1, "language": "en", "path": str(path), "problems": 1}
    assert json.loads(out)["packs"][-1] == wax


def test_a_pack_that_cannot_be_played_is_told_below_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    path = written(folders().packs / "bad.yaml", "wickpack: 1\n")
    code, out = run(capsys, "list")
    assert code == 1
    assert f"{path}:1:1: error: 'title' is missing here" in out
    code, out = run(capsys, "list", "--json")
    assert [problem["rule"] for problem in json.loads(out)["problems"]] == ["missing-key"]
