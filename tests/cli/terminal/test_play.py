from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.terminal.screens import COLOUR, Screen, Typed, console
from tests.game.strategies import items, pack_of, packs, seeds

from wickquiz.cli.terminal.console import Console
from wickquiz.cli.terminal.play import play_round
from wickquiz.game.code import encode
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Image,
    Interaction,
    Item,
    Level,
    Match,
    Option,
    Order,
    Pack,
    Source,
)
from wickquiz.packs.model import (
    Typed as TypedItem,
)
from wickquiz.records.boards import games
from wickquiz.records.left import unfinished
from wickquiz.records.session import Session
from wickquiz.records.store import Store, open_store

MOMENT = "2026-11-21T08:00:00+00:00"
NOWHERE = Path(__file__) / "scores.db"  # no folder lies there, so nothing is saved
ids = (f"game-{number}" for number in count())

SOURCES = {
    "gazette": Source(
        "gazette", "Why wax burns", "The Lamp Gazette", "A. Wick", "2024-06-07", url="https://example.org/wax"
    ),
    "herald": Source("herald", "On tallow", "The Tallow Herald"),
}
OXYGEN = Item(
    "oxygen",
    "Which gas must reach a candle flame to keep it alight?",
    Choice(Option("Oxygen"), (Option("Helium", why="Helium puts a flame out."), Option("Neon"))),
    topic="Fire",
    level=Level.MEDIUM,
    why="A flame is wax vapour that burns with the oxygen of the air.",
    hint="A fifth of the air is it.",
    image=Image("images/flame.png", "A candle flame"),
    citations=(Citation("gazette", 4, 4), Citation("gazette", 6, 7), Citation("herald", 2, 2)),
    dissents=(Dissent((Citation("herald", 3, 3),), "The herald names none.", "an error"),),
)
PROVEN = frozenset({("oxygen", "gazette", 4, 4)})
WAX = replace(pack_of("wax", (OXYGEN,)), sources=SOURCES, proven=PROVEN)


