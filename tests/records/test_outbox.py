from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st
from tests.records.making import MOMENT, amendments, header, play

from wickquiz.records.backups import Backups
from wickquiz.records.board.link import Pace
from wickquiz.records.board.outbox import Outbox, dead_letters, is_for_boards, retry
from wickquiz.records.initials import purge, sign
from wickquiz.records.kiosk_board import hide, show
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind
from wickquiz.records.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "wickquiz.db") as opened:
        yield opened


@pytest.fixture
def outbox() -> Outbox:
    return Outbox("lobby")


def finish(store: Store, game: str, letters: str | None = "ANN") -> None:
    play(store, game, 3, is_finished=True)
    if letters is not None:
        sign(store, game, letters)


def deliver(store: Store, game: str, kind: DeliveryKind = DeliveryKind.SENT, reason: str = "") -> None:
    store.amend([Delivery(game, kind, reason, MOMENT)])


def names(outbox: Outbox, store: Store, **limit: int) -> list[str]:
    return [posting.entry.game for posting in outbox.waiting(store, **limit)]


def test_a_finished_game_waits_until_it_is_delivered(store: Store, outbox: Outbox) -> None:
    for game in ("g1", "g2", "g3"):
        finish(store, game)
    assert names(outbox, store) == ["g1", "g2", "g3"]
    assert names(outbox, store, limit=2) == ["g1", "g2"]
    deliver(store, "g2")
    assert names(outbox, store) == ["g1", "g3"]
    assert outbox.count(store) == 2
    deliver(store, "g1")
    deliver(store, "g3", DeliveryKind.DEAD, "refused 23514")
    assert names(outbox, store) == []
    assert outbox.count(store) == 0


def test_a_posting_is_the_games_line_on_the_board(store: Store, outbox: Outbox) -> None:
    finish(store, "g1")
    store.amend(amendments("g1"))
    (posting,) = outbox.waiting(store)
    entry = posting.entry
    assert (entry.game, entry.at, entry.initials, entry.kiosk) == ("g1", MOMENT, "ANN", "lobby")
    assert (entry.score, entry.right, entry.asked) == (208, 1, 2)
    assert (posting.mode, posting.packs) == ("quick", "ballerina")


def test_a_game_that_may_yet_be_signed_waits_for_its_initials_or_for_the_next_game(
    store: Store, outbox: Outbox
) -> None:
    finish(store, "g1", letters=None)
    assert names(outbox, store) == []
    sign(store, "g1", "")
    assert names(outbox, store) == ["g1"]
    deliver(store, "g1")
    finish(store, "g2", letters=None)
    assert names(outbox, store) == []
    store.begin(header("g3"))
    assert names(outbox, store) == ["g2"]


def test_a_game_given_up_or_hidden_is_not_sent(store: Store, outbox: Outbox) -> None:
    play(store, "left", 2)
    store.abandon("left", MOMENT)
    finish(store, "rude")
    finish(store, "g1")
    hide(store, "rude", MOMENT)
    assert names(outbox, store) == ["g1"]
    deliver(store, "g1")
    assert names(outbox, store) == []
    show(store, "rude", MOMENT)
    assert names(outbox, store) == ["rude"]


def test_practice_is_not_for_boards(store: Store, outbox: Outbox) -> None:
    store.begin(header("g1", mode="practice"))
    store.finish("g1", MOMENT)
    sign(store, "g1", "")
    (posting,) = outbox.waiting(store)
    assert not is_for_boards(posting)


def test_what_was_refused_is_listed_with_its_reason_and_can_be_tried_again(store: Store, outbox: Outbox) -> None:
    for game in ("g1", "g2"):
        finish(store, game)
    deliver(store, "g1", DeliveryKind.DEAD, "refused 23514")
    deliver(store, "g2")
    assert names(outbox, store) == []
    assert [(row.game, row.reason) for row in dead_letters(store)] == [("g1", "refused 23514")]
    retry(store, MOMENT)
    outbox.look_anew()
    assert names(outbox, store) == ["g1"]
    assert dead_letters(store) == ()


