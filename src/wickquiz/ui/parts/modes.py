"""What the modes are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wickquiz.game.rules import Mode

translate = QCoreApplication.translate

DAILY = "daily"
"""Not a mode of the rules: a quick round whose seed is the date's."""


def mode_name(mode: str) -> str:
    """Return what a mode is called; one that this version does not know is called by its own name."""
    names = {
        Mode.QUICK.value: translate("Modes", "Quick"),
        Mode.SUDDEN.value: translate("Modes", "Sudden death"),
        Mode.MIDNIGHT.value: translate("Modes", "Midnight"),
        Mode.PRACTICE.value: translate("Modes", "Practice"),
        Mode.DUEL.value: translate("Modes", "Duel"),
        DAILY: translate("Modes", "Daily game"),
    }
    return names.get(mode, mode)
