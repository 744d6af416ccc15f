"""What the first screen says of rounds that were played or left, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wickquiz.ui.parts.texts import fill

if TYPE_CHECKING:
    from wickquiz.game.attempt import Attempt

translate = QCoreApplication.translate


def left_note(attempt: Attempt) -> str:
    """Say where a round was left."""
    is_endless = attempt.rules.is_open_ended
    where = translate("Home", "Question %1") if is_endless else translate("Home", "Question %1 of %2")
    worth = translate("Home", "%Ln point(s)", "", attempt.score)
    if not attempt.rules.is_scored:
        worth = translate("Home", "practice")
    return f"{fill(where, attempt.position + 1, len(attempt.cards))}  ·  {worth}"


def today_note(score: int) -> str:
    """Say how today's game went."""
    return translate("Home", "Played today: %Ln point(s).", "", score)
