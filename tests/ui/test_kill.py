"""The window is killed at random moments: what it had shown is there at the next start, question by question."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

VICTIM = Path(__file__).with_name("victim.py")
BANK = Path(__file__).resolve().parents[2] / "questions" / "ballerina"
KILLS = 20


def live_and_die(home: Path, lines: int) -> list[dict[str, Any]]:
    """Start the window, kill it once it has told `lines` lines, and return all that it told."""
    variables = os.environ | {"WICKQUIZ_HOME": str(home)}
    process = subprocess.Popen(
        [sys.executable, VICTIM, BANK], stdout=subprocess.PIPE, env=variables, encoding="utf-8", text=True
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    told += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [json.loads(line) for line in told if line.endswith("\n")]


def test_a_killed_window_goes_on_at_the_same_question_with_the_same_options_and_score(tmp_path: Path) -> None:
    chance = random.Random(19)
    last: dict[str, Any] | None = None
    for _ in range(KILLS):
        told = live_and_die(tmp_path, chance.randrange(1, 9))
        first = told[0]
        assert first["event"] == "asked"
        if last is None or (last["event"] == "revealed" and last["number"] == 10):
            assert (first["number"], first["score"]) == (1, 0)
        elif last["event"] == "revealed":
            assert (first["number"], first["score"]) == (last["number"] + 1, last["score"])
        elif first["number"] == last["number"]:
            assert first == last  # asked before, and not answered: the very same again
        else:  # the answer was on the disk, but its outcome had not been told yet
            assert first["number"] == last["number"] % 10 + 1
        last = told[-1]
