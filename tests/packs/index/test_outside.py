"""Packs are read by a process of its own: what it tells, how it is stopped, and what its sudden end leaves."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wickquiz.packs.index.outside import command, order
from wickquiz.packs.library import at_hand, find_packs, load, take_in

HEAD = "wickpack: 1\ntitle: {title}\nquestions:\n"
LARGE = 12_000
"""Claims: more than are written in one go."""


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "packs.sqlite3"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """Nineteen small packs and a large one."""
    for number in range(20):
        count = LARGE if number == 7 else 5
        claims = "".join(f"- claim: Wax melts at {degree} degrees.\n  is: true\n" for degree in range(count))
        write(tmp_path / f"volume-{number:02}.yaml", claims)
    return tmp_path


def write(path: Path, claims: str) -> None:
    path.write_text(HEAD.format(title=path.stem) + claims, encoding="utf-8")


def begun(paths: tuple[Path, ...], index: Path, more: bytes = b"") -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(order(paths, index.parent / "pictures", index) + more)
    process.stdin.flush()
    return process


def heard(process: subprocess.Popen[bytes]) -> list[Any]:
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        lines = [json.loads(line) for line in process.stdout]
    process.wait()
    return lines


def is_sound(index: Path) -> bool:
    with sqlite3.connect(index) as connection:
        (said,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    return bool(said == "ok")


@pytest.mark.skipif(not hasattr(os, "SCHED_BATCH"), reason="only Linux has it")
def test_it_lets_the_window_run_first() -> None:
    print_it = "import os; print(os.sched_getscheduler(0) == os.SCHED_BATCH, os.nice(0))"
    program = f"from wickquiz.packs.index import outside; outside.step_back(); {print_it}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", str(min(os.nice(0) + 5, 19))]


def test_it_tells_how_far_it_is_and_that_nothing_is_left(shelf: Path, index: Path) -> None:
    paths = find_packs([shelf])
    *told, end = heard(begun(paths, index))
    assert told[0] == [0, 20, 0.0]
    assert told[-1] == [20, 20, 1.0]
    assert told == sorted(told)
    assert end == {"left": []}
    assert len(at_hand(paths, None, index, frozenset(paths)).packs) == 20


def test_who_asks_it_to_stop_is_told_what_is_left_and_the_rest_is_kept(shelf: Path, index: Path) -> None:
    paths = find_packs([shelf])
    *_, end = heard(begun(paths, index, b"stop\n"))
    left = frozenset(map(Path, end["left"]))
    assert left
    found = at_hand(paths, None, index, frozenset(paths) - left)
    assert {pack.path for pack in found.packs} >= frozenset(paths) - left
    assert take_in(paths, None, index) == ()


def test_it_goes_when_nobody_listens_any_more(shelf: Path, index: Path) -> None:
    process = begun(find_packs([shelf]), index)
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=10) == 1
    assert process.stdout is not None
    process.stdout.close()


def test_killed_at_any_moment_it_leaves_an_index_that_holds_only_whole_packs(shelf: Path, index: Path) -> None:
    chance, paths = random.Random(7), find_packs([shelf])
    read = {pack.path: pack for pack in load(paths)[0]}
    for _ in range(6):
        process = begun(paths, index)
        assert process.stdout is not None
        for _ in range(chance.randrange(1, 12)):
            process.stdout.readline()
        process.kill()
        heard(process)
        if not index.exists():
            continue
        assert is_sound(index)
        for pack in at_hand(paths, None, index, frozenset(paths)).packs:
            assert pack.content_hash == read[pack.path].content_hash
            assert list(pack.items) == list(read[pack.path].items)
    assert take_in(paths, None, index) == ()


def test_a_little_is_read_at_once_and_the_rest_is_named(shelf: Path, index: Path) -> None:
    paths = find_packs([shelf])
    found = at_hand(paths, None, index)
    assert [pack.path for pack in found.packs] == list(paths[:7])
    assert found.unread == paths[7:]
    assert at_hand(paths[:7], None, index).unread == ()


def test_what_is_vouched_for_comes_from_the_index_as_it_is_there(shelf: Path, index: Path) -> None:
    paths = find_packs([shelf])
    assert take_in(paths, None, index) == ()
    write(paths[7], "- claim: Wax melts.\n  is: true\n" * 20_000)
    assert paths[7] in at_hand(paths, None, index).unread
    found = at_hand(paths, None, index, {paths[7]})
    assert found.unread == ()
    assert [len(pack.items) for pack in found.packs if pack.path == paths[7]] == [LARGE]


def test_another_version_of_the_program_reads_anew_and_leaves_those_who_play_their_packs(
    shelf: Path, index: Path
) -> None:
    path = shelf / "volume-07.yaml"
    ((before,), _) = load([path], index=index)
    with sqlite3.connect(index) as connection:
        connection.execute("UPDATE about SET reader = substr(reader, 1, 9) || 'another'")
    connection.close()
    assert at_hand([path], None, index).unread == (path,)
    assert before.items[LARGE - 1].stem == f"Wax melts at {LARGE - 1} degrees."
    ((after,), _) = load([path], index=index)
    assert after.content_hash == before.content_hash
    assert is_sound(index)
