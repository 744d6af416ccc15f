"""The set-up, step by step, in the words that the person at the keyboard reads."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import postgresql
import qt_libraries
from trouble import SetUpError

ROOT = Path(__file__).resolve().parents[2]

USAGE = "usage: python3 tools/set_up play [OPTION ...] | develop"


def say(sentence: str) -> None:
    """Tell the person what is going on; standard output stays the game's."""
    print(sentence, file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Carry out one request. Returns the exit code; `play` ends in the game itself instead."""
    match arguments:
        case ["play", *options]:
            purpose = environment.PLAY
        case ["develop"]:
            purpose, options = environment.DEVELOP, []
        case _:
            say(USAGE)
            return 2
    try:
        venv = environment.prepare(ROOT, purpose, say)
        is_whole = make_libraries_ready(venv)
    except SetUpError as error:
        say(f"wickquiz: {error}")
        return 3
    if purpose is environment.DEVELOP:
        see_to_postgresql(venv)
        return 0 if is_whole else 3
    return play(venv, options if is_whole else [*options, "--terminal"])


def make_libraries_ready(venv: Path) -> bool:
    """See to the system libraries that Qt stands on. Returns whether a window can be opened."""
    if environment.has_note(venv, "libraries"):
        return True
    missing = qt_libraries.missing(venv)
    if missing:
        packages = qt_libraries.packages_of(missing)
        if packages and qt_libraries.install(packages, say):
            missing = qt_libraries.missing(venv)
    if missing:
        say(f"wickquiz: system libraries that Qt needs are missing here ({len(missing)}, {missing[0]} for one).")
        say(qt_libraries.advice(missing))
        return False
    environment.add_note(venv, "libraries", "complete")
    return True


def see_to_postgresql(venv: Path) -> None:
    """Get PostgreSQL for the tests that start one. It is tried once: they are skipped where it cannot be had."""
    if not environment.has_note(venv, "postgresql"):
        environment.add_note(venv, "postgresql", "here" if postgresql.see_to(say) else "not to be had")


def play(venv: Path, options: Sequence[str]) -> int:
    """Become the game. A window that cannot open is no reason not to play: the terminal remains."""
    program = environment.program(venv, "wickquiz")
    if "--terminal" in options:
        say("wickquiz: playing in the terminal.")
    arguments = [str(program), "play", *options]
    sys.stdout.flush()
    os.execv(program, arguments)
