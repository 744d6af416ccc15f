"""Visitors' rounds at a kiosk: begun, given up, signed; and what is done between two of them."""

from __future__ import annotations

from wickquiz.records.kiosk_rows import VisitKind
from wickquiz.records.rounds import Rounds
from wickquiz.records.session import Session
from wickquiz.ui.app.kiosk_house import House


class KioskRounds:
    """Deals from what the house plays at the moment."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._rounds = self._join()
        self._unsigned = ""

    @property
    def left(self) -> Session | None:
        """The round that was cut short by the end of the last run."""
        return self._rounds.left

    @property
    def current(self) -> Session | None:
        """The round in play or just played."""
        return self._rounds.current

    def take_up(self, session: Session) -> None:
        """Play this round."""
        self._rounds.take_up(session)

    def begin(self) -> Session:
        """Deal a round.

        Raises:
            NothingToDeal: no pack has a question that the rules let through.
        """
        house = self._house
        session = self._rounds.deal(house.played, house.rules, house.desk.new_seed())
        self.take_up(session)
        house.tally.starts += 1
        return session

    def drop(self) -> None:
        """The visitor is gone: what was answered stays, and nobody goes on with it."""
        session = self.current
        if session is None:
            return
        if session.attempt.is_finished:  # all was answered, and the results were not waited for
            self.finish()
            return
        session.abandon()
        self._house.tally.given_up[str(session.attempt.position)] += 1

    def finish(self) -> None:
        """A round was played to its end; until the visitor is gone it may be signed."""
        session, tally = self.current, self._house.tally
        tally.finishes += 1
        if session is not None:
            self._unsigned = session.header.id
            tally.seconds += sum(answered.seconds for answered in session.attempt.answered)

    def sign(self, letters: str = "") -> None:
        """Sign the round that was finished, once; or say that nobody did."""
        if self._unsigned:
            self._house.sign(self._unsigned, letters)
            self._unsigned = ""

    def renew(self) -> None:
        """Between two rounds: take the store up again where it had trouble, and forget the round before."""
        self._house.renew_store()
        self._rounds = self._join()

    def swap(self) -> None:
        """Between two rounds: play with the packs that were waiting."""
        house = self._house
        is_elsewhere = house.change_folder()
        if (house.swaps is not None and house.swaps.swap()) or is_elsewhere:
            house.restock(is_safe=house.is_safe)
            house.note(VisitKind.PACKS, "swapped")
            house.tally.swaps += 1
        self._rounds = self._join()

    def be_careful(self) -> None:
        """Play with the program's own packs only, after crashes or faults."""
        self._house.restock(is_safe=True)
        self._house.note(VisitKind.SAFE)
        self._rounds = self._join()

    def _join(self) -> Rounds:
        desk = self._house.desk
        return Rounds(self._house.played, desk.store, desk.now, desk.new_id)
