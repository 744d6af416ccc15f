"""Signing the board with three letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

LETTERS = 3
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class InitialsProps:
    """The letters so far, the score that they sign, and what is to be said of them."""

    letters: str = ""
    score: int = 0
    can_sign: bool = False
    note: str = ""


@QmlElement
class InitialsViewModel(shows(InitialsProps)):  # type: ignore[misc]  # the base is made from the props
    """Takes three letters. `is_refused` says which nobody is to read on the board."""

    signed = Signal(str)
    left = Signal()
    storedWanted = Signal()

    def __init__(self, score: int, is_refused: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_refused = is_refused
        self.show(InitialsProps(score=score))

    @Slot(str)
    def press(self, letter: str) -> None:
        """Take a letter, where there is room for one."""
        letter = letter.upper()
        if len(letter) == 1 and letter in ALPHABET and len(self.props().letters) < LETTERS:
            self._write(self.props().letters + letter)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._write(self.props().letters[:-1])

    @Slot()
    def sign(self) -> None:
        """Sign the board, where there are three letters that anyone may read."""
        if self.props().can_sign:
            self.signed.emit(self.props().letters)

    @Slot()
    def askStored(self) -> None:
        """Show what is stored of a game."""
        self.storedWanted.emit()

    @Slot()
    def leave(self) -> None:
        """Stay unnamed."""
        self.left.emit()

    def _write(self, letters: str) -> None:
        is_whole = len(letters) == LETTERS
        is_refused = is_whole and self._is_refused(letters)
        note = translate("Initials", "Others read this too: please choose other letters.") if is_refused else ""
        self.show(replace(self.props(), letters=letters, can_sign=is_whole and not is_refused, note=note))
