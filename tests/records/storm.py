"""Kiosks with a backlog against one shared board, while connections are killed, answers lost, the server restarted.

The short form is a test, the long one `make torture`.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from uuid import UUID

from tests.records.lossy import LossyLine
from tests.records.making import MOMENT, header
from tests.records.postgres import Cluster

from wickquiz.records.board.link import BoardLink, Pace
from wickquiz.records.board.shared_board import SharedBoard
from wickquiz.records.initials import sign
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind, Signature
from wickquiz.records.rows import Ending, EndingKind
from wickquiz.records.store import Store, open_store

PATIENCE = 300.0
PACE = Pace(fetch=5.0, shortest=0.05, longest=1.0, patience=5.0)


@dataclass(frozen=True)
class Size:
    """How bad it gets. `backlog` are games of each kiosk before it begins, `live` those that it plays meanwhile."""

    kiosks: int
    backlog: int
    live: int
    restarts: int
    kills: float
    """Seconds between two killings of connections."""


@dataclass(frozen=True)
class Outcome:
    """What came of it; `sent` counts the games on the board, `longest_pump` the seconds that a call took at most."""

    games: int
    sent: int
    seconds: float
    commits: int
    lost: int
    longest_pump: float


def storm(folder: Path, cluster: Cluster, size: Size, seed: int = 6, at: Path | None = None) -> Outcome:
    """Let it rage until nothing waits any more. `at` is the folder of a socket to go through, if not the server's."""
    stores = [backlog(folder / f"{number}", number, size.backlog) for number in range(size.kiosks)]
    with LossyLine(at or cluster.folder, 0.15, seed) as line:
        url = cluster.url(at=line.folder)
        boards = [board(url, f"kiosk {number}", seed + number) for number in range(size.kiosks)]
        trouble = Thread(target=rage, args=(cluster, size))
        trouble.start()
        try:
            seconds, longest = weather(boards, stores, trouble, size)
        finally:
            trouble.join()
            for shared in boards:
                shared.close()
    for store in stores:
        check(store, size)
        store.close()
    (sent,) = cluster.sql("SELECT count(DISTINCT game) FROM wickquiz.entry")
    games = size.kiosks * (size.backlog + size.live)
    return Outcome(games, int(sent), seconds, line.commits, line.lost, longest)


def weather(boards: list[SharedBoard], stores: list[Store], trouble: Thread, size: Size) -> tuple[float, float]:
    """Play on through it, until no game waits; return the seconds that this took, and those of the longest pump."""
    began, longest, played = time.monotonic(), 0.0, 0
    while played < size.live or any(shared.waiting(store) for shared, store in zip(boards, stores, strict=True)):
        if played < size.live - 1 or (played < size.live and not trouble.is_alive()):  # the last after the storm
            for kiosk, store in enumerate(stores):
                play(store, game_id(kiosk, size.backlog + played))
            played += 1
        longest = max(longest, pump(boards, stores))
        assert time.monotonic() - began < PATIENCE, [shared.trouble for shared in boards]
    return time.monotonic() - began, longest


def game_id(kiosk: int, number: int) -> str:
    return UUID(int=kiosk * 10**6 + number).hex


def backlog(folder: Path, kiosk: int, games: int, sent: int = 0) -> Store:
    """Return a store with so many games, written all at once; the first of them were sent already."""
    store = open_store(folder / "wickquiz.db")
    store.connection.execute("PRAGMA synchronous = OFF")
    ids = [game_id(kiosk, number) for number in range(games)]
    headers = [header(game) for game in ids]
    endings = [Ending(game, EndingKind.FINISHED, MOMENT, number, 3, 10) for number, game in enumerate(ids)]
    deliveries = [Delivery(game, DeliveryKind.SENT, "", MOMENT) for game in ids[:sent]]
    for rows in (headers, endings, [Signature(game, "ANN") for game in ids], deliveries):
        if rows:
            store._log.fill(type(rows[0]), [row.values() for row in rows])
    return store


def play(store: Store, game: str) -> None:
    store.begin(header(game))
    store.finish(game, MOMENT)
    sign(store, game, "BOB")


def board(url: str, name: str, seed: int) -> SharedBoard:
    link = BoardLink(url, now=lambda: datetime.now(UTC), chance=random.Random(seed).random, pace=PACE)
    link.start()
    return SharedBoard(link, name, time.monotonic)


def pump(boards: list[SharedBoard], stores: list[Store]) -> float:
    """Give every kiosk its turn; return the seconds that the longest took."""
    longest = 0.0
    for shared, store in zip(boards, stores, strict=True):
        began = time.monotonic()
        shared.pump(store, datetime.now(UTC))
        longest = max(longest, time.monotonic() - began)
    return longest


def rage(cluster: Cluster, size: Size) -> None:
    """Kill connections now and then, and the server between."""
    for _ in range(size.restarts):
        for _ in range(5):
            time.sleep(size.kills)
            cluster.kill_backends(5)
        cluster.restart()


def check(store: Store, size: Size) -> None:
    """Every game of a kiosk was delivered, and that was written down once."""
    deliveries = Counter(row.game for row in store.read(Delivery)[0] if row.kind is DeliveryKind.SENT)
    assert len(deliveries) == size.backlog + size.live
    assert set(deliveries.values()) == {1}
