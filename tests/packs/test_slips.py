"""What somebody who has never seen YAML gets wrong in the first hour, and what they are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from wickquiz.packs.model import Severity
from wickquiz.packs.reader import check

HEAD = "wickpack: 1\ntitle: Herbs\nquestions:\n"


def first(path: Path, text: str) -> str:
    """Return the first error of a pack with this text: its place and its sentence."""
    file = path / "herbs.yaml"
    file.write_text(text, encoding="utf-8")
    problem = next(problem for problem in check(file).problems if problem.severity is Severity.ERROR)
    return f"{problem.place.line}:{problem.place.column} {problem.message}"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("- ask: What?\n\tanswer: Basil\n", "5:1 a tab stands here: indent with spaces"),
        ("- ask: What?\n  answer: Basil\n \t wrong: [Mint]\n", "6:2 a tab stands here: indent with spaces"),
        (
            "- ask: What?\n  answer:Basil\n  wrong: [Mint]\n",
            "5:10 a space has to stand behind the colon of a key: write 'answer: Basil'",
        ),
        ("-ask: What?\n  answer: Basil\n", "4:2 a space has to stand behind the '-' of a list: write '- ask: What?'"),
        (
            "- ask: What?\n  wrong:\n  -Mint\n  -Thyme\n",
            "6:4 a space has to stand behind the '-' of a list: write '- Mint'",
        ),
        ("- ask: What?\n   answer: Basil\n", "5:4 'answer' has to begin right below 'ask', with 2 spaces before it"),
        ("- ask: What?\n answer: Basil\n", "5:2 'answer' has to begin right below 'ask', with 2 spaces before it"),
        (
            "- ask: What?\n\n  answer: Basil\n    why: Sun.\n",
            "7:5 'why' has to begin right below 'answer', with 2 spaces before it",
        ),
        (
            "  - ask: What?\n     answer: Basil\n",
            "5:6 'answer' has to begin right below 'ask', with 4 spaces before it",
        ),
    ],
)
def test_a_slip_is_told_where_it_was_made_and_in_its_own_words(written: str, told: str, tmp_path: Path) -> None:
    assert first(tmp_path, HEAD + written) == told


def test_a_slip_in_the_head_is_told_too(tmp_path: Path) -> None:
    told = "1:10 a space has to stand behind the colon of a key: write 'wickpack: 1'"
    assert first(tmp_path, HEAD.replace("wickpack: ", "wickpack:")) == told


@pytest.mark.parametrize(
    "written",
    [
        "- ask: What: this?\n  answer: Basil\n",  # not a slip of columns, though keys stand above and below
        "- ask: Which?\n  answer: a: b\n  wrong: [Mint]\n",
        "- ask: Which?\n  why: see https://example.org: there\n  answer: Basil\n",
        "- ask: Which?\n  why: |\n    answer:Basil is one.\n  answer: Basil: sweet\n",
    ],
)
def test_what_is_no_such_slip_is_told_as_what_it_is(written: str, tmp_path: Path) -> None:
    assert "a text that holds ': ' reads as a key here" in first(tmp_path, HEAD + written)


@pytest.mark.parametrize(("written", "meant"), [("question", "ask"), ("Options", "wrong"), ("picture", "image")])
def test_what_other_programs_call_a_key_is_understood(written: str, meant: str, tmp_path: Path) -> None:
    told = first(tmp_path, f"{HEAD}- {written}: What?\n  answer: Basil\n")
    assert told == f"4:3 '{written}' is not a key of a question; did you mean '{meant}'?"


def test_a_key_of_a_question_that_lost_its_indentation_is_told_so(tmp_path: Path) -> None:
    text = f"{HEAD}- ask: What?\n  answer: Basil\nwrong: [Mint]\n"
    assert first(tmp_path, text) == "6:1 'wrong' is not a key of a pack; indent it, if it belongs to what stands above"


def test_a_picture_under_nearly_the_same_name_is_pointed_out(tmp_path: Path) -> None:
    images = tmp_path / "images"
    images.mkdir()
    text = f"{HEAD}- ask: What?\n  answer: Basil\n  image: images/Basil.jpg\n"
    nothing = "6:10 there is no picture 'images/Basil.jpg' in the pack's folder: put it there, or correct the name"
    assert first(tmp_path, text) == nothing
    (images / "my basil.png").touch()
    assert first(tmp_path, text) == nothing
    for number in range(20):
        (images / f"{number}.png").touch()
    (images / "basil.png").touch()
    told = "6:10 there is no picture 'images/Basil.jpg' in the pack's folder; did you mean 'images/basil.png'?"
    assert first(tmp_path, text) == told
