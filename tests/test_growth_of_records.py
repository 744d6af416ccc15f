"""The logs that are filled to be measured, and what is told of them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from wickquiz.records import connections
from wickquiz.records.boards import board, games
from wickquiz.records.proving import prove_rows, prove_whole
from wickquiz.records.store import open_store

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"


@pytest.fixture(scope="module")
def records() -> Iterator[ModuleType]:
    """The script as it is run, from its own folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield importlib.import_module("records")


def test_a_filled_log_is_one_that_the_program_could_have_written(records: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "wickquiz.db"
    records.fill(path, 20)
    with closing(connections.to_read(path)) as connection:
        prove_whole(connection, path)
        assert len(prove_rows(connection, path)) == 20 * (1 + 1 + records.LENGTH + 1)
    with open_store(path) as store:
        assert store.trouble is None
        assert len(board(store, 50)) == len(games(store)) == 20
        record = store.game(records.Playing(7).id)
        assert record is not None
        assert record.items == records.Playing(7).items()
        assert list(record.responses) == records.Playing(7).responses()


def test_what_is_told_of_a_size_has_what_is_drawn(
    records: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "TURNS", 2)
    growth = importlib.import_module("growth")
    (plot,) = (plot for plot in growth.PLOTS if plot.name == "records")
    rows = [records.measured(laid(records, tmp_path / str(size), size), size, 20) for size in (100, 200)]
    lines = list(growth.drawn(plot, {"rows": rows}))
    assert [[size for size, _ in line.points] for line in lines] == [[100, 200]] * len(plot.lines)
    assert "| 200 |" in records.as_table(rows)


def test_a_log_that_was_filled_before_is_copied(records: ModuleType, tmp_path: Path) -> None:
    first, second = (laid(records, tmp_path / name, 100, tmp_path / "filled") for name in ("a", "b"))
    assert [path.name for path in (tmp_path / "filled").iterdir()] == [first.name]
    with open_store(first) as one, open_store(second) as other:
        assert len(games(one)) == 100 / records.LENGTH
        assert games(one) == games(other)


def laid(records: ModuleType, folder: Path, size: int, filled: Path | None = None) -> Path:
    folder.mkdir()
    path = folder / "wickquiz.db"
    records.lay(path, size, filled)
    return path
