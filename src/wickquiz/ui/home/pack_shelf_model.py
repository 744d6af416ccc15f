"""What QML sees of the packs on the shelf."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.ui.home.pack_shelf import PackRow, PackShelfProps, derive_props, derive_rows, found
from wickquiz.ui.home.shelf import Shelf
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PackShelfModel(shows(PackShelfProps)):  # type: ignore[misc]  # the base is made from the props
    """The packs that the search has found; `toggled` names the one that is taken in or out."""

    toggled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = Shelf()
        self._wanted = ""
        self._packs: Rows[PackRow] = Rows(PackRow, self)

    @Property(QObject, constant=True)
    def packs(self) -> Rows[PackRow]:
        """The packs."""
        return self._packs

    def lay(self, shelf: Shelf) -> None:
        """Show this shelf."""
        self._shelf = shelf
        shown = found(shelf, self._wanted)
        self.show(derive_props(shelf, shown))
        self._packs.merge(derive_rows(shelf, shown), lambda row: row.pack_id)

    @Slot(str)
    def search(self, wanted: str) -> None:
        """Show only what has these words in its title, topics or language."""
        self._wanted = wanted
        self.lay(self._shelf)

    @Slot(int)
    def toggle(self, index: int) -> None:
        """Take the pack at this place in or out of the next round."""
        self.toggled.emit(self._packs.rows[index].pack_id)
