from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from tests.records.making import LENGTH, MOMENT, give, header, play, response

from wickquiz.records.boards import GameSummary, board, games
from wickquiz.records.left import unfinished
from wickquiz.records.rows import GameHeader, PackRef
from wickquiz.records.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "wickquiz.db") as opened:
        yield opened


def test_games_are_listed_newest_first_with_how_they_stand(store: Store) -> None:
    play(store, "g1", 2, is_finished=True)
    play(store, "g2", 3)
    store.abandon("g2", MOMENT)
    play(store, "g3", 2)
    assert [(game.id, game.state, game.finished, game.score, game.right, game.asked) for game in games(store)] == [
        ("g3", "open", None, 102, 1, 2),
        ("g2", "abandoned", None, 303, 2, 3),
        ("g1", "finished", MOMENT, 102, 1, 2),
    ]


def test_the_board_holds_finished_games_best_first_and_of_equals_the_earlier(store: Store) -> None:
    for game, responses in (("low", 1), ("early", 3), ("late", 3), ("best", 4)):
        play(store, game, responses, is_finished=True)
    play(store, "open", 9)
    play(store, "left", 9)
    store.abandon("left", MOMENT)
    assert [game.id for game in board(store)] == ["best", "early", "late", "low"]
    assert [game.id for game in board(store, limit=2)] == ["best", "early"]


def test_games_and_board_can_be_those_of_one_pack_or_mode(store: Store) -> None:
    both = (PackRef("wax", "Wax", "a"), PackRef("wick", "Wick", "b"))
    store.begin(header("g1", pack="wax", mode="sudden"))
    store.begin(GameHeader("g2", MOMENT, "CODE", 1, "{}", both, LENGTH))
    for game in ("g1", "g2"):
        store.finish(game, MOMENT)
    assert [(game.id, game.pack) for game in games(store, "wax")] == [("g2", "wax+wick"), ("g1", "wax")]
    assert [game.id for game in games(store, "wick")] == ["g2"]
    assert games(store, "wa") == ()
    assert [game.id for game in board(store, mode="sudden")] == ["g1"]
    assert [(game.id, game.mode) for game in board(store, pack="wick")] == [("g2", "")]


@dataclass
class Played:
    """The plain model: what one game must come to, whatever happened between."""

    responses: int = 0
    state: str = "open"

    def line(self, game: str) -> tuple[object, ...]:
        given = [response(game, position) for position in range(self.responses)]
        return game, self.state, sum(one.points for one in given), sum(one.is_right for one in given), len(given)


@dataclass
class Model:
    played: dict[str, Played] = field(default_factory=dict)

    @property
    def open(self) -> list[str]:
        return [game for game, played in self.played.items() if played.state == "open"]


steps = st.lists(
    st.tuples(
        st.sampled_from(["begin", "respond", "respond", "repeat", "finish", "abandon", "reopen"]), st.integers(0)
    ),
    max_size=40,
)


@given(steps)
@hypothesis(max_examples=60)
def test_whatever_happens_the_folds_are_those_of_a_plain_model(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wickquiz.db"
        model, store = Model(), open_store(path)
        for action, choice in steps:
            store = take(action, choice, model, store)
            assert store.trouble is None
            assert [line(game) for game in reversed(games(store))] == [
                played.line(game) for game, played in model.played.items()
            ]
            going_on = unfinished(store)
            assert (going_on and going_on.header.id) == (model.open[-1] if model.open else None)
        store.close()


def line(game: GameSummary) -> tuple[object, ...]:
    return game.id, game.state, game.score, game.right, game.asked


def take(action: str, choice: int, model: Model, store: Store) -> Store:
    """Do one thing in the store and in the model; what needs an open game does nothing where there is none."""
    if action == "reopen":
        store.close()
        return open_store(store.path)
    if action == "begin":
        game = f"g{len(model.played)}"
        store.begin(header(game))
        model.played[game] = Played()
    elif model.open:
        game = model.open[choice % len(model.open)]
        advance(action, game, model.played[game], store)
    return store


def advance(action: str, game: str, played: Played, store: Store) -> None:
    if action == "respond":
        give(store, response(game, played.responses))
        played.responses += 1
    elif action == "repeat" and played.responses:
        give(store, response(game, played.responses - 1))
    elif action == "finish":
        store.finish(game, MOMENT)
        played.state = "finished"
    elif action == "abandon":
        store.abandon(game, MOMENT)
        played.state = "abandoned"
