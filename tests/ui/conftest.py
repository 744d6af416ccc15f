from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.ui.playing import Clock, Table, lay

from wickquiz.ui.app.application import Game
from wickquiz.ui.app.languages import speak
from wickquiz.ui.parts.qr import SCHEME, QrProvider

os.environ["LC_ALL"] = "C.UTF-8"  # the platform that tests run on asks for no language
os.environ.pop("LANGUAGE", None)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(autouse=True)
def english(qapp: QGuiApplication) -> None:
    """Texts are derived as the window shows them, plurals included."""
    assert qapp
    speak("en")


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
        if desk.is_kiosk:  # a kiosk's own window has it; only there an address is a picture
            game.engine.addImageProvider(SCHEME, QrProvider())
        open_games.append(game)
        table = Table(game, desk.store, clock, qtbot)
        game.window.requestActivate()
        qtbot.waitUntil(lambda: game.window.isExposed() and game.window.isActive(), timeout=5000)
        return table

    yield sit_down
    try:
        for game in open_games:
            assert_only_slots_are_connected(game.view_model)
    finally:
        for game in open_games:
            game.close()


def assert_only_slots_are_connected(model: Any) -> None:
    """A method that is no slot gives its object a meta-object of its own, which dies with it.

    QML remembers types by their meta-object's address: the next object to get that address would be taken for this one.
    """
    screen = model.screenModel()
    parts = [each for each in vars(screen).values() if isinstance(each, QObject)]
    unsound = [each for each in (model, screen, *parts) if "__METAOBJECT__" in vars(each)]
    assert not unsound, f"a method without @Slot is connected to a signal: {unsound}"