def claims(size: int, topic: str = "Fire") -> Pack:
    return pack_of("claims", tuple(Item(f"q{n}", f"So {n}.", Claim(verdict=True), topic=topic) for n in range(size)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "scores.db") as opened:
        yield opened


def begin(store: Store, pack: Pack, rules: Rules | None = None, seed: int = 1) -> Session:
    rules = rules or Rules()
    return Session.begin([pack], rules, seed, encode([pack], rules, seed), store, next(ids), lambda: MOMENT)


def play(session: Session, pack: Pack, at: Console) -> bool:
    ticks = count(step=2)
    return play_round(session, {pack.id: pack}, at, lambda: float(next(ticks)))


def record(store: Store, pack: Pack, *lines: str, rules: Rules | None = None, by_hand: bool = False) -> str:
    """Play a game with these lines typed and return all that was said."""
    at, screen = console(*lines, by_hand=by_hand)
    play(begin(store, pack, rules), pack, at)
    return screen.text


def place_of(store: Store, text: str) -> str:
    """Return the number under which the seed of these games shows an option of the item on oxygen."""
    (card,) = begin(store, WAX).attempt.cards
    return str([option.text for option in card.options].index(text) + 1)


def test_a_right_answer_is_told_in_a_word_with_the_reason_and_the_points(store: Store) -> None:
    said = record(store, WAX, place_of(store, "Oxygen"))
    assert "Right.\nThe answer: Oxygen\n\nA flame is wax vapour" in said
    assert "200 for a medium question\nScore: 200\n" in said
    assert "You said" not in said


def test_a_wrong_answer_is_told_in_a_word_with_what_was_said_and_why_not(store: Store) -> None:
    said = record(store, WAX, place_of(store, "Helium"))
    assert "Wrong.\nThe answer: Oxygen\nYou said: Helium\nNot Helium: Helium puts a flame out.\n" in said
    assert "No points for this one\nScore: 0\n" in said


def test_the_question_says_where_one_is_what_it_shows_and_what_may_be_typed(store: Store) -> None:
    said = record(store, WAX)
    assert "Question 1 of 1 · Fire · medium\n" in said
    assert "[Picture: A candle flame]" in said
    assert "Type a number from 1 to 3, or a letter from a to c. ? helps.\n> " in said


def test_the_case_file_names_outlet_title_date_author_and_paragraph(store: Store) -> None:
    said = " ".join(record(store, WAX, "/pass").split())
    assert "The Lamp Gazette, “Why wax burns”, 7 June 2024, A. Wick, paragraph 4 [proven]" in said
    assert "The Lamp Gazette, “Why wax burns”, 7 June 2024, A. Wick, paragraphs 6 to 7 " in said
    assert "The Tallow Herald, “On tallow”, not dated, author not named, paragraph 2 " in said
    assert said.count("[proven]") == 1
    assert "https://example.org/wax" in said


def test_the_other_side_is_shown_where_sources_disagree(store: Store) -> None:
    said = record(store, WAX, "/pass")
    assert "Sources disagree\n  Says otherwise: The herald names none.\n  The Tallow Herald" in said
    assert "  Verdict: an error\n" in said


@pytest.mark.parametrize("word", ["?", "/help", "/hint", ""])
def test_help_gives_the_hint_and_what_may_be_typed_and_asks_again(store: Store, word: str) -> None:
    said = record(store, WAX, word, place_of(store, "Oxygen"))
    assert "Hint: A fifth of the air is it.\nType a number from 1 to 3" in said
    assert "Right." in said


def test_a_line_that_is_no_answer_is_asked_for_again(store: Store) -> None:
    said = record(store, WAX, "9", place_of(store, "Oxygen"))
    assert "There is no 9 here." in said
    assert "Right." in said


def test_a_question_can_be_passed(store: Store) -> None:
    said = record(store, WAX, "/PASS")
    assert "Passed.\nThe answer: Oxygen\n\n" in said


def test_the_results_name_the_parts_the_topics_what_was_missed_and_the_code(store: Store) -> None:
    pack = pack_of(
        "two", (replace(OXYGEN, topic="Fire"), Item("q", "So.", Claim(verdict=True), topic="", level=Level.EASY))
    )
    pack = replace(pack, sources=SOURCES)
    session = begin(store, pack)
    answers = ["t" if card.item.kind == "claim" else "/pass" for card in session.attempt.cards]
    at, screen = console(*answers)
    assert play(session, pack, at)
    said = " ".join(screen.text.partition("100 points: 1 of 2 right")[2].split())
    assert "100 for the answers" in said
    assert "Fire: 0 of 1 right, 0 points" in said
    assert "no topic: 1 of 1 right, 100 points" in said
    assert "Not yet: - Which gas must reach a candle flame to keep it alight? The answer: Oxygen" in said
    assert "Read: The Lamp Gazette, “Why wax burns”" in said
    assert said.endswith(f"wickquiz --code {session.header.code}")


def test_bonuses_are_named_after_each_answer_and_at_the_end(store: Store) -> None:
    rules = Rules(mode=Mode.MIDNIGHT, length=3)
    said = record(store, claims(3), "t", "t", "t", rules=rules)
    assert "200 for a medium question, +40 for 3 in a row, +90 for speed\nScore: 930\n" in said
    assert "600 for the answers, +60 for right ones in a row, +270 for speed\n" in said


def test_a_game_against_the_clock_says_how_much_is_left(store: Store) -> None:
    said = record(store, claims(3), "t", rules=Rules(mode=Mode.MIDNIGHT))
    assert "Question 1 of 3 · Fire · medium · 90 seconds left" in said
    assert "Question 2 of 3 · Fire · medium · 88 seconds left" in said


def test_the_end_of_the_input_ends_the_round_with_the_score_kept(store: Store) -> None:
    session = begin(store, claims(5))
    at, screen = console("t", "t")
    assert not play(session, claims(5), at)
    assert "Left after 2 of 5 questions: 420 points.\nWhat was answered is kept." in screen.text
    assert [(game.score, game.asked, game.state) for game in games(store)] == [(420, 2, "open")]


@pytest.mark.parametrize("by_hand", [True, False])
def test_quitting_leaves_the_round_to_be_gone_on_with(store: Store, by_hand: bool) -> None:
    pack = claims(5)
    session = begin(store, pack)
    lines = ["t", "", "/quit"] if by_hand else ["t", "/quit"]
    at, _ = console(*lines, by_hand=by_hand)
    assert not play(session, pack, at)
    left = unfinished(store)
    assert left is not None
    resumed = Session.resume(left, [pack], store, lambda: MOMENT)
    at, screen = console("t", "t", "t", "t")
    assert play(resumed, pack, at)
    assert "Question 2 of 5" in screen.text
    assert [(game.right, game.state) for game in games(store)] == [(5, "finished")]


def test_a_person_goes_on_at_their_own_pace_and_may_leave_there(store: Store) -> None:
    said = record(store, claims(3), "t", "", "t", "/quit", by_hand=True)
    assert said.count("Enter goes on.") == 2
    assert "Left after 2 of 3 questions" in said


def test_the_results_follow_the_last_answer_at_once(store: Store) -> None:
    said = record(store, claims(1), "t", by_hand=True)
    assert "Enter goes on." not in said
    assert "1 of 1 right" in said


def test_every_response_is_kept_before_anything_is_said_of_it(store: Store) -> None:
    pack = claims(3)
    session = begin(store, pack)

    class Watching(Screen):
        def write(self, text: str) -> int:
            if "Right." in text:
                kept = store.game(session.header.id)
                assert kept is not None
                seen.append(len(kept.responses))
            return super().write(text)

    seen: list[int] = []
    play(session, pack, Console(Typed("t", "t", "t"), Watching(), {}))
    assert seen == [1, 2, 3]


def test_a_round_that_is_not_saved_does_not_say_that_it_is_kept() -> None:
    with open_store(NOWHERE) as unsaved:
        said = record(unsaved, claims(3), "t")
    assert "Left after 1 of 3 questions: 200 points." in said
    assert "is kept" not in said


@pytest.mark.parametrize(
    ("interaction", "line", "said"),
    [
        pytest.param(Claim(verdict=False), "t", "The answer: False\nYou said: True", id="claim"),
        pytest.param(TypedItem("wick"), "wax", "The answer: wick\nYou said: wax", id="typed"),
        pytest.param(
            Order((Option("a"), Option("b"), Option("c"))), "123", "The answer: a → b → c\nYou said: ", id="order"
        ),
        pytest.param(
            Match(((Option("l"), Option("x")), (Option("m"), Option("y"))), (Option("z", why="Nobody's."),)),
            "/pass",
            "The answer: l – x; m – y\n",
            id="match",
        ),
    ],
)
def test_every_kind_shows_its_answer(store: Store, interaction: Interaction, line: str, said: str) -> None:
    assert said in record(store, pack_of("one", (Item("q", "?", interaction),)), line)


def test_a_wrong_right_side_of_a_match_gives_its_reason(store: Store) -> None:
    match = Match(
        ((Option("l"), Option("x", why="Of m only.")), (Option("m"), Option("y"))), (Option("z", "Nobody's."),)
    )
    pack = pack_of("one", (Item("q", "Match them.", match),))
    (card,) = begin(store, pack).attempt.cards
    name = dict(zip(card.order, "abc", strict=True))
    said = record(store, pack, f"1{name[0]} 2{name[2]}")
    assert "Partly right.\nThe answer: l – x; m – y\nYou said: l – x; m – z\nNot z: Nobody's.\n" in said
    assert "Not x" not in said
    assert "100 for a medium question, 50 % right" in said


@settings(max_examples=40)
@given(packs(), seeds, st.lists(st.text() | st.sampled_from(["1", "t", "123", "1a 2b", "?", "/pass"]), max_size=30))
def test_whatever_is_typed_the_round_ends_cleanly(pack: Pack, seed: int, lines: list[str]) -> None:
    with open_store(NOWHERE) as unsaved:
        at, screen = console(*lines)
        session = begin(unsaved, pack, seed=seed)
        is_over = play(session, pack, at)
    assert is_over == session.attempt.is_finished
    assert ("wickquiz --code" in screen.text) == is_over
    assert "\x1b" not in screen.text


HOSTILE = "\x1b]0;owned\x07\x1b[2J\u202e"


@given(items())
@settings(max_examples=40)
def test_no_control_in_any_field_of_a_pack_reaches_the_terminal(item: Item) -> None:
    def poison(text: str) -> str:
        return text + HOSTILE

    item = replace(
        item,
        stem=poison(item.stem),
        topic=poison(item.topic),
        why=poison(item.why),
        hint=poison(item.hint),
        image=Image(poison("images/x.png"), poison("alt")),
        citations=(Citation("s", 1, 1), Citation(poison("unknown"), 1, 1)),
        dissents=(Dissent((Citation("s", 2, 3),), poison("says"), poison("why")),),
        interaction=Choice(Option(poison("a"), poison("why")), (Option(poison("b"), poison("why")),)),
    )
    source = Source("s", *[poison("field")] * 9)
    pack = replace(pack_of("bad", (item,)), title=poison("title"), sources={"s": source})
    with open_store(NOWHERE) as unsaved:
        for line in ("1", "2"):
            screen = Screen(is_terminal=True)
            play(begin(unsaved, pack), pack, Console(Typed("?", line), screen, {}))
            assert not set(COLOUR.sub("", screen.text)) & {"\x1b", "\x07", "\u202e"}
