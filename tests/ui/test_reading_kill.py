"""The program is killed while it reads new packs: nothing of it is left running, and the index is sound."""

from __future__ import annotations

import os
import select
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from wickquiz.packs.library import find_packs, take_in

PACKS, QUESTIONS = 80, 700
"""As much as is read by several processes, and kept in several portions."""

VICTIM = """
import sys
from PySide6.QtCore import QTimer
from wickquiz.cli import table
from wickquiz.cli.parsing import parser
from wickquiz.ui.app.application import Game
desk = table.lay(parser().parse_args(["play"]), waits=False)
game = Game(desk)
taker = game.view_model.stocktaker
taker.shown.propsChanged.connect(lambda: print(taker.shown.props().done, flush=True))
QTimer.singleShot(0, taker.go_on)
game.run()
game.close()
"""


def fill(folder: Path) -> tuple[Path, ...]:
    folder.mkdir(parents=True)
    claims = "".join(
        f"- claim: Wax melts at {degree} degrees in the lamp of the house by the harbour, as far as is known.\n"
        f"  is: true\n  why: It was seen, and written down, and seen once more by those who doubted it.\n"
        for degree in range(QUESTIONS)
    )
    for number in range(PACKS):
        text = f"wickpack: 1\ntitle: Volume {number}\nquestions:\n{claims}"
        (folder / f"volume-{number:02}.yaml").write_text(text, encoding="utf-8")
    return find_packs([folder])


def family(first: int) -> set[int]:
    """Return the processes that a process has begun, and those that these have."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text(encoding="utf-8").rpartition(")")[2].split()[1])
        except OSError:
            continue  # it has ended
    found: set[int] = set()
    while more := {child for child, parent in parents.items() if parent in {first, *found}} - found:
        found |= more
    return found


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only here the end of another's process can be waited for")
def test_a_program_that_is_killed_leaves_no_process_behind_and_the_next_start_reads_on(tmp_path: Path) -> None:
    paths = fill(tmp_path / "data" / "packs")
    variables = os.environ | {"WICKQUIZ_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([sys.executable, "-c", VICTIM], stdout=subprocess.PIPE, env=variables, text=True)
    assert window.stdout is not None
    while int(window.stdout.readline()) < PACKS // 2:
        pass
    handles = [os.pidfd_open(process) for process in family(window.pid)]
    assert len(handles) >= 2  # the one that reads, and those that it has begun
    window.send_signal(signal.SIGKILL)
    window.stdout.close()
    window.wait()
    ended = select.poll()
    for handle in handles:
        ended.register(handle, select.POLLIN)
    waiting = set(handles)
    while waiting:
        gone = ended.poll(10_000)
        assert gone, "a process goes on although nobody needs it"
        for handle, _ in gone:
            ended.unregister(handle)
            os.close(handle)
            waiting.remove(handle)
    index = tmp_path / "cache" / "packs.sqlite3"
    with sqlite3.connect(index) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (kept,) = connection.execute("SELECT count(*) FROM pack WHERE path IS NOT NULL").fetchone()
    connection.close()
    assert 0 < kept < PACKS
    told: list[int] = []
    assert take_in(paths, None, index, lambda standing: not told.append(standing.total)) == ()
    assert told[0] < PACKS
