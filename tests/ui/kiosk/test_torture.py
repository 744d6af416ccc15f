"""Short forms of what `benchmarks/torture.py monkey kill` does at length."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[3] / "benchmarks"))

import torture_kill
import torture_monkey

from wickquiz.kiosk.machine import Over, Place


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore(".*")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.usefixtures("qapp")
def test_a_monkey_neither_leaves_nor_breaks_a_kiosk(tmp_path: Path) -> None:
    outcome = torture_monkey.unleash(400, 3, tmp_path)
    assert outcome.finished
    visited = {Place.ATTRACT, Place.PLAYING, Place.READING, Place.RESULTS, Place.OPERATOR}
    assert visited <= outcome.places
    assert outcome.panels == {Over.PIN, Over.STILL_THERE}


def test_a_kiosk_that_is_killed_goes_on_or_has_it_on_its_board(tmp_path: Path) -> None:
    torture_kill.kills(3, 5, tmp_path)


def test_a_kiosk_ends_within_a_second_wherever_it_is_asked_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torture_kill, "PLACES", ("attract", "reading", "operator"))
    monkeypatch.setattr(torture_kill, "END", 5.0)  # the figure is the long form's, on a quiet machine
    torture_kill.ends(tmp_path)
