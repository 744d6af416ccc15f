"""The first screen's state: which packs are in, what can be gone on with, and the ways out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.packs.model import Pack
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.parts.wording import counted

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the first screen is about. `picked` holds the ids of the packs that a round is dealt from."""

    packs: tuple[Pack, ...] = ()
    picked: frozenset[str] = frozenset()
    length: int = 0
    resume_note: str = ""
    trouble: str = ""
    complaint: str = ""
    problem_count: int = 0


@dataclass(frozen=True, slots=True)
class HomeProps:
    """The whole screen but for the packs."""

    can_play: bool = False
    play_note: str = ""
    can_resume: bool = False
    resume_note: str = ""
    trouble: str = ""
    complaint: str = ""
    problem_count: int = 0


@dataclass(frozen=True, slots=True)
class PackRow:
    """One pack on the shelf; `cover` is a URL, empty for a pack without one."""

    title: str
    summary: str
    cover: str
    is_picked: bool


def derive_props(shelf: Shelf) -> HomeProps:
    """Return the screen for this shelf."""
    picked = [pack for pack in shelf.packs if pack.id in shelf.picked]
    names = ", ".join(pack.title for pack in picked)
    count = min(shelf.length, sum(len(pack.items) for pack in picked))
    questions = counted("Home", count, "%n question", "%n questions")
    return HomeProps(
        can_play=bool(picked),
        play_note=f"{questions}  ·  {names}" if picked else translate("Home", "Pick a pack first"),
        can_resume=bool(shelf.resume_note),
        resume_note=shelf.resume_note,
        trouble=shelf.trouble,
        complaint=shelf.complaint,
        problem_count=shelf.problem_count,
    )


def derive_packs(shelf: Shelf) -> tuple[PackRow, ...]:
    """Return the packs on the shelf."""
    return tuple(_row(pack, pack.id in shelf.picked) for pack in shelf.packs)


def _row(pack: Pack, is_picked: bool) -> PackRow:
    summary = counted("Home", len(pack.items), "%n question", "%n questions")
    if pack.out:
        summary += "  ·  " + counted("Home", pack.out, "%n left out", "%n left out")
    return PackRow(pack.title, summary, address(pack.cover, pack), is_picked)


@QmlElement
class HomeViewModel(shows(HomeProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the shelf and says what the player wants."""

    roundWanted = Signal()
    resumeWanted = Signal()
    codeEntered = Signal(str)
    scoresWanted = Signal()
    problemsWanted = Signal()

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._packs: Rows[PackRow] = Rows(PackRow, self)
        self.stock(shelf)

    @Property(QObject, constant=True)
    def packs(self) -> Rows[PackRow]:
        """The packs on the shelf."""
        return self._packs

    @property
    def picked(self) -> Sequence[Pack]:
        """The packs that a round is dealt from."""
        return [pack for pack in self._shelf.packs if pack.id in self._shelf.picked]

    @property
    def shelf(self) -> Shelf:
        """What the screen is about."""
        return self._shelf

    def stock(self, shelf: Shelf) -> None:
        """Show another shelf."""
        self._shelf = shelf
        self._packs.replace(derive_packs(shelf))
        self.show(derive_props(shelf))

    def complain(self, sentence: str) -> None:
        """Say why a code cannot be played."""
        self.stock(replace(self._shelf, complaint=sentence))

    @Slot(int)
    def togglePack(self, index: int) -> None:
        """Take a pack in or out of the next round."""
        pack = self._shelf.packs[index].id
        self.stock(replace(self._shelf, picked=self._shelf.picked ^ {pack}))

    @Slot()
    def play(self) -> None:
        """Begin a round with the packs picked."""
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

    @Slot()
    def showScores(self) -> None:
        """Go to the board."""
        self.scoresWanted.emit()

    @Slot()
    def showProblems(self) -> None:
        """Go to the problems."""
        self.problemsWanted.emit()
