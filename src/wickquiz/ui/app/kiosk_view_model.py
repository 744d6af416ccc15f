"""The kiosk's way from screen to screen: events in, the machine's word for what is next, and that done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from wickquiz.game.deal import NothingToDeal
from wickquiz.kiosk import machine
from wickquiz.kiosk.machine import Effect, Event, Kind, Over, Place, State, reading_seconds
from wickquiz.records.kiosk_rows import VisitKind
from wickquiz.records.session import Session
from wickquiz.ui.app import kiosk_screens as screens
from wickquiz.ui.app.kiosk_house import House
from wickquiz.ui.app.kiosk_rounds import KioskRounds
from wickquiz.ui.operator.operator_view_model import OperatorViewModel
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.pin.pin_view_model import PinViewModel
from wickquiz.ui.play.play_view_model import PlayViewModel
from wickquiz.ui.presence.presence_view_model import PresenceViewModel
from wickquiz.ui.sound import REVEALS, Speaker
from wickquiz.ui.stored.statements import letters_of, statements
from wickquiz.ui.stored.stored_view_model import StoredViewModel

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

_IN_PLAY = {Place.PLAYING, Place.READING}


@dataclass(frozen=True, slots=True)
class KioskProps:
    """What the window itself shows. `screen` and `overlay` name folders; `finger` is 20 mm in pixels.

    `is_keyed` says that keys are used, not fingers.
    """

    screen: str = "rest"
    overlay: str = ""
    assets: str = ""
    is_full_screen: bool = True
    is_reach: bool = False
    is_keyed: bool = False
    finger: int = 0


@QmlElement
class KioskViewModel(shows(KioskProps)):  # type: ignore[misc]  # the base is made from the props
    """Sends what happens to the machine and does what it says."""

    screenShown = Signal()
    overlayShown = Signal()
    stopped = Signal()

    def __init__(self, house: House, operate: Callable[[], OperatorViewModel]) -> None:
        super().__init__()
        self.house = house
        self.rounds = KioskRounds(house)
        self._operate = operate
        self._model: QObject | None = None
        self._panel: QObject | None = None
        self._shown_at = 0.0
        self._events: deque[Event] = deque()
        self._speaker = Speaker(house.desk.assets / "sounds")
        kiosk = house.configuration.current.kiosk
        assets = QUrl.fromLocalFile(str(house.desk.assets)).toString()
        self.show(KioskProps(assets=assets, is_full_screen=kiosk.fullscreen, is_reach=kiosk.reach))
        left = self.rounds.left
        self.state, effects = machine.begin(
            house.desk.clock(),
            house.timing,
            is_open=house.is_open,
            is_safe=house.began.is_safe,
            is_left=left is not None,
        )
        self._perform(effects)
        if self.state.place is Place.PLAYING and left is not None:
            self._play(left)
        else:
            self._show_place()

    @Slot(result=QObject)
    def screenModel(self) -> QObject | None:
        """The view model of the screen in view."""
        return self._model

    @Slot(result=QObject)
    def overlayModel(self) -> QObject | None:
        """The view model of the panel over it."""
        return self._panel

    def send(self, kind: Kind, seconds: float = 0.0) -> None:
        """Tell the machine what happened, and do what it says; what happens meanwhile comes after."""
        self._events.append(Event(kind, seconds))
        if len(self._events) > 1:
            return
        while self._events:
            before = self.state
            try:
                self.state, effects = machine.step(before, self._events[0], self.house.desk.clock(), self.house.timing)
                self._perform(effects)
                self._follow(before)
            finally:
                self._events.popleft()

    def tick(self) -> None:
        """Let time pass, for the machine and for what the screens show of it."""
        if self.house.is_open != self.state.is_open:
            self.send(Kind.OPENED if self.house.is_open else Kind.SHUT)
        self.send(Kind.TICK)
        now = self.house.desk.clock()
        screens.let_pass(self._model, now - self._shown_at)
        screens.let_pass(self._panel, self.state.deadline - now)

    def trip(self) -> None:
        """A fault of the program was caught: go on without whatever it was."""
        self._events.clear()
        self.send(Kind.FAULT)

    @Slot()
    def toggleReach(self) -> None:
        """Let all targets down to where someone who sits reaches them, or up again."""
        self.show(replace(self.props(), is_reach=not self.props().is_reach))

    def follow_configuration(self) -> None:
        """Show what a configuration that has changed makes of a screen that nobody is at."""
        if not self.state.is_visited:
            self.show(replace(self.props(), is_reach=self.house.configuration.current.kiosk.reach))
        if self.state.place in (Place.ATTRACT, Place.CLOSED):
            self._show_place()
        if self.state.over is Over.STORED:
            self._show_panel()

    @Slot(bool)
    def set_keyed(self, is_keyed: bool) -> None:
        """Show where the keys go, or do not."""
        self.show(replace(self.props(), is_keyed=is_keyed))

    def set_finger(self, pixels: int) -> None:
        """Make targets as large as a finger needs on this screen."""
        self.show(replace(self.props(), finger=pixels))

    def close(self) -> None:
        """Let go: everything is on the disk already."""
        self._speaker.close()
        self.house.desk.store.close()

    def _perform(self, effects: tuple[Effect, ...]) -> None:
        does: dict[Effect, Callable[[], None]] = {
            Effect.BEGIN: self._begin,
            Effect.DROP: self._drop,
            Effect.CLEAR: self._clear,
            Effect.RENEW: self.rounds.renew,
            Effect.SWAP: self.rounds.swap,
            Effect.OWN_PACKS: self.rounds.be_careful,
            Effect.STOP: self.stopped.emit,
        }
        for effect in effects:
            does[effect]()

    def _begin(self) -> None:
        if self.props().screen == "attract":
            self.house.note(VisitKind.TOUCH)
            self.house.tally.touches += 1
        try:
            self._play(self.rounds.begin())
        except NothingToDeal as error:
            self.house.journal.note("no game", text=str(error))
            self.send(Kind.NO_GAME)

    def _drop(self) -> None:
        if isinstance(self._model, PlayViewModel):  # the frame that would have kept a response may still be to come
            self._model.retire()
        self.rounds.drop()

    def _clear(self) -> None:
        self.rounds.sign()
        QGuiApplication.clipboard().clear()
        self.show(replace(self.props(), is_reach=self.house.configuration.current.kiosk.reach))

    def _follow(self, before: State) -> None:
        """Show what the machine has come to."""
        state = self.state
        for kind, detail in happened(before, state):
            self.house.note(kind, detail)
        if state.place is not before.place and state.place not in _IN_PLAY:
            self._show_place()
        if state.over is not before.over:
            self._show_panel()

    def _show_place(self) -> None:
        session, house = self.rounds.current, self.house
        match self.state.place:
            case Place.ATTRACT:
                attract = screens.attract(house)
                attract.woken.connect(lambda: self.send(Kind.TOUCH))
                self._turn_to("attract", attract)
            case Place.RESULTS if session is not None:
                self.rounds.finish()
                self._speak("phrase")
                results = screens.results(house, session)
                results.newWanted.connect(lambda: self.send(Kind.AGAIN))
                results.signWanted.connect(lambda: self.send(Kind.SIGN))
                results.storedWanted.connect(self._ask_stored)
                results.homeWanted.connect(lambda: self.send(Kind.LEFT))
                self._turn_to("results", results)
            case Place.INITIALS if session is not None:
                initials = screens.initials(house, session)
                initials.signed.connect(self._sign)
                initials.storedWanted.connect(self._ask_stored)
                initials.left.connect(lambda: self.send(Kind.LEFT))
                self._turn_to("initials", initials)
            case Place.OPERATOR:
                operator = self._operate()
                operator.left.connect(lambda: self.send(Kind.LEFT))
                self._turn_to("operator", operator)
            case Place.CLOSED:
                self._turn_to("rest", screens.closed(house))
            case Place.SAFE:
                self._turn_to("rest", screens.safe())

    @Slot(str)
    def _sign(self, letters: str) -> None:
        self.rounds.sign(letters)
        self.send(Kind.LEFT)

    @Slot()
    def _ask_stored(self) -> None:
        said = statements(self.house.configuration.current)
        self.send(Kind.STORED, reading_seconds(letters_of(said)))

    def _play(self, session: Session) -> None:
        self.rounds.take_up(session)
        play = screens.play(self.house, session)
        play.dealt.connect(lambda: self.send(Kind.DEALT))
        play.revealed.connect(lambda: self._reveal(play.props().tone, screens.letters_to_read(play.table)))
        play.finished.connect(lambda: self.send(Kind.FINISHED))
        play.left.connect(lambda: self.send(Kind.LEFT))
        self._turn_to("play", play)

    def _reveal(self, tone: str, letters: int) -> None:
        self._speak(REVEALS[tone])
        self.send(Kind.REVEALED, reading_seconds(letters))

    def _speak(self, sound: str) -> None:
        self._speaker.play(sound, self.house.volume)

    def _show_panel(self) -> None:
        before = self._panel
        panel: PresenceViewModel | PinViewModel | StoredViewModel | None = None
        if self.state.over is Over.STILL_THERE:
            panel = PresenceViewModel(self.state.deadline - self.house.desk.clock())
            panel.stayed.connect(lambda: self.send(Kind.TOUCH))
        elif self.state.over is Over.PIN:
            panel = screens.pin(self.house)
            panel.entered.connect(lambda: self.send(Kind.PIN_RIGHT))
            panel.left.connect(lambda: self.send(Kind.PIN_LEFT))
        elif self.state.over is Over.STORED:
            panel = screens.stored(self.house)
            panel.left.connect(lambda: self.send(Kind.STORED_LEFT))
        self._panel = panel
        if panel is not None:
            panel.setParent(self)
        self.show(replace(self.props(), overlay=self.state.over.value))
        self.overlayShown.emit()
        if before is not None:
            before.deleteLater()

    def _turn_to(self, screen: str, model: QObject) -> None:
        before, self._model = self._model, model
        model.setParent(self)
        self._shown_at = self.house.desk.clock()
        self.show(replace(self.props(), screen=screen))
        self.screenShown.emit()
        if before is not None:
            before.deleteLater()  # only now: the old screen was bound to it until the new one stood


def happened(before: State, after: State) -> Iterator[tuple[VisitKind, str]]:
    """Yield what is to be written down of a step."""
    if before.over is Over.STILL_THERE and after.over is not Over.STILL_THERE:
        yield VisitKind.STILL_THERE, "yes" if after.is_visited or after.place is before.place else "no"
    if after.place is Place.OPERATOR and before.place is not Place.OPERATOR:
        yield VisitKind.OPERATOR, "opened"
    if after.is_open is not before.is_open:
        yield VisitKind.OPENED if after.is_open else VisitKind.CLOSED, ""
