"""What of the packs is still unread, and who reads it. Where nothing is, this costs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from wickquiz.packs.collection import Collection, Stock
    from wickquiz.ui.app.desk import Desk
    from wickquiz.ui.app.reading import Reading
    from wickquiz.ui.home.reading_model import ReadingModel


class Stocktaker(QObject):
    """Lets packs be read once there is time for it."""

    restocked = Signal(object)
    """Carries the Stock as it is when packs were read, or put in, or taken out."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._collection = desk.collection
        self._reading: Reading | None = None
        if desk.unread and desk.opened_from is not None:
            self._reading = self._make(desk.opened_from, desk.unread)

    @property
    def shown(self) -> ReadingModel | None:
        """What the first screen says of it; None while there was nothing to be read."""
        return self._reading.shown if self._reading is not None else None

    def go_on(self) -> None:
        """Read what is unread."""
        if self._reading is not None:
            self._reading.go_on()

    @Slot(object)
    def go_on_with(self, stock: Stock) -> None:
        """Go on with the packs as the player has changed them, and read what is unread of these."""
        self.restocked.emit(stock)
        if stock.unread and self._collection is not None:
            self._reading = self._reading or self._make(self._collection, stock.unread)
            self._reading.read(self._collection, stock.unread)

    def close(self) -> None:
        """The window closes."""
        if self._reading is not None:
            self._reading.close()

    def _make(self, collection: Collection, unread: Sequence[Path]) -> Reading:
        from wickquiz.ui.app.reading import Reading  # lazy for start-up: mostly there is nothing to be read

        reading = Reading(collection, unread, self)
        reading.restocked.connect(self.restocked)
        return reading
