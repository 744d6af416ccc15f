from __future__ import annotations

import os
import threading
from multiprocessing import parent_process
from pathlib import Path

import pytest

from wickquiz.packs import spread as spreading
from wickquiz.packs.spread import Standing, Told, spread


def size_and_process(path: Path, _: Told) -> tuple[int, int]:
    return len(path.read_text(encoding="utf-8")), os.getpid()


def die_elsewhere(path: Path, _: Told) -> str:
    if parent_process() is not None:
        os._exit(1)
    return path.name


def much(path: Path, _: Told) -> bytes:
    return path.name.encode() * 10_000_000


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{number}.yaml" for number in range(9)]
    for number, path in enumerate(made):
        path.write_text("x" * number, encoding="utf-8")
    return made


def test_little_work_is_done_here_and_in_order(paths: list[Path]) -> None:
    found = list(spread(size_and_process, paths))
    assert found == [(path, (number, os.getpid())) for number, path in enumerate(paths)]


def test_much_work_is_done_by_other_processes_and_each_path_once(
    paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreading, "MANY_BYTES", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    told: list[Standing] = []
    found = list(spread(size_and_process, [*paths, paths[0]], lambda standing: not told.append(standing)))
    assert sorted((path, size) for path, (size, _) in found) == [(path, number) for number, path in enumerate(paths)]
    assert os.getpid() not in {process for _, (_, process) in found}
    assert sorted({(each.done, each.total) for each in told} - {(0, 9)}) == [(done, 9) for done in range(1, 10)]
    assert told == sorted(told)
    assert told[-1].share == 1


def test_who_wants_no_more_gets_no_more(paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "MANY_BYTES", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert len(list(spread(size_and_process, paths, lambda standing: standing.done < 3))) == 3


def test_who_has_enough_in_the_midst_of_an_answer_leaves_nobody_waiting(
    paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreading, "MANY_BYTES", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    before = set(threading.enumerate())
    found = spread(much, paths)
    next(found)
    found.close()  # type: ignore[attr-defined]  # a generator
    assert set(threading.enumerate()) <= before


def test_where_other_processes_die_the_work_is_done_here(paths: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "MANY_BYTES", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert list(spread(die_elsewhere, paths)) == [(path, path.name) for path in paths]
