"""The duel's state: who sits down, what happens at the table, and who won."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.game import duel as duels
from wickquiz.game.deal import NothingToDeal
from wickquiz.game.duel import Duel, Phase
from wickquiz.game.response import Response
from wickquiz.packs.model import Pack
from wickquiz.records.duels import DuelSession
from wickquiz.ui.duel import derive
from wickquiz.ui.duel.derive import DuelProps, PlaceRow, PlayerRow
from wickquiz.ui.duel.options import BADGES, OptionRow, derive_options, pick
from wickquiz.ui.duel.setup_model import Company, SetupModel
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class House:
    """What a duel needs of the world. `deal` takes the names and whether they play in turns."""

    deal: Callable[[tuple[str, ...], bool], DuelSession]
    packs: Callable[[DuelSession], dict[str, Pack]]
    clock: Callable[[], float]
    left: DuelSession | None


@QmlElement
class DuelViewModel(shows(DuelProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the setup, the table and the ranking. Every settled question is on the disk before anyone sees it."""

    homeWanted = Signal()
    buzzed = Signal()
    revealed = Signal(str)
    dealt = Signal()
    said = Signal(str)

    def __init__(self, house: House, company: Company, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._setup = SetupModel(company, self)
        self._setup.begun.connect(self.begin)
        self._setup.resumed.connect(self.resume)
        self._session: DuelSession | None = None
        self._packs: dict[str, Pack] = {}
        self._draft: Response | None = None
        self._since = house.clock()
        self._upper: Rows[PlayerRow] = Rows(PlayerRow, self)
        self._lower: Rows[PlayerRow] = Rows(PlayerRow, self)
        self._options: Rows[OptionRow] = Rows(OptionRow, self)
        self._ranking: Rows[PlaceRow] = Rows(PlaceRow, self)
        self._show_setup()

    @Property(SetupModel, constant=True)
    def setup(self) -> SetupModel:
        """Who sits down."""
        return self._setup

    @Property(QObject, constant=True)
    def upper(self) -> Rows[PlayerRow]:
        """The players in the corners above."""
        return self._upper

    @Property(QObject, constant=True)
    def lower(self) -> Rows[PlayerRow]:
        """The players in the corners below, where more than two play."""
        return self._lower

    @Property(QObject, constant=True)
    def options(self) -> Rows[OptionRow]:
        """The options of the question in view."""
        return self._options

    @Property(QObject, constant=True)
    def ranking(self) -> Rows[PlaceRow]:
        """The players when it is over, the best first."""
        return self._ranking

    @property
    def company(self) -> Company:
        """Who sits here; kept for the next duel."""
        return self._setup.company

    @property
    def duel(self) -> Duel | None:
        """The duel in play; None in the setup."""
        return self._session.duel if self._session else None

    @Slot()
    def begin(self) -> None:
        """Deal a duel to those who sit here; the one that was left is given up."""
        try:
            session = self._house.deal(self._setup.company.called, self._setup.company.in_turns)
        except NothingToDeal as nothing:
            self._show_setup(str(nothing))
            return
        if self._house.left is not None:
            self._house.left.abandon()
        self._sit_down(session)

    @Slot()
    def resume(self) -> None:
        """Go on with the duel that was left."""
        if self._house.left is not None:
            self._sit_down(self._house.left)

    @Slot(str, result=bool)
    def takeKey(self, text: str) -> bool:
        """Take a key: a player's buzz, or the option of whoever has the word. Returns whether it was one."""
        duel, key = self.duel, text.upper()
        if duel is None or len(key) != 1:
            return False
        if key in derive.KEYS[: len(duel.players)]:
            self.buzz(derive.KEYS.index(key))
            return True
        place = BADGES.find(key) if key in BADGES else "123456789".find(key)
        if place < 0:
            return False
        self.pick(place)
        return True

    @Slot(int)
    def buzz(self, player: int) -> None:
        """A player presses."""
        before = self._answering
        self._move(partial(duels.press, player=player, at=self._house.clock()))
        if self._answering is not None and self._answering != before:
            self.buzzed.emit()

    @Slot(int)
    def pick(self, place: int) -> None:
        """The player who has the word picks an option."""
        duel = self.duel
        if duel is not None and duel.card is not None and self._answering is not None:
            self._draft = pick(duel.card, self._draft, place)
            self._show_table()

    @Slot()
    def proceed(self) -> None:
        """Lock in the answer, or go on once all have read."""
        if self.props().can_proceed and self._answering is not None and self._draft is not None:
            self._move(partial(duels.answer, response=self._draft))
        elif self.props().can_proceed:
            self._since = self._house.clock()
            self._move(duels.go_on)
            self.dealt.emit()

    @Slot()
    def skip(self) -> None:
        """Give the word up, or settle a question that nobody knows."""
        if self.props().can_skip:
            self._move(duels.skip)

    @Slot()
    def changeSeats(self) -> None:
        """Go back to the setup, once a duel is over."""
        self._session = None
        self._show_setup()

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen; a duel that is not over can be gone on with from there."""
        self.homeWanted.emit()

    @property
    def _answering(self) -> int | None:
        return self._session.duel.answering if self._session else None

    def _sit_down(self, session: DuelSession) -> None:
        self._session, self._packs, self._draft = session, self._house.packs(session), None
        self._house = replace(self._house, left=None)
        self._since = self._house.clock()
        self._show_table()
        self.dealt.emit()

    def _move(self, event: Callable[[Duel], Duel]) -> None:
        session = self._session
        if session is None:
            return
        before = session.duel
        session.move(event, max(self._house.clock() - self._since, 0.0))
        if session.duel == before:
            return
        self._draft = None
        self._show_table()
        if session.duel.phase is Phase.SETTLED:
            self.revealed.emit(self.props().tone)
        if self.props().announcement:
            self.said.emit(self.props().announcement)

    def _show_setup(self, complaint: str = "") -> None:
        left = self._house.left
        self._setup.lay(derive.left_note(left.duel) if left else "", complaint)
        self.show(DuelProps())

    def _show_table(self) -> None:
        duel = self.duel
        if duel is not None:
            players = derive.derive_players(duel)
            self._upper.replace(players[:2])
            self._lower.replace(players[2:])
            self._options.replace(derive_options(duel, self._draft, self._packs))
            self._ranking.replace(derive.derive_ranking(duel))
            self.show(derive.derive_props(duel, self._draft, self._packs))
