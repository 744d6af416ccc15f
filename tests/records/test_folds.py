from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.game.strategies import pack_of
from tests.records import specification as spec
from tests.records.making import MOMENT
from tests.records.old import PLAYED, old_database

from wickquiz.game.code import encode
from wickquiz.game.response import Passed, Picked, Response, Text, Verdict
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Choice, Claim, Item, Level, Option, Pack, Typed
from wickquiz.records import folds, ledger
from wickquiz.records import reader as reading
from wickquiz.records.amendments import Ruling, RulingKind
from wickquiz.records.at_hand import AtHand
from wickquiz.records.boards import board, recently_played
from wickquiz.records.catching_up import catching_up
from wickquiz.records.folds import Folding
from wickquiz.records.initials import sign
from wickquiz.records.items import FEWEST, analyse
from wickquiz.records.kiosk_board import hide
from wickquiz.records.players import figures
from wickquiz.records.practice import memories
from wickquiz.records.ratings import rate
from wickquiz.records.reader import Reader
from wickquiz.records.rescoring import recount, rule
from wickquiz.records.session import Session
from wickquiz.records.store import Store, open_reader, open_store
from wickquiz.records.tallies import tallies

START = datetime(2026, 11, 21, 8, tzinfo=UTC)
LAMP = pack_of(
    "lamp",
    (
        Item("a", "So?", Choice(Option("A"), (Option("B"), Option("C"))), topic="T", level=Level.HARD),
        Item("b", "So.", Claim(verdict=True), topic="T"),
        Item("c", "Who?", Typed("Ana"), level=Level.EASY),
    ),
)
OTHER = replace(
    LAMP,
    items=(replace(LAMP.items[0], interaction=Choice(Option("A"), (Option("X"),))), *LAMP.items[1:2]),
    content_hash="9" * 64,
)
"""The same pack in another version: an option is another, an item is gone."""

SHELVES: tuple[tuple[Pack, ...], ...] = ((LAMP,), (OTHER,), (LAMP, PLAYED), ())
ANSWERS: dict[str, tuple[Response, ...]] = {
    "a": (Picked(0), Picked(1), Passed()),
    "b": (Verdict(is_true=True), Verdict(is_true=False)),
    "c": (Text("Ana"), Text("Bo"), Passed()),
}
MODES = (Mode.QUICK, Mode.QUICK, Mode.SUDDEN, Mode.PRACTICE)
PLAYERS = ("", "Ada")


@dataclass
class House:
    """One scores file in use; games in play are held by nobody else."""

    path: Path
    store: Store
    shelf: tuple[Pack, ...] = (LAMP,)
    sessions: list[Session] = field(default_factory=list)
    begun: int = 0
    folding: Folding | None = None

    def begin(self, choice: int) -> None:
        pack = next((pack for pack in self.shelf if pack.id == "lamp"), LAMP)
        rules = Rules(MODES[choice % 4], length=len(pack.items))
        at = (START + timedelta(days=self.begun)).isoformat()
        code = encode([pack], rules, choice % 5)
        self.begun += 1
        session = Session.begin(
            [pack], rules, choice % 5, code, self.store, f"g{self.begun}", lambda: at, PLAYERS[choice % 3 == 0]
        )
        self.sessions.append(session)

    def respond(self, choice: int) -> None:
        if not self.sessions:
            return self.begin(choice)
        session = self.sessions[choice % len(self.sessions)]
        card = session.attempt.current
        if card is not None:
            answers = ANSWERS[card.item.id]
            session.respond(answers[choice % len(answers)], choice % 7 / 4)
        if session.attempt.is_finished:
            self.sessions.remove(session)
        return None

    def play(self, choice: int) -> None:
        """Play a whole game."""
        self.begin(choice)
        session = self.sessions.pop()
        while (card := session.attempt.current) is not None:
            answers = ANSWERS[card.item.id]
            session.respond(answers[(choice + card.order[:1].count(0)) % len(answers)], choice % 7 / 4)

    def abandon(self, choice: int) -> None:
        if self.sessions:
            self.sessions.pop(choice % len(self.sessions)).abandon()

    def void(self, choice: int) -> None:
        item = "abc"[choice % 3]
        self.store.amend([Ruling("lamp", item, list(RulingKind)[choice % 2], MOMENT)])

    def rescore(self, choice: int) -> None:
        if choice % 2:
            recount(self.store, self.shelf, MOMENT)
        else:
            rule(self.store, LAMP_ONLY, ("lamp", "a"), list(RulingKind)[choice % 4 // 2], MOMENT)

    def decorate(self, choice: int) -> None:
        game = f"g{choice % (self.begun + 1)}"
        sign(self.store, game, "ZOE")
        hide(self.store, game, MOMENT)

    def restock(self, choice: int) -> None:
        self.shelf, self.folding = SHELVES[choice % len(SHELVES)], None

    def reopen(self, choice: int) -> None:
        """Close the file, or leave it as a power cut does."""
        if choice % 2:
            self.store.close()
        else:
            self.path = cut(self.store)
        self.store, self.folding = open_store(self.path), None
        for session in self.sessions:
            session._store = self.store

    def delete_folds(self, _: int) -> None:
        self.store.connection.execute("DELETE FROM folded")

    def catch_up(self, choice: int) -> None:
        """Fold a little further, whatever happened since the last time."""
        self.folding = self.folding or catching_up(self.store, self.shelf)
        for _ in range(choice % 3 + 1):
            self.folding.step(0)

    def look(self, choice: int) -> None:
        """Look at one thing only: each fold then stands somewhere else."""
        LOOKS[choice % len(LOOKS)](self.store, self.shelf)


LAMP_ONLY = (LAMP,)
LOOKS: tuple[Callable[[Reader, tuple[Pack, ...]], object], ...] = (
    lambda reader, _: board(reader),
    rate,
    memories,
    lambda reader, packs: tallies(reader, AtHand(packs)),
    lambda reader, _: reader.open_games(),
)


def cut(store: Store) -> Path:
    """Return a copy of the file as it lies on the disk while it is open."""
    into = Path(tempfile.mkdtemp(dir=store.path.parent)) / store.path.name
    for part in ("", "-wal"):
        if Path(f"{store.path}{part}").exists():
            shutil.copy(f"{store.path}{part}", f"{into}{part}")
    store.close()
    return into


ACTIONS = (
    *[House.play] * 6, *[House.respond] * 6, House.begin, House.abandon, House.void, House.rescore, House.decorate,
    House.restock, House.reopen, House.delete_folds, *[House.look] * 6, *[House.catch_up] * 4,
)  # fmt: skip
actions = st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 1000)), min_size=10, max_size=40)


