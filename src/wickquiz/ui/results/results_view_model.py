"""The end of a round: its score and how it came about, the review, what is shared of it, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.game.attempt import Attempt
from wickquiz.packs.model import Pack
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.results.derive import EntryRow, ResultsProps, TopicRow, derive_entries, derive_props, derive_topics
from wickquiz.ui.results.share_model import ShareModel

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ResultsViewModel(shows(ResultsProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows a finished round and says what the player wants next."""

    newWanted = Signal()
    againWanted = Signal()
    missedWanted = Signal()
    homeWanted = Signal()
    signWanted = Signal()
    storedWanted = Signal()
    copied = Signal(str)

    def __init__(  # noqa: PLR0917 - it takes what a round is made of
        self,
        attempt: Attempt,
        code: str,
        packs: Mapping[str, Pack],
        share: ShareModel,
        trouble: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._share = share
        share.setParent(self)
        self._topics: Rows[TopicRow] = Rows(TopicRow, self)
        self._entries: Rows[EntryRow] = Rows(EntryRow, self)
        self._topics.replace(derive_topics(attempt))
        self._entries.replace(derive_entries(attempt, packs))
        self.show(derive_props(attempt, code, trouble))

    @Property(QObject, constant=True)
    def topics(self) -> Rows[TopicRow]:
        """How each topic went."""
        return self._topics

    @Property(QObject, constant=True)
    def entries(self) -> Rows[EntryRow]:
        """The review."""
        return self._entries

    @Property(ShareModel, constant=True)
    def share(self) -> ShareModel:
        """What is shown to others."""
        return self._share

    @Slot()
    def copyCode(self) -> None:
        """Put the code on the clipboard."""
        self.copied.emit(self.props().code)
        self.show(replace(self.props(), is_copied=True))

    @Slot()
    def playNew(self) -> None:
        """Deal another round."""
        self.newWanted.emit()

    @Slot()
    def playAgain(self) -> None:
        """Deal the very same round."""
        self.againWanted.emit()

    @Slot()
    def playMissed(self) -> None:
        """Deal what was missed, as practice."""
        if self.props().missed_label:
            self.missedWanted.emit()

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()

    def offer_signing(self) -> None:
        """Let the round be signed on the board."""
        self.show(replace(self.props(), can_sign=True))

    @Slot()
    def sign(self) -> None:
        """Sign the round on the board."""
        self.signWanted.emit()

    @Slot()
    def askStored(self) -> None:
        """Show what is stored of the round."""
        self.storedWanted.emit()
