"""Where nothing moves, nothing is drawn; what the next screen needs is made ready meanwhile."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from tests.ui.conftest import Sit
from tests.ui.playing import Table, choice, pack_of

from wickquiz.game.rules import Rules
from wickquiz.packs.model import Item, Typed
from wickquiz.records.settings import Settings

MOVING = Settings(sound=False, reduced_motion=False)
TYPED = Item("typed", "What burns?", Typed("Wax"), topic="Fuel")
REPOSITORY = Path(__file__).resolve().parents[2]

ROUND = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from tests.ui.playing import Clock, choice, lay, pack_of
from wickquiz.game.rules import Rules
from wickquiz.records.settings import Settings
from wickquiz.ui.app.application import Game

def settle():
    while game.ahead.is_resting:
        QCoreApplication.processEvents()
    while not game.ahead.is_resting:
        QCoreApplication.processEvents()

def press(*keys):
    for key in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            text = chr(key) if key < 0x7F else ""
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(game.window, event)

desk = lay(Path(sys.argv[1]), Clock(), (pack_of(choice(1)),), Settings(sound=False), Rules(length=1))
game = Game(desk)
told = []
settle()
before = set(sys.modules)
press(Qt.Key.Key_Return)
told.append((game.view_model.props().screen, sorted(set(sys.modules) - before)))
settle()
before = set(sys.modules)
press(Qt.Key.Key_1, Qt.Key.Key_Return)
while game.view_model.screenModel().props().is_locked:
    QCoreApplication.processEvents()
press(Qt.Key.Key_Return)
told.append((game.view_model.props().screen, sorted(set(sys.modules) - before)))
threads = [each.read_text().strip() for each in Path("/proc/self/task").glob("*/comm")]
game.close()
print(json.dumps({"loaded": told, "threads": threads}))
"""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What was loaded in a round in a program of its own, and which threads it had."""
    command = [sys.executable, "-c", ROUND, str(tmp_path_factory.mktemp("played"))]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=REPOSITORY)
    return json.loads(done.stdout)


def frames_in(table: Table, beats: int) -> int:
    """Count the frames that are drawn while a clock of its own beats so often."""
    drawn: list[None] = []
    connection = table.game.window.frameSwapped.connect(lambda: drawn.append(None))
    loop, beat, left = QEventLoop(), QTimer(interval=16), [beats]

    def count() -> None:
        left[0] -= 1
        if left[0] == 0:
            loop.quit()

    beat.timeout.connect(count)
    beat.start()
    loop.exec()
    table.game.window.disconnect(connection)
    return len(drawn)


def home(table: Table) -> None:
    assert table.screen == "home"


def question(table: Table) -> None:
    table.press(Qt.Key.Key_Return)
    assert table.model.props().phase == "asking"


def reveal(table: Table) -> None:
    table.press(Qt.Key.Key_Return, "1", Qt.Key.Key_Return)
    assert table.model.props().phase == "revealed"


def results(table: Table) -> None:
    table.press(Qt.Key.Key_Return, "1", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert table.screen == "results"


def typed(table: Table) -> None:
    table.press(Qt.Key.Key_Return)
    assert table.focused() == "typedInput"


@pytest.mark.parametrize(
    ("go", "item"),
    [(home, choice(1)), (question, choice(1)), (reveal, choice(1)), (results, choice(1)), (typed, TYPED)],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_once_a_screen_has_come_in_no_frame_is_drawn_until_somebody_does_something(
    go: Callable[[Table], None], item: Item, sit: Sit
) -> None:
    table = sit(packs=(pack_of(item),), settings=MOVING, rules=Rules(length=1))
    go(table)
    table.until(lambda: table.game.ahead.is_resting and frames_in(table, 10) == 0)
    assert frames_in(table, 40) == 0
    table.game.window.update()
    table.until(lambda: frames_in(table, 5) > 0)


def test_a_round_that_is_dealt_and_its_results_wait_for_nothing_to_be_loaded(played: Any) -> None:
    assert played["loaded"] == [["play", []], ["results", []]]


def test_qt_hands_no_part_of_a_picture_to_other_threads(played: Any) -> None:
    assert "Thread (pooled)" not in played["threads"]
