from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from tests.records.making import MOMENT, amendments, header, play

from wickquiz.records.amendments import Correction
from wickquiz.records.boards import board
from wickquiz.records.initials import initials_of, sign
from wickquiz.records.kiosk_board import Span, best, hidden, hide, moments_of, show
from wickquiz.records.store import Store, open_store

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=ZONE)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "wickquiz.db") as opened:
        yield opened


def names(store: Store, **wanted: int) -> list[str]:
    return [entry.game for entry in best(store, **wanted)]


def test_the_board_shows_the_best_games_with_their_initials(store: Store) -> None:
    for game, responses, letters in (("low", 1, "ANN"), ("early", 3, ""), ("late", 3, "BOB"), ("top", 4, "CYD")):
        play(store, game, responses, is_finished=True)
        sign(store, game, letters)
    play(store, "open", 9)
    store.begin(header("drill", mode="practice"))
    store.finish("drill", MOMENT)
    assert [(entry.game, entry.initials, entry.score, entry.right, entry.asked) for entry in best(store)] == [
        ("top", "CYD", 604, 2, 4),
        ("early", "", 303, 2, 3),
        ("late", "BOB", 303, 2, 3),
        ("low", "ANN", 1, 0, 1),
    ]
    assert names(store, limit=2) == ["top", "early"]
    assert {entry.at for entry in best(store)} == {MOMENT}
    assert best(store, mode="sudden") == ()
    assert len(best(store, mode="quick")) == 4


def test_the_first_initials_under_a_game_stand(store: Store) -> None:
    play(store, "g1", 1, is_finished=True)
    sign(store, "g1", "ANN")
    sign(store, "g1", "BOB")
    assert initials_of(store, ["g1", "g2"]) == {"g1": "ANN"}


def test_a_hidden_game_is_off_the_board_until_it_is_shown_again(store: Store) -> None:
    for game in ("g1", "g2"):
        play(store, game, 3, is_finished=True)
    hide(store, "g1", MOMENT)
    assert names(store) == ["g2"]
    assert hidden(store) == {"g1"}
    assert len(board(store)) == 2
    show(store, "g1", MOMENT)
    assert names(store) == ["g1", "g2"]
    assert hidden(store) == frozenset()


def test_rulings_and_corrections_count_on_the_kiosks_board_too(store: Store) -> None:
    for game in ("g1", "g2", "g3"):
        play(store, game, 3, is_finished=True)
    store.amend(amendments("g1"))
    store.amend([Correction("g2", 0, 1.0, is_right=True, points=100, at=MOMENT)])
    scores = [(entry.game, entry.score, entry.right, entry.asked) for entry in best(store)]
    assert scores == [("g2", 402, 3, 3), ("g3", 303, 2, 3), ("g1", 208, 1, 2)]
    assert scores == [(game.id, game.score, game.right, game.asked) for game in board(store)]
    hide(store, "g2", MOMENT)
    assert names(store) == ["g3", "g1"]


def finish_at(store: Store, game: str, when: datetime) -> None:
    store.begin(header(game))
    store.finish(game, when.astimezone(ZoneInfo("UTC")).isoformat())


def test_a_day_begins_at_midnight_where_the_kiosk_stands_and_a_week_is_seven_days(store: Store) -> None:
    moments = {
        "future": NOW + timedelta(days=365 * 14),
        "now": NOW,
        "after midnight": NOW.replace(hour=0, minute=5),
        "yesterday": NOW.replace(hour=0) - timedelta(minutes=5),
        "long ago": NOW - timedelta(days=8),
        "1970": datetime(1970, 1, 1, tzinfo=ZONE),
    }
    for game, when in moments.items():
        finish_at(store, game, when)
    found = {span: {entry.game for entry in best(store, moments=moments_of(span, NOW))} for span in Span}
    assert found[Span.TODAY] == {"now", "after midnight"}
    assert found[Span.WEEK] == {"now", "after midnight", "yesterday"}
    assert found[Span.EVER] == set(moments)


def test_a_row_that_is_damaged_is_left_off_and_counted(store: Store) -> None:
    for game, responses in (("g1", 3), ("g2", 4)):
        play(store, game, responses, is_finished=True)
    store._log.connection.execute("DROP TRIGGER ending_stands")
    store._log.connection.execute("UPDATE ending SET score = 9999 WHERE game = 'g1'")
    assert names(store) == ["g2"]
    assert "1 entry does not match" in (store.trouble or "")


@given(
    st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.booleans(), st.booleans()), max_size=80), st.integers(1, 12)
)
@hypothesis(max_examples=25)
def test_the_board_is_that_of_the_fold_over_all_games(
    tmp_path_factory: pytest.TempPathFactory, games: list[tuple[int, bool, bool, bool]], limit: int
) -> None:
    with open_store(tmp_path_factory.mktemp("board") / "wickquiz.db") as store:
        store._log.connection.execute("PRAGMA synchronous = OFF")
        for number, (score, is_finished, is_hidden, is_corrected) in enumerate(games):
            game = f"g{number}"
            store.begin(header(game))
            store.record(game, 0, "{}", seconds=1, credit=0, is_right=False, points=score)
            (store.finish if is_finished else store.abandon)(game, MOMENT)
            if is_hidden:
                hide(store, game, MOMENT)
            if is_corrected:
                store.amend([Correction(game, 0, 1.0, is_right=True, points=2, at=MOMENT)])
        hides = hidden(store)
        wanted = [(game.id, game.score) for game in board(store, limit=100) if game.id not in hides]
        assert [score for _, score in wanted[:limit]] == [entry.score for entry in best(store, limit=limit)]
        assert {(entry.game, entry.score) for entry in best(store, limit=100)} == set(wanted)
