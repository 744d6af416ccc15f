from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.game.strategies import pack_of
from tests.records.histories import Answer, play
from tests.records.making import MOMENT

from wickquiz.game.deal import Card
from wickquiz.game.response import Response, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Claim, Item, Level
from wickquiz.records.amendments import RulingKind
from wickquiz.records.players import FEWEST, PlayerFigures, figures
from wickquiz.records.rescoring import rule
from wickquiz.records.store import Store, open_store

TOPICS = ("cast", "plot", "")
PACK = pack_of(
    "wax",
    tuple(
        Item(f"q{n}", f"Is it {n}?", Claim(verdict=True), topic=TOPICS[n % 3], level=tuple(Level)[n % 3])
        for n in range(6)
    ),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "scores.db") as opened:
        yield opened


def figured(store: Store, player: str = "", *, is_gone: bool = False) -> PlayerFigures:
    packs = [] if is_gone else [PACK]
    return figures(store, packs, player)


def by_list(rights: list[bool]) -> Answer:
    answers = iter(rights)
    return lambda _: Verdict(is_true=next(answers))


def knowing(*known: str) -> Answer:
    def answer(card: Card) -> Response:
        return Verdict(is_true=card.item.id in known)

    return answer


@dataclass
class Played:
    """The plain model of one game."""

    items: list[str]
    rights: list[bool]
    player: str
    seconds: float


histories = st.lists(
    st.tuples(
        st.lists(st.booleans(), min_size=1, max_size=6),
        st.sampled_from(["", "Ada"]),
        st.floats(0.5, 30),
    ),
    max_size=8,
)


@settings(max_examples=50)
@given(histories, st.sampled_from(["", "q0", "q3"]))
def test_a_players_figures_are_those_of_a_plain_count(
    history: list[tuple[list[bool], str, float]], voided: str
) -> None:
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "scores.db") as store:
        played = []
        for seed, (rights, player, seconds) in enumerate(history):
            session = play(store, PACK, by_list(rights), Rules(length=len(rights)), seed, player, seconds)
            items = [card.item.id for card in session.attempt.cards]
            played.append(Played(items, rights, player, seconds))
        if voided:
            rule(store, [PACK], ("wax", voided), RulingKind.VOID, MOMENT)
        for player in ("", "Ada"):
            check(figured(store, player), [game for game in played if game.player == player], voided)


def check(found: PlayerFigures, played: list[Played], voided: str) -> None:
    answers = [
        (item, is_right, game.seconds)
        for game in played
        for item, is_right in zip(game.items, game.rights, strict=True)
        if item != voided
    ]
    assert (found.right, found.asked) == (sum(is_right for _, is_right, _ in answers), len(answers))
    times = [seconds for *_, seconds in answers]
    assert found.seconds == (pytest.approx(median(times), abs=0.051) if times else None)
    assert found.longest_streak == max((streak(game, voided) for game in played), default=0)
    assert len(found.games) == sum(found.rounds.values()) == len(played)
    assert found.best == max((game.score for game in found.games), default=0)
    topics = {item.id: item.topic for item in PACK.items}
    assert {topic.topic: (topic.right, topic.asked) for topic in found.topics} == {
        name: (
            sum(is_right for item, is_right, _ in answers if topics[item] == name),
            sum(topics[item] == name for item, *_ in answers),
        )
        for name in {topics[item] for item, *_ in answers}
    }
    tallies = {item: [is_right for one, is_right, _ in answers if one == item] for item, *_ in answers}
    often = {item: rights for item, rights in tallies.items() if len(rights) >= FEWEST}
    hard = {item for item, rights in often.items() if sum(rights) * 2 <= len(rights)}
    listed_hard, listed_easy = ({one.item for one in listed} for listed in (found.hardest, found.easiest))
    assert listed_hard <= hard
    assert len(listed_hard) == min(len(hard), 5)
    assert listed_easy <= set(often) - hard
    assert len(listed_easy) == min(len(often) - len(hard), 5)
    assert (found.rating is None) == (not answers)


def streak(game: Played, voided: str) -> int:
    text = "".join(
        "r" if is_right else "w" for item, is_right in zip(game.items, game.rights, strict=True) if item != voided
    )
    return max(map(len, text.split("w")))


def test_before_the_first_answer_there_is_nothing_to_tell(store: Store) -> None:
    found = figured(store)
    assert (found.accuracy, found.rating, found.seconds, found.games, found.topics) == (None, None, None, (), ())


def test_scores_stand_oldest_first_and_only_those_of_finished_games(store: Store) -> None:
    for month in (3, 1, 2):
        play(store, PACK, knowing("q0"), Rules(length=month), started=f"2026-0{month}-01T00:00:00+00:00")
    session = play(store, PACK, knowing(), Rules(Mode.SUDDEN, length=6))
    play(store, PACK, knowing(), Rules(Mode.PRACTICE, length=4))
    found = figured(store)
    assert [game.asked for game in found.games] == [3, 1, 2, 1], "in the order played, and practice is none"
    assert found.asked == 7
    assert found.games[-1].id == session.header.id


def test_the_hardest_come_hardest_first_and_the_easiest_easiest_first(store: Store) -> None:
    known = [("q0", "q1", "q2"), ("q0", "q1"), ("q0", "q2"), ("q0",)]
    for seed, items in enumerate(known):
        play(store, PACK, knowing(*items), seed=seed)
    found = figured(store)
    assert [(one.item, one.right, one.asked) for one in found.hardest] == [
        ("q3", 0, 4),
        ("q4", 0, 4),
        ("q5", 0, 4),
        ("q1", 2, 4),
        ("q2", 2, 4),
    ]
    assert [(one.item, one.stem) for one in found.easiest] == [("q0", "Is it 0?")]


def test_of_a_pack_that_is_gone_the_answers_still_count_under_no_topic(store: Store) -> None:
    for seed in range(2):
        play(store, PACK, knowing("q0"), seed=seed)
    found = figured(store, is_gone=True)
    assert (found.right, found.asked) == (2, 12)
    assert [(topic.topic, topic.asked) for topic in found.topics] == [("", 12)]
    assert found.easiest[0].item == "q0"
    assert found.easiest[0].stem == ""
    assert found.rating is None, "who knows how hard its questions were"
