"""What the next screen shows, where that is known while the one in view is still looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.app import side_screens

if TYPE_CHECKING:
    from wickquiz.records.session import Session
    from wickquiz.records.settings import Settings
    from wickquiz.ui.app.desk import Desk
    from wickquiz.ui.play.play_view_model import PlayViewModel

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Backstage(QObject):
    """Holds the view model of a screen that is made ready unseen, and those of screens that have gone.

    A round is not dealt before it is wanted: its screen is made ready with a question of nobody's. The results of a
    round are made ready once its last response is on the disk, and are the real ones.
    """

    called = Signal()
    """A screen is to be made ready."""
    cleared = Signal()
    """None is, and those that have gone are to be let go."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = ""
        self.is_coming = False
        """Whether a screen is still being made ready."""
        self._round: PlayViewModel | None = None
        self._results: QObject | None = None
        self._session: Session | None = None
        self._gone: list[QObject] = []

    @Slot(result=str)
    def screen(self) -> str:
        """The folder of the screen to be made ready."""
        return self._screen

    @Slot(result=QObject)
    def model(self) -> QObject | None:
        """Its view model."""
        return self._round or self._results

    def make_ready(self, screen: str, session: Session | None, desk: Desk, settings: Settings) -> None:
        """The screen in view has come to rest: call the next one, where it is known. `session` is the last begun."""
        self.clear()
        if screen in ("home", "results"):
            self._round = side_screens.walk_through(desk, settings)
            self._call("play", self._round)
        elif screen == "play" and session is not None and session.attempt.is_finished:
            self._session, self._results = session, side_screens.results(session, desk)
            self._call("results", self._results)

    def round_of(self, session: Session, desk: Desk, settings: Settings) -> PlayViewModel:
        """Return the round of this session, on the screen that is ready if there is one."""
        model, self._round = self._round, None
        if model is None:
            return side_screens.play(session, desk, settings)
        model.take_up(session, desk.packs_of(session.header))
        return model

    def results_of(self, session: Session, desk: Desk) -> QObject:
        """Return the results of this session's round, those that are ready if they are."""
        if self._session is not session or self._results is None:
            return side_screens.results(session, desk)
        model, self._results = self._results, None
        return model

    def retire(self, model: QObject) -> None:
        """Keep the view model of a screen that goes until nothing is bound to it any more."""
        self._gone.append(model)

    @Slot()
    def clear(self) -> None:
        """Make nothing ready any more, and let go of what has gone."""
        self.cleared.emit()
        for model in (*self._gone, self._round, self._results):
            if model is not None:
                model.deleteLater()
        self._gone, self._screen, self.is_coming = [], "", False
        self._round, self._results, self._session = None, None, None

    @Slot()
    def stand(self) -> None:
        """The screen that was called is ready."""
        self.is_coming = False

    def _call(self, screen: str, model: QObject) -> None:
        model.setParent(self)
        self._screen, self.is_coming = screen, True
        self.called.emit()
