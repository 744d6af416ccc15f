from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from wickquiz.cli.display import display_trouble
from wickquiz.cli.main import main
from wickquiz.cli.parsing import COMMANDS

PACK = "wickpack: 1\ntitle: Wax\nquestions:\n- ask: What burns?\n  answer: Wax\n  wrong: [Stone, Iron, Sand]\n"


def run(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "wickquiz", *words],
        input="", capture_output=True, encoding="utf-8", check=False, env=kept | variables,
    )  # fmt: skip


def test_without_display_and_terminal_the_way_out_is_said_and_3_returned() -> None:
    done = run(QT_QPA_PLATFORM="xcb")
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("There is no display here")
    assert "in a terminal" in done.stderr


def test_wrong_usage_returns_2_and_says_what_is_right() -> None:
    for words in (("--length", "0"), ("--seed", "-1"), ("--mode", "dance"), ("pack",), ("--code", "A", "--seed", "1")):
        done = run(*words)
        assert done.returncode == 2, words
        assert "usage: wickquiz" in done.stderr


def test_a_pack_that_is_not_there_is_named_and_1_returned(tmp_path: Path) -> None:
    done = run("--terminal", tmp_path / "absent.yaml")
    assert done.returncode == 1
    assert "absent.yaml" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_pack_named_on_the_command_line_is_played(tmp_path: Path) -> None:
    (tmp_path / "wax.yaml").write_text(PACK, encoding="utf-8")
    done = run("--terminal", tmp_path / "wax.yaml")
    assert done.returncode == 0
    assert "What burns?" in done.stdout


def test_a_code_that_is_none_gets_a_sentence_and_2() -> None:
    done = run("--terminal", "--code", "ABCD")
    assert done.returncode == 2
    assert "not a game code" in done.stdout + done.stderr


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0
        assert f"usage: wickquiz {command}" in capsys.readouterr().out


def test_a_fault_of_our_own_is_a_sentence_and_with_debug_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wickquiz.cli.scores.run", lambda _: 1 / 0)
    assert main(["scores"]) == 70
    with pytest.raises(ZeroDivisionError):
        main(["scores", "--debug"])


def test_output_that_nobody_reads_to_its_end_is_no_fault() -> None:
    pipe = f"{sys.executable} -m wickquiz pack check --help | true"
    done = subprocess.run(["sh", "-c", pipe], capture_output=True, encoding="utf-8", check=False)
    assert "Traceback" not in done.stderr


def test_the_demo_prints_one_json_object_a_game_and_keeps_the_games_under_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "wax.yaml").write_text(PACK, encoding="utf-8")
    done = run("demo", "--games", "2", "--seed", "4", "--shots", tmp_path / "shots", tmp_path / "wax.yaml")
    assert done.returncode == 0, done.stderr
    games = [json.loads(line) for line in done.stdout.splitlines()]
    assert [game["seed"] for game in games] == [4, 5]
    assert all({"code", "score", "right", "asked", "seed"} <= set(game) for game in games)
    names = {path.stem for path in (tmp_path / "shots").glob("*.png")}
    assert {"home", "play", "picked", "results", "scores"} <= names
    listed = json.loads(run("scores", "--json").stdout)
    assert [(game["code"], game["score"], game["player"]) for game in reversed(listed)] == [
        (game["code"], game["score"], "demo") for game in games
    ]


def test_a_display_is_taken_at_its_word_only_when_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert display_trouble() == "The display :4711 does not answer."
    monkeypatch.delenv("DISPLAY")
    assert "no display" in (display_trouble() or "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_trouble() is None


def test_a_wayland_socket_is_a_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert display_trouble() is not None
    with socket.socket(socket.AF_UNIX) as server:
        monkeypatch.chdir(tmp_path)  # a socket's path has to be short
        server.bind("wayland-7")
        assert display_trouble() is None
