"""A player that needs no hands: it plays through the real screens by real key and mouse events, and takes pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from wickquiz.game.attempt import Attempt
from wickquiz.game.chance import Chance
from wickquiz.game.response import Quantity, Response
from wickquiz.ui.app.application import Game
from wickquiz.ui.app.hands import CONTROL, GLANCE, Hands
from wickquiz.ui.app.moves import Click, Drag, Move, Write, by_keys, by_mouse, think
from wickquiz.ui.play.play_view_model import PlayViewModel

SETTLED = 420
"""Milliseconds after which whatever a screen moves has come to rest."""


_OWN_CONTROLS = ("typed", "order", "match", "number")
"""The kinds that are pictured by themselves: each looks like no other."""


@dataclass(frozen=True, slots=True)
class Played:
    """One game played to its end."""

    code: str
    seed: int
    attempt: Attempt


class Autopilot(QObject):
    """Plays `seeds` one after the other; even games by keys, odd ones by mouse. Pictures go into `shots`, if given.

    Then `pause` milliseconds pass before each of them, and after each key.

    It runs as steps between the events of the loop: each yields the milliseconds to wait before the next. The window
    owns it, as a timer alone would not keep it.
    """

    def __init__(
        self,
        game: Game,
        seeds: list[int],
        shots: Path | None,
        told: Callable[[Played], None],
        pause: int = SETTLED,
    ) -> None:
        super().__init__(game.window)
        self._game = game
        self._seeds = seeds
        self._shots = shots
        self._told = told
        self._pictured: set[str] = set()
        self._pause = pause if shots else 0
        self._hands = Hands(game.window, self._pause)
        self._steps = self._play_all()

    def start(self) -> None:
        """Take the first step as soon as the event loop runs."""
        QTimer.singleShot(0, self._step)

    @Slot()
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
            if self._game.view_model.play_seed(seed):  # in practice, all may be known by now
                yield from self._play(seed, has_mouse=number % 2 == 1)
        yield from self._hands.press(Qt.Key.Key_Escape)
        for screen in ("scores", "problems"):
            if self._hands.find(screen) is not None:
                yield from self._hands.click(screen)
                yield from self._picture(screen)
                yield from self._hands.press(Qt.Key.Key_Escape)

    def _play(self, seed: int, *, has_mouse: bool) -> Iterator[int]:
        chance = Chance(seed, "autopilot")
        while self._screen == "play":
            model: PlayViewModel = self._model
            kind = model.table.card.item.kind
            of_kind = f"-{kind}" if kind in _OWN_CONTROLS else ""
            yield from self._picture(f"play{of_kind}")
            yield from self._answer(think(model.table.card, chance), has_mouse=has_mouse)
            yield from self._picture(f"picked{of_kind}")
            yield from self._proceed(has_mouse=has_mouse)
            missed = "" if model.props().tone == "right" else "-missed"
            yield from self._picture(f"reveal{of_kind}{missed}")
            if model.table.card.item.dissents:
                yield from self._picture("disagree")
            if "paused" not in self._pictured and self._shots:
                yield from self._hands.press(Qt.Key.Key_Escape)
                yield from self._picture("paused")
                yield from self._hands.press(Qt.Key.Key_Escape)
            yield from self._proceed(has_mouse=has_mouse)
        attempt = self._game.view_model.attempt
        assert attempt is not None, "a game that was played has an attempt"
        self._told(Played(self._game.view_model.code, seed, attempt))
        if "results" not in self._pictured and self._shots:
            yield 1000  # the score counts up
        yield from self._picture("results")

    def _answer(self, response: Response, *, has_mouse: bool) -> Iterator[int]:
        """Give a response. What a mouse cannot reach, such as a letter that the keypad lacks, the keys do."""
        card = self._model.table.card
        moves = by_mouse(card, response) if has_mouse else ()
        if not moves or any(isinstance(move, Click) and self._hands.find(move.name) is None for move in moves[:1]):
            moves = by_keys(card, response)
        for move in moves:
            yield from self._move(move)
        if has_mouse and isinstance(response, Quantity):
            yield from self._step_to(response)

    def _move(self, move: Move) -> Iterator[int]:
        match move:
            case Write(text):
                yield from self._hands.write(text)
            case Click(name, across):
                yield from self._hands.click(name, across)
            case Drag(name, onto):
                yield from self._hands.drag(name, onto)

    def _step_to(self, wanted: Quantity) -> Iterator[int]:
        """Go to a number step by step, until it is set or the steps pass it."""
        scale = self._model.answer.scale
        is_below = scale.props().value < float(wanted.value)
        button = "more" if is_below else "less"
        while (scale.props().value < float(wanted.value)) == is_below and scale.props().value != float(wanted.value):
            yield from self._hands.click(button)

    def _proceed(self, *, has_mouse: bool) -> Iterator[int]:
        if has_mouse:
            yield from self._hands.click("proceed")
        else:
            yield from self._hands.press(Qt.Key.Key_Return, CONTROL)
        while self._screen == "play" and self._model.props().is_locked:
            yield GLANCE

    def _picture(self, name: str) -> Iterator[int]:
        """Save what is on screen under `name`, the first time that it is there."""
        if self._shots is None or name in self._pictured:
            return
        self._pictured.add(name)
        yield self._pause
        while self._hands.find("artToCome") is not None:
            yield self._pause
        path = self._shots / f"{name}.png"
        if not self._game.window.grabWindow().save(str(path)):
            raise OSError(f"the picture {path} cannot be written")

    @property
    def _model(self) -> Any:
        return self._game.view_model.screenModel()

    @property
    def _screen(self) -> str:
        return str(self._game.view_model.props().screen)
