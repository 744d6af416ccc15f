"""The preview's state: a pack that is being written, the question in view, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.packs.model import Item, Pack, Problem
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.preview.derive import Draft, PreviewProps, ProblemRow, derive_problems, derive_props, reread, stepped
from wickquiz.ui.preview.watch import PackWatch

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Posed:
    """A question posed as in a round: what its screen shows, how it is revealed, and whether it is.

    The model is a QObject with the signals `revealed`, `dealt` and `finished` (the reveal was gone on from) and `left`.
    """

    model: Any
    reveal: Callable[[], None]
    is_revealed: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Bench:
    """What the preview works with. `read` reads the pack at a path: None where nothing of it plays, and its problems.

    `pose` poses a question; `screen` is the address of the screen that shows it. `moment` tells the time in words.
    """

    read: Callable[[Path], tuple[Pack | None, tuple[Problem, ...]]]
    pose: Callable[[Pack, Item], Posed]
    screen: str
    moment: Callable[[], str]


@QmlElement
class PreviewViewModel(shows(PreviewProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the pack at a path, one question at a time, and reads it again whenever it is saved."""

    posed = Signal()
    reloaded = Signal()
    left = Signal()

    def __init__(self, path: Path, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._draft = Draft(path)
        self._question: Posed | None = None
        self._problems: Rows[ProblemRow] = Rows(ProblemRow, self)
        self._watch = PackWatch(path, self)  # before the first reading: nothing that is saved in between is missed
        self._watch.changed.connect(self.reload)
        self.reload()

    @Property(QObject, constant=True)
    def problems(self) -> Rows[ProblemRow]:
        """What is wrong, the question in view first."""
        return self._problems

    @Property(str, constant=True)
    def questionScreen(self) -> str:
        """The address of the screen that shows a question."""
        return self._bench.screen

    @Slot(result=QObject)
    def question(self) -> QObject | None:
        """What the question's screen shows; None where nothing of the pack can be played."""
        return self._question.model if self._question else None

    @Slot()
    def reload(self) -> None:
        """Read the pack again and keep the question in view, revealed if it was."""
        was_revealed = self._is_revealed
        pack, problems = self._bench.read(self._draft.path)
        self._draft = reread(self._draft, pack, problems, self._bench.moment())
        self._pose()
        if was_revealed and self._question:
            self._question.reveal()
        self.reloaded.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go on by so many questions, or back."""
        self._draft = stepped(self._draft, by)
        self._pose()

    @Slot()
    def goOn(self) -> None:
        """Go on to the next question."""
        self.step(1)

    @Slot()
    def toggleReveal(self) -> None:
        """Show the reveal of the right answer, or ask the question again."""
        if self._is_revealed:
            self._pose()
        elif self._question:
            self._question.reveal()

    @Slot()
    def takeUp(self) -> None:
        """Take up what the question in view has come to."""
        self.show(derive_props(self._draft, is_revealed=self._is_revealed))

    @Slot()
    def leave(self) -> None:
        """Leave the preview."""
        self.left.emit()

    @property
    def _is_revealed(self) -> bool:
        return self._question is not None and self._question.is_revealed()

    def _pose(self) -> None:
        before, draft = self._question, self._draft
        self._question = self._bench.pose(draft.pack, draft.item) if draft.pack and draft.item else None
        if self._question:
            model = self._question.model
            model.setParent(self)
            model.revealed.connect(self.takeUp)
            model.dealt.connect(self.goOn)
            model.finished.connect(self.goOn)
            model.left.connect(self.left)
        self._problems.replace(derive_problems(draft))
        self.takeUp()
        self.posed.emit()
        if before:
            before.model.deleteLater()  # only now: the old screen was bound to it until the new one stood