def test_another_store_is_looked_through_from_its_first_game(tmp_path: Path, outbox: Outbox) -> None:
    for folder in ("a", "b"):
        with open_store(tmp_path / folder / "wickquiz.db") as store:
            finish(store, "g1")
            assert names(outbox, store) == ["g1"]
            deliver(store, "g1")
            assert names(outbox, store) == []


def test_what_is_purged_before_it_is_sent_goes_without_initials(store: Store, outbox: Outbox) -> None:
    for game in ("g1", "g2"):
        finish(store, game)
    purge(store, Backups(store.path, store.path.parent / "backups"))
    store.begin(header("g3"))
    assert [posting.entry.initials for posting in outbox.waiting(store)] == ["", ""]


@pytest.mark.parametrize("others", [0, 250])
def test_a_game_that_was_looked_for_while_it_was_played_waits_once_it_is_finished(
    store: Store, outbox: Outbox, others: int
) -> None:
    store.begin(header("g1"))
    assert names(outbox, store) == []
    for number in range(others):
        store.begin(header(f"other-{number}"))
    assert names(outbox, store) == []
    store.finish("g1", MOMENT)
    assert names(outbox, store) == ([] if others == 0 else ["g1"])
    sign(store, "g1", "ANN")
    assert [posting.entry.initials for posting in outbox.waiting(store)] == ["ANN"]


def test_a_game_signed_after_a_purge_goes_with_its_initials(store: Store, outbox: Outbox) -> None:
    for game in ("g1", "g2", "g3"):
        finish(store, game)
        assert names(outbox, store) == [game]
        deliver(store, game)
        assert names(outbox, store) == []
    purge(store, Backups(store.path, store.path.parent / "backups"))
    assert names(outbox, store) == []
    finish(store, "g4", letters="BOB")
    assert [posting.entry.initials for posting in outbox.waiting(store)] == ["BOB"]


def test_a_game_whose_row_is_damaged_is_not_sent(store: Store, outbox: Outbox) -> None:
    for game in ("g1", "g2"):
        finish(store, game)
    store.connection.execute("DROP TRIGGER ending_stands")
    store.connection.execute("UPDATE ending SET score = 9999 WHERE game = 'g1'")
    assert names(outbox, store) == ["g2"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["finish", "open", "end", "send", "kill", "retry", "hide", "show"]), st.integers(0, 9)
        )
    )
)
@hypothesis(max_examples=40)
def test_what_waits_is_what_a_plain_model_says(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    outbox, begun, finished = Outbox("k"), list[str](), list[str]()
    sent, dead, hidden_games = set[str](), set[str](), set[str]()
    with open_store(tmp_path_factory.mktemp("outbox") / "wickquiz.db") as store:
        store.connection.execute("PRAGMA synchronous = OFF")
        for number, (step, choice) in enumerate(steps):
            game = finished[choice % len(finished)] if finished else ""
            if step == "finish":
                finish(store, f"g{number}")
                finished.append(f"g{number}")
            elif step == "open":
                play(store, f"g{number}", 1)
                begun.append(f"g{number}")
            elif step == "end" and begun:
                finished.append(begun.pop())
                store.finish(finished[-1], MOMENT)
                sign(store, finished[-1], "")
            elif step == "retry":
                retry(store, MOMENT)
                outbox.look_anew()
                dead.clear()
            elif game and step in {"send", "kill"} and game not in sent | dead:
                deliver(store, game, DeliveryKind.SENT if step == "send" else DeliveryKind.DEAD, "")
                (sent if step == "send" else dead).add(game)
            elif game and step == "hide":
                hide(store, game, MOMENT)
                hidden_games.add(game)
            elif game and step == "show":
                show(store, game, MOMENT)
                hidden_games.discard(game)
            assert names(outbox, store) == [one for one in finished if one not in sent | dead | hidden_games]


@given(st.integers(1, 2000), st.floats(0, 1))
def test_the_wait_after_failures_doubles_up_to_a_limit_and_is_never_longer(failures: int, chance: float) -> None:
    pace = Pace(shortest=1.0, longest=30.0)
    assert 0.5 * min(30.0, 2.0 ** min(failures - 1, 10)) <= pace.after(failures, chance) <= 30.0
    assert pace.after(failures, 0.0) <= pace.after(failures + 1, 0.0)
