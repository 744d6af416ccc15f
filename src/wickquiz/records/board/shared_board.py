"""The board that a kiosk shows: the shared one while it is fresh, else its own; and what is sent to the shared one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from wickquiz.records.board.link import BoardLink
from wickquiz.records.board.outbox import Outbox, is_for_boards, retry
from wickquiz.records.kiosk_board import BoardEntry, Span, best, hidden, moments_of
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind
from wickquiz.records.reader import Reader
from wickquiz.records.store import Store

FRESH = 90.0
"""Seconds for which a board that was fetched is shown: three times as long as it takes until the next."""

_UNFIT = "stands on no board"


@dataclass(frozen=True, slots=True)
class ShownBoard:
    """A board, best first, and whether it is the shared one."""

    entries: tuple[BoardEntry, ...]
    is_shared: bool


def own_board(reader: Reader, span: Span, now: datetime, limit: int = 10) -> ShownBoard:
    """Return the kiosk's own board. `now` is the moment where it stands."""
    return ShownBoard(best(reader, limit, moments_of(span, now)), is_shared=False)


class SharedBoard:
    """Joins the games of one kiosk with a shared board. Nothing here waits for the server.

    It is used by one thread; the link has its own. The store is an argument each time: a kiosk opens it anew.
    """

    def __init__(self, link: BoardLink, kiosk: str, clock: Callable[[], float]) -> None:
        """Take the link, which is started by its maker, the kiosk's name, and the seconds of the link's clock."""
        self._link = link
        self._outbox = Outbox(kiosk)
        self._clock = clock

    @property
    def trouble(self) -> str | None:
        """What keeps the kiosk from the shared board, as a sentence for the operator; None where nothing does."""
        return self._link.trouble

    @property
    def age(self) -> float | None:
        """How many seconds ago the shared board was fetched; None before the first time."""
        snapshot = self._link.snapshot
        return None if snapshot is None else self._clock() - snapshot.at

    def pump(self, store: Store, now: datetime) -> None:
        """Write down what became of games, and give the next ones to the link. To be called every second or so."""
        answers, is_free = self._link.collect()
        at = now.astimezone(UTC).isoformat()
        store.amend(
            [
                Delivery(answer.game, DeliveryKind.DEAD if answer.refused else DeliveryKind.SENT, answer.refused, at)
                for answer in answers
            ]
        )
        if is_free:
            waiting = self._outbox.waiting(store)
            store.amend(
                [
                    Delivery(posting.entry.game, DeliveryKind.KEPT, _UNFIT, at)
                    for posting in waiting
                    if not is_for_boards(posting)
                ]
            )
            batch = [posting for posting in waiting if is_for_boards(posting)]
            if batch:
                self._link.give(batch)

    def shown(self, reader: Reader, span: Span, now: datetime, limit: int = 10) -> ShownBoard:
        """Return the board to show. Games that the operator hides here are shown on neither."""
        snapshot, age = self._link.snapshot, self.age
        if snapshot is None or age is None or age > FRESH:
            return own_board(reader, span, now, limit)
        left_out = hidden(reader)
        entries = [entry for entry in snapshot.boards[span] if entry.game not in left_out]
        return ShownBoard(tuple(entries[:limit]), is_shared=True)

    def waiting(self, store: Store) -> int:
        """Return how many games wait to be sent."""
        return self._outbox.count(store)

    def retry(self, store: Store, now: datetime) -> None:
        """Send the games again that the board refused."""
        retry(store, now.astimezone(UTC).isoformat())
        self._outbox.look_anew()

    def recall(self) -> None:
        """Take back what is not sent yet, as after a purge: it is given anew, as it stands in the store then."""
        self._link.recall()

    def close(self) -> None:
        """End the link. Games that still wait are sent after the next start."""
        self._link.close()
