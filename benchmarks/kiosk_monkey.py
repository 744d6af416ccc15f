"""A monkey before a kiosk: it does anything at all, and now and then what a visitor or the operator does.

Everything that it does is a real event at the window. Its walks are steps that yield the milliseconds to wait.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from kiosk_fingers import Fingers
from kiosk_ledger import Ledger
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickItem

from wickquiz.game.chance import Chance
from wickquiz.kiosk.machine import Over, Place
from wickquiz.ui.app.hands import CONTROL, Hands
from wickquiz.ui.app.kiosk_game import KioskGame
from wickquiz.ui.app.kiosk_guard import HELD_MS
from wickquiz.ui.app.moves import Click, Drag, Write, by_keys, by_mouse, think

PIN = "271828"

SHARES = {False: (40, 50, 12, 8, 1), True: (80, 6, 4, 3, 0.5)}
"""How often it does what, where it plays mostly, and where it is to come to many events."""
STORM = 150
"""At most so many things in a row without sense."""
LOOK_EVERY = 250
"""So many events between two looks at the window."""
PATIENCE = 150
"""At most so many steps of one visitor."""
SETTLED_MS = 300
"""How long a finger that woke the screen has to rest."""
BREATH_MS = 20
"""Until a screen has come."""
IDLE, NOBODY = 46.0, 21.0
"""Seconds until it is asked whether anybody is there, and from then on until nobody is."""
AFTERWARDS = ("signBoard", "signBoard", "nextRound", "leaveRound", "stored")

Steps = Iterator[int]


class Monkey(Fingers):
    """Does anything at all to a window; `pass_time` lets so many seconds pass at once.

    One `in_haste` holds the operator's corner for a moment only, and waits for no finger to rest.
    """

    def __init__(
        self, game: KioskGame, seed: int, pass_time: Callable[[float], None], *, in_haste: bool = False
    ) -> None:
        super().__init__(game, random.Random(seed))
        self.in_haste = in_haste
        self.held, self.settled, self.breath = (20, 0, 0) if in_haste else (HELD_MS, SETTLED_MS, BREATH_MS)
        game.guard.hold_for(self.held)
        game.guard.settle_for(self.settled)
        self.pass_time = pass_time
        self.hands = Hands(game.window, 0)
        self.acts = [self.key] * 5 + [self.tap] * 8 + [self.click] * 6 + [
            self.drag, self.wheel, self.double, self.close, self.shrink, self.two_fingers, self.wait,
        ]  # fmt: skip

    def walk(self) -> Steps:
        """Go on for ever, one event a step: first each walk once, but for the one that ends in a long rest."""
        walks = (self.storm, self.visit, self.operate, self.go_away, self.trip)
        for each in (self.visit, self.operate, self.go_away):
            yield from each()
        while True:
            (chosen,) = self.chance.choices(walks, SHARES[self.in_haste])
            yield from chosen()

    def storm(self) -> Steps:
        """Do anything at all."""
        for _ in range(self.chance.randint(1, STORM)):
            self.chance.choice(self.acts)()
            yield 0

    def visit(self) -> Steps:
        """Play a game to its end as visitors do, by keys or by mouse, and mostly sign it."""
        has_mouse, chance = self.chance.choice((True, False)), Chance(self.chance.randrange(10**9), "monkey")
        stood = None
        for _ in range(PATIENCE):
            if self._over is not Over.NOTHING:
                self.key_of(Qt.Key.Key_Escape if self._over is Over.PIN else Qt.Key.Key_Space)
                yield self.settled + self.breath
            match self._place:
                case Place.ATTRACT:
                    yield from self._wake()
                case Place.PLAYING | Place.READING:
                    stands = (self._place, self._model.table.attempt.position)
                    yield from self._answer(chance, has_mouse=has_mouse and stands != stood)
                    stood = stands  # what the mouse cannot reach, the keys do
                case Place.RESULTS:
                    yield from self._press(self.chance.choice(AFTERWARDS))
                case Place.INITIALS:
                    yield from self._sign()
                    return
                case Place.OPERATOR | Place.CLOSED | Place.SAFE:
                    return
            yield self.breath
            if self._place is Place.ATTRACT:
                return

    def operate(self) -> Steps:
        """Hold the corner, type the PIN (now and then a wrong one), and press what there is on the operator's page."""
        yield from self._hold_corner()
        if self._over is not Over.PIN:
            return
        for figure in self.chance.choice((PIN,) * 9 + (PIN[::-1],)):
            yield from self._press(f"key{figure}") if self.chance.choice((True, False)) else self._type(figure)
        for _ in range(self.chance.randint(1, 12)):
            if self._place is not Place.OPERATOR:
                break
            buttons = [item for item in seen(self.window.contentItem()) if _is_operators(item.objectName())]
            if not buttons:
                break
            name = self.chance.choice(buttons).objectName()
            for _ in range(self.chance.choice((1, 1, 1, 2))):  # what is grave asks once more
                yield from self._press(name)
        self.key_of(Qt.Key.Key_Escape)
        yield self.breath
        if self.game.house.is_open or self._place is not Place.CLOSED:
            return
        yield from self._open_again()

    def go_away(self) -> Steps:
        """Leave in the middle; be back when it asks whether anybody is there, or not."""
        if self._place is Place.ATTRACT:
            yield from self._wake()
        self.pass_time(IDLE)
        yield self.breath
        if self._over is Over.STILL_THERE and self.chance.choice((True, False)):
            yield from self._press("stay")
            return
        self.pass_time(NOBODY)
        yield self.breath

    def trip(self) -> Steps:
        """Three faults of the program, as its last door reports them: it rests, and the operator lets all packs in."""
        for _ in range(3):
            self.game.view_model.trip()
            yield self.breath
        for _ in range(self.chance.randint(1, 40)):
            self.chance.choice(self.acts)()
            yield 0
        self.pass_time(self.game.house.timing.rest)
        yield self.breath

    def wait(self) -> None:
        self.pass_time(self.chance.choice((0.3, 1.0, 5.0, 50.0)))

    @property
    def _place(self) -> Place:
        return self.game.view_model.state.place

    @property
    def _over(self) -> Over:
        return self.game.view_model.state.over

    @property
    def _model(self) -> Any:
        return self.game.view_model.screenModel()

    def _wake(self) -> Steps:
        self.tap()
        for _ in range(200):
            yield self.breath // 2
            if not self.game.guard.is_swallowing:
                return

    def _answer(self, chance: Chance, *, has_mouse: bool) -> Steps:
        """Give one answer, or go on from it; by keys too where there is no keypad to press."""
        if self._place is Place.PLAYING:
            card = self._model.table.card
            response = think(card, chance)
            moves = by_mouse(card, response) if has_mouse else ()
            if not moves or any(isinstance(move, Click) and self.hands.find(move.name) is None for move in moves[:1]):
                moves = by_keys(card, response)
            for move in moves:
                match move:
                    case Write(text):
                        yield from self._type(text)
                    case Click(name, across):
                        yield from self._press(name, across)
                    case Drag(name, onto) if self.hands.find(name) and self.hands.find(onto):
                        yield from self.hands.drag(name, onto)
        if has_mouse:
            yield from self._press("proceed")
        else:
            yield from self.hands.press(Qt.Key.Key_Return, CONTROL)

    def _sign(self) -> Steps:
        letters = "".join(self.chance.choices("BCDFGHJKLMNPQRSTVWXZ", k=3))
        has_keys = self.chance.choice((True, False))
        for letter in letters:
            yield from self._type(letter) if has_keys else self._press(f"key{letter}")
        yield from self._press("sign")
        if self._place is Place.INITIALS:  # they are on the list of those that nobody is to read
            yield from self._press("leave")

    def _hold_corner(self) -> Steps:
        corner = QPoint(self.window.width() - 5, 5)
        self.touch(corner, is_down=True)
        yield self.held + self.breath + 5
        self.touch(corner, is_down=False)
        yield self.settled + self.breath

    def _open_again(self) -> Steps:
        """Let visitors in again, or the rest of the day would pass before a closed door."""
        yield from self._hold_corner()
        for figure in PIN:
            yield from self._press(f"key{figure}")
        for name in ("section-sound", "action-open"):
            yield from self._press(name)
        self.key_of(Qt.Key.Key_Escape)
        yield self.breath

    def _press(self, name: str, across: float = 0.5) -> Steps:
        """Press what has this name, if it is there."""
        if self.hands.find(name) is not None:
            yield from self._click(name, across)
        yield 0

    def _click(self, name: str, across: float) -> Steps:
        try:
            yield from self.hands.click(name, across)
        except AssertionError:  # gone before its frame came: the clock has taken the screen away
            yield 0

    def _type(self, text: str) -> Steps:
        yield from self.hands.write(text)


