from __future__ import annotations

import re
from pathlib import Path

from wickquiz.game.matching import TARGET, TRIES
from wickquiz.game.rating import LEVEL_RATINGS, MIDDLE, Rating, chance
from wickquiz.records import items, players

TEXT = (Path(__file__).parents[2] / "docs" / "statistics.md").read_text(encoding="utf-8")


def test_the_minima_told_are_those_kept() -> None:
    told = {row[0]: int(row[1]) for row in re.findall(r"^\| (\w+) \| (\d+) (?:answers?|games) \|", TEXT, re.MULTILINE)}
    assert told == {
        "facility": items.FEWEST,
        "discrimination": items.FEWEST_TO_DISCRIMINATE,
        "time": items.FEWEST,
        "options": items.FEWEST,
        "difficulty": items.FEWEST_TO_RATE,
        "refused": 1,
    }
    assert f"met at least {players.FEWEST} times" in TEXT


def test_the_scale_told_is_that_of_the_ratings() -> None:
    levels = ", ".join(f"{level} {rating:.0f}" for level, rating in LEVEL_RATINGS.items())
    assert f"({levels})" in TEXT
    assert f"a player at {MIDDLE:.0f}" in TEXT
    odds = chance(Rating(1900, 0), Rating(1500, 0)) / (1 - chance(Rating(1900, 0), Rating(1500, 0)))
    assert abs(odds - 10) < 1e-9, "400 points make them ten to one"


def test_the_round_at_ones_level_is_told_as_it_is() -> None:
    assert f"Of {TRIES} ordinary deals" in TEXT
    assert f"nearest to {100 * TARGET:.0f} %" in TEXT
