"""The first screen's state: which packs and mode are in, what can be gone on with, and the ways out of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.home import shelf as derive
from wickquiz.ui.home.modes import OFFERED, ModeRow, mode_rows
from wickquiz.ui.home.pack_shelf_model import PackShelfModel
from wickquiz.ui.home.shelf import ChoiceRow, HomeProps, Shelf
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeViewModel(shows(HomeProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the shelf and says what the player wants. `say_level` says how good the player is, where it is asked.

    `reading` tells of packs that are still being read. With `comes_in` the screen moves into view; the first of all is
    simply there.
    """

    roundWanted = Signal()
    resumeWanted = Signal()
    codeEntered = Signal(str)
    screenWanted = Signal(str)

    def __init__(
        self,
        shelf: Shelf,
        say_level: Callable[[], str],
        reading: QObject | None = None,
        *,
        comes_in: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say_level = say_level
        self._reading = reading
        self._comes_in = comes_in
        self.shelf = shelf
        """What the screen is about; `stock` changes it."""
        self._packs = PackShelfModel(self)
        self._packs.toggled.connect(self._toggle_pack)
        self._modes: Rows[ModeRow] = Rows(ModeRow, self)
        self._topics: Rows[ChoiceRow] = Rows(ChoiceRow, self)
        self._levels: Rows[ChoiceRow] = Rows(ChoiceRow, self)
        self.stock(shelf)

    @Property(bool, constant=True)
    def comesIn(self) -> bool:
        """Whether the screen moves into view."""
        return self._comes_in

    @Property(PackShelfModel, constant=True)
    def packs(self) -> PackShelfModel:
        """The packs on the shelf."""
        return self._packs

    @Property(QObject, constant=True)
    def modes(self) -> Rows[ModeRow]:
        """The modes to choose from."""
        return self._modes

    @Property(QObject, constant=True)
    def topics(self) -> Rows[ChoiceRow]:
        """The topics to choose from."""
        return self._topics

    @Property(QObject, constant=True)
    def levels(self) -> Rows[ChoiceRow]:
        """The levels to choose from."""
        return self._levels

    @Property(QObject, constant=True)
    def reading(self) -> QObject | None:
        """How far the reading of packs is, a ReadingModel; None where none is to be read."""
        return self._reading

    def stock(self, shelf: Shelf) -> None:
        """Show another shelf."""
        self.shelf = shelf
        self._packs.lay(shelf)
        self._modes.replace(mode_rows(shelf.mode, shelf.rules, shelf.today_note, shelf.time_limit))
        self._topics.replace(derive.derive_topics(shelf))
        self._levels.replace(derive.derive_levels(shelf))
        line = next(row.line for row in self._modes.rows if row.is_picked)
        self.show(derive.derive_props(shelf)._replace(mode_line=line))

    @Slot(int)
    def pickMode(self, index: int) -> None:
        """Play the next round in this mode."""
        self.stock(self.shelf._replace(mode=OFFERED[index]))

    @Slot(str)
    def toggleTopic(self, topic: str) -> None:
        """Take a topic in or out; with none in, all are asked."""
        self.stock(self.shelf._replace(topics=self.shelf.topics ^ {topic}))

    @Slot(str)
    def pickLevel(self, level: str) -> None:
        """Ask for questions of this level only; of any, where it is empty."""
        self.stock(self.shelf._replace(level=level))

    @Slot()
    def openFilters(self) -> None:
        """Say how good the player is: it is asked for only here, as it takes all that was ever answered."""
        self.stock(self.shelf._replace(level_note=self._say_level()))

    @Slot()
    def toggleMatch(self) -> None:
        """Deal at the player's level, or whatever comes."""
        self.stock(self.shelf._replace(is_matched=not self.shelf.is_matched))

    @Slot()
    def toggleSpoilers(self) -> None:
        """Let questions in that give the plot away, or keep them out."""
        self.stock(self.shelf._replace(spoilers=not self.shelf.spoilers))

    @Slot()
    def play(self) -> None:
        """Begin a round of what is picked."""
        if self.props().can_play:
            self.roundWanted.emit()

    @Slot()
    def resume(self) -> None:
        """Go on with the round that was left."""
        self.resumeWanted.emit()

    @Slot(str)
    def playCode(self, code: str) -> None:
        """Begin the round that a code names."""
        if code.strip():
            self.codeEntered.emit(code)

    @Slot(str)
    def goTo(self, screen: str) -> None:
        """Go to another screen, by its folder's name."""
        self.screenWanted.emit(screen)

    @Slot(str)
    def _toggle_pack(self, pack_id: str) -> None:
        self.stock(self.shelf._replace(picked=self.shelf.picked ^ {pack_id}))
