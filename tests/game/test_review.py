from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from tests.game.strategies import pack_of, played

from wickquiz.game.attempt import Answered, Attempt, begin, respond
from wickquiz.game.judge import Judgement
from wickquiz.game.response import Passed, Verdict
from wickquiz.game.review import Part, TopicTotal, parts, review
from wickquiz.game.rules import Mode, Rules
from wickquiz.game.scoring import Points
from wickquiz.packs.model import Claim, Item, Level


def answered(points: Points, credit: Fraction = Fraction(1)) -> Answered:
    return Answered(Verdict(is_true=True), 3.0, Judgement(credit), points)


@pytest.mark.parametrize(
    ("level", "answer", "streak", "words"),
    [
        pytest.param(Level.MEDIUM, answered(Points(200)), 1, ["200 for a medium question"], id="the level alone"),
        pytest.param(
            Level.MEDIUM,
            answered(Points(200, 40, 35)),
            3,
            ["200 for a medium question", "+40 for 3 in a row", "+35 for speed"],
            id="every part",
        ),
        pytest.param(
            Level.EASY, answered(Points(66), Fraction(2, 3)), 0, ["66 for an easy question, 67 % right"], id="a share"
        ),
        pytest.param(Level.HARD, answered(Points(), Fraction(0)), 0, [], id="nothing"),
    ],
)
def test_each_part_of_the_points_is_named(level: Level, answer: Answered, streak: int, words: list[str]) -> None:
    named = parts(level, answer, streak)
    assert [part.text for part in named] == words
    assert sum(part.points for part in named) == answer.points.total


@given(played())
def test_the_parts_of_every_answer_add_up_to_its_points(attempt: Attempt) -> None:
    for item in review(attempt).items:
        assert sum(part.points for part in item.parts) == item.answered.points.total
        assert all(str(part.points) in part.text for part in item.parts)


@given(played())
def test_a_review_agrees_with_its_attempt(attempt: Attempt) -> None:
    looked = review(attempt)
    assert (looked.score, looked.right, looked.asked) == (attempt.score, attempt.right, attempt.asked)
    assert [item.card for item in looked.items] == list(attempt.cards[: attempt.position])
    assert [item for item in looked.items if item not in looked.missed] == [
        item for item in looked.items if item.answered.judgement.is_right
    ]


@given(played())
def test_the_topics_add_up_to_the_whole(attempt: Attempt) -> None:
    looked = review(attempt)
    assert sum(topic.score for topic in looked.topics) == looked.score
    assert sum(topic.right for topic in looked.topics) == looked.right
    assert sum(topic.asked for topic in looked.topics) == looked.asked
    assert len({topic.topic for topic in looked.topics}) == len(looked.topics)


def test_the_streak_in_words_is_the_one_that_earned_the_bonus() -> None:
    items = tuple(Item(f"q{number}", "So.", Claim(verdict=True), topic="wax") for number in range(5))
    attempt = begin([pack_of("wax", items)], Rules(mode=Mode.MIDNIGHT), 1)
    for response in (Verdict(is_true=True), Passed(), *[Verdict(is_true=True)] * 3):
        attempt = respond(attempt, response, 10.0)
    looked = review(attempt)
    assert [item.parts[1:-1] for item in looked.items if item.parts] == [
        (),
        (),
        (Part("streak", 20, "+20 for 2 in a row"),),
        (Part("streak", 40, "+40 for 3 in a row"),),
    ]
    assert looked.topics == (TopicTotal("wax", 4, 5, 1060),)
    assert looked.points == Points(800, 60, 200)
