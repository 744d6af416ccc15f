"""How good a player is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wickquiz.game.rating import Rating
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate


def level_line(rating: Rating | None) -> str:
    """Say where a player stands, and how sure that is: two standard deviations; None is one who never played."""
    if rating is None:
        return translate("Levels", "Rounds are chosen by your answers so far, so that about 3 in 4 are right.")
    text = translate("Levels", "Your rating: %1, give or take %2. Rounds are chosen so that about 3 in 4 are right.")
    # A rating is a mark, not an amount: its figures are not grouped.
    return fill(text, str(round(rating.value)), str(round(2 * rating.deviation)))
