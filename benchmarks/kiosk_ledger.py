"""What a kiosk showed, written down beside it: a line as soon as a frame has been drawn, and before and after each act.

A line is one write to a file that is appended to, so that a kill leaves it whole or away.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QtMsgType, Slot

from wickquiz.ui.app.kiosk_game import KioskGame


class Ledger:
    """A file of JSON lines."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)

    def write(self, kind: str, **what: Any) -> None:
        os.write(self._file, (json.dumps({"is": kind, "at": time.monotonic(), **what}) + "\n").encode())

    def hear(self, kind: QtMsgType, text: str) -> None:
        """Note a message of Qt's, but for those of which the monkey is the cause, and what Wayland lacks."""
        is_of_the_monkey = text.startswith((
            "Mouse event", "keyToAscii", "Configure event with", "Wayland does not support QWindow::requestActivate",
        )) or "is missing from current event" in text  # fmt: skip  # a finger and a mouse at once
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not is_of_the_monkey:
            self.write("warning", text=text)


class Watcher(QObject):
    """Notes each change of what a kiosk shows, once it has been drawn; and what is done that changes the records."""

    def __init__(self, game: KioskGame, ledger: Ledger) -> None:
        super().__init__(game.window)
        self.game = game
        self.app = game.view_model
        self.ledger = ledger
        self.shown: dict[str, Any] = {}
        self.signed: list[dict[str, str]] = []
        self.asked_for: set[str] = set()
        operating = game.view_model._operate.__self__  # type: ignore[attr-defined]  # noqa: SLF001 - a bound method
        ledger.write("born", pid=os.getpid())
        rounds = self.app.rounds
        self._tell_around(rounds, "drop", lambda: {"game": self._current()})
        self._tell_around(rounds, "begin", lambda: {"game": rounds.left.header.id if rounds.left else ""})
        self._tell_around(rounds, "finish", lambda: {"game": self._current(), "score": self._score()})
        self._tell_around(operating, "act", lambda name: {"name": name})
        note, sign = game.house.journal.note, rounds.sign

        def noted(kind: str, **details: Any) -> None:
            if kind == "fault":
                ledger.write("fault", **details)
            note(kind, **details)

        def signing(letters: str = "") -> None:
            signed = {"game": rounds._unsigned, "letters": letters}  # noqa: SLF001
            if signed["game"] and letters:
                ledger.write("signing", **signed)
                self.signed.append(signed)
            sign(letters)

        game.house.journal.note = noted  # type: ignore[method-assign]  # a tap on the line
        rounds.sign = signing  # type: ignore[method-assign]
        game.window.frameSwapped.connect(self._look)

    def _tell_around(self, who: Any, what: str, details: Callable[..., dict[str, Any]]) -> None:
        """Write a line before and after each call of a method."""
        does = getattr(who, what)

        def told(*given: Any) -> Any:
            words = details(*given)
            self.asked_for.add(words.get("name", ""))
            self.ledger.write(what, **words)
            came = does(*given)
            self.ledger.write(f"{what} done", **words)
            return came

        setattr(who, what, told)

    def _current(self) -> str:
        session = self.app.rounds.current
        return session.header.id if session else ""

    def _score(self) -> int:
        session = self.app.rounds.current
        return session.attempt.score if session else 0

    @Slot()
    def _look(self) -> None:
        """A frame was drawn: what is in view has been seen."""
        for signed in self.signed:
            self.ledger.write("signed", **signed)
        self.signed.clear()
        state, session = self.app.state, self.app.rounds.current
        attempt = session.attempt if session and state.is_visited else None
        model: Any = self.app.screenModel()
        shown = {
            "place": state.place.value,
            "over": state.over.value,
            "game": self._current() if state.is_visited else "",
            "answered": len(attempt.answered) if attempt else 0,
            "is_over": bool(attempt and attempt.is_finished),
            "score": model.props().score if attempt else 0,
        }
        if shown != self.shown:
            self.shown = shown
            self.ledger.write("frame", cpu=time.process_time(), **shown)
