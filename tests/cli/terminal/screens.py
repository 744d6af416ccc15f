"""Terminals to play at: what is typed is given beforehand, what is said is kept."""

from __future__ import annotations

import io
import re

from wickquiz.cli.terminal.console import Console

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Typed(io.StringIO):
    """Lines that are typed; `by_hand` makes it a person at a terminal."""

    def __init__(self, *lines: str, by_hand: bool = False) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))
        self._by_hand = by_hand

    def isatty(self) -> bool:
        return self._by_hand


class Screen(io.TextIOWrapper):
    """A screen of some encoding that keeps what it was told."""

    def __init__(self, encoding: str = "utf-8", *, is_terminal: bool = False) -> None:
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, encoding=encoding, newline="\n", write_through=True)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def text(self) -> str:
        return self._bytes.getvalue().decode(self.encoding)


def console(*lines: str, by_hand: bool = False, encoding: str = "utf-8") -> tuple[Console, Screen]:
    """Return a console without colours at which these lines are typed, and its screen."""
    screen = Screen(encoding)
    return Console(Typed(*lines, by_hand=by_hand), screen, {}), screen
