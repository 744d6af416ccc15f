"""The play screen's state: the question in view, what is picked, and the way through a round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.packs.model import Pack
from wickquiz.records.session import Session
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.parts.wording import CaseRow
from wickquiz.ui.play import derive
from wickquiz.ui.play.derive import OptionRow, Pip, PlayProps, Table, WhyNot

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

Clock = Callable[[], float]
"""Seconds from any fixed moment on, never going back."""


@QmlElement
class PlayViewModel(shows(PlayProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows one round of a session. Every response is on the disk before anything on screen changes."""

    dealt = Signal()
    revealed = Signal()
    finished = Signal()
    left = Signal()
    addressOpened = Signal(str)

    def __init__(self, session: Session, packs: dict[str, Pack], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._packs = packs
        self._clock = clock
        self._thought = 0.0  # seconds spent on the question in view before the last pause
        self._since: float | None = None
        self._options: Rows[OptionRow] = Rows(OptionRow, self)
        self._pips: Rows[Pip] = Rows(Pip, self)
        self._why_nots: Rows[WhyNot] = Rows(WhyNot, self)
        self._cases: Rows[CaseRow] = Rows(CaseRow, self)
        self._table = self._deal()
        self._show()

    @Property(QObject, constant=True)
    def options(self) -> Rows[OptionRow]:
        """The options of the question in view."""
        return self._options

    @Property(QObject, constant=True)
    def pips(self) -> Rows[Pip]:
        """The progress of the round."""
        return self._pips

    @Property(QObject, constant=True)
    def whyNots(self) -> Rows[WhyNot]:
        """Why the picked wrong options are wrong."""
        return self._why_nots

    @Property(QObject, constant=True)
    def cases(self) -> Rows[CaseRow]:
        """The case files of the question in view."""
        return self._cases

    @property
    def table(self) -> Table:
        """What lies on the table."""
        return self._table

    @Slot(int, result=bool)
    def pick(self, place: int) -> bool:
        """Pick the option at `place` on screen, or in a multi put it back. Returns whether there is one to pick."""
        table = self._table
        if table.answered is not None or not 0 <= place < len(table.card.order):
            return False
        index = table.card.order[place]
        picked = table.picked ^ {index} if table.card.item.kind == "multi" else frozenset({index})
        self._table = replace(table, picked=picked)
        self._show()
        return True

    @Slot(int)
    def enter(self, place: int) -> None:
        """Enter on the option at `place`: lock in what is picked; where it is another one's turn, pick it first."""
        picked = self._table.picked
        is_elsewhere = self._table.card.item.kind != "multi" and self._table.card.order[place] not in picked
        if not picked or is_elsewhere:
            self.pick(place)
        else:
            self.proceed()

    @Slot()
    def proceed(self) -> None:
        """Lock in what is picked, or from the reveal go on to what follows. Nothing picked: nothing happens."""
        if self._table.answered is not None:
            self._go_on()
        elif self._table.picked:
            self._lock_in()

    @Slot()
    def askHint(self) -> None:
        """Show the hint, where there is one."""
        if self.props().can_hint:
            self._table = replace(self._table, is_hinted=True)
            self._show()

    @Slot()
    def pause(self) -> None:
        """Stop counting the seconds."""
        self._thought = self._seconds()
        self._since = None

    @Slot()
    def goOn(self) -> None:
        """Count on."""
        if self._since is None:
            self._since = self._clock()

    @Slot()
    def leave(self) -> None:
        """Go to the first screen; the round can be gone on with from there."""
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
        self._thought, self._since = 0.0, self._clock()
        return Table(attempt, card, self._packs[card.pack_id])

    def _lock_in(self) -> None:
        answered = self._session.respond(derive.response_of(self._table), self._seconds())
        self._table = replace(self._table, attempt=self._session.attempt, answered=answered)
        self._show()
        self.revealed.emit()

    def _go_on(self) -> None:
        if self._session.attempt.is_finished:
            self.finished.emit()
            return
        self._table = self._deal()
        self._options.restart(())  # new tiles, not the old ones in new words
        self._show()
        self.dealt.emit()

    def _seconds(self) -> float:
        return self._thought + (self._clock() - self._since if self._since is not None else 0.0)

    def _show(self) -> None:
        self._options.replace(derive.derive_options(self._table))
        self._pips.replace(derive.derive_pips(self._table))
        self._why_nots.replace(derive.derive_why_nots(self._table))
        self._cases.replace(derive.derive_cases(self._table))
        self.show(derive.derive_props(self._table))
