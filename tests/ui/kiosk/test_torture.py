"""Short forms of what `benchmarks/torture.py monkey kill` does at length."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[3] / "benchmarks"))

import kiosk_proof
import torture_kill
import torture_monkey

from wickquiz.kiosk.machine import Over, Place

pytestmark = [
    pytest.mark.qt_no_exception_capture,
    pytest.mark.qt_log_ignore(".*"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

Home = tuple[Path, torture_monkey.Outcome]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Home:  # noqa: ARG001 - it has to be there
    """A kiosk that a monkey has been at, and what that came to."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("kiosk")
        patch.setenv("WICKQUIZ_HOME", str(folder))
        return folder, torture_monkey.unleash(400, 3, folder)


def test_a_monkey_neither_leaves_nor_breaks_a_kiosk(home: Home) -> None:
    outcome = home[1]
    assert outcome.finished
    visited = {Place.ATTRACT, Place.PLAYING, Place.READING, Place.RESULTS, Place.OPERATOR}
    assert visited <= outcome.places
    assert {Over.PIN, Over.STILL_THERE} <= outcome.panels


Line = kiosk_proof.Line


def _told(lines: list[Line]) -> Line:
    return next(line for line in lines if line["is"] == "finish done")


def _with_a_game_that_is_not_there(lines: list[Line]) -> list[Line]:
    return [*lines, {**_told(lines), "game": "f" * 32}]


def _with_another_score(lines: list[Line]) -> list[Line]:
    found = _told(lines)
    return [{**line, "score": line.get("score", 0) + (line.get("game") == found["game"])} for line in lines]


def _with_nobody_told(lines: list[Line]) -> list[Line]:
    found = _told(lines)
    return [line for line in lines if line.get("game") != found["game"]]


def _with_another_sign(lines: list[Line]) -> list[Line]:
    game = _told(lines)["game"]
    return [*lines, {"is": "signing", "game": game, "letters": "QQQ"}, {"is": "signed", "game": game}]


def _with_a_fault(lines: list[Line]) -> list[Line]:
    return [*lines, {"is": "fault", "text": "broken"}]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (_with_a_game_that_is_not_there, "told and kept"),
        (_with_another_score, "told and kept"),
        (_with_nobody_told, "told nobody"),
        (_with_another_sign, "was signed"),
        (_with_a_fault, "broken"),
    ],
)
def test_records_that_are_not_what_was_shown_are_noticed(
    home: Home, change: Callable[[list[Line]], list[Line]], complaint: str
) -> None:
    lines = kiosk_proof.read_lines(home[0] / "ledger.jsonl")
    with pytest.raises(AssertionError, match=complaint):
        kiosk_proof.prove(home[0] / "data" / "wickquiz.db", change(lines), kills=0)


def test_a_kiosk_that_is_killed_goes_on_or_has_it_on_its_board(tmp_path: Path) -> None:
    torture_kill.kills(3, 5, tmp_path)


def test_a_kiosk_ends_within_a_second_wherever_it_is_asked_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torture_kill, "PLACES", ("attract", "reading", "operator"))
    monkeypatch.setattr(torture_kill, "END", 5.0)  # the figure is the long form's, on a quiet machine
    torture_kill.ends(tmp_path)
