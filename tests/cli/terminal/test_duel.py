"""A duel on a terminal: in turns, or by who knows it first; left and gone on with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.cli.terminal.screens import console
from tests.cli.terminal.test_sitting import Room, claims

from wickquiz.cli.exits import DONE, USAGE
from wickquiz.cli.terminal.duel import sit_down_to_duel
from wickquiz.game.rules import Mode, Rules
from wickquiz.records.boards import games
from wickquiz.records.store import open_store
from wickquiz.ui.app.desk import Opening


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(open_store(tmp_path / "scores.db"), (claims(),), Rules(Mode.DUEL, 3))


def duel(room: Room, *lines: str, by_hand: bool = False) -> tuple[int, str]:
    at, screen = console(*lines, by_hand=by_hand)
    return sit_down_to_duel(room, at), screen.text


def test_turns_go_round_and_only_a_right_answer_earns(room: Room) -> None:
    code, said = duel(room, "2", "Ada", "", "t", "t", "f", "t")
    assert code == DONE
    assert "Ada is right." in said
    assert "Nobody had it." in said
    assert said.index("Ada> t") < said.index("Player 2> f")
    assert "\nAda wins.\n" in said
    assert [game.state for game in games(room.store)] == ["finished"]


def test_whoever_knows_it_first_says_so_and_a_wrong_answer_passes_it_on(room: Room) -> None:
    _, said = duel(room, "3", "Ada", "Bo", "Cy", "f", "2 f", "1 t", "3t", "0")
    assert "Not right: Bo. The others may try." in said
    assert "Who knows? 1 Ada, 3 Cy: " in said
    assert said.count("Ada is right.") == said.count("Cy is right.") == said.count("Nobody had it.") == 1
    assert "A draw: Ada, Cy." in said


def test_who_was_wrong_or_is_not_there_has_no_say(room: Room) -> None:
    _, said = duel(room, "2", "", "", "f", "t", "9 t", "1 f", "1 t", "2 t", "0", "0")
    assert said.count("Begin with the number of a player: 1 Player 1, 2 Player 2.") == 2
    assert said.count("Begin with the number of a player: 2 Player 2.") == 1
    assert "Player 2 wins." in said


def test_a_line_that_is_no_answer_is_asked_for_again(room: Room) -> None:
    _, said = duel(room, "5", "many", "2", "", "", "x", "t", "perhaps", "?", "t", "/pass", "t")
    assert said.count("How many players, 2 to 4?") == 3
    assert said.count("In turns (t), or whoever knows it first (f)?") == 2
    assert "/pass gives it up, /quit leaves." in said


def test_a_duel_that_is_left_is_gone_on_with_at_the_same_question(room: Room) -> None:
    code, said = duel(room, "2", "Ada", "Bo", "t", "t", "/quit")
    assert code == DONE
    assert "Left. What was settled is kept" in said
    _, said = duel(room, "t", "t")
    assert said.startswith("A duel was left at question 2 of 3. Ada: ")
    assert "Question 2 of 3" in said
    assert len(games(room.store)) == 1


def test_people_are_asked_whether_to_go_on(room: Room) -> None:
    duel(room, "2", "Ada", "Bo", "t", "t")
    _, said = duel(room, "n", "2", "", "", "t", *["t", ""] * 3, by_hand=True)
    assert "Go on with it? (y/n)" in said
    assert sorted(game.state for game in games(room.store)) == ["abandoned", "finished"]


def test_a_seed_deals_the_same_duel(room: Room) -> None:
    room.opening = Opening(seed=7)
    _, first = duel(room, "2", "", "", "t", "t", "t", "t")
    _, second = duel(room, "2", "", "", "t", "t", "t", "t")
    assert first == second


def test_filters_that_leave_nothing_are_told(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    room.rules = replace(room.rules, topics=("Nothing",))
    assert duel(room, "2", "", "", "t")[0] == USAGE
    assert capsys.readouterr().err


def test_the_end_of_the_input_is_no_error_anywhere(room: Room) -> None:
    lines = ("2", "Ada", "Bo", "f", "1 f", "2 t")
    for count in range(len(lines)):
        code, said = duel(room, *lines[:count])
        assert code == DONE
        assert "Left." in said
