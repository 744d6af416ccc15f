"""The files that make a machine a kiosk, by systemd's own checks where it is there."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wickquiz.kiosk.config import KioskConfig, read_config
from wickquiz.kiosk.config_toml import default_toml
from wickquiz.kiosk.crashes import Crashes, End
from wickquiz.kiosk.moments import Moments

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "kiosk"
UNIT = (FOLDER / "wickquiz-kiosk.service").read_text(encoding="utf-8")
LOOSEST = 2.0

shell = pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell of Unix here")
systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here to ask")


def exposure(folder: Path) -> float:
    asked = ["systemd-analyze", "security", "--offline=true", str(folder / "wickquiz-kiosk.service")]
    said = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60).stdout
    found = re.search(r"Overall exposure level for [\w.-]+: (\d+\.\d+)", said)
    assert found is not None, said
    return float(found[1])


def laid_out(folder: Path, *, has_board: bool) -> Path:
    shutil.copy(FOLDER / "wickquiz-kiosk.service", folder)
    if has_board:
        (folder / "wickquiz-kiosk.service.d").mkdir()
        shutil.copy(FOLDER / "board.conf", folder / "wickquiz-kiosk.service.d")
    return folder


@systemd
@pytest.mark.parametrize("has_board", [False, True])
def test_the_service_is_as_tight_as_it_should_be(tmp_path: Path, has_board: bool) -> None:
    assert exposure(laid_out(tmp_path, has_board=has_board)) <= LOOSEST


@systemd
@pytest.mark.skipif(shutil.which("cage") is None, reason="cage is not here, and systemd looks for it")
@pytest.mark.parametrize("has_board", [False, True])
def test_systemd_finds_nothing_wrong_with_the_service(tmp_path: Path, has_board: bool) -> None:
    asked = ["systemd-analyze", "verify", str(laid_out(tmp_path, has_board=has_board) / "wickquiz-kiosk.service")]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60)
    assert [line for line in done.stderr.splitlines() if "wickquiz" in line] == []
    assert done.returncode == 0


def test_the_configuration_that_is_shipped_is_the_one_that_is_printed() -> None:
    text = (FOLDER / "kiosk.toml").read_text(encoding="utf-8")
    assert text == default_toml()
    assert read_config(text, "kiosk.toml") == KioskConfig()
    assert tomllib.loads(text)


def test_the_service_says_itself_that_it_lives_and_is_always_started_again() -> None:
    settings = dict(re.findall(r"(?m)^(\w+)=(.*)$", UNIT))
    assert settings["Type"] == "notify"
    assert settings["NotifyAccess"] == "all"
    assert settings["Restart"] == "always"
    assert settings["StartLimitIntervalSec"] == "0"
    assert 5 <= int(settings["WatchdogSec"]) <= 60


@shell
def test_why_the_service_ended_is_written_where_the_program_looks_for_it(tmp_path: Path) -> None:
    (line,) = re.findall(r"ExecStopPost=-/bin/sh -c '(.*)'", UNIT)
    (tmp_path / "data" / "kiosk").mkdir(parents=True)
    environ = {
        "SERVICE_RESULT": "watchdog",
        "EXIT_CODE": "killed",
        "EXIT_STATUS": "6",
        "STATE_DIRECTORY": str(tmp_path),
    }
    moments = Moments(lambda: datetime(2026, 6, 1, tzinfo=UTC), lambda: 1.0, "first")
    crashes = Crashes(tmp_path / "data" / "kiosk" / "runs.json", moments)
    crashes.began()
    subprocess.run(["sh", "-c", line.replace("$$", "$")], env=environ, check=True)
    assert crashes.began().last is End.WATCHDOG


@shell
def test_the_shell_lines_are_sound() -> None:
    lines = re.findall(r"/bin/sh -c '(.*)'", UNIT)
    assert len(lines) == 2
    script = "\n".join(line.replace("$$", "$") for line in lines) + "\n" + (FOLDER / "x11" / "xinitrc").read_text()
    assert subprocess.run(["sh", "-n"], input=script, text=True, check=False).returncode == 0