class Walk(QObject):
    """Takes a monkey's steps under the event loop, `pace` milliseconds apart; `done` is called after `most` of them.

    Now and then it waits until the window fills the screen again, and writes into the ledger where it does not.
    """

    def __init__(  # noqa: PLR0917
        self,
        monkey: Monkey,
        ledger: Ledger,
        most: int = 0,
        done: Callable[[], object] = lambda: None,
        pace: int = 0,
        at_once: int = 1,
        may_go_on: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(monkey.window)
        self.events = 0
        self.places: set[Place] = set()
        self.panels: set[Over] = set()
        self._monkey = monkey
        self._ledger = ledger
        self._most = most
        self._done = done
        self._pace = pace
        self._at_once = at_once
        self._may_go_on = may_go_on
        self._has_stopped = False
        self._steps = monkey.walk()
        self._looks = 0
        self._next_look = LOOK_EVERY

    def stop(self) -> None:
        """Take no further step: the window goes."""
        self._has_stopped = True

    @Slot()
    def step(self) -> None:
        """Take a step, and see to the next."""
        wait = 0
        if self._has_stopped:
            return
        if self._may_go_on():
            wait = self._check() if self.events >= self._next_look else self._go_on()
        if self._most and self.events >= self._most:
            self._done()
            return
        QTimer.singleShot(wait + self._pace, self.step)

    def _go_on(self) -> int:
        """Take a few steps, and let what comes of them be drawn."""
        for _ in range(self._at_once):
            wait = next(self._steps)
            self.events += 1
            state = self._monkey.game.view_model.state
            self.places.add(state.place)
            self.panels.add(state.over)
            if wait or self._has_stopped:
                break
        return wait

    def _check(self) -> int:
        """See whether the window fills the screen: Qt follows what is asked of it after a while only."""
        window = self._monkey.window
        is_right = window.isVisible() and window.visibility() == QWindow.Visibility.FullScreen
        self._looks += 1
        if not is_right and self._looks < PATIENCE:
            return 20
        if not is_right:
            self._ledger.write("fault", text=f"the window is {window.visibility()}")
        self._looks, self._next_look = 0, self.events + LOOK_EVERY
        return 0


def seen(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield all that can be seen below an item."""
    if root.isVisible():
        yield root
        for child in root.childItems():
            yield from seen(child)


def _is_operators(name: str) -> bool:
    return name.startswith(("section-", "action-", "act-")) and name != "act-"
