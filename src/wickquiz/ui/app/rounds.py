"""Which round is played, which was left, and how a new one begins. No Qt: the screens come and go around it."""

from __future__ import annotations

from collections.abc import Sequence

from wickquiz.game.code import decode, encode, resolve, rules_of
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack
from wickquiz.records.boards import games, unfinished
from wickquiz.records.session import CannotResume, Session
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.home.modes import DAILY, daily_seed
from wickquiz.ui.home.modes import rules_of as rules_of_mode


class Rounds:
    """Keeps the session in play. At the start it looks for a round that was left, to be gone on with."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.current: Session | None = None
        self.notice = ""
        """Why the round that was left cannot be gone on with; empty where there is none or it can."""
        self._lost = ""  # the id of that round: it is given up when another one begins
        self.left: Session | None = self._find_left()
        """The round that can be gone on with."""

    def deal(self, packs: Sequence[Pack], rules: Rules, seed: int) -> Session:
        """Begin a round. The one that was left is given up: its score stays as it is.

        Raises:
            NothingToDeal: the filters leave no item.
        """
        code = encode(packs, rules, seed)
        self._give_up()
        desk = self._desk
        session = Session.begin(packs, rules, seed, code, desk.store, desk.new_id(), desk.now, desk.player)
        self.notice = ""
        return session

    def deal_code(self, text: str) -> Session:
        """Begin the round that a code names.

        Raises:
            CodeError: the code names no game that can be played here.
            NothingToDeal: the filters leave no item.
        """
        code = decode(text)
        packs = resolve(code, self._desk.packs)
        return self.deal(packs, rules_of(code, packs), code.seed)

    def daily(self, packs: Sequence[Pack]) -> int | None:
        """Return what today's game scored, where it was finished; None where it was not."""
        if not packs:
            return None
        code = encode(packs[:1], rules_of_mode(DAILY, self._desk.rules), daily_seed(self._desk.today()))
        played = (game for game in games(self._desk.store) if game.code == code and game.finished)
        return next((game.score for game in played if game.player == self._desk.player), None)

    def take_up(self, session: Session) -> None:
        """Play this session; until it is finished, it is also the one to go on with."""
        self.current = self.left = session

    def look_again(self) -> None:
        """Look for a round to go on with as at the start: what is held in memory may be what broke."""
        self.left = self._find_left()

    def put_away(self) -> None:
        """The round in play is over: there is none to go on with."""
        self.left = None

    def _give_up(self) -> None:
        if self.left is not None and not self.left.attempt.is_finished:
            self.left.abandon()
        elif self._lost:
            self._desk.store.abandon(self._lost, self._desk.now())
        self.left, self._lost = None, ""

    def _find_left(self) -> Session | None:
        record = unfinished(self._desk.store, self._desk.player)
        if record is None:
            return None
        try:
            return Session.resume(record, self._desk.packs, self._desk.store, self._desk.now)
        except CannotResume as error:
            self.notice, self._lost = str(error), record.header.id
            return None