@pytest.fixture(autouse=True, scope="module")
def eager() -> Iterator[None]:
    """Keep what was folded after every few games, so that short histories meet what long ones do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folds, "_FEW", 2)
        patch.setattr(folds, "_MANY", 3)
        patch.setattr(folds, "_AT_ONCE", 2)
        patch.setattr(reading, "_BEHIND", 2)
        patch.setattr(ledger, "BEST", 4)
        yield


@given(st.booleans(), actions)
@settings(max_examples=60)
def test_whatever_happens_the_folds_are_those_over_all_rows_at_once(
    is_old: bool, history: list[tuple[Callable[[House, int], None], int]]
) -> None:
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        path = Path(folder) / "wickquiz.db"
        house = House(path, open_store(old_database(path) if is_old else path))
        if is_old:
            house.shelf = (LAMP, PLAYED)
        house.store.connection.execute("PRAGMA synchronous = OFF")
        for action, choice in history:
            action(house, choice)
        check(house.store, house.shelf)
        with open_reader(house.path) as reader:
            check(reader, house.shelf)
        house.delete_folds(0)
        check(house.store, house.shelf)
        house.store.close()


def memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def check(reader: Reader, packs: tuple[Pack, ...]) -> None:
    """Everything that is folded is what the specification says."""
    cases = spec.gather(reader, packs)
    assert list(reader.open_games()) == spec.open_games(reader)
    assert tallies(reader, AtHand(packs)).untold == cases.untold
    rated = rate(reader, packs)
    assert (rated.players, rated.items) == spec.ratings(cases.told, packs)
    for mode, player, limit in ((None, None, 3), (None, "", 4), ("sudden", "Ada", 2), (None, None, 50)):
        assert list(board(reader, limit, None, mode, player)) == spec.board(reader, limit, mode, player)
    for player in PLAYERS:
        check_player(reader, packs, cases, player)
    found = {(one.pack, one.item): one for one in analyse(reader, packs)}
    answered = {case.key for case in cases.told if case.header.mode != Mode.PRACTICE}
    assert set(found) == answered | set(spec.at_hand(packs))
    for key, one in found.items():
        wanted = spec.item_figures(cases.told, packs, key)
        told = {name: getattr(one, name) for name in ("cases", "right", "passed", "outdated", "is_void")}
        assert told | {"refused": {each.text: each.count for each in one.refused}} == {
            name: wanted[name] for name in (*told, "refused")
        }
        assert one.seconds == (wanted["seconds"] if one.cases - one.passed >= FEWEST else None)
    assert reader.trouble is None


def check_player(reader: Reader, packs: tuple[Pack, ...], cases: spec.Cases, player: str) -> None:
    wanted, found = spec.player_figures(cases.told, packs, player), figures(reader, packs, player)
    assert {
        "right": found.right,
        "asked": found.asked,
        "seconds": found.seconds,
        "streak": found.longest_streak,
        "topics": {topic.topic: (topic.right, topic.asked, topic.seconds) for topic in found.topics},
    } == wanted
    assert memories(reader, packs, player) == spec.memories(cases.told, player)
    assert set(recently_played(reader, player)) == spec.recently_played(reader, player)
    rounds = spec.finished_rounds(reader, player)
    assert dict(found.rounds) == {mode: count for mode, count in rounds.items() if mode != "practice"}
    best = spec.board(reader, 1, player=player)
    assert found.best == max((game.score for game in best), default=0)
