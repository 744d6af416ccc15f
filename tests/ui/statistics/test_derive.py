from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from tests.records.making import MOMENT

from wickquiz.game.rating import Rating
from wickquiz.records.boards import GameSummary
from wickquiz.records.players import MetItem, PlayerFigures, TopicFigures
from wickquiz.ui.statistics import derive

NOTHING = PlayerFigures("", (), 0, 0, 0, 0, None, None, (), (), ())


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def game(score: int, mode: str = "quick", number: int = 0) -> GameSummary:
    return GameSummary(f"g{number}", MOMENT, MOMENT, "finished", "CODE", score, 3, 5, 5, 1, mode, (), "")


def played(*games: GameSummary) -> PlayerFigures:
    rounds = Counter(game.mode for game in games)
    return replace(NOTHING, games=games, rounds=rounds, asked=5 * len(games), right=3 * len(games), seconds=4.2)


def test_before_the_first_answer_a_sentence_says_what_to_do() -> None:
    props = derive.derive_props(NOTHING, "", "")
    assert not props.has_answers
    assert "Play a round" in props.note
    assert derive.derive_tiles(NOTHING) == derive.derive_points(()) == derive.derive_ticks(()) == ()
    assert derive.first_mode(NOTHING) == ""


def test_what_is_amiss_with_the_scores_file_comes_first() -> None:
    assert derive.derive_props(NOTHING, "", "The disk is full.").note == "The disk is full."
    assert derive.derive_props(played(game(1)), "quick", "The disk is full.").note == "The disk is full."


@given(st.lists(st.integers(0, 200_000), min_size=1, max_size=40))
def test_every_point_lies_in_the_chart_and_its_lines_are_round_and_few(scores: list[int]) -> None:
    figures = played(*(game(score) for score in scores))
    shown = derive.games_of(figures, "quick")
    assert [one.score for one in shown] == scores[-derive.SHOWN :]
    heights = [float(height) for height in derive.derive_props(figures, "quick", "").trace.split(",")]
    ticks = derive.derive_ticks(shown)
    top = int(ticks[-1].label.replace(",", ""))
    assert heights == pytest.approx([one.score / top for one in shown], abs=1e-4)
    assert all(0 <= height <= 1 for height in heights)
    assert 2 <= len(ticks) <= 5
    assert (ticks[0].level, ticks[0].label, ticks[-1].level) == (0, "0", 1)
    step = int(ticks[1].label.replace(",", ""))
    assert str(step).rstrip("0") in {"1", "2", "5"}
    assert [int(tick.label.replace(",", "")) for tick in ticks] == list(range(0, top + 1, step))
    assert [point.score for point in derive.derive_points(shown)] == [f"{one.score:,}" for one in shown]


def test_the_chart_shows_the_mode_played_most_and_others_by_choice() -> None:
    figures = played(game(100, "sudden"), game(200), game(300), game(400, "midnight"))
    assert derive.first_mode(figures) == "quick"
    assert [(row.title, row.is_picked) for row in derive.derive_modes(figures, "quick")] == [
        ("Quick", True),
        ("Sudden death", False),
        ("Midnight", False),
    ]
    assert derive.derive_modes(played(game(1), game(2)), "quick") == ()
    assert derive.first_mode(played(game(1), game(2, "sudden"))) == "sudden", "of equals the one played last"
    assert [one.score for one in derive.games_of(figures, "midnight")] == [400]


def test_the_chart_is_summed_up_in_words() -> None:
    props = derive.derive_props(played(game(900), game(1200), game(300)), "quick", "")
    assert props.chart_note == "3 rounds, from 300 to 1,200, the last one 300"
    assert (props.first_day, props.last_day) == ("21 Nov 2026", "21 Nov 2026")
    assert derive.derive_props(played(game(1)), "quick", "").first_day == ""
    assert derive.derive_props(replace(NOTHING, asked=2), "", "").chart_note == "No round is finished yet."
    assert derive.derive_props(played(*[game(1)] * 31), "quick", "").chart_title == "Scores of the last 30 rounds"


def test_a_point_is_told_with_its_day_its_score_and_what_was_right() -> None:
    (point,) = derive.derive_points([game(1)])
    assert point.words.endswith(": 1 point, 3 of 5 right")
    assert point.words.startswith("21 Nov 2026")


def test_the_figures_by_themselves_are_told_with_what_they_rest_on() -> None:
    figures = replace(played(game(4135)), best=4135, longest_streak=9, rating=Rating(1661.4, 43.5))
    assert [(tile.title, tile.value, tile.note) for tile in derive.derive_tiles(figures)] == [
        ("Right", "60%", "3 of 5"),
        ("Rounds", "1", "finished"),
        ("Best score", "4,135", "in one round"),
        ("Longest streak", "9", "right in a row"),
        ("Time per question", "4.2 s", "half are quicker"),
        ("Rating", "1661", "give or take 87"),
    ]
    assert len(derive.derive_tiles(replace(figures, rating=None))) == 5


def test_topics_and_questions_are_told_in_words_also_where_they_have_no_name() -> None:
    figures = replace(NOTHING, topics=(TopicFigures("Cast", 2, 3, 4.0), TopicFigures("", 0, 1, 9.5)))
    assert [(row.name, row.title, row.percent, row.tally) for row in derive.derive_topics(figures)] == [
        ("Cast", "Cast", "67%", "2 of 3 · 4.0 s"),
        ("", "Without a topic", "0%", "0 of 1 · 9.5 s"),
    ]
    met = (MetItem("wax", "q1", "What burns?", 0, 3), MetItem("wax", "q2", "", 1, 2))
    assert [(row.stem, row.tally) for row in derive.derive_met(met)] == [
        ("What burns?", "0 of 3"),
        ("wax/q2", "1 of 2"),
    ]


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    tiles = derive.derive_tiles(replace(played(game(4135)), best=4135))
    assert [tile.value for tile in tiles][2:] == ["4.135", "0", "4,2 s"]
