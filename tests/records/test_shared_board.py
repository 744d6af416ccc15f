"""The shared board, on a real PostgreSQL that these tests start."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.records.lossy import LossyLine
from tests.records.making import MOMENT, header, play
from tests.records.postgres import Cluster, programs
from tests.records.storm import Size, storm

from wickquiz.records.board.link import BoardLink, Pace
from wickquiz.records.board.outbox import dead_letters
from wickquiz.records.board.postings import Posting, board_sql
from wickquiz.records.board.server import Server, Unreached
from wickquiz.records.board.shared_board import FRESH, SharedBoard
from wickquiz.records.initials import sign
from wickquiz.records.kiosk_board import BoardEntry, Span, hide
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind
from wickquiz.records.store import Store, open_store

NOW = datetime.fromisoformat(MOMENT) + timedelta(hours=1)
PACE = Pace(fetch=0.05, shortest=0.01, longest=0.1, patience=0.5)
PATIENCE = 20.0


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    pytest.importorskip("psycopg", reason="the extra `postgres` is not installed")
    where = programs()
    if where is None:
        pytest.skip("PostgreSQL is not installed here, and tools/set_up could not install it")
    cluster = Cluster(where)
    yield cluster
    cluster.close()


@pytest.fixture
def cluster(server: Cluster) -> Cluster:
    server.sql("TRUNCATE wickquiz.entry")
    return server


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "wickquiz.db") as opened:
        yield opened


class Kiosk:
    """A kiosk's part in the shared board, with a clock that the test can put forward."""

    def __init__(self, store: Store, url: str, *, is_started: bool = True) -> None:
        self.store = store
        self.ahead = 0.0
        self.link = BoardLink(url, now=lambda: NOW, chance=lambda: 0.5, clock=self.clock, pace=PACE)
        self.shared = SharedBoard(self.link, "lobby", self.clock)
        if is_started:
            self.link.start()

    def clock(self) -> float:
        return time.monotonic() + self.ahead

    def until(self, condition: Callable[[], object]) -> None:
        """Pump until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not condition():
            self.shared.pump(self.store, NOW)
            assert time.monotonic() < deadline, f"it never came to that; trouble: {self.link.trouble}"
            time.sleep(0.005)

    def until_all_are_sent(self) -> None:
        self.until(lambda: not self.shared.waiting(self.store))


@pytest.fixture
def kiosk(store: Store, cluster: Cluster) -> Iterator[Kiosk]:
    made = Kiosk(store, cluster.url())
    yield made
    made.shared.close()


def finish(store: Store, game: str, letters: str = "ANN", responses: int = 3) -> None:
    play(store, game, responses, is_finished=True)
    sign(store, game, letters)


def rows(cluster: Cluster) -> list[str]:
    return cluster.sql(
        'SELECT game, kiosk, mode, packs, initials, score, "right", asked FROM wickquiz.entry ORDER BY 1'
    )


def test_a_finished_game_is_on_the_shared_board_and_its_delivery_in_the_log(kiosk: Kiosk, cluster: Cluster) -> None:
    finish(kiosk.store, "g1")
    finish(kiosk.store, "g2", letters="")
    kiosk.until_all_are_sent()
    assert rows(cluster) == ["g1|lobby|quick|ballerina|ANN|303|2|3", "g2|lobby|quick|ballerina||303|2|3"]
    assert [(row.game, row.kind) for row in kiosk.store.read(Delivery)[0]] == [
        ("g1", DeliveryKind.SENT),
        ("g2", DeliveryKind.SENT),
    ]


def test_the_board_shown_is_the_shared_one_while_it_is_fresh_and_says_so(kiosk: Kiosk, cluster: Cluster) -> None:
    cluster.sql(
        "INSERT INTO wickquiz.entry VALUES "
        f"('far', 'museum', 'quick', 'wax', 'CYD', 999, 1, 1, '{MOMENT}'), "
        "('old', 'museum', 'quick', 'wax', 'DAN', 500, 1, 1, '2020-01-01')"
    )
    finish(kiosk.store, "g1")
    kiosk.until(lambda: [line.game for line in kiosk.shared.shown(kiosk.store, Span.EVER, NOW).entries][2:] == ["g1"])
    shown = kiosk.shared.shown(kiosk.store, Span.EVER, NOW)
    assert shown.is_shared
    assert [(line.game, line.kiosk, line.initials, line.score) for line in shown.entries] == [
        ("far", "museum", "CYD", 999),
        ("old", "museum", "DAN", 500),
        ("g1", "lobby", "ANN", 303),
    ]
    assert shown.entries[0].at == MOMENT
    for span in (Span.TODAY, Span.WEEK):
        assert [line.game for line in kiosk.shared.shown(kiosk.store, span, NOW).entries] == ["far", "g1"]
    assert len(kiosk.shared.shown(kiosk.store, Span.EVER, NOW, limit=1).entries) == 1
    hide(kiosk.store, "far", MOMENT)
    assert [line.game for line in kiosk.shared.shown(kiosk.store, Span.TODAY, NOW).entries] == ["g1"]


def test_before_the_first_and_when_the_last_is_old_the_board_is_the_kiosks_own(store: Store, cluster: Cluster) -> None:
    finish(store, "g1")
    kiosk = Kiosk(store, cluster.url(), is_started=False)
    shown = kiosk.shared.shown(store, Span.EVER, NOW)
    assert not shown.is_shared
    assert [(line.game, line.kiosk) for line in shown.entries] == [("g1", "")]
    kiosk.link.start()
    kiosk.until(lambda: kiosk.shared.shown(store, Span.EVER, NOW).is_shared)
    kiosk.shared.close()
    kiosk.ahead += FRESH + 1
    assert not kiosk.shared.shown(store, Span.EVER, NOW).is_shared


def test_a_game_that_is_sent_twice_is_there_once_as_it_came_first(cluster: Cluster) -> None:
    server = Server(cluster.url())
    first = Posting(BoardEntry("g1", MOMENT, "ANN", 5, 1, 2, "lobby"), "quick", "wax")
    other = Posting(BoardEntry("g1", MOMENT, "BOB", 9, 1, 2, "museum"), "quick", "wax")
    assert server.post([first]) == 1
    assert server.post([first]) == 0
    assert server.post([other, Posting(BoardEntry("g2", MOMENT, "", 1, 0, 2, "museum"), "quick", "wax")]) == 1
    server.close()
    assert rows(cluster) == ["g1|lobby|quick|wax|ANN|5|1|2", "g2|museum|quick|wax||1|0|2"]


def test_a_game_that_the_board_refuses_is_a_dead_letter_and_holds_nothing_up(kiosk: Kiosk, cluster: Cluster) -> None:
    cluster.sql("ALTER TABLE wickquiz.entry ADD CONSTRAINT low CHECK (score < 600)")
    try:
        for game, responses in (("g1", 2), ("high", 4), ("g2", 3)):
            finish(kiosk.store, game, responses=responses)
        kiosk.until_all_are_sent()
        assert [row.split("|")[0] for row in rows(cluster)] == ["g1", "g2"]
        assert [(row.game, row.reason) for row in dead_letters(kiosk.store)] == [("high", "refused 23514")]
        assert kiosk.shared.trouble is None
    finally:
        cluster.sql("ALTER TABLE wickquiz.entry DROP CONSTRAINT low")
    kiosk.shared.retry(kiosk.store, NOW)
    kiosk.until_all_are_sent()
    assert len(rows(cluster)) == 3
    assert dead_letters(kiosk.store) == ()


def test_practice_is_written_off_and_not_sent(kiosk: Kiosk, cluster: Cluster) -> None:
    kiosk.store.begin(header("drill", mode="practice"))
    kiosk.store.finish("drill", MOMENT)
    finish(kiosk.store, "g1")
    kiosk.until_all_are_sent()
    assert [row.split("|")[0] for row in rows(cluster)] == ["g1"]
    assert dead_letters(kiosk.store) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE wickquiz.entry SET score = 1",
        "DELETE FROM wickquiz.entry",
        "TRUNCATE wickquiz.entry",
        "CREATE TABLE wickquiz.mine (x int)",
        "DROP TABLE wickquiz.entry",
        "SELECT * FROM secrets",
        "INSERT INTO wickquiz.entry (game, received) VALUES ('x', '1970-01-01')",
        "ALTER ROLE kiosk SUPERUSER",
    ],
)
def test_a_kiosk_may_read_the_board_and_add_to_it_and_nothing_else(cluster: Cluster, statement: str) -> None:
    psycopg = pytest.importorskip("psycopg")
    cluster.sql("CREATE TABLE IF NOT EXISTS secrets (x int)")
    with (
        psycopg.connect(cluster.url(), autocommit=True) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement)


def test_the_boards_sql_can_be_run_again_and_keeps_what_is_there(kiosk: Kiosk, cluster: Cluster) -> None:
    finish(kiosk.store, "g1")
    kiosk.until_all_are_sent()
    cluster.sql(board_sql())
    assert len(rows(cluster)) == 1


def test_each_trouble_has_a_sentence_and_none_repeats_addresses_or_passwords(cluster: Cluster, tmp_path: Path) -> None:
    cluster.sql("CREATE ROLE stranger LOGIN PASSWORD 'a password'")
    cluster.sql("CREATE DATABASE bare")
    wrong = {
        cluster.url(password="wrong secret"): "does not let this kiosk in",
        cluster.url(user="nobody-known"): "does not let this kiosk in",
        cluster.url(user="stranger"): "give it the role wickquiz_kiosk",
        cluster.url(database="absent"): "no such database",
        cluster.url(database="bare"): "--board-sql",
        cluster.url(at=tmp_path): "cannot be reached",
        "http://10.0.0.7/board": "no address of a PostgreSQL server",
    }
    for url, words in wrong.items():
        with pytest.raises(Unreached, match=words) as raised, closing(Server(url)) as server:
            server.best(10, None)
        said = str(raised.value)
        assert not any(secret in said for secret in ("secret", "10.0.0.7", "nobody-known", str(cluster.folder)))


def test_without_the_extra_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Unreached, match="extra `postgres`"):
        Server("postgresql://")


def test_a_server_that_is_down_is_tried_until_it_is_back(kiosk: Kiosk, cluster: Cluster) -> None:
    cluster.stop()
    try:
        finish(kiosk.store, "g1")
        kiosk.until(lambda: kiosk.shared.trouble)
        assert kiosk.shared.waiting(kiosk.store) == 1
    finally:
        cluster.start()
    kiosk.until_all_are_sent()
    kiosk.until(lambda: kiosk.shared.trouble is None)
    assert len(rows(cluster)) == 1


def test_a_server_that_falls_silent_is_given_up_and_nobody_waits_for_it(store: Store, cluster: Cluster) -> None:
    with LossyLine(cluster.folder, 0.0) as line:
        kiosk = Kiosk(store, cluster.url(at=line.folder))
        kiosk.until(lambda: kiosk.link.snapshot)
        line.is_silent = True
        finish(store, "g1")
        kiosk.until(lambda: kiosk.shared.trouble)
        line.is_silent = False
        kiosk.until_all_are_sent()
        kiosk.shared.close()
    assert len(rows(cluster)) == 1


def test_what_is_recalled_is_given_anew(store: Store, cluster: Cluster) -> None:
    kiosk = Kiosk(store, cluster.url(), is_started=False)
    finish(store, "g1")
    kiosk.shared.pump(store, NOW)
    assert not kiosk.link.collect()[1]
    kiosk.shared.recall()
    assert kiosk.link.collect()[1]
    kiosk.link.start()
    kiosk.until_all_are_sent()
    assert len(rows(cluster)) == 1
    kiosk.shared.close()


def test_a_mistake_of_our_own_in_the_thread_is_raised_where_it_is_seen(store: Store, cluster: Cluster) -> None:
    link = BoardLink(cluster.url(), now=lambda: NOW, chance=lambda: 0.5, limit=None)  # type: ignore[arg-type]
    link._fetch = None  # type: ignore[assignment, method-assign]
    link.start()
    link._thread.join()
    with pytest.raises(TypeError):
        SharedBoard(link, "lobby", time.monotonic).pump(store, NOW)


def test_in_a_storm_every_game_arrives_once(cluster: Cluster, tmp_path: Path) -> None:
    size = Size(kiosks=20, backlog=60, live=8, restarts=2, kills=0.05)
    outcome = storm(tmp_path, cluster, size)
    assert cluster.sql("SELECT count(*), count(DISTINCT game) FROM wickquiz.entry") == ["1360|1360"]
    assert outcome.sent == outcome.games
    assert outcome.seconds < 60
    assert outcome.lost > 5, "acknowledgements were lost on the way"


def test_the_clock_is_in_utc_on_the_board(cluster: Cluster) -> None:
    server = Server(cluster.url())
    server.post([Posting(BoardEntry("g1", "2026-11-21T08:00:00.123456+00:00", "", 1, 0, 1, "k"), "quick", "")])
    (entry,) = server.best(1, None)
    assert entry.at == "2026-11-21T08:00:00.123456+00:00"
    assert datetime.fromisoformat(entry.at).tzinfo == UTC
    server.close()
