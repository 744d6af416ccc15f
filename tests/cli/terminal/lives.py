"""Plays on a terminal and is killed at random points, again and again: each life goes on where the last one was left.

Arguments: a folder, a pack, a number of lives, a seed for chance. Life N's output is left in the folder as N.txt. Each
life is the real program, forked from one that has read its modules already, which makes a life take milliseconds.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from pathlib import Path
from typing import NoReturn

from wickquiz.cli import table
from wickquiz.cli.main import main
from wickquiz.cli.terminal import sitting
from wickquiz.records.folders import folders
from wickquiz.records.store import open_reader

READ_BEFORE = (table, sitting)
"""What the program reads only when it is to play: the lives shall not each read it anew."""

LONGEST_WAIT = 150_000
"""The rounds of an empty loop: long enough for most of the answers that a life is given."""

EARLY = 8
"""One life in so many is not let come to its first word."""


def live(pack: str, answers: int, output: int) -> NoReturn:
    """Become the program, with these as its input and output."""
    os.dup2(answers, 0)
    os.dup2(output, 1)
    sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115 - ends with the process
    sys.stdout = open(1, "w", encoding="utf-8")  # noqa: SIM115
    with open_reader(folders().database) as reader:
        records = [reader.game(game) for game in reader.open_games()]
    # A game whose every answer was kept, though not yet its ending, is over as well.
    is_left = any(record is not None and record.asked < record.header.length for record in records)
    which = [] if is_left else ["--seed", "5"]
    code = main(["--terminal", *which, pack])
    sys.stdout.flush()
    os._exit(code)


def kill_at_random(pack: str, chance: random.Random) -> bytes:
    """Start the program, type some answers, kill it while it deals with them or waits for more; return its output."""
    typed, typing = os.pipe()
    heard, saying = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(typing)
        live(pack, typed, saying)
    os.close(typed)
    os.close(saying)
    os.write(typing, b"1\n" * chance.randrange(4))
    if chance.randrange(EARLY):
        select.select([heard], [], [])
    for _ in range(chance.randrange(LONGEST_WAIT)):
        pass
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(typing)
    with open(heard, "rb") as record:  # noqa: PTH123 - a pipe has no path
        return record.read()


if __name__ == "__main__":
    folder, pack, kills, seed = sys.argv[1:]
    fate = random.Random(int(seed))
    for number in range(int(kills)):
        Path(folder, f"{number}.txt").write_bytes(kill_at_random(pack, fate))
