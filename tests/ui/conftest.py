from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.ui.playing import Clock, Table, lay

from wickquiz.ui.app.application import Game


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


Sit = Callable[..., Table]


@pytest.fixture
def sit(tmp_path: Path, qtbot: QtBot) -> Iterator[Sit]:
    """Open the game in its window, as often as a test wants; what `lay` takes says how."""
    open_games: list[Game] = []

    def sit_down(**how: Any) -> Table:
        for game in open_games:
            game.close()
        open_games.clear()
        clock = Clock()
        desk = lay(tmp_path, clock, **how)
        game = Game(desk)
        open_games.append(game)
        table = Table(game, desk.store, clock, qtbot)
        game.window.requestActivate()
        qtbot.waitUntil(lambda: game.window.isExposed() and game.window.isActive(), timeout=5000)
        return table

    yield sit_down
    for game in open_games:
        game.close()
