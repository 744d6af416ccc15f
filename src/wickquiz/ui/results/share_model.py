"""What QML sees of the card that is shown to others, and the ways to hand it on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from wickquiz.game.attempt import Attempt
from wickquiz.packs.model import Pack
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.results.share import MarkRow, ShareProps, derive_marks, derive_props

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class ShareModel(shows(ShareProps)):  # type: ignore[misc]  # the base is made from the props
    """The card. `textWanted` hands on its text, `pictureTaken` its picture; who takes one `tell`s what became of it."""

    textWanted = Signal(str)
    pictureTaken = Signal(QImage)
    told = Signal(str)

    def __init__(self, attempt: Attempt, code: str, packs: Sequence[Pack], mode: str) -> None:
        super().__init__()
        self._marks: Rows[MarkRow] = Rows(MarkRow, self)
        self._marks.replace(derive_marks(attempt))
        self.show(derive_props(attempt, code, packs, mode))

    @Property(QObject, constant=True)
    def marks(self) -> Rows[MarkRow]:
        """How each question went."""
        return self._marks

    def tell(self, note: str) -> None:
        """Say what became of the card."""
        self.show(replace(self.props(), note=note))
        self.told.emit(note)

    @Slot()
    def copyText(self) -> None:
        """Hand on the text."""
        self.textWanted.emit(self.props().text)
        self.tell(translate("Results", "The text is copied. Paste it wherever you like."))

    @Slot(QImage)
    def takePicture(self, picture: QImage) -> None:
        """Hand on the card as it was drawn."""
        self.pictureTaken.emit(picture)
