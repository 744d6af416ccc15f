"""A kiosk that plays by itself or goes to a place, tells on standard output what it shows, and is then killed.

python benchmarks/kiosk_victim.py play | at PLACE [LOOK] | hang KIND | monkey SEED LEDGER [LOOK]

With `monkey`, a monkey is at it, and what is shown is written into the file LEDGER. While there is a file LOOK, it
keeps still and draws everything anew all the time: a compositor that hands a program's own buffers through has no
picture of its own to copy.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk_ledger import Ledger, Watcher
from kiosk_monkey import PIN, Monkey, Walk
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickWindow

from wickquiz.cli.kiosk import _configuration, _house
from wickquiz.game.response import Passed
from wickquiz.kiosk.crashes import End
from wickquiz.kiosk.machine import Kind, Over, Place
from wickquiz.kiosk.overrides import Opening, Overrides
from wickquiz.kiosk.pin import hash_pin
from wickquiz.records.folders import folders
from wickquiz.records.kiosk_board import best
from wickquiz.ui.app.kiosk_game import KioskGame
from wickquiz.ui.app.rehearsal import right_response

LETTERS = "KAY"
PACE_MS = 12
"""Between two events of a monkey."""
WITH_LOOK = {"at": 2, "monkey": 3}
"""So many words there are after the first where the last of them is LOOK."""


class Victim:
    """Plays, or goes to a place, or hangs."""

    def __init__(self, game: KioskGame) -> None:
        self.game = game
        self.app = game.view_model
        self.deadlock = threading.Lock()

    def tell(self) -> None:
        state, session = self.app.state, self.app.rounds.current
        attempt = session.attempt if session and state.is_visited else None
        entries = best(self.game.house.desk.store, 1000)
        what = {
            "place": state.place.value,
            "over": state.over.value,
            "game": session.header.id if session and attempt else "",
            "asked": attempt.current.item.id if attempt and attempt.current else None,
            "answered": len(attempt.answered) if attempt else 0,
            "score": attempt.score if attempt else 0,
            "board": [{"game": e.game, "score": e.score} for e in entries],
        }
        print(json.dumps(what), flush=True)

    def play(self) -> None:
        """Take one step through a visit."""
        model: Any = self.app.screenModel()
        match self.app.state.place:
            case Place.ATTRACT:
                self.app.send(Kind.TOUCH)
            case Place.PLAYING:
                item = model.table.card.item
                model.respond(right_response(item) if len(item.id) % 3 else Passed())
            case Place.READING:
                model.proceed()
            case Place.RESULTS:
                self.app.send(Kind.SIGN)
            case Place.INITIALS:
                for letter in LETTERS:
                    model.press(letter)
                model.sign()
        self.tell()
        QTimer.singleShot(5, self.play)

    def go_to(self, place: str) -> None:
        """Be where a visitor would come to."""
        app = self.app
        if place == "closed":
            self.game.house.overrides = Overrides(opening=Opening.CLOSED)
            app.tick()
        elif place == "safe":
            for _ in range(3):
                app.send(Kind.FAULT)
        elif place in (Over.PIN, "operator"):
            app.send(Kind.CORNER)
            for figure in PIN if place == "operator" else "":
                pad: Any = app.overlayModel()
                pad.press(figure)
        elif place != "attract":
            app.send(Kind.TOUCH)
            while place in ("reading", "results", "initials") and app.state.place.value != place:
                self._step_to(place)
            if place == Over.STILL_THERE:
                app.state = replace(app.state, deadline=0.0)
                app.tick()
        QTimer.singleShot(300, self.tell)

    def _step_to(self, _: str) -> None:
        model: Any = self.app.screenModel()
        match self.app.state.place:
            case Place.PLAYING:
                model.respond(Passed())
            case Place.READING:
                model.proceed()
            case Place.RESULTS:
                self.app.send(Kind.SIGN)

    def hang(self, kind: str) -> None:
        """Hang, in one of the ways in which programs do."""
        print(json.dumps({"hangs": kind}), flush=True)
        if kind == "loop":
            while True:
                pass
        elif kind == "sleep":
            time.sleep(3600)
        elif kind == "deadlock":
            self.deadlock.acquire()
            self.deadlock.acquire()
        elif kind == "qml":
            item = self.game.window.contentItem()
            QQmlExpression(self.game.engine.rootContext(), item, "while (true) {}").evaluate()
        elif kind == "frames":  # it turns, and draws nothing any more: a stuck driver, an output that is gone
            self.game.window.frameSwapped.disconnect()
            self.game.window.setVisible(False)
            self.game.window.visibilityChanged.disconnect()


class Poser:
    """Keeps a window still, and draws all of it anew, while there is a file."""

    def __init__(self, window: QQuickWindow, look: Path | None) -> None:
        self.window = window
        self.look = look

    def is_free(self) -> bool:
        """Draw anew where that is wanted; return whether it is not."""
        content = self.window.contentItem()
        if self.look is None or not self.look.exists():
            content.setOpacity(1.0)
            return True
        content.setOpacity(0.996 if content.opacity() == 1.0 else 1.0)
        return False

    def pose(self) -> None:
        """Look again and again."""
        self.is_free()
        QTimer.singleShot(PACE_MS, self.pose)


def haunt(game: KioskGame, seed: int, ledger: Ledger, poser: Poser) -> Walk:
    """Let a monkey at a kiosk under its event loop, and write down what is shown."""
    Watcher(game, ledger)
    skipped, clock = 0.0, game.house.desk.clock

    def pass_time(seconds: float) -> None:
        nonlocal skipped
        skipped += seconds
        game.house.desk = game.house.desk._replace(clock=lambda: clock() + skipped)
        game.tick()

    return Walk(Monkey(game, seed, pass_time), ledger, pace=PACE_MS, may_go_on=poser.is_free)


def main() -> None:
    """Run a kiosk as the first word says."""
    here = folders()
    path = here.config / "kiosk.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text(f'[kiosk]\nlength = 5\n[operator]\npin = "{hash_pin(PIN)}"\n', encoding="utf-8")
    word, *more = sys.argv[1:]
    ledger = Ledger(Path(more[1])) if word == "monkey" else None
    if ledger is not None:
        qInstallMessageHandler(lambda kind, _, text: ledger.hear(kind, text))
    game = KioskGame(_house(_configuration(Path(path), here), here))
    victim = Victim(game)
    look = more[-1] if len(more) == WITH_LOOK.get(word) else ""
    poser = Poser(game.window, Path(look) if look else None)
    steps = {"play": victim.play, "at": lambda: victim.go_to(more[0]), "hang": lambda: victim.hang(more[0])}
    if ledger is not None:
        steps["monkey"] = haunt(game, int(more[0]), ledger, poser).step
    elif look:
        poser.pose()

    def begin() -> None:
        if word == "play":
            victim.tell()
        steps[word]()  # type: ignore[no-untyped-call]  # of a table of lambdas

    QTimer.singleShot(1500 if word == "hang" else 0, begin)
    game.run()
    if ledger is not None:
        ledger.write("end", why=game.end.value)
    game.close()
    if game.end is End.RESTART:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


if __name__ == "__main__":
    main()
