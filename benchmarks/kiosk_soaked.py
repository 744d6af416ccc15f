"""Plays games at a kiosk under its event loop, and reads what the program holds between them."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import weakref
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from wickquiz.cli.kiosk import _configuration, _house
from wickquiz.game.response import Passed
from wickquiz.kiosk.machine import Kind, Place
from wickquiz.records.folders import folders
from wickquiz.ui.app.kiosk_game import KioskGame
from wickquiz.ui.app.rehearsal import right_response

LEAKED = 20_000
"""Bytes that the planted leak loses a game."""
WARMING = 0.4
"""Of the games: what is made once, and caches that fill, settle in these."""
EVERY = 10
REST_MS = 30
"""Until what was let go is gone."""


@dataclass
class Readings:
    """What was read after so many games."""

    games: list[int] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    python: list[int] = field(default_factory=list)

    def settled(self) -> Readings:
        start = int(len(self.games) * WARMING)
        return Readings(*(values[start:] for values in vars(self).values()))


class Soak(QObject):
    """Plays so many games; with `leaks` something is lost in each.

    By timers of its own: `QTimer.singleShot` with a method leaves a weak reference to it behind now and then.
    """

    def __init__(self, games: int, *, leaks: bool) -> None:
        here = folders()
        path = here.config / "kiosk.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("[kiosk]\nlength = 1\n[backup]\nminutes = 0\n", encoding="utf-8")
        self.games = games
        self.game = KioskGame(_house(_configuration(path, here), here))
        super().__init__()
        self.next_step, self.next_note = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self.next_step.timeout.connect(self.step)
        self.next_note.timeout.connect(self.note)
        self.readings = Readings()
        self.lost: list[bytearray] | None = [] if leaks else None

    def run(self) -> Readings:
        """Play under `app.exec()`; return what was read."""
        self.next_step.start(0)
        self.game.run()
        self.game.close()
        return self.readings

    @Slot()
    def step(self) -> None:
        """Take one step through a visit, or read."""
        app, tally = self.game.view_model, self.game.house.tally
        model: Any = app.screenModel()
        match app.state.place:
            case Place.ATTRACT:
                if tally.finishes % EVERY == 0 and tally.finishes not in (0, *self.readings.games[-1:]):
                    self.game.engine.collectGarbage()
                    self.next_note.start(REST_MS)
                    return
                app.send(Kind.TOUCH)
            case Place.PLAYING:
                model.respond(Passed() if tally.starts % 2 else right_response(model.table.card.item))
            case Place.READING:
                model.proceed()
            case Place.RESULTS:
                app.send(Kind.SIGN)
            case Place.INITIALS:
                for letter in "KAY":
                    model.press(letter)
                app.send(Kind.LEFT) if tally.starts % 3 else model.sign()
                if self.lost is not None:
                    self.lost.append(bytearray(os.urandom(LEAKED)))
        self.next_step.start(0)

    @Slot()
    def note(self) -> None:
        """Read what the program holds."""
        gc.collect()
        readings, done = self.readings, self.game.house.tally.finishes
        readings.games.append(done)
        readings.memory.append(memory())
        readings.handles.append(count("/proc/self/fd"))
        readings.threads.append(count("/proc/self/task"))
        readings.objects.append(len(self.game.view_model.findChildren(QObject)))  # ours: they have wrappers as it is
        readings.items.append(_below(self.game.window.contentItem()))
        readings.python.append(sum(not _is_dead(each) for each in gc.get_objects()))
        if done % 500 == 0:
            print(f"{done} games: {readings.memory[-1] / 1e6:.1f} MB", file=sys.stderr, flush=True)
        if done >= self.games:
            self.game.finish(self.game.end)
        self.next_step.start(0)


def _is_dead(each: object) -> bool:
    """Tell a reference to what is gone: a connection of SQLite's keeps up to 200 of those to its cursors."""
    return type(each) is weakref.ref and each() is None


def _below(item: QQuickItem) -> int:
    """Count an item, all below it, and what else they hold. In QML: each look of Python's would leave a wrapper."""
    words = (
        "(function count(of) { let sum = 1; for (const each of of.data ?? []) sum += count(each); return sum })(this)"
    )
    context = qmlContext(item)
    assert context is not None, "what QML made has a context"
    found = QQmlExpression(context, item, words).evaluate()
    return int(found[0] if isinstance(found, tuple) else found)


def count(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())


def memory() -> float:
    """Return the bytes that this process has written and holds, without what is free and only not given back.

    Clean pages are left out: those of libraries count as its own as soon as no other process has them too.
    """
    with suppress(OSError, AttributeError):  # a C library of another make
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return sum(float(line.split()[1]) for line in text.splitlines() if line.startswith("Private_Dirty")) * 1024
