"""Joining the duel's screen with what lies on the desk."""

from __future__ import annotations

from wickquiz.records.duels import DuelSession, left_duel
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.duel.derive import left_note
from wickquiz.ui.duel.duel_view_model import DuelViewModel, House
from wickquiz.ui.duel.setup_model import Company
from wickquiz.ui.home.shelf import Shelf


def duel_of(desk: Desk, shelf: Shelf, company: Company, seed: int | None = None) -> DuelViewModel:
    """Return the duel's screen. `seed` deals its first duel; None leaves that to chance."""
    seeds = [] if seed is None else [seed]

    def deal(names: tuple[str, ...], in_turns: bool) -> DuelSession:
        chosen = seeds.pop() if seeds else desk.new_seed()
        return DuelSession.begin(
            shelf.chosen, shelf.chosen_rules, chosen, names, desk.store, desk.new_id(), desk.now, in_turns=in_turns
        )

    left = left_duel(desk.store, desk.packs, desk.now)
    return DuelViewModel(House(deal, lambda session: desk.packs_of(session.header), desk.clock, left), company)


def duel_note(desk: Desk) -> str:
    """Say where a duel was left that can be gone on with; nothing where there is none."""
    left = left_duel(desk.store, desk.packs, desk.now)
    return left_note(left.duel) if left else ""
