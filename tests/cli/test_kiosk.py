"""The command of the unattended game, as far as it goes without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from wickquiz.cli.main import main


def test_a_configuration_that_was_never_there_is_told_with_the_way_to_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(("kiosk", "--config", str(tmp_path / "kiosk.toml"))) == 2
    assert "wickquiz kiosk --print-config" in capsys.readouterr().err


def test_the_last_good_configuration_stays_in_force_while_the_file_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("[kiosk]\nlength = 5\n", encoding="utf-8")
    assert main(("kiosk", "--config", str(path), "--check-config")) == 0
    path.unlink()
    assert main(("kiosk", "--config", str(path), "--check-config")) == 1
    assert capsys.readouterr().err == f"The configuration {path} is not there.\n"


def test_the_configuration_that_is_printed_has_nothing_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(("kiosk", "--print-config")) == 0
    path = tmp_path / "kiosk.toml"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(("kiosk", "--config", str(path), "--check-config")) == 0


def test_a_configuration_that_is_checked_is_said_to_be_sound_or_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WICKQUIZ_HOME", str(tmp_path))
    assert main(("kiosk", "--check-config")) == 1
    assert "kiosk.toml is not there" in capsys.readouterr().err
    path = tmp_path / "kiosk.toml"
    path.write_text("[kiosk]\nlength = 5\n", encoding="utf-8")
    assert main(("kiosk", "--config", str(path), "--check-config")) == 0
    assert capsys.readouterr().out == f"Nothing is wrong with {path}.\n"
