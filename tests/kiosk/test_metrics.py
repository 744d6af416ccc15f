"""The kiosk's figures as a collector reads them."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from benchmarks.torture_metrics import faults

from wickquiz.kiosk.metrics import Metrics, Numbers, figures, metrics_text

SAMPLE = re.compile(r'[a-z_]+(\{[a-z]+="(\\.|[^"\\\n])*"\})? -?[0-9.e+-]+')
NUMBERS = Numbers(
    up=1,
    state="attract",
    games_started_total=12,
    restarts_total={"crash": 2, "power-loss": 1},
    games_abandoned_total={'a "quoted" \\ one\n': 1},
    memory_bytes=123_456_789.5,
)


def test_every_line_is_a_sample_or_says_what_one_is() -> None:
    for line in metrics_text(NUMBERS).splitlines():
        assert SAMPLE.fullmatch(line) or re.match(r"# (HELP|TYPE) wickquiz_[a-z_]+ \S", line), line


def test_each_figure_is_told_with_its_kind_once() -> None:
    text = metrics_text(NUMBERS)
    assert text.count("# TYPE wickquiz_restarts_total counter\n") == 1
    assert 'wickquiz_restarts_total{reason="crash"} 2\nwickquiz_restarts_total{reason="power-loss"} 1\n' in text
    assert 'wickquiz_state{state="attract"} 1\n' in text
    assert "wickquiz_memory_bytes 123456789.5\n" in text


def test_what_is_not_known_is_left_out_and_not_zero() -> None:
    text = metrics_text(Numbers(games_started_total=3))
    assert "backup_age" not in text
    assert "wickquiz_games_finished_total 0\n" in text


def test_what_counts_up_is_a_counter_by_its_name() -> None:
    kinds = {name: figure.kind for name, figure in figures().items()}
    assert len(kinds) > 15
    assert {name for name, kind in kinds.items() if kind == "counter"} == {
        name for name in kinds if name.endswith("_total")
    }


def test_labels_are_escaped() -> None:
    assert 'wickquiz_games_abandoned_total{position="a \\"quoted\\" \\\\ one\\n"} 1\n' in metrics_text(NUMBERS)


def test_the_file_is_due_every_so_many_seconds(tmp_path: Path) -> None:
    now = [100.0]
    metrics = Metrics(tmp_path / "wickquiz.prom", 15, lambda: now[0])
    assert metrics.is_due
    metrics.write(NUMBERS)
    now[0] += 14.9
    assert not metrics.is_due
    now[0] += 0.1
    assert metrics.is_due
    assert [path.name for path in tmp_path.iterdir()] == ["wickquiz.prom"]


def test_a_reader_never_meets_half_a_file(tmp_path: Path) -> None:
    reads, writings, found = faults(tmp_path / "wickquiz.prom", writings=150)
    assert found == []
    assert reads > 20
    assert writings == 150


@pytest.mark.skipif(os.name == "nt", reason="files have no such modes on Windows")
def test_a_collector_that_is_another_user_may_read_it(tmp_path: Path) -> None:
    before = os.umask(0o077)
    Metrics(tmp_path / "wickquiz.prom", 15, lambda: 0.0).write(NUMBERS)
    os.umask(before)
    assert (tmp_path / "wickquiz.prom").stat().st_mode & 0o777 == 0o644


def test_a_folder_that_is_not_there_is_told_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "away").write_text("a file where the folder should be")
    metrics = Metrics(tmp_path / "away" / "wickquiz.prom", 15, lambda: 0.0)
    metrics.write(NUMBERS)
    assert "cannot be written" in str(metrics.trouble)


def test_at_a_clean_end_the_figures_are_taken_away(tmp_path: Path) -> None:
    metrics = Metrics(tmp_path / "wickquiz.prom", 15, lambda: 0.0)
    metrics.remove()
    metrics.write(NUMBERS)
    metrics.remove()
    assert list(tmp_path.iterdir()) == []
