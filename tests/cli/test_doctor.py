from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.records.making import LENGTH, play

from wickquiz.cli import checks, doctor
from wickquiz.cli.checks import Check, State
from wickquiz.records.folders import folders
from wickquiz.records.store import open_store
from wickquiz.ui.app.renderer import has_graphics_card

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: str) -> tuple[int, str]:
        parser = argparse.ArgumentParser()
        doctor.register(parser.add_subparsers())
        args = parser.parse_args(["doctor", *arguments])
        code = args.run(args)
        return code, capsys.readouterr().out

    return go


def by_name(document: dict[str, Any]) -> dict[str, dict[str, str]]:
    return {check["name"]: check for check in document["checks"]}


def test_everything_is_looked_at_and_nothing_is_made(run: Run) -> None:
    code, out = run("--json")
    document = json.loads(out)
    found = by_name(document)
    assert code == 0
    assert document["can_play"] is True
    assert list(found) == [
        "python", "sqlite", "qt", "display", "renderer", "sound", "fonts",
        "data", "config", "cache", "logs", "settings", "database", "packs",
    ]  # fmt: skip
    assert {found[name]["state"] for name in ("python", "sqlite", "qt", "fonts", "data", "database", "packs")} == {"ok"}
    assert all(check["state"] == "ok" or check["cure"] for check in document["checks"])
    assert not folders().data.exists()


def test_the_renderer_says_what_it_drew_with(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_QUICK_BACKEND", "software")
    document = json.loads(run("--json")[1])
    assert by_name(document)["renderer"]["says"] == "Qt Quick draws with Software on offscreen"
    assert document["can_play_in_window"] is True


def test_the_renderer_says_why_the_processor_draws(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in ("QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "LIBGL_ALWAYS_SOFTWARE"):
        monkeypatch.delenv(name, raising=False)
    says = by_name(json.loads(run("--json")[1]))["renderer"]["says"]
    assert says.startswith("Qt Quick draws with ")
    assert says.endswith("(no graphics card was found)") is not has_graphics_card()


def test_without_a_display_the_game_is_played_in_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    code, out = run()
    assert code == 0
    assert "wickquiz --terminal" in out
    assert out.splitlines()[-1] == "A game can be played here, in the terminal only."


def test_a_crash_of_qt_is_told_and_not_suffered(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    code, out = run("--json")
    renderer = by_name(json.loads(out))["renderer"]
    assert code == 0
    assert renderer["state"] == "warning"
    assert "SIGABRT" in renderer["says"]
    assert json.loads(out)["can_play_in_window"] is False


@pytest.mark.parametrize(
    ("pyside", "python", "is_unsound"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.0", (3, 12), False),
        ("6.12.1", (3, 11), False),
        ("6.11.3", (3, 11), False),
    ],
)
def test_the_one_pyside_that_aborts_is_known(pyside: str, python: tuple[int, int], is_unsound: bool) -> None:
    assert checks.is_unsound(pyside, python) is is_unsound


def test_the_database_is_checked_to_its_last_row() -> None:
    own = folders()
    assert checks.database(own) == Check("database", State.OK, "No game has been played yet")
    with open_store(own.database) as store:
        play(store, "g1", LENGTH, is_finished=True)
        found = checks.database(own)
        assert found.state is State.OK, "also while a game is played"
        assert "games 1, responses 10, format 4, every row proven" in found.says
    raw = own.database.read_bytes()
    own.database.write_bytes(raw.replace(b"g1 at 3", b"g1 at 4"))
    found = checks.database(own)
    assert found.state is State.WARNING
    assert "1 entry does not match" in found.says
    assert "carried over" in found.cure
    own.database.write_bytes(raw[:-4096])
    found = checks.database(own)
    assert found.state is State.WARNING
    assert str(own.database) in found.says


def test_what_only_sqlites_own_check_finds_is_said_too() -> None:
    own = folders()
    with open_store(own.database) as store:
        play(store, "g1", LENGTH, is_finished=True)
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'response'"
        (root,) = store._log.connection.execute(query).fetchone()
    raw = bytearray(own.database.read_bytes())
    raw[(root - 1) * 4096 + 7] = 9  # the page's count of stray bytes, which no reading needs
    own.database.write_bytes(raw)
    found = checks.database(own)
    assert found.state is State.WARNING
    assert "Fragmentation" in found.says


def test_a_settings_file_that_cannot_be_used_is_named() -> None:
    own = folders()
    assert checks.settings(own).state is State.OK
    own.config.mkdir(parents=True)
    own.settings.write_text('{"theme": "mauve"}')
    found = checks.settings(own)
    assert found.state is State.WARNING
    assert str(own.settings) in found.says


def test_a_folder_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = checks.folder("data", tmp_path / "file" / "data")
    assert found.state is State.WARNING
    assert found.says == f"{tmp_path / 'file'} is no folder"
    assert checks.folder("data", tmp_path / "to" / "make").state is State.OK
    assert not (tmp_path / "to").exists()


def test_without_a_question_there_is_no_game(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = checks.packs([tmp_path / "own", tmp_path / "user"])
    assert found.state is State.FAILED
    assert str(tmp_path / "user") in found.cure
    assert doctor.report([found], as_json=False) == 3
    assert capsys.readouterr().out.splitlines()[-1] == "No game can be played here: see what failed."
    assert doctor.report([found], as_json=True) == 3
    assert json.loads(capsys.readouterr().out)["can_play_in_window"] is False


def test_a_pack_with_errors_is_no_hindrance_but_is_named(tmp_path: Path) -> None:
    good = "wickpack: 1\ntitle: Wax\nquestions:\n- ask: Which gas feeds a flame?\n  answer: Oxygen\n  wrong: [Neon]\n"
    (tmp_path / "good.yaml").write_text(good)
    assert checks.packs([tmp_path]).says == "Packs 1, questions 1, errors 0"
    (tmp_path / "bad.yaml").write_text("wickpack: 1\n")
    found = checks.packs([tmp_path])
    assert found.state is State.WARNING
    assert "wickquiz pack check" in found.cure
