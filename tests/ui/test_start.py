"""The window comes first, and nothing is loaded before the first screen that it does not show."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot
from tests.ui.conftest import Sit
from tests.ui.playing import Clock, lay

from wickquiz.cli import play
from wickquiz.cli.parsing import parser
from wickquiz.cli.places import assets_folder
from wickquiz.ui.app.application import Game
from wickquiz.ui.app.front import Front

REPOSITORY = Path(__file__).parents[2]

START = """
import json, os, sys
os.environ["WICKQUIZ_HOME"] = sys.argv[1]
from wickquiz.cli import play

def tell(game):
    import PySide6.QtCore
    game.loaded = sorted(sys.modules)
    game.has_names_of_qt = "Qt" in vars(PySide6.QtCore)
    game.window.close()
    return 0

wanted = play.as_ever()
import wickquiz.ui.app.deferral as deferral
deferral.put_signatures_off()
from wickquiz.cli.places import assets_folder
from wickquiz.ui.app.front import Front
front = Front(assets_folder())
desk = front.open_during(lambda: play.lay(wanted))
from wickquiz.ui.app.application import Game
game = Game(desk, front)
tell(game)
print(json.dumps({"loaded": game.loaded, "has_names_of_qt": game.has_names_of_qt}))
game.close()
"""

UNWANTED = {
    *("argparse", "ctypes", "hashlib", "heapq", "logging", "platformdirs", "queue", "secrets", "signal", "socket"),
    *("unicodedata", "uuid", "wave", "yaml"),
    *("wickquiz.game.attempt", "wickquiz.game.chance", "wickquiz.game.code", "wickquiz.game.deal"),
    *("wickquiz.game.judge", "wickquiz.packs.fold", "wickquiz.packs.items_said", "wickquiz.packs.problems"),
    *("wickquiz.packs.reader", "wickquiz.records.amendments", "wickquiz.records.backups", "wickquiz.records.boards"),
    *("wickquiz.records.every_kind", "wickquiz.records.folds", "wickquiz.records.kiosk_rows", "wickquiz.records.rows"),
    *("wickquiz.records.salvage", "wickquiz.records.session", "wickquiz.records.voids", "wickquiz.ui.app.gnome"),
    *("wickquiz.ui.app.own_data", "wickquiz.ui.home.notes", "wickquiz.ui.parts.keys", "wickquiz.ui.parts.languages"),
    *("wickquiz.ui.parts.sentences", "wickquiz.ui.parts.texts", "wickquiz.ui.parts.wording"),
    "wickquiz.ui.play.play_view_model",
}


def start(home: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", START, str(home)], capture_output=True, text=True, check=True, cwd=REPOSITORY
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def second_start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What is loaded at the first screen when the packs are known."""
    home = tmp_path_factory.mktemp("home")
    start(home)
    return start(home)


def test_the_first_screen_loads_nothing_that_only_a_round_or_a_new_pack_needs(second_start: dict[str, object]) -> None:
    loaded = second_start["loaded"]
    assert isinstance(loaded, list)
    assert UNWANTED.isdisjoint(loaded), sorted(UNWANTED.intersection(loaded))


LEAVE = """
import os, sys
os.environ["WICKQUIZ_HOME"] = sys.argv[1]
from wickquiz.cli import play
desk = play.lay(play.as_ever())
print("wickquiz.records.session" in sys.modules)
from wickquiz.ui.app.stocking import rounds_of
rounds_of(desk).deal(desk.packs, desk.rules, seed=1).scribe.settle()
desk.store.close()
"""


def test_what_a_round_that_was_left_needs_is_loaded_beside_the_window(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LEAVE, str(tmp_path)]
    said = [
        subprocess.run(command, capture_output=True, text=True, check=True, cwd=REPOSITORY).stdout.strip()
        for _ in range(2)
    ]
    assert said == ["False", "True"]


def test_the_first_screen_asks_for_no_name_of_qts_namespace(second_start: dict[str, object]) -> None:
    assert second_start["has_names_of_qt"] is False


def test_without_options_the_game_is_the_one_that_the_parser_would_ask_for() -> None:
    of_every_command = {"debug": False, "version": None}
    assert of_every_command | vars(play.as_ever()) == vars(parser(["play"]).parse_args(["play"]))


@pytest.fixture
def fronts(qtbot: QtBot) -> Iterator[Callable[..., Front]]:  # noqa: ARG001 - there has to be an application
    """Makes windows with nothing in them yet."""
    made: list[Front] = []

    def make(theme: str = "dark") -> Front:
        made.append(Front(assets_folder(), theme))
        return made[-1]

    yield make
    for front in made:
        front.close()


def test_the_window_opens_while_work_is_done_on_another_thread(fronts: Callable[..., Front]) -> None:
    front = fronts()
    assert front.open_during(threading.current_thread) is not threading.current_thread()
    assert isinstance(front.window, QQuickWindow)
    assert front.is_open


def test_a_window_that_is_closed_before_its_screen_is_there_stays_closed(fronts: Callable[..., Front]) -> None:
    front = fronts()
    is_closed = threading.Event()

    def close() -> None:
        front.window.close()
        is_closed.set()

    QTimer.singleShot(0, close)
    assert front.open_during(lambda: is_closed.wait(60))
    assert not front.is_open


def test_what_goes_wrong_in_that_work_is_raised_where_it_was_asked_for(fronts: Callable[..., Front]) -> None:
    with pytest.raises(ValueError, match="planted"):
        fronts().open_during(lambda: int("planted"))


def test_a_window_before_its_screen_has_the_ground_of_the_theme(fronts: Callable[..., Front]) -> None:
    assert fronts("light").window.color().name() == "#f7f4ec"


def made_ready(root: QQuickItem) -> list[QQuickItem]:
    """What was made before its view models, for what comes after."""
    return [item for item in items_of(root) if item.metaObject().className().startswith("Ready_")]


def items_of(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        yield child
        yield from items_of(child)


@pytest.mark.usefixtures("qapp")
def test_what_is_made_ready_meanwhile_is_whole_when_the_screen_comes(tmp_path: Path) -> None:
    game = Game(lay(tmp_path, Clock()))
    (ready,) = made_ready(game.window.contentItem())
    assert len([item for item in items_of(ready) if item.metaObject().className().startswith("QuietButton")]) == 5
    assert not ready.isVisible()
    assert "Manrope" in QFontDatabase.families()
    game.close()


def test_what_was_made_ready_is_let_go_once_the_screen_is_drawn(sit: Sit) -> None:
    table = sit()
    table.until(lambda: not made_ready(table.game.window.contentItem()))
    assert "Manrope" in QFontDatabase.families()
    table.draw()
    assert {text.property("fontInfo").property("family").toString() for text in table.texts()} == {"Manrope"}
