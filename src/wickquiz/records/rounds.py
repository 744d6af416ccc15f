"""Round after round: the one that was left, to be gone on with, and new ones, by rules or by a code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from wickquiz.game.rules import Mode, Rules
from wickquiz.records.left import unfinished

# What a round is made of is imported where one is begun or gone on with: the start needs none of it.
if TYPE_CHECKING:
    from wickquiz.packs.model import Pack
    from wickquiz.records.scribe import Scribe
    from wickquiz.records.session import Now, Session
    from wickquiz.records.store import Store


class Rounds:
    """Begins rounds. At the start it looks for one that was left; that is given up when another one begins.

    `new_scribe` makes who writes during the rounds; without one, every write is waited for.
    """

    def __init__(
        self,
        packs: Sequence[Pack],
        store: Store,
        now: Now,
        new_id: Callable[[], str],
        player: str = "",
        *,
        new_scribe: Callable[[], Scribe | None] = lambda: None,
    ) -> None:
        self._packs = packs
        self._store = store
        self._now = now
        self._new_id = new_id
        self._player = player
        self._new_scribe = new_scribe
        self.notice = ""
        """Why the round that was left cannot be gone on with; empty where there is none or it can."""
        self._lost = ""  # the id of that round
        self.current: Session | None = None
        """The round in play, or the last one played; None before the first."""
        self._left: Session | None = self._find_left()

    @property
    def left(self) -> Session | None:
        """The round that can be gone on with."""
        return None if self._left is None or self._left.attempt.is_finished else self._left

    def take_up(self, session: Session) -> None:
        """Play this round; until it is finished, it is also the one to go on with."""
        self.current = self._left = session

    def restock(self, packs: Sequence[Pack]) -> None:
        """Deal from other packs from now on; the round in play, or left, stays as it was dealt."""
        self._packs = packs

    def look_again(self) -> None:
        """Look for a round to go on with as at the start: what is held in memory may be what broke."""
        if self._scribe is not None:
            self._scribe.drop()
        self.put_off()
        self._left = self._find_left()

    def put_off(self) -> None:
        """Leave be a round that cannot be gone on with, and say nothing of it: its packs may still come."""
        self.notice, self._lost = "", ""

    def deal(self, packs: Sequence[Pack], rules: Rules, seed: int) -> Session:
        """Begin a round. The one that was left is given up: its score stays as it is.

        Both are recorded by the scribe, before any response.

        Practice asks what the player's own responses call for; the seed only says how options stand and what is new.

        Raises:
            NothingToDeal: the filters leave no item, or nothing is to be practised; nothing is given up then.
        """
        # Lazy for start-up.
        from wickquiz.game.code import encode
        from wickquiz.records.session import Session

        if rules.mode is Mode.PRACTICE and not rules.items:
            # Lazy for start-up.
            from wickquiz.game import practice
            from wickquiz.records.practice import memories

            known = memories(self._store, self._packs, self._player)
            rules = practice.choose(packs, rules, known, datetime.fromisoformat(self._now()), seed)
        code = "" if rules.items else encode(packs, rules, seed)
        session = Session.dealt(
            packs, rules, seed, code, self._store, self._new_id(), self._now, self._player, scribe=self._scribe
        )
        give_up = self._let_go()

        def record() -> None:
            session.record_beginning()
            give_up()

        session.scribe.write(record, lambda _: None)
        return session

    def deal_code(self, text: str) -> Session:
        """Begin the round that a code names.

        Raises:
            CodeError: the code names no game that can be played here.
            NothingToDeal: the filters leave no item.
        """
        from wickquiz.game.code import decode, resolve, rules_of  # lazy for start-up

        code = decode(text)
        packs = resolve(code, self._packs)
        return self.deal(packs, rules_of(code, packs), code.seed)

    def again(self, session: Session) -> Session:
        """Begin the very round once more that a session played.

        Raises:
            NothingToDeal: a pack of it is gone or has changed.
        """
        return self.deal(self._packs_of(session), session.attempt.rules, session.attempt.seed)

    def missed_only(self, session: Session, seed: int) -> Session:
        """Begin a practice round of what was missed in the round of a session.

        Raises:
            NothingToDeal: nothing was, or a pack of it is gone or has changed.
        """
        from wickquiz.game import practice  # lazy for start-up

        return self.deal(self._packs_of(session), practice.of_missed(session.attempt), seed)

    def _packs_of(self, session: Session) -> tuple[Pack, ...]:
        """Return the packs of a round, as they were when it was dealt."""
        hashes = {ref.id: ref.content_hash for ref in session.header.packs}
        found = tuple(pack for pack in self._packs if hashes.get(pack.id) == pack.content_hash)
        if len(found) < len(hashes):
            from wickquiz.game.deal import NothingToDeal  # lazy for start-up

            raise NothingToDeal("A pack of that round is gone or has changed since. Begin a new round.")
        return found

    @cached_property
    def _scribe(self) -> Scribe | None:
        return self._new_scribe()

    def _let_go(self) -> Callable[[], None]:
        """Let go of the round that was left; what is returned records that it is given up."""
        left, lost = self.left, self._lost
        self._left, self._lost, self.notice = None, "", ""
        if left is not None:
            return left.abandon
        return partial(self._store.abandon, lost, self._now()) if lost else lambda: None

    def _find_left(self) -> Session | None:
        record = unfinished(self._store, self._player)
        if record is None:
            return None
        from wickquiz.records.session import CannotResume, Session  # lazy for start-up

        try:
            return Session.resume(record, self._packs, self._store, self._now, scribe=self._scribe)
        except CannotResume as error:
            self.notice, self._lost = str(error), record.header.id
            return None
