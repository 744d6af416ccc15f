"""What boards and figures come to is counted a little at a time, so that nothing ever waits for a long log.

After an update, other packs or a ruling, all that was ever played is counted anew, which takes minutes where a million
answers were given. Folded at the first look, that would be a hang to the watchdog.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wickquiz.records.catching_up import catching_up

if TYPE_CHECKING:
    from wickquiz.packs.model import Pack
    from wickquiz.records.folds import Folding
    from wickquiz.records.store import Store
    from wickquiz.ui.app.desk import Desk


class Counting:
    """Counts what is in the store of a desk, by its packs; where either is another one, anew."""

    def __init__(self) -> None:
        self._store: Store | None = None
        self._packs: tuple[Pack, ...] = ()
        self._folding: Folding | None = None

    def is_done(self, desk: Desk) -> bool:
        """Whether all was counted once: what is played from then on is counted in no time."""
        return self._folding is not None and self._is_of(desk) and self._folding.is_done

    def go_on(self, desk: Desk, seconds: float) -> bool:
        """Count for about so many seconds, where something is left; tell whether all is counted by that."""
        if self.is_done(desk):
            return False
        if self._folding is None or not self._is_of(desk):
            self._store, self._packs = desk.store, desk.packs
            self._folding = catching_up(desk.store, desk.packs)
        return self._folding.step(seconds)

    def _is_of(self, desk: Desk) -> bool:
        return self._store is desk.store and self._packs is desk.packs
