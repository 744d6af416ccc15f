"""Voiding and counting anew, held against a plain model of what each game should come to."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.game.strategies import pack_of
from tests.records.making import MOMENT, everything
from tests.records.old import PLAYED, old_database

from wickquiz.game.code import encode
from wickquiz.game.response import Picked, Text, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Choice, Claim, Item, Level, Option, Pack, Typed
from wickquiz.records.amendments import RulingKind
from wickquiz.records.at_hand import AtHand
from wickquiz.records.boards import GameSummary, board, games
from wickquiz.records.left import unfinished
from wickquiz.records.rescoring import Rescoring, UnknownItem, recount, rule
from wickquiz.records.rows import GameHeader, ItemRef
from wickquiz.records.session import Session
from wickquiz.records.store import Store, open_reader, open_store
from wickquiz.records.tallies import Tallies, tallies

VOID, UNVOID = RulingKind.VOID, RulingKind.UNVOID
RIGHT = Verdict(is_true=True)
WORTH = {Level.EASY: 100, Level.MEDIUM: 200, Level.HARD: 300}
LEVELS = tuple(Level)
PACK = pack_of("wax", tuple(Item(f"q{n}", "So.", Claim(verdict=True), level=LEVELS[n % 3]) for n in range(6)))

ids = (f"game-{number}" for number in count())


def now() -> str:
    return MOMENT


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "scores.db") as opened:
        yield opened


def begin(store: Store, pack: Pack = PACK, rules: Rules | None = None, seed: int = 1) -> Session:
    rules = rules or Rules(length=4)
    return Session.begin([pack], rules, seed, encode([pack], rules, seed), store, next(ids), now)


def play(store: Store, rights: list[bool], seed: int = 1, mode: Mode = Mode.QUICK, seconds: float = 5.0) -> Session:
    session = begin(store, rules=Rules(mode, length=len(rights)), seed=seed)
    for is_right in rights:
        session.respond(Verdict(is_true=is_right), seconds)
    return session


def asked(session: Session) -> list[str]:
    return [card.item.id for card in session.attempt.cards]


@dataclass
class Game:
    """The plain model of one game. `closed` are the items that were void when it was last counted anew."""

    id: str
    items: list[str]
    rights: list[bool]
    is_timed: bool
    closed: frozenset[str] = frozenset()

    def points(self) -> list[int]:
        streak, points = 0, []
        for item, is_right in zip(self.items, self.rights, strict=True):
            if item not in self.closed:
                streak = streak + 1 if is_right else 0
            worth = WORTH[next(one.level for one in PACK.items if one.id == item)]
            bonus = math.floor(worth * min(max(streak - 1, 0), 5) / 10)
            speed = math.floor(worth / 2 * (1 - 5 / 20)) if self.is_timed else 0
            points.append(worth + bonus + speed if is_right else 0)
        return points

    def line(self, voided: frozenset[str]) -> tuple[str, int, int, int]:
        kept = [n for n, item in enumerate(self.items) if item not in voided]
        points = self.points()
        return self.id, sum(points[n] for n in kept), sum(self.rights[n] for n in kept), len(kept)


@dataclass
class Model:
    games: list[Game] = field(default_factory=list)
    voided: frozenset[str] = frozenset()

    def lines(self) -> list[tuple[str, int, int, int]]:
        return [game.line(self.voided) for game in reversed(self.games)]

    def count_anew(self, games: list[Game]) -> None:
        for game in games:
            game.closed = self.voided


def line(game: GameSummary) -> tuple[str, int, int, int]:
    return game.id, game.score, game.right, game.asked


def lines(store: Store) -> list[tuple[str, int, int, int]]:
    return [line(game) for game in games(store)]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("play"), st.lists(st.booleans(), min_size=1, max_size=6), st.booleans()),
        st.tuples(st.sampled_from(["void", "unvoid"]), st.integers(0, 5), st.none()),
        st.tuples(st.just("all"), st.none(), st.none()),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=80)
@given(steps)
def test_whatever_is_voided_and_put_back_the_board_is_that_of_a_plain_model(
    steps: list[tuple[str, object, object]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "scores.db") as store:
        model = Model()
        for action, what, is_timed in steps:
            before = model.lines()
            if isinstance(what, list):
                session = play(store, what, len(model.games), Mode.MIDNIGHT if is_timed else Mode.QUICK)
                model.games.append(Game(session.header.id, asked(session), what, bool(is_timed)))
                continue
            found = amend(store, model, action, f"q{what}")
            assert lines(store) == model.lines()
            assert [line(change.after) for change in found.changes] == sorted(
                set(model.lines()) - set(before), key=model.lines().index
            )
            assert found.frozen == found.untold == ()
            assert amend(store, model, action, f"q{what}").changes == (), "the same again changes nothing"
        games_and_responses = everything(store)[:3]
        recount(store, [PACK], MOMENT)
        model.count_anew(model.games)
        assert lines(store) == model.lines()
        assert everything(store)[:3] == games_and_responses, "what was recorded in play stands"


def amend(store: Store, model: Model, action: str, item: str) -> Rescoring:
    """Void, put back or count anew, in the store and in the model."""
    if action == "all":
        model.count_anew(model.games)
        return recount(store, [PACK], MOMENT)
    kind = RulingKind(action)
    is_news = (item in model.voided) is (kind is UNVOID)
    model.voided = model.voided | {item} if kind is VOID else model.voided - {item}
    model.count_anew([game for game in model.games if item in game.items])
    found = rule(store, [PACK], ("wax", item), kind, MOMENT)
    assert found.is_news is is_news
    return found


def test_a_voided_item_is_as_if_it_had_never_been_asked(store: Store) -> None:
    session = play(store, [True, False, True, True])
    missed = asked(session)[1]
    before = session.attempt.score
    found = rule(store, [PACK], ("wax", missed), VOID, MOMENT)
    (change,) = found.changes
    assert change.before.score == before
    worth = [WORTH[card.item.level] for card in session.attempt.cards]
    assert change.after.score == worth[0] + worth[2] * 11 // 10 + worth[3] * 12 // 10, "the streak goes over the gap"
    assert (change.after.right, change.after.asked) == (3, 3)
    assert board(store)[0] == change.after
    found = rule(store, [PACK], ("wax", missed), UNVOID, MOMENT)
    assert [line(game) for game in games(store)] == [(session.header.id, before, 3, 4)]
    assert len(store.rulings()) == 2


def test_a_game_in_play_is_gone_on_with_though_one_of_its_items_was_voided(store: Store) -> None:
    session = begin(store)
    session.respond(RIGHT, 2.0)
    rule(store, [PACK], ("wax", asked(session)[0]), VOID, MOMENT)
    assert lines(store) == [(session.header.id, 0, 0, 0)]
    record = unfinished(store)
    assert record is not None
    resumed = Session.resume(record, [PACK], store, now)
    for _ in range(3):
        resumed.respond(RIGHT, 2.0)
    assert [(game.right, game.asked, game.state) for game in games(store)] == [(3, 3, "finished")]


def test_a_duel_loses_the_points_of_a_voided_item_and_is_not_judged_anew(store: Store) -> None:
    items = tuple(ItemRef("wax", f"q{number}", "f" * 12) for number in range(2))
    store.begin(GameHeader("duel", MOMENT, "", 1, '{"mode":"duel"}', (), 2, "duel"), items)
    for position in range(2):
        store.record("duel", position, '[["tries"]]', seconds=1, credit=1, is_right=True, points=100 + position)
    (change,) = rule(store, [PACK], ("wax", "q0"), VOID, MOMENT).changes
    assert (change.before.score, change.after.score) == (201, 101)
    found = recount(store, [PACK], MOMENT)
    assert found.changes == found.frozen == found.untold == ()
    assert tallies(store, AtHand([PACK])) == Tallies({}, 0)


def test_an_item_that_nobody_knows_cannot_be_voided(store: Store) -> None:
    play(store, [True])
    with pytest.raises(UnknownItem):
        rule(store, [PACK], ("wax", "none"), VOID, MOMENT)
    assert store.rulings() == ()


def test_where_a_pack_is_gone_the_items_own_points_go_and_the_rest_stands(store: Store) -> None:
    session = play(store, [True, True, True])
    points = [answered.points.total for answered in session.attempt.answered]
    found = rule(store, [], ("wax", asked(session)[0]), VOID, MOMENT)
    assert [game.id for game in found.frozen] == [session.header.id]
    assert lines(store) == [(session.header.id, points[1] + points[2], 2, 2)]


def test_a_right_answer_that_was_refused_counts_once_the_author_accepts_it(store: Store) -> None:
    strict = pack_of("typed", (Item("who", "Who?", Typed("Ana de Armas")),))
    session = begin(store, strict, Rules(length=1))
    session.respond(Text("Armas"), 4.0)
    assert lines(store) == [(session.header.id, 0, 0, 1)]
    kind = pack_of("typed", (Item("who", "Who was it?", Typed("Ana de Armas", accept=("Armas",))),))
    (change,) = recount(store, [kind], MOMENT).changes
    assert (change.before.score, change.after.score, change.after.right) == (0, 200, 1)
    assert recount(store, [kind], MOMENT).changes == ()
    assert len(store.corrections()) == 1
    recount(store, [strict], MOMENT)
    assert lines(store) == [(session.header.id, 0, 0, 1)]


def test_a_response_is_not_judged_by_options_that_it_was_not_given_to(store: Store) -> None:
    before = pack_of("wax", (Item("q", "So?", Choice(Option("A"), (Option("B"), Option("C")))),))
    session = begin(store, before, Rules(length=1))
    session.respond(Picked(0), 4.0)
    after = pack_of("wax", (Item("q", "So?", Choice(Option("B"), (Option("A"), Option("C")))),))
    found = recount(store, [after], MOMENT)
    assert [game.id for game in found.frozen] == [session.header.id]
    assert lines(store) == [(session.header.id, 200, 1, 1)]


def test_a_game_that_lost_a_row_keeps_its_score_but_for_what_is_voided(store: Store) -> None:
    session = play(store, [True, True, True], seed=3)
    points = [answered.points.total for answered in session.attempt.answered]
    path = store.path
    store.close()
    path.write_bytes(b'{"verdict":tru?}'.join(path.read_bytes().rsplit(b'{"verdict":true}', 1)))
    with open_store(path) as again:
        lost = next(k for k in range(3) if k not in {row.position for row in again.responses()})
        kept = next(k for k in range(3) if k != lost)
        found = rule(again, [PACK], ("wax", asked(session)[kept]), VOID, MOMENT)
        assert [game.id for game in found.frozen] == [session.header.id]
        assert [game.score for game in games(again)] == [sum(points) - points[kept]]
        rule(again, [PACK], ("wax", asked(session)[lost]), VOID, MOMENT)
        assert [game.score for game in games(again)] == [sum(points) - points[kept]]


def test_the_items_of_old_games_are_told_by_their_codes_and_kept_from_then_on(tmp_path: Path) -> None:
    path = old_database(tmp_path / "wickquiz.db")
    with open_store(path) as store:
        found = rule(store, [PLAYED], ("wax", "soot"), VOID, MOMENT)
        assert {change.after.id for change in found.changes} <= {"old-0", "old-1", "old-3"}
        assert [game.id for game in found.untold] == ["old-2"]
        assert {deal.game for deal in store.deals()} == {"old-0", "old-1", "old-3"}
        after = [(game.id, game.score) for game in games(store)]
    with open_reader(path) as reader:  # and no pack in sight
        assert [(game.id, game.score) for game in games(reader)] == after
        assert dict(after)["old-0"] == 200 + 220


def test_a_later_ruling_and_a_later_correction_hold(store: Store) -> None:
    session = play(store, [True])
    item = ("wax", asked(session)[0])
    for kind in (VOID, UNVOID, VOID, UNVOID, VOID):
        rule(store, [PACK], item, kind, MOMENT)
    assert lines(store) == [(session.header.id, 0, 0, 0)]
    assert [ruling.kind for ruling in store.rulings()] == [VOID, UNVOID, VOID, UNVOID, VOID]
