from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest
from tests.cli.terminal.screens import console
from tests.game.strategies import pack_of

from wickquiz.cli.exits import DONE, USAGE
from wickquiz.cli.terminal.sitting import sit_down
from wickquiz.game.code import encode
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Claim, Item, Level, Pack, Place, Problem, Severity
from wickquiz.records.boards import games
from wickquiz.records.ratings import seed_at_level
from wickquiz.records.store import Store, open_store
from wickquiz.ui.app.desk import Opening

TINY = Path(__file__).with_name("tiny.yaml")


def claims(pack_id: str = "wax", size: int = 6) -> Pack:
    return pack_of(pack_id, tuple(Item(f"q{n}", f"So {n}.", Claim(verdict=True), topic="Fire") for n in range(size)))


def problem(pack: Pack, message: str) -> Problem:
    return Problem(Place(pack.path, 2, 3), Severity.ERROR, "rule", message)


@dataclass
class Room:
    """What lies on a desk, to sit down at again and again, as after a new start."""

    store: Store
    packs: tuple[Pack, ...] = (claims(),)
    rules: Rules = field(default_factory=lambda: Rules(length=3))
    problems: tuple[Problem, ...] = ()
    opening: Opening | None = None
    player: str = ""
    is_matched: bool = False
    seeds: Iterator[int] = field(default_factory=lambda: count(100))
    ids: Iterator[int] = field(default_factory=count)
    ticks: Iterator[int] = field(default_factory=count)

    @property
    def home_picks(self) -> frozenset[str]:
        return frozenset({self.packs[0].id})

    def clock(self) -> float:
        return float(next(self.ticks))

    def now(self) -> str:
        return "2026-11-21T08:00:00+00:00"

    def new_seed(self) -> int:
        return next(self.seeds)

    def new_id(self) -> str:
        return f"game-{next(self.ids)}"

    def sit(self, *lines: str, opening: Opening | None = None, by_hand: bool = False) -> tuple[int, str]:
        """Sit down and type these lines; return the exit code and what was said."""
        self.opening = opening
        at, screen = console(*lines, by_hand=by_hand)
        return sit_down(self, at), screen.text

    @property
    def states(self) -> list[str]:
        return [game.state for game in reversed(games(self.store))]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with open_store(tmp_path / "scores.db") as store:
        yield Room(store)


def test_a_round_begins_without_a_question_before_it(room: Room) -> None:
    code, said = room.sit("t", "t", "t")
    assert code == DONE
    assert said.startswith("\n──")
    assert "3 of 3 right" in said
    assert room.states == ["finished"]


def test_a_seed_deals_its_game(room: Room) -> None:
    _, once = room.sit("t", "f", "t", opening=Opening(seed=7))
    _, again = room.sit("t", "f", "t", opening=Opening(seed=7))
    assert once == again
    assert encode(room.packs, room.rules, 7) in once


def test_a_code_deals_its_game_with_its_own_rules(room: Room) -> None:
    code = encode(room.packs, Rules(mode=Mode.SUDDEN, length=5), 7)
    _, said = room.sit("t", "f", opening=Opening(code=code.lower()))
    assert "Question 1 of 5" in said
    assert "1 of 2 right" in said
    assert f"wickquiz --code {code}" in said


def test_a_code_may_name_packs_that_are_not_dealt_from_at_first(room: Room) -> None:
    room.packs = (claims(), claims("tallow"))
    code, said = room.sit(opening=Opening(code=encode([claims("tallow")], Rules(length=2), 7)))
    assert code == DONE
    assert "Question 1 of 2" in said


