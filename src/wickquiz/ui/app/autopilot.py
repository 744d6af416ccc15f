"""A player that needs no hands: it plays through the real screens by real key and mouse events, and takes pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem

from wickquiz.game.attempt import Attempt
from wickquiz.game.chance import Chance
from wickquiz.ui.app.application import Game
from wickquiz.ui.play.kinds.options import keys_of
from wickquiz.ui.play.play_view_model import PlayViewModel

SETTLED = 420
"""Milliseconds after which whatever a screen moves has come to rest."""


@dataclass(frozen=True, slots=True)
class Played:
    """One game played to its end."""

    code: str
    seed: int
    attempt: Attempt


class Autopilot:
    """Plays `seeds` one after the other; even games by keys, odd ones by mouse. Pictures go into `shots`, if given.

    It runs as steps between the events of the loop: each yields the milliseconds to wait before the next.
    """

    def __init__(self, game: Game, seeds: list[int], shots: Path | None, told: Callable[[Played], None]) -> None:
        self._game = game
        self._seeds = seeds
        self._shots = shots
        self._told = told
        self._pictured: set[str] = set()
        self._pause = SETTLED if shots else 0
        self._steps = self._play_all()

    def start(self) -> None:
        """Take the first step as soon as the event loop runs."""
        QTimer.singleShot(0, self._step)

    def _step(self) -> None:
        try:
            wait = next(self._steps)
        except StopIteration:
            self._game.window.close()
            return
        QTimer.singleShot(wait, self._step)

    def _play_all(self) -> Iterator[int]:
        yield from self._picture("home")
        for number, seed in enumerate(self._seeds):
            self._game.view_model.play_seed(seed)
            yield from self._play(seed, by_mouse=number % 2 == 1)
        yield from self._press(Qt.Key.Key_Escape)
        for screen in ("scores", "problems"):
            button = self._find(screen)
            if button is not None and button.isVisible():
                yield from self._click(button)
                yield from self._picture(screen)
                yield from self._press(Qt.Key.Key_Escape)

    def _play(self, seed: int, *, by_mouse: bool) -> Iterator[int]:
        chance = Chance(seed, "autopilot")
        while self._screen == "play":
            yield from self._picture("play")
            for place in self._wanted_places(chance):
                yield from self._pick(place, by_mouse=by_mouse)
            yield from self._picture("picked")
            yield from self._proceed(by_mouse=by_mouse)
            model: PlayViewModel = self._model
            yield from self._picture("reveal" if model.props().tone == "right" else "reveal-missed")
            if model.table.card.item.dissents:
                yield from self._picture("disagree")
            if "paused" not in self._pictured and self._shots:
                yield from self._press(Qt.Key.Key_Escape)
                yield from self._picture("paused")
                yield from self._press(Qt.Key.Key_Escape)
            yield from self._proceed(by_mouse=by_mouse)
        attempt = self._game.view_model.attempt
        assert attempt is not None, "a round was played"
        self._told(Played(self._game.view_model.code, seed, attempt))
        if "results" not in self._pictured and self._shots:
            yield 1000  # the score counts up
        yield from self._picture("results")

    def _wanted_places(self, chance: Chance) -> list[int]:
        """Choose what to pick: mostly what is right, now and then something else."""
        card = self._model.table.card
        keys = keys_of(card)
        if chance.below(10) < 7:  # noqa: PLR2004 - about as well as a good player
            return [place for place, index in enumerate(card.order) if index in keys]
        return [chance.below(len(card.order))]

    def _pick(self, place: int, *, by_mouse: bool) -> Iterator[int]:
        tile = self._find(f"option{place}")
        if by_mouse and tile is not None:
            yield from self._click(tile)
        else:
            yield from self._press(Qt.Key(Qt.Key.Key_A.value + place))

    def _proceed(self, *, by_mouse: bool) -> Iterator[int]:
        button = self._find("proceed")
        if by_mouse and button is not None:
            yield from self._click(button)
        else:
            yield from self._press(Qt.Key.Key_Return)

    def _press(self, key: Qt.Key) -> Iterator[int]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._game.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        yield self._pause

    def _click(self, item: QQuickItem) -> Iterator[int]:
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            at = self._game.window.mapToGlobal(place)
            event = QMouseEvent(kind, place, at, left, held, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._game.window, event)
        yield self._pause

    def _picture(self, name: str) -> Iterator[int]:
        """Save what is on screen under `name`, the first time that it is there."""
        if self._shots is None or name in self._pictured:
            return
        self._pictured.add(name)
        yield self._pause
        path = self._shots / f"{name}.png"
        if not self._game.window.grabWindow().save(str(path)):
            raise OSError(f"the picture {path} cannot be written")

    def _find(self, name: str) -> QQuickItem | None:
        return find_item(self._game.window.contentItem(), name)

    @property
    def _model(self) -> Any:
        return self._game.view_model.screenModel()

    @property
    def _screen(self) -> str:
        return str(self._game.view_model.props().screen)


def find_item(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the item below `root` that has this object name; delegates too, which `findChild` does not see."""
    if root.objectName() == name:
        return root
    for child in root.childItems():
        found = find_item(child, name)
        if found is not None:
            return found
    return None
