"""The thread that talks to the shared board: it sends what it is given, fetches the board, and keeps trying.

Whoever gives it something never waits. A batch stays with it until the server has it or refuses it for good; whether an
acknowledgement was lost on the way makes no difference, since a game that is sent twice is there once.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event, Lock, Thread

from wickquiz.records.board.postings import Posting
from wickquiz.records.board.server import Refused, Server, Unreached
from wickquiz.records.kiosk_board import BoardEntry, Span, moments_of

_ENDS_WITHIN = 0.5


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the board is fetched, how long a failure is waited out, how long a silent server is: in seconds.

    The wait doubles with each failure in a row, from `shortest` to `longest`, and is cut by chance to between half of
    it and all, so that kiosks which lost the server together do not come back together.
    """

    fetch: float = 30.0
    shortest: float = 1.0
    longest: float = 30.0
    patience: float = 20.0

    def after(self, failures: int, chance: float) -> float:
        """Return how long to wait after so many failures in a row; `chance` is from 0 to 1."""
        longest = min(self.longest, self.shortest * 2.0 ** min(failures - 1, 30))
        return longest * (0.5 + 0.5 * chance)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one game: it is on the board, or `refused` says why it never will be."""

    game: str
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The board of every span as it was fetched; `at` is the reading of the link's clock then."""

    boards: Mapping[Span, Sequence[BoardEntry]]
    at: float


@dataclass
class _Desk:
    """What passes between the thread and whoever uses it."""

    batch: tuple[Posting, ...] = ()
    answers: list[Answer] = field(default_factory=list)
    busy_since: float | None = None
    failure: Exception | None = None


class BoardLink:
    """Talks to the server at `url` from `start` to `close`.

    Attributes:
        trouble: what keeps it from the server, as a sentence for the operator; None where nothing does.
        snapshot: the board as it was last fetched.
    """

    def __init__(
        self,
        url: str,
        *,
        now: Callable[[], datetime],
        chance: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        pace: Pace | None = None,
        limit: int = 10,
    ) -> None:
        """Take what it has to be told.

        Args:
            url: where the server is, as PostgreSQL's own programs take it.
            now: tells the moment where the kiosk stands, with its zone.
            chance: gives numbers from 0 to 1.
            clock: tells seconds; nobody sets it.
            pace: how often it does what.
            limit: how many lines of each board are fetched.
        """
        self.trouble: str | None = None
        self.snapshot: Snapshot | None = None
        self._url = url
        self._now = now
        self._chance = chance
        self._clock = clock
        self._pace = pace or Pace()
        self._limit = limit
        self._desk = _Desk()
        self._lock = Lock()
        self._wake = Event()
        self._is_over = Event()
        self._server: Server | None = None
        self._failures = 0
        self._resume_at = self._fetch_at = clock()
        self._thread = Thread(target=self._run, name="shared board", daemon=True)

    def start(self) -> None:
        """Begin to fetch the board, and to send."""
        self._thread.start()

    def collect(self) -> tuple[tuple[Answer, ...], bool]:
        """Return the answers since the last time, and whether another batch may be given. Never waits.

        A server that has been silent for too long is given up here, since the thread itself waits for it. A mistake
        of our own that ended the thread is raised.
        """
        if self._desk.failure is not None:
            raise self._desk.failure
        with self._lock:
            answers, self._desk.answers = tuple(self._desk.answers), []
            is_free = not self._desk.batch
            since = self._desk.busy_since
        server = self._server
        if since is not None and server is not None and self._clock() - since > self._pace.patience:
            server.abort()
        return answers, is_free

    def give(self, batch: Sequence[Posting]) -> None:
        """Have games sent. Only where `collect` said that it is free."""
        with self._lock:
            self._desk.batch = tuple(batch)
        self._wake.set()

    def recall(self) -> None:
        """Take back what was given and is not under way yet."""
        with self._lock:
            self._desk.batch = ()

    def close(self) -> None:
        """End it. What is still on its way may arrive or not; nobody waits for it."""
        self._is_over.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(_ENDS_WITHIN)

    def _run(self) -> None:
        try:
            while not self._is_over.is_set():
                self._wake.clear()
                self._wake.wait(max(self._turn(), 0.0))
        except Exception as error:  # noqa: BLE001 - our own mistake: raised again where it is seen
            self._desk.failure = error
        if self._server is not None:
            self._server.close()

    def _turn(self) -> float:
        """Do what is due; return the seconds until something is due again."""
        if self._clock() < self._resume_at:
            return self._resume_at - self._clock()
        try:
            self._do_what_is_due()
        except Unreached as error:
            self.trouble = str(error)
            self._failures += 1
            self._resume_at = self._clock() + self._pace.after(self._failures, self._chance())
            if self._server is not None:
                self._server.close()
                self._server = None
            return self._resume_at - self._clock()
        finally:
            self._desk.busy_since = None
        self.trouble, self._failures = None, 0
        return self._fetch_at - self._clock()

    def _do_what_is_due(self) -> None:
        with self._lock:
            batch = self._desk.batch
        if not batch and self._clock() < self._fetch_at:
            return
        if self._server is None:
            self._server = Server(self._url)
        self._desk.busy_since = self._clock()
        if batch:
            self._send(self._server, batch)
        self._fetch(self._server)

    def _send(self, server: Server, batch: tuple[Posting, ...]) -> None:
        try:
            server.post(batch)
            answers = [Answer(posting.entry.game) for posting in batch]
        except Refused:  # one of them, or some: each by itself shows which
            answers = [self._send_one(server, posting) for posting in batch]
        with self._lock:
            self._desk.answers += answers
            self._desk.batch = ()

    def _send_one(self, server: Server, posting: Posting) -> Answer:
        try:
            server.post([posting])
        except Refused as error:
            return Answer(posting.entry.game, str(error))
        return Answer(posting.entry.game)

    def _fetch(self, server: Server) -> None:
        now = self._now()
        boards = {span: server.best(self._limit, None if span is Span.EVER else moments_of(span, now)) for span in Span}
        self.snapshot = Snapshot(boards, self._clock())
        self._fetch_at = self._clock() + self._pace.fetch
