"""The packs at hand: what is wrong with each, taking new ones in, taking old ones out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.packs.collection import Collection, Stock
from wickquiz.packs.install import InstallError
from wickquiz.packs.model import PackError
from wickquiz.ui.packs import derive
from wickquiz.ui.packs.derive import Entry, EntryRow, Outcome, PacksProps
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class PacksViewModel(shows(PacksProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows a stock of packs, and changes it in its collection."""

    homeWanted = Signal()
    problemsWanted = Signal(object)
    """Carries the problems, a tuple."""
    restocked = Signal(object)
    """Carries the Stock as it is now."""

    def __init__(self, stock: Stock, collection: Collection | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collection = collection
        self._outcome = Outcome()
        self._asked: Entry | None = None
        self._entries: Rows[EntryRow] = Rows(EntryRow, self)
        self.take_stock(stock)

    @Property(QObject, constant=True)
    def entries(self) -> Rows[EntryRow]:
        """The packs."""
        return self._entries

    @Property(bool, constant=True)
    def canTake(self) -> bool:
        """Whether packs can be taken in here."""
        return self._collection is not None

    @Slot("QVariantList")
    def take(self, urls: list[QUrl]) -> None:
        """Install what the files at `urls` hold, one after the other; the last one refused is told of."""
        outcomes = [self._take(Path(QUrl(url).toLocalFile())) for url in urls]
        if outcomes:
            refused = [outcome for outcome in outcomes if outcome.is_refusal]
            told = Outcome("\n".join(outcome.message for outcome in outcomes), is_refusal=bool(refused))
            self._outcome = outcomes[0] if len(outcomes) == 1 else told
            self._show()

    @Slot(int)
    def askRemoval(self, index: int) -> None:
        """Ask whether a pack is to be removed."""
        if self._entries.rows[index].can_remove:
            self._asked = self._listed[index]
            self._show()

    @Slot(bool)
    def answerRemoval(self, is_meant: bool) -> None:
        """Remove the pack that was asked about, or keep it."""
        asked, self._asked = self._asked, None
        if asked and is_meant:
            self._outcome = self._remove(asked)
        self._show()

    @Slot(int)
    def seeProblems(self, index: int) -> None:
        """Ask for what is wrong with a pack to be shown."""
        if self._listed[index].problems:
            self.problemsWanted.emit(self._listed[index].problems)

    @Slot()
    def seeMore(self) -> None:
        """Ask for all that something was refused for to be shown."""
        self.problemsWanted.emit(self._outcome.problems)

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()

    def _take(self, file: Path) -> Outcome:
        if self._collection is None or not file.name:
            return Outcome(translate("Packs", "Only files of this computer can be taken in."), is_refusal=True)
        try:
            done = self._collection.take(file, self._stock.packs)
        except PackError as error:
            words = fill(translate("Packs", "Nothing was installed: %1 is not sound."), file.name)
            return Outcome(words, error.problems, is_refusal=True)
        except InstallError as error:
            return Outcome(say(str(error)), is_refusal=True)
        except OSError as error:
            return self._cannot_write(error)
        self._restock()
        return Outcome(derive.news(done))

    def _remove(self, entry: Entry) -> Outcome:
        assert self._collection is not None, "without a collection nothing can be removed"
        try:
            self._collection.remove(entry.path)
        except InstallError as error:
            return Outcome(say(str(error)), is_refusal=True)
        except OSError as error:
            return self._cannot_write(error)
        self._restock()
        return Outcome(fill(translate("Packs", "%1 is removed."), entry.title))

    def _cannot_write(self, error: OSError) -> Outcome:
        words = translate("Packs", "The packs' folder cannot be written (%1). Nothing was changed.")
        return Outcome(fill(words, error.strerror or str(error)), is_refusal=True)

    def _restock(self) -> None:
        assert self._collection is not None, "without a collection nothing changes"
        self.take_stock(self._collection.at_hand())
        self.restocked.emit(self._stock)

    @Slot(object)
    def take_stock(self, stock: Stock) -> None:
        """Show other packs."""
        self._stock = stock
        self._listed = derive.entries(stock)
        collection = self._collection
        may_remove = collection.may_remove if collection else lambda _: False
        self._entries.replace(derive.derive_rows(self._listed, may_remove))
        self._show()

    def _show(self) -> None:
        unread = len(self._stock.unread)
        self.show(derive.derive_props(self._listed, self._outcome, self._asked, unread))
