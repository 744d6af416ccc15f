"""What the first screen says of rounds that were played or left, in a line each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wickquiz.game.attempt import Attempt
from wickquiz.ui.parts.wording import counted

translate = QCoreApplication.translate


def left_note(attempt: Attempt) -> str:
    """Say where a round was left."""
    where = translate("Home", "Question %1 of %2").replace("%2", str(len(attempt.cards)))
    if attempt.rules.is_open_ended:
        where = translate("Home", "Question %1")
    worth = counted("Home", attempt.score, "%n point", "%n points")
    if not attempt.rules.is_scored:
        worth = translate("Home", "practice")
    return f"{where.replace('%1', str(attempt.position + 1))}  ·  {worth}"


def today_note(score: int) -> str:
    """Say how today's game went."""
    return counted("Home", score, "Played today: %n point.", "Played today: %n points.")
