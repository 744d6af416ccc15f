"""What a visitor may come to is compiled while the kiosk waits for one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtQml import QQmlComponent
from tests.ui.kiosk.conftest import Open

from wickquiz.ui.app.application import UI


def test_every_screen_of_a_kiosk_is_compiled_before_anybody_comes(kiosk: Open) -> None:
    visit = kiosk()
    with visit.qtbot.waitSignal(visit.game.ahead.finished, timeout=20_000):
        visit.draw()
    ready = {
        component.url().toLocalFile()
        for component in visit.game.engine.findChildren(QQmlComponent)
        if component.isReady()
    }
    for screen in ("attract", "play", "results", "initials", "stored", "presence", "pin", "operator", "rest"):
        assert str(UI / screen / f"{screen.capitalize()}Screen.qml") in ready


def test_what_a_first_round_needs_is_loaded_before_anybody_comes(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtTest import QSignalSpy\n"
        "from wickquiz.cli.kiosk import _configuration, _house\n"
        "from wickquiz.records.folders import folders\n"
        "from wickquiz.ui.app.kiosk_game import KioskGame\n"
        "here = folders()\n"
        "game = KioskGame(_house(_configuration(here.config / 'kiosk.toml', here), here))\n"
        "assert QSignalSpy(game.ahead.finished).wait(60_000)\n"
        "print({'uuid', 'segno', 'miniaudio'} <= set(sys.modules))\n"
        "game.close()\n"
    )
    environ = {**os.environ, "WICKQUIZ_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "True"
