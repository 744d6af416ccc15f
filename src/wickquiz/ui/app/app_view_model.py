"""The way from screen to screen: one view model at a time, and what each one asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.game.rules import Mode
from wickquiz.records.settings import Settings
from wickquiz.ui.app import side_screens
from wickquiz.ui.app.backstage import Backstage
from wickquiz.ui.app.dealing import say_level, seed_of
from wickquiz.ui.app.desk import Desk, Opening
from wickquiz.ui.app.desktop import open_address
from wickquiz.ui.app.duels import Duels
from wickquiz.ui.app.languages import speak
from wickquiz.ui.app.motion import Motion
from wickquiz.ui.app.props import AppProps, derive_props
from wickquiz.ui.app.stocking import restocked, rounds_of, stocked
from wickquiz.ui.app.stocktaker import Stocktaker
from wickquiz.ui.home.home_view_model import HomeViewModel
from wickquiz.ui.home.shelf import first_shelf
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.sound import REVEALS, Speaker

if TYPE_CHECKING:
    from wickquiz.game.attempt import Attempt
    from wickquiz.packs.collection import Stock
    from wickquiz.packs.model import Problem
    from wickquiz.records.session import Session

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppViewModel(shows(AppProps)):  # type: ignore[misc]  # the base is made from the props
    """Holds the screen in view, and leads from one to the next."""

    screenShown = Signal()
    revealed = Signal()
    spoken = Signal()
    """Another language is spoken: what the screens say by themselves is to be said anew."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.show(AppProps(is_full_screen=desk.is_full_screen, is_kiosk=desk.is_kiosk))
        self._rounds = rounds_of(desk)
        self._shelf = first_shelf(desk.packs, desk.home_picks, desk.rules, is_matched=desk.is_matched)
        self._played = ""
        self._duels = Duels(self._sound, self._turn_to, self._go_home)
        self._model: QObject | None = None
        self._backstage = Backstage(self)
        self._settings = desk.settings
        self._motion = Motion(self._follow_platform, self)
        self._speaker = Speaker(desk.assets / "sounds")
        self._apply(desk.settings)
        self.stocktaker = Stocktaker(desk, self)
        self.stocktaker.restocked.connect(self._take_stock)
        self._open(desk.opening)

    def trip(self, error: BaseException) -> None:
        """Show that the program has broken. The round in play can be gone on with: what was seen is on the disk."""
        self._rounds.look_again()
        self._show_side("fault", side_screens.fault(error, self._desk))

    @Slot(result=QObject)
    def screenModel(self) -> QObject | None:
        """The view model of the screen in view."""
        return self._model

    @Property(Backstage, constant=True)
    def backstage(self) -> Backstage:
        """What is made ready of the next screen."""
        return self._backstage

    @property
    def is_ready(self) -> bool:
        """Whether nothing is being made ready."""
        return not self._backstage.is_coming

    def make_ready(self) -> None:
        """The screen in view has come to rest: let the next one be made ready, where it is known."""
        self._backstage.make_ready(self.props().screen, self._rounds.current, self._desk, self._settings)

    @property
    def code(self) -> str:
        """The code of the game in play or just played; empty before the first."""
        session = self._rounds.current
        return session.header.code if session else ""

    @property
    def attempt(self) -> Attempt | None:
        """The game in play or just played, as it stands."""
        session = self._rounds.current
        return session.attempt if session else None

    def play_seed(self, seed: int) -> bool:
        """Begin the round that a seed deals. Returns whether there is one; where not, home says why."""
        return self._play_new(seed)

    @Slot()
    def toggleFullScreen(self) -> None:
        """Fill the screen, or give it back."""
        self.show(self.props()._replace(is_full_screen=not self.props().is_full_screen))

    @Slot()
    def toggleSound(self) -> None:
        """Be silent, or be heard again."""
        self._change(replace(self._settings, sound=not self._settings.sound))

    @Slot()
    def close(self) -> None:
        """The window closes: all is on the disk already, but for what was locked in since the last frame."""
        model: Any = self._model
        if self.props().screen == "play":
            model.settle()
        self._speaker.close()
        self.stocktaker.close()
        self._desk.store.close()

    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        if speak(settings.language):
            self.spoken.emit()
        is_still = self._motion.is_reduced(settings.reduced_motion)
        self.show(derive_props(self.props(), settings, is_still=is_still))

    @Slot()
    def _follow_platform(self) -> None:
        self._apply(self._settings)

    def _change(self, settings: Settings) -> str | None:
        """Apply other settings and keep them; return a sentence where they cannot be kept."""
        if settings.spoilers != self._settings.spoilers:
            self._shelf = self._shelf._replace(spoilers=settings.spoilers)
        if settings.player != self._settings.player:
            self._seat(settings.player)
        if settings.match != self._settings.match:
            self._shelf = self._shelf._replace(is_matched=settings.match)
        self._apply(settings)
        return self._desk.keep_settings(settings)

    def _seat(self, player: str) -> None:
        """Let another player sit down: rounds, scores and the level are theirs from now on."""
        desk = self._desk = self._desk._replace(player=player)
        self._rounds = rounds_of(desk)
        self._played = ""

    def _forget(self, keeps_settings: bool) -> str:
        """Delete all that is kept of the players; return in a sentence how that went."""
        from wickquiz.ui.app.own_data import forget  # lazy for start-up

        self._desk, said = forget(self._desk, keeps_settings=keeps_settings)
        self._change(self._settings if keeps_settings else Settings())
        self._seat(self._settings.player)
        return said

    def _sound(self, name: str) -> None:
        if self._settings.sound:
            self._speaker.play(name, self._settings.volume / 100)

    def _open(self, opening: Opening | None) -> None:
        """Begin the game asked for on the command line, or go home; where it cannot be, home says why."""
        if opening is None or (opening.seed is not None and self._desk.is_incomplete):
            self._go_home()
        elif opening.preview:
            self._turn_to("preview", side_screens.preview(opening.preview, self._desk, open_address))
        elif opening.code:
            self._play_code(opening.code)
        else:
            self._play_new(opening.seed)
        self._is_due = opening is not None and bool(self._desk.unread) and isinstance(self._model, HomeViewModel)

    @Slot()
    def _go_home(self, complaint: str = "") -> None:
        shelf = stocked(self._shelf, self._desk, self._rounds, self._settings, complaint)
        home = HomeViewModel(
            shelf, lambda: say_level(self._desk), self.stocktaker.shown, comes_in=self._model is not None
        )
        home.roundWanted.connect(self._play_wanted)
        home.resumeWanted.connect(self._resume)
        home.codeEntered.connect(self._play_code)
        home.screenWanted.connect(self._show_screen)
        self._turn_to("home", home)

    @Slot()
    def _play_wanted(self) -> None:
        home = self._model
        if isinstance(home, HomeViewModel):
            self._shelf = home.shelf
        self._play_new()

    @Slot()
    def _play_new(self, seed: int | None = None) -> bool:
        shelf = self._shelf
        if shelf.mode == Mode.DUEL:
            self._duels.show(self._desk, shelf, seed)
            return False
        return self._begin(
            lambda: self._rounds.deal(
                shelf.chosen, shelf.chosen_rules, seed_of(shelf, self._desk) if seed is None else seed
            )
        )

    @Slot(str)
    def _play_code(self, code: str) -> bool:
        return self._begin(lambda: self._rounds.deal_code(code), is_typed=True)

    def _begin(self, deal: Callable[[], Session], *, is_typed: bool = False) -> bool:
        """Play the round that `deal` begins; where it cannot, home says why, beside the code if one was typed."""
        # Lazy for start-up.
        from wickquiz.game.code import CodeError
        from wickquiz.game.deal import NothingToDeal

        try:
            session = deal()
        except (CodeError, NothingToDeal) as error:
            self._complain(str(error), is_typed=is_typed)
            return False
        self._play(session)
        return True

    @Slot()
    def _resume(self) -> None:
        session = self._rounds.left
        if session is not None:
            self._play(session)
        else:
            self._duels.resume(self._desk, self._shelf)

    def _complain(self, sentence: str, *, is_typed: bool) -> None:
        if not isinstance(self._model, HomeViewModel):
            self._go_home()
        if isinstance(home := self._model, HomeViewModel):
            shelf = home.shelf
            home.stock(shelf._replace(complaint=sentence) if is_typed else shelf._replace(trouble=sentence))

    def _play(self, session: Session) -> None:
        self._rounds.take_up(session)
        play: Any = self._backstage.round_of(session, self._desk, self._settings)
        play.revealed.connect(lambda: self._sound(REVEALS[play.props().tone]))
        play.revealed.connect(self.revealed)
        play.finished.connect(self._show_results)
        play.left.connect(self._go_home)
        play.addressOpened.connect(open_address)
        self._turn_to("play", play)

    @Slot()
    def _show_results(self) -> None:
        session = self._rounds.current
        if session is None:
            return
        self._played = session.header.id
        results: Any = self._backstage.results_of(session, self._desk)
        results.newWanted.connect(self._play_new)
        results.againWanted.connect(lambda: self._begin(lambda: self._rounds.again(session)))
        results.missedWanted.connect(
            lambda: self._begin(lambda: self._rounds.missed_only(session, self._desk.new_seed()))
        )
        results.homeWanted.connect(self._go_home)
        self._sound("phrase")
        self._turn_to("results", results)

    @Slot(str)
    def _show_screen(self, screen: str) -> None:
        desk = self._desk
        if isinstance(self._model, HomeViewModel):
            self._shelf = self._model.shelf
        if screen == "packs":
            self._show_packs()
        elif screen == "problems":
            self._show_problems(desk.problems, desk.store.trouble or "", self._go_home)
        elif screen == "settings":
            shown = side_screens.settings(self._settings, self._change, lambda: self._desk, self._forget)
            self._show_side(screen, shown)
        elif screen == "statistics":
            self._show_side(screen, side_screens.statistics(desk))
        else:
            self._show_side("scores", side_screens.scores(desk, self._played))

    def _show_side(self, screen: str, model: Any) -> None:
        model.homeWanted.connect(self._go_home)
        self._turn_to(screen, model)

    def _show_problems(self, found: Sequence[Problem], trouble: str, back: Callable[[], None]) -> None:
        problems: Any = side_screens.problems(found, trouble)
        problems.homeWanted.connect(back)
        self._turn_to("problems", problems)

    @Slot()
    def _show_packs(self) -> None:
        packs: Any = side_screens.packs(self._desk)
        packs.problemsWanted.connect(lambda found: self._show_problems(found, "", self._show_packs))
        packs.restocked.connect(self.stocktaker.go_on_with)
        self.stocktaker.restocked.connect(packs.take_stock)
        self._show_side("packs", packs)

    @Slot(object)
    def _take_stock(self, stock: Stock) -> None:
        home = self._model if isinstance(self._model, HomeViewModel) else None
        shelf = home.shelf if home else self._shelf
        self._desk, self._shelf = restocked(self._desk, shelf, self._rounds, stock)
        if home and self._is_due and not stock.unread:
            self._open(self._desk.opening)
        elif home:
            home.stock(stocked(self._shelf, self._desk, self._rounds, self._settings, shelf.complaint))

    def _turn_to(self, screen: str, model: QObject) -> None:
        if self._model is not None:
            self._backstage.retire(self._model)
        self._model = model
        model.setParent(self)
        self.show(self.props()._replace(screen=screen))
        self.screenShown.emit()
