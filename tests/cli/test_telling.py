"""How far the reading of packs is, said on a terminal; and Ctrl+C in the midst of it."""

from __future__ import annotations

import io
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from wickquiz.cli.exits import STOPPED, Interrupted
from wickquiz.cli.telling import telling
from wickquiz.packs.spread import Standing

PACKS, QUESTIONS = 200, 700
"""As much as is read by several processes."""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def watched(monkeypatch: pytest.MonkeyPatch, screen: io.StringIO) -> io.StringIO:
    monkeypatch.setattr(sys, "stderr", screen)
    return screen


def test_what_is_done_soon_is_not_spoken_of(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch, Terminal())
    clock = Clock()
    with telling(clock=clock) as progress:
        clock.seconds = 0.4
        assert progress(Standing(3, 3, 1.0))
    assert terminal.getvalue() == ""


def test_what_takes_longer_is_said_in_one_line_that_is_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = watched(monkeypatch, Terminal())
    clock = Clock()
    with telling(clock=clock) as progress:
        clock.seconds = 0.6
        progress(Standing(9, 10, 0.9))
        progress(Standing(10, 10, 1.0))
    assert terminal.getvalue() == "\rReading packs: 9 of 10, 90%\rReading packs: 10 of 10, 100%\n"


def test_where_nobody_watches_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = watched(monkeypatch, io.StringIO())
    clock = Clock()
    with telling(clock=clock) as progress:
        clock.seconds = 9.0
        progress(Standing(1, 2, 0.5))
    assert pipe.getvalue() == ""


def press_control_c(standing: Standing) -> None:
    with telling() as progress:
        progress(standing)
        raise KeyboardInterrupt


def test_control_c_says_what_was_done() -> None:
    with pytest.raises(Interrupted, match="2 of 7 packs are read, and kept"):
        press_control_c(Standing(2, 7, 0.3))


def fill(folder: Path) -> None:
    folder.mkdir(parents=True)
    claims = "".join(
        f"- claim: Wax melts at {degree} degrees in the lamp of the house by the harbour, as far as is known.\n"
        f"  is: true\n  why: It was seen, and written down, and seen once more by those who doubted it.\n"
        for degree in range(QUESTIONS)
    )
    for number in range(PACKS):
        text = f"wickpack: 1\ntitle: Volume {number}\nquestions:\n{claims}"
        (folder / f"volume-{number:03}.yaml").write_text(text, encoding="utf-8")


def interrupted(arguments: list[str], home: Path) -> tuple[int, str]:
    """Run a command on a terminal, press Ctrl+C once it says how far it is; return its exit code, and all it said."""
    here, there = pty.openpty()
    variables = os.environ | {"WICKQUIZ_HOME": str(home)}
    command = [sys.executable, "-m", "wickquiz", *arguments]
    # Whoever was begun in the background is deaf to Ctrl+C, and so would all be that it begins.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=there, stderr=there, env=variables, start_new_session=True
    )
    signal.signal(signal.SIGINT, before)
    os.close(there)
    said = b""
    while b"packs: " not in said:
        said += os.read(here, 1000)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes at once
    try:
        while more := os.read(here, 1000):
            said += more
    except OSError:
        pass  # the last process that wrote here has gone
    os.close(here)
    return process.wait(), said.decode()


def test_control_c_ends_a_check_of_many_packs_at_once(tmp_path: Path) -> None:
    fill(tmp_path / "packs")
    code, said = interrupted(["pack", "check", str(tmp_path / "packs")], tmp_path)
    assert code == STOPPED
    assert f"of {PACKS} packs: the others are not checked." in said
    assert "Traceback" not in said


def test_control_c_before_a_game_on_the_terminal_keeps_what_was_read(tmp_path: Path) -> None:
    fill(tmp_path / "data" / "packs")
    code, said = interrupted(["play", "--terminal"], tmp_path)
    assert code == STOPPED
    assert "packs are read, and kept." in said
    assert "Traceback" not in said
