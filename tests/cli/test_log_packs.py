from __future__ import annotations

import logging
from pathlib import Path

import pytest

from wickquiz.cli.log import LOGGER, MOST, log_packs
from wickquiz.packs.model import Claim, Item, Pack, Place, Problem, Severity


def pack(number: int) -> Pack:
    items = (Item("q", "Wax melts.", Claim(True)),)
    return Pack(f"pack-{number}", f"Pack {number}", Path(f"{number}.yaml"), items, {}, "0" * 64)


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> pytest.LogCaptureFixture:
    monkeypatch.setattr(LOGGER, "propagate", True)
    caplog.set_level(logging.INFO, logger=LOGGER.name)
    return caplog


def problem(number: int) -> Problem:
    return Problem(Place(Path("wax.yaml"), number, 1), Severity.WARNING, "no-source", "this says nothing")


def test_each_pack_and_each_problem_has_its_line(lines: pytest.LogCaptureFixture) -> None:
    log_packs([pack(1), pack(2)], [problem(7)])
    assert [record.getMessage() for record in lines.records] == [
        "pack pack-1: 1 questions can be played, 0 are out",
        "pack pack-2: 1 questions can be played, 0 are out",
        "wax.yaml:7:1: warning: this says nothing [no-source]",
    ]


def test_of_very_many_the_first_are_named_and_all_are_counted(lines: pytest.LogCaptureFixture) -> None:
    log_packs([pack(number) for number in range(MOST + 5)], [problem(1 + number) for number in range(MOST + 9)])
    said = [record.getMessage() for record in lines.records]
    assert len(said) == 2 * MOST + 2
    assert said[MOST] == f"{MOST + 5} packs in all: {MOST + 5} questions can be played"
    assert said[-1] == f"{MOST + 9} problems in all"