def test_a_code_that_names_no_game_here_is_wrong_usage(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = room.sit(opening=Opening(code=encode([claims("tallow", 2)], Rules(), 7)))
    assert (code, said) == (USAGE, "")
    assert capsys.readouterr().err == "This code needs a pack that is not installed here.\n"


def test_rules_that_leave_nothing_are_wrong_usage(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    room.rules = Rules(topics=("Water",))
    code, _ = room.sit()
    assert code == USAGE
    assert "No pack here has the topic 'Water'. Topics to choose from: Fire." in capsys.readouterr().err


def test_a_person_is_asked_whether_to_go_on_with_the_round_that_was_left(room: Room) -> None:
    room.sit("t")
    _, said = room.sit("what?", "y", "t", "", "t", by_hand=True)
    assert said.startswith("A round was left after 1 of 3 questions: 200 points.\nGo on with it? (y/n)")
    assert "Question 2 of 3" in said
    assert "660 points: 3 of 3 right" in said
    assert room.states == ["finished"]


def test_a_person_may_begin_anew_and_the_score_of_the_round_that_was_left_stays(room: Room) -> None:
    room.sit("t")
    _, said = room.sit("n", "/quit", by_hand=True)
    assert "Question 1 of 3" in said
    assert room.states == ["abandoned", "open"]
    assert games(room.store)[-1].score == 200


def test_the_end_of_the_input_gives_no_round_up(room: Room) -> None:
    room.sit("t")
    _, said = room.sit(by_hand=True)
    assert "Left after 1 of 3 questions: 200 points." in said
    assert room.states == ["open"]


def test_rules_that_leave_nothing_give_no_round_up(room: Room) -> None:
    room.sit("t")
    rules, room.rules = room.rules, Rules(topics=("Water",))
    assert room.sit("n", by_hand=True)[0] == USAGE
    room.rules = rules
    assert "A round was left after 1 of 3 questions" in room.sit()[1]


def test_a_round_whose_ending_was_not_recorded_is_ended_and_a_new_one_begins(room: Room) -> None:
    room.rules = Rules(length=1)
    room.sit()
    room.store.record(
        "game-0", 0, '{"verdict":true}', seconds=1.0, credit=1.0, is_right=True, points=200
    )  # as by a program that was killed before it could record the ending
    _, said = room.sit("t")
    assert "was left" not in said
    assert room.states == ["finished", "finished"]


def test_input_from_elsewhere_goes_on_with_the_round_that_was_left_without_being_asked(room: Room) -> None:
    room.sit("t")
    _, said = room.sit("t", "t")
    assert "Go on with it?" not in said
    assert "Question 2 of 3" in said
    assert room.states == ["finished"]


def test_a_seed_begins_anew_even_if_a_round_was_left(room: Room) -> None:
    room.sit("t")
    _, said = room.sit(opening=Opening(seed=7))
    assert "Question 1 of 3" in said
    assert room.states == ["abandoned", "open"]


def test_a_round_whose_pack_has_changed_is_told_and_a_new_one_begins(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    room.sit("t")
    room.packs = (claims(size=5),)
    _, said = room.sit("t", "t", "t")
    assert "needs the pack 'The wax pack' as it was; it has changed since" in capsys.readouterr().err
    assert "Question 1 of 3" in said
    assert "3 of 3 right" in said


def test_a_person_may_play_round_after_round(room: Room) -> None:
    round_lines = ["t", "", "t", "", "t"]
    _, said = room.sit(*round_lines, "y", *round_lines, "n", by_hand=True)
    assert said.count("Another round? (y/n)") == 2
    assert room.states == ["finished", "finished"]
    assert len({game.seed for game in games(room.store)}) == 2


def test_the_end_of_the_input_ends_everything(room: Room) -> None:
    assert room.sit(by_hand=True)[0] == DONE
    assert room.sit(by_hand=True)[0] == DONE
    assert "Another round?" not in room.sit("t", "t", "t")[1]


def test_what_is_missing_is_told_beforehand(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    broken, other = claims(), claims("tallow")
    broken = replace(broken, out=2, problems=(problem(broken, "a question is broken"),))
    room.packs = (broken, replace(claims("soy"), out=1))
    room.problems = (*broken.problems, problem(other, "nothing of it can be used"))
    room.sit("t", "t", "t")
    assert capsys.readouterr().err.splitlines() == [
        "tallow.yaml:2:3: error: nothing of it can be used [rule]",
        "In the pack 'The wax pack' 2 questions are left out: 'wickquiz pack check wax.yaml' says why.",
        "In the pack 'The soy pack' 1 question is left out: 'wickquiz pack check soy.yaml' says why.",
    ]


def test_scores_that_can_not_be_saved_are_told_and_the_round_is_played(capsys: pytest.CaptureFixture[str]) -> None:
    with open_store(Path(__file__) / "scores.db") as unsaved:
        code, said = Room(unsaved).sit("t", "t", "t")
    assert code == DONE
    assert "3 of 3 right" in said
    assert "scores are not saved" in capsys.readouterr().err.lower()


def test_the_terminal_does_without_qt() -> None:
    program = "import sys, wickquiz.cli.terminal.sitting; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_real_program_plays_to_the_end_of_its_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wickquiz", "--terminal", "--seed", "1", TINY],
        input="f\nf\nwax\nwax\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (DONE, "")
    assert "Question 2 of 2" in done.stdout
    assert "wickquiz --code" in done.stdout


def test_practice_begins_goes_on_where_it_was_left_and_ends_when_all_is_known(room: Room) -> None:
    room.rules = Rules(Mode.PRACTICE, 6)
    room.sit("t", "t")
    code, said = room.sit("y", "t", "", "t", "", "t", "", "t", "y", by_hand=True)
    assert said.startswith("A round was left after 2 of 6 questions.\n")
    assert "6 of 6 right. Practice keeps no score." in said
    assert "There is nothing to practise" in said
    assert code == DONE
    assert room.sit()[0] == USAGE


def test_a_person_is_offered_to_practise_what_was_missed(room: Room) -> None:
    _, said = room.sit("t", "", "f", "", "t", "y", "t", "n", by_hand=True)
    assert "Practise the one missed? (y/n)" in said
    assert "1 of 1 right. Practice keeps no score." in said
    assert [game.mode for game in games(room.store)] == ["practice", "quick"]


def test_a_round_at_the_players_level_is_the_nearest_of_many(room: Room) -> None:
    levels = tuple(Level)
    items = tuple(Item(f"q{n}", f"So {n}.", Claim(verdict=True), level=levels[n % 3]) for n in range(30))
    room.packs, room.is_matched = (pack_of("wax", items),), True
    wanted = seed_at_level(room.store, room.packs, room.packs, room.rules, 100)
    assert wanted != 100
    _, said = room.sit("t", "t", "t")
    assert room.store.headers()[0].seed == wanted
    assert "Your rating: " in said
