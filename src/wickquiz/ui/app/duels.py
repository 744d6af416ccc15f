"""Joining the duel's screen with what lies on the desk. What a duel is made of is imported when one is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wickquiz.ui.app.desk import Desk
from wickquiz.ui.home.shelf import Shelf

if TYPE_CHECKING:
    from wickquiz.records.duels import DuelSession
    from wickquiz.ui.duel.duel_view_model import DuelViewModel
    from wickquiz.ui.duel.setup_model import Company


class Duels:
    """Shows duels; who sat down stays known from one to the next.

    `sound` makes a sound by its name, `turn_to` shows a screen, `go_home` the first one.
    """

    def __init__(
        self, sound: Callable[[str], None], turn_to: Callable[[str, QObject], None], go_home: Callable[[], None]
    ) -> None:
        self._sound = sound
        self._turn_to = turn_to
        self._go_home = go_home
        self._company: Company | None = None

    def show(self, desk: Desk, shelf: Shelf, seed: int | None = None) -> DuelViewModel:
        """Let players sit down; `seed` deals their first duel, None leaves that to chance."""
        duel = _duel_of(desk, shelf, self._company, seed)
        duel.buzzed.connect(lambda: self._sound("tick"))
        duel.revealed.connect(lambda tone: self._sound("rise" if tone == "right" else "thud"))
        duel.homeWanted.connect(lambda: self._leave(duel))
        self._turn_to("duel", duel)
        return duel

    def resume(self, desk: Desk, shelf: Shelf) -> None:
        """Go on with the duel that was left."""
        self.show(desk, shelf).resume()

    def _leave(self, duel: DuelViewModel) -> None:
        self._company = duel.company
        self._go_home()


def _duel_of(desk: Desk, shelf: Shelf, company: Company | None, seed: int | None) -> DuelViewModel:
    # Lazy for start-up.
    from wickquiz.game.duel import MOST
    from wickquiz.records.duels import DuelSession, left_duel
    from wickquiz.ui.duel.duel_view_model import DuelViewModel, House
    from wickquiz.ui.duel.setup_model import Company

    seeds = [] if seed is None else [seed]

    def deal(names: tuple[str, ...], in_turns: bool) -> DuelSession:
        chosen = seeds.pop() if seeds else desk.new_seed()
        return DuelSession.begin(
            shelf.chosen, shelf.chosen_rules, chosen, names, desk.store, desk.new_id(), desk.now, in_turns=in_turns
        )

    left = left_duel(desk.store, desk.packs, desk.now)
    house = House(deal, lambda session: desk.packs_of(session.header), desk.clock, left)
    return DuelViewModel(house, company or Company(names=(desk.player, *("",) * (MOST - 1))))


def duel_note(desk: Desk) -> str:
    """Say where a duel was left that can be gone on with; nothing where there is none."""
    if not desk.store.open_games():
        return ""
    # Lazy for start-up.
    from wickquiz.records.duels import left_duel
    from wickquiz.ui.duel.derive import left_note

    left = left_duel(desk.store, desk.packs, desk.now)
    return left_note(left.duel) if left else ""
