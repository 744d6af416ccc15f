"""Who sits down to a duel, and how it is played."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.game.duel import FEWEST, MOST
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

NAME_LIMIT = 16
"""Characters of a player's name: what a corner of the screen holds."""


@dataclass(frozen=True, slots=True)
class Company:
    """Who sat down last, and how they played. `names` has one a seat, empty where a player has none of their own."""

    names: tuple[str, ...] = ("",) * MOST
    count: int = FEWEST
    in_turns: bool = False

    @property
    def called(self) -> tuple[str, ...]:
        """What those are called who play."""
        return tuple(name or fallback(seat) for seat, name in enumerate(self.names[: self.count]))


@dataclass(frozen=True, slots=True)
class SetupProps:
    """The setup but for the seats. `left_note` says where a duel was left, `complaint` why none can begin."""

    count: int = FEWEST
    in_turns: bool = False
    left_note: str = ""
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One seat: the name in it, and what the player is called without one."""

    name: str
    fallback: str


@QmlElement
class SetupModel(shows(SetupProps)):  # type: ignore[misc]  # the base is made from the props
    """Lets players sit down."""

    begun = Signal()
    resumed = Signal()

    def __init__(self, company: Company, parent: QObject) -> None:
        super().__init__(parent)
        self.company = company
        """Who sits here; kept for the next duel."""
        self._seats: Rows[SeatRow] = Rows(SeatRow, self)

    @Property(QObject, constant=True)
    def seats(self) -> Rows[SeatRow]:
        """The seats that are taken."""
        return self._seats

    def lay(self, left_note: str = "", complaint: str = "") -> None:
        """Show who sits here."""
        company = self.company
        self._seats.replace(SeatRow(name, fallback(seat)) for seat, name in enumerate(company.names[: company.count]))
        self.show(SetupProps(company.count, company.in_turns, left_note, say(complaint)))

    @Slot(int)
    def seat(self, count: int) -> None:
        """Let this many play."""
        self.company = replace(self.company, count=min(max(count, FEWEST), MOST))
        self.lay(self.props().left_note)

    @Slot(bool)
    def takeTurns(self, in_turns: bool) -> None:
        """Let them answer in turns, or whoever buzzes first."""
        self.company = replace(self.company, in_turns=in_turns)
        self.lay(self.props().left_note)

    @Slot(int, str)
    def rename(self, seat: int, name: str) -> None:
        """Give the player in a seat a name. What is on screen is not touched: it is being typed there."""
        names = list(self.company.names)
        names[seat] = " ".join(name.split())[:NAME_LIMIT]
        self.company = replace(self.company, names=tuple(names))

    @Slot()
    def begin(self) -> None:
        """Play."""
        self.begun.emit()

    @Slot()
    def resume(self) -> None:
        """Go on with the duel that was left."""
        self.resumed.emit()


def fallback(seat: int) -> str:
    """Return what a player is called who has given no name."""
    return fill(translate("Duel", "Player %1"), seat + 1)
