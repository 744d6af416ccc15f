"""docs/scoring.md says what the program does: its figures are computed here."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from wickquiz.game.attempt import Answered
from wickquiz.game.judge import Judgement, judge, typos_forgiven
from wickquiz.game.response import Pairs, Quantity, Response, Sequence
from wickquiz.game.review import parts
from wickquiz.game.rules import KINDS, MIDNIGHT_SECONDS, Mode, Rules
from wickquiz.game.scoring import ITEM_SECONDS, score
from wickquiz.packs.model import Claim, Item, Level, Match, Number, Option, Order

DOCUMENT = (Path(__file__).parents[2] / "docs" / "scoring.md").read_text(encoding="utf-8")
RIGHT = Judgement(Fraction(1))
MEDIUM = Item("q", "So.", Claim(verdict=True))
TIMED = Rules(mode=Mode.MIDNIGHT)


def table(*heads: str) -> list[list[str]]:
    """Return the rows of the table that begins with these heads."""
    _, _, rest = DOCUMENT.partition(f"| {' | '.join(heads)} |\n")
    lines = rest.splitlines()[1:]
    rows = lines[: next(number for number, line in enumerate([*lines, ""]) if not line.startswith("|"))]
    assert rows, f"docs/scoring.md has no table of {heads}"
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


@pytest.mark.parametrize(("level", "points"), table("level", "points"))
def test_the_levels_are_worth_what_the_document_says(level: str, points: str) -> None:
    item = Item("q", "So.", Claim(verdict=True), level=Level(level))
    assert score(item, RIGHT, Rules(), 1, 0.0).total == int(points)


@pytest.mark.parametrize(("streak", "bonus"), table("right in a row", "bonus"))
def test_the_streak_adds_what_the_document_says(streak: str, bonus: str) -> None:
    assert score(MEDIUM, RIGHT, Rules(), int(streak), 0.0).streak == int(bonus)


@pytest.mark.parametrize(("seconds", "bonus"), table("seconds", "bonus"))
def test_speed_adds_what_the_document_says(seconds: str, bonus: str) -> None:
    assert score(MEDIUM, RIGHT, TIMED, 1, float(seconds)).speed == int(bonus)


@pytest.mark.parametrize(("letters", "slips"), table("letters", "slips forgiven"))
def test_typed_answers_forgive_what_the_document_says(letters: str, slips: str) -> None:
    assert typos_forgiven("a" * int(letters)) == int(slips)


def options(count: int) -> tuple[Option, ...]:
    return tuple(Option(str(number)) for number in range(count))


def ordering(*order: int) -> tuple[Item, Response]:
    return Item("q", "?", Order(options(len(order)))), Sequence(order)


def matching(*rights: int | None) -> tuple[Item, Response]:
    return Item("q", "?", Match(tuple(zip(*[options(len(rights))] * 2, strict=True)))), Pairs(rights)


def measuring(within: int, off: int) -> tuple[Item, Response]:
    return Item("q", "?", Number(Decimal(50), Decimal(0), Decimal(100), Decimal(within))), Quantity(Decimal(50 + off))


EXAMPLES = {
    "order of 4, two neighbours swapped": ordering(0, 2, 1, 3),
    "order of 4, the last put first": ordering(3, 0, 1, 2),
    "order of 4, backwards": ordering(3, 2, 1, 0),
    "match of 4, two right": matching(0, 1, 3, 2),
    "match of 3, one right": matching(0, 2, 1),
    "number within 2, off by 2": measuring(2, 2),
    "number within 2, off by 3": measuring(2, 3),
    "number within 2, off by 5": measuring(2, 5),
    "number within 2, off by 8": measuring(2, 8),
    "number within 0, off by 1": measuring(0, 1),
}


@pytest.mark.parametrize(("answer", "percent"), table("answer", "percent"))
def test_partly_right_is_worth_what_the_document_says(answer: str, percent: str) -> None:
    assert int(100 * judge(*EXAMPLES[answer]).credit) == int(percent)


def test_every_example_of_partly_right_stands_in_the_document() -> None:
    assert [answer for answer, _ in table("answer", "percent")] == list(EXAMPLES)


def test_every_kind_and_every_mode_stands_in_the_document() -> None:
    assert tuple(kind for kind, *_ in table("kind", "right when", "partly right")) == KINDS
    assert ", ".join(mode for mode, _ in table("mode", "ends")).split(", ") == [
        "quick", "practice", "duel", "sudden", "midnight",
    ]  # fmt: skip
    assert set(Mode) == {"quick", "practice", "duel", "sudden", "midnight"}


def test_the_seconds_named_in_the_text_are_those_of_the_rules() -> None:
    assert f"under `time`, or {ITEM_SECONDS} seconds" in DOCUMENT
    assert f"took {MIDNIGHT_SECONDS} seconds" in DOCUMENT
    assert f"The {MIDNIGHT_SECONDS} seconds can be" in DOCUMENT


def test_the_review_in_the_text_is_how_a_review_reads() -> None:
    shown = re.search(r"```text\n(.*)\n```", DOCUMENT)
    points = score(MEDIUM, RIGHT, TIMED, 3, 13.0)
    named = parts(Level.MEDIUM, Answered(Quantity(Decimal(1)), 13.0, RIGHT, points), 3)
    assert shown is not None
    assert shown[1] == "   ".join(part.text for part in named)
