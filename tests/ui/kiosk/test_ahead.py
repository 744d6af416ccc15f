"""What a visitor may come to is compiled while the kiosk waits for one."""

from __future__ import annotations

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
    for screen in ("attract", "play", "results", "initials", "presence", "pin", "operator", "rest"):
        assert str(UI / screen / f"{screen.capitalize()}Screen.qml") in ready
