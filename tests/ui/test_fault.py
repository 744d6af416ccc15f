from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from tests.ui.conftest import Sit

ENTER = Qt.Key.Key_Return

BREAKS = """
import sys
from PySide6.QtCore import QTimer
from wickquiz.cli import table
from wickquiz.cli.parsing import parser
from wickquiz.ui.app.application import Game

def step():
    if game.view_model.props().screen == "fault":
        print("seen", flush=True)
        game.window.close()
    else:
        raise RuntimeError("a planted fault")

game = Game(table.lay(parser().parse_args(["play"])))
for moment in (0, 50):
    QTimer.singleShot(moment, step)
game.run()
game.close()
"""


def test_a_fault_of_the_program_is_logged_and_shown_and_does_not_end_it(own_folders: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAKS], capture_output=True, encoding="utf-8", check=False, timeout=60, env=os.environ
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "seen\n"
    assert done.stderr == "wickquiz has a fault of its own (RuntimeError: a planted fault).\n"
    log = next(own_folders.rglob("wickquiz.log")).read_text(encoding="utf-8")
    assert "RuntimeError: a planted fault" in log
    assert "Traceback" in log


def test_after_a_fault_the_round_can_be_gone_on_with(sit: Sit) -> None:
    table = sit()
    table.press(ENTER, "a", ENTER, ENTER)
    card, score = table.model.table.card, table.model.props().score
    table.game.view_model.trip(RuntimeError("planted"))
    assert table.screen == "fault"
    assert "RuntimeError: planted" in table.words()
    table.press(ENTER)
    assert table.screen == "home"
    table.press(ENTER)
    assert (table.model.table.card, table.model.props().score) == (card, score)
