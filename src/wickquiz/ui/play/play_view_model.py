"""The play screen's state: the question in view, the response in the making, and the way through a round."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.game.attempt import Answered
from wickquiz.game.response import Passed, Response
from wickquiz.packs.model import Pack
from wickquiz.records.session import Session
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.play import derive
from wickquiz.ui.play.clock_model import ClockModel
from wickquiz.ui.play.derive import Pip, PlayProps
from wickquiz.ui.play.kinds.answer_model import AnswerModel
from wickquiz.ui.play.reveal_model import RevealModel
from wickquiz.ui.play.stopwatch import Clock, Stopwatch
from wickquiz.ui.play.table import BADGES, Table

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlayViewModel(shows(PlayProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows one round of a session. Every response is on the disk before anyone sees what came of it.

    `letters` are what options are called, and the keys that pick the first ones.
    """

    dealt = Signal()
    revealed = Signal()
    finished = Signal()
    left = Signal()
    addressOpened = Signal(str)

    def __init__(
        self,
        session: Session,
        packs: dict[str, Pack],
        clock: Clock,
        letters: str = BADGES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._packs = packs
        self._letters = letters
        self._is_locked = self._is_being_kept = False
        self._watch = Stopwatch(clock)
        self._clock = ClockModel(self._time_left, self)
        self._clock.struck.connect(self._strike)
        self._clock.wind(session.attempt.rules.clock)
        self._table = self._deal()
        self._pips: Rows[Pip] = Rows(Pip, self)
        self._answer = AnswerModel(self._table, self._play, self.press, self)
        self._reveal = RevealModel(self)
        self._show(is_new=True)

    @Property(QObject, constant=True)
    def pips(self) -> Rows[Pip]:
        """The progress of the round."""
        return self._pips

    @Property(AnswerModel, constant=True)
    def answer(self) -> AnswerModel:
        """The response in the making."""
        return self._answer

    @Property(ClockModel, constant=True)
    def clock(self) -> ClockModel:
        """The clock of the round, where its mode has one."""
        return self._clock

    @Property(RevealModel, constant=True)
    def reveal(self) -> RevealModel:
        """The lists of the reveal."""
        return self._reveal

    @property
    def table(self) -> Table:
        """What lies on the table."""
        return self._table

    def take_up(self, session: Session, packs: dict[str, Pack]) -> None:
        """Show the round of another session, from where it stands."""
        self._session, self._packs = session, packs
        self._clock.wind(session.attempt.rules.clock)
        self._table = self._deal()
        self._show(is_new=True)

    @Slot()
    def proceed(self) -> None:
        """Lock in the response, or from the reveal go on to what follows. No whole response: nothing happens."""
        if not self._table.is_open:
            self._go_on()
        elif self._table.draft is not None and self._table.is_ready and not self._is_locked:
            self.respond(self._table.draft)

    @Slot()
    def press(self) -> None:
        """Proceed by a press. What is locked in is seen to be so first, and kept once a frame has shown that."""
        if not self._table.is_open or not self._table.is_ready or self._is_locked:
            self.proceed()
            return
        self.pause()
        self._is_locked = True
        self.show(replace(self.props(), is_locked=True, can_proceed=False, can_hint=False))

    @Slot()
    def keep(self) -> None:
        """The frame has come: let what is locked in be kept. What came of it is revealed once it is."""
        draft = self._table.draft
        if self._is_locked and not self._is_being_kept and draft is not None:
            self._is_being_kept = True
            respond = partial(self._session.respond, draft, self._watch.seconds)
            self._session.scribe.write(respond, partial(self._take, draft))

    def settle(self) -> None:
        """No frame will come, or nobody waits for it: keep what is locked in, and return once all is kept."""
        self.keep()
        self._session.scribe.settle()

    def retire(self) -> None:
        """Nobody looks any more: keep what is locked in, and say nothing of it."""
        self.blockSignals(True)
        self.settle()

    def respond(self, response: Response) -> None:
        """Lock in this response, whatever is in the making, and return once it is kept and revealed."""
        self._session.scribe.settle()
        self._take(response, self._session.respond(response, self._watch.seconds))

    @Slot()
    def askHint(self) -> None:
        """Show the hint, where there is one."""
        if self.props().can_hint:
            self._play(replace(self._table, is_hinted=True))

    @Slot()
    def prepareReveal(self) -> None:
        """Make the reveal ready, unseen, while the question is read."""
        self._reveal.prepare(self._table)

    @Slot()
    def pause(self) -> None:
        """Stop counting the seconds."""
        self._watch.pause()
        self._clock.stop()

    @Slot()
    def goOn(self) -> None:
        """Count on, where a question is asked."""
        if self._table.is_open and not self._is_locked:
            self._watch.go_on()
            self._clock.run()

    @Slot()
    def leave(self) -> None:
        """Go to the first screen; the round can be gone on with from there."""
        self.settle()
        self.left.emit()

    @Slot(str)
    def openAddress(self, url: str) -> None:
        """Ask for an article to be opened."""
        self.addressOpened.emit(url)

    def _deal(self) -> Table:
        attempt = self._session.attempt
        card = attempt.current
        if card is None:
            raise ValueError("a finished round has no question to show")
        self._watch.restart()
        self._clock.run()
        return Table(attempt, card, self._packs[card.pack_id], letters=self._letters)

    def _take(self, response: Response, answered: Answered) -> None:
        """The response is kept: show what came of it."""
        self._is_locked = self._is_being_kept = False
        self._watch.restart(is_running=False)
        self._clock.stop()
        attempt = self._session.attempt
        self._play(replace(self._table, attempt=attempt, draft=response, held=None, answered=answered))
        self.revealed.emit()

    def _play(self, table: Table) -> None:
        if not self._is_locked:
            self._table = table
            self._show()

    def _time_left(self) -> float:
        left = self._session.attempt.left
        return 0.0 if left is None else left - self._watch.seconds

    @Slot()
    def _strike(self) -> None:
        """The clock strikes while a question is asked: what is not locked in is passed, and the round is over."""
        left = self._session.attempt.left
        if self._table.is_open and left is not None:
            self._session.scribe.settle()
            self._session.respond(Passed(), left)
            self.finished.emit()

    def _go_on(self) -> None:
        if self._session.attempt.is_finished:
            self.finished.emit()
            return
        self._table = self._deal()
        self._show(is_new=True)
        self.dealt.emit()

    def _show(self, *, is_new: bool = False) -> None:
        self._answer.lay(self._table, is_new=is_new)
        self._pips.replace(derive.derive_pips(self._table))
        self._reveal.lay(self._table)
        self.show(derive.derive_props(self._table))
