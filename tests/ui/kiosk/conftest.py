from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import assert_only_slots_are_connected
from tests.ui.kiosking import Visit, house_of
from tests.ui.playing import Clock, choice, pack_of

from wickquiz.packs.model import Pack
from wickquiz.ui.app.kiosk_game import KioskGame

EASY = pack_of(*(choice(number) for number in range(12)))

Open = Callable[..., Visit]


@pytest.fixture
def kiosk(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """Open a kiosk in its window, as often as a test wants; what `house_of` takes says how."""
    running: list[KioskGame] = []

    def start(packs: tuple[Pack, ...] = (EASY,), clock: Clock | None = None, **how: Any) -> Visit:
        for game in running:
            game.close()
        running.clear()
        clock = clock or Clock()
        game = KioskGame(house_of(tmp_path, clock, packs, **how))
        game._timer.stop()  # the tests tick by themselves
        running.append(game)
        game.window.requestActivate()
        qtbot.waitUntil(lambda: game.window.isExposed() and game.window.isActive(), timeout=5000)
        return Visit(game, clock, qtbot)

    yield start
    try:
        for game in running:
            assert_only_slots_are_connected(game.view_model)
    finally:
        for game in running:
            game.close()
