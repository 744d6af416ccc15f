"""Stocking the first screen: what the player left on it, with what has happened since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wickquiz.records.rounds import Rounds
from wickquiz.records.tables import GAME
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.app.duels import duel_note
from wickquiz.ui.home.modes import daily_seed
from wickquiz.ui.home.pack_shelf import FEW
from wickquiz.ui.home.shelf import Shelf, laid_out
from wickquiz.ui.parts.modes import DAILY

if TYPE_CHECKING:
    from wickquiz.packs.collection import Stock
    from wickquiz.records.session import Session
    from wickquiz.records.settings import Settings
    from wickquiz.ui.app.scribe import Scribe


def rounds_of(desk: Desk) -> Rounds:
    """Return the rounds of whoever plays; one that was left is not given up while its packs may still come."""
    rounds = Rounds(desk.packs, desk.store, desk.now, desk.new_id, desk.player, new_scribe=_scribe)
    if desk.unread:
        rounds.put_off()
    return rounds


def _scribe() -> Scribe:
    # Lazy for start-up.
    from wickquiz.ui.app.scribe import Scribe

    return Scribe()


def restocked(desk: Desk, shelf: Shelf, rounds: Rounds, stock: Stock) -> tuple[Desk, Shelf]:
    """Return desk and shelf with other packs; the round in play, or left, keeps its own."""
    session = rounds.left or rounds.current
    was_waiting = bool(desk.unread) and rounds.left is None
    desk = desk.restocked(stock, session.header if session else None)
    rounds.restock(stock.packs)
    if was_waiting:
        rounds.look_again()
    if stock.unread:
        rounds.put_off()
    is_all = desk.opened_from is not None and bool(desk.opened_from.named)
    return desk, laid_out(shelf, stock.packs, is_all=is_all)


def stocked(shelf: Shelf, desk: Desk, rounds: Rounds, settings: Settings, complaint: str) -> Shelf:
    """Return the shelf as the player left it, with what has happened since; `complaint` is about a code."""
    left, trouble = rounds.left, desk.store.trouble
    return shelf._replace(
        time_limit=settings.time_limit,
        resume_note=_left_note(left) if left else duel_note(desk),
        today_note=_today_note(shelf, desk),
        trouble="\n".join(filter(None, (rounds.notice, trouble))),
        complaint=complaint,
        problem_count=len(desk.problems) + bool(trouble),
        recent=_recently_played(shelf, desk),
    )


def _left_note(left: Session) -> str:
    from wickquiz.ui.home.notes import left_note  # lazy for start-up

    return left_note(left.attempt)


def _today_note(shelf: Shelf, desk: Desk) -> str:
    score = daily_score(shelf, desk)
    if score is None:
        return ""
    from wickquiz.ui.home.notes import today_note  # lazy for start-up

    return today_note(score)


def daily_score(shelf: Shelf, desk: Desk) -> int | None:
    """Return what today's game scored, where it was finished."""
    daily = shelf._replace(mode=DAILY)
    seed = daily_seed(desk.today())
    if not daily.chosen or not desk.store.may_have_dealt(seed):
        return None
    # Lazy for start-up.
    from wickquiz.game.code import encode
    from wickquiz.records.boards import last_with_code

    played = last_with_code(desk.store, encode(daily.chosen, daily.chosen_rules, seed), desk.player)
    return played.score if played else None


def _recently_played(shelf: Shelf, desk: Desk) -> tuple[str, ...]:
    """Return the ids of the packs that the player has played, the last one first, where the shelf is ordered by it."""
    if len(shelf.packs) <= FEW or not desk.store.has(GAME):
        return ()
    from wickquiz.records.boards import recently_played  # lazy for start-up

    return recently_played(desk.store, desk.player)
