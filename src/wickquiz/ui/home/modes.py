"""The modes as the first screen offers them: what each is, in one line, and the rules that it plays by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from wickquiz.game.rules import Mode, Rules, budget_for, default_length
from wickquiz.ui.parts.modes import DAILY, mode_name

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate

QUICK = Mode.QUICK.value
OFFERED = (QUICK, Mode.SUDDEN.value, Mode.MIDNIGHT.value, Mode.PRACTICE.value, Mode.DUEL.value, DAILY)
"""The modes to choose from, by name, in the order shown."""


class ModeRow(NamedTuple):
    """One mode: its name, what it is in one line, the name of its icon, and whether it is the one picked."""

    mode: str
    title: str
    line: str
    icon: str
    is_picked: bool


def mode_rows(picked: str, rules: Rules, today_note: str, time_limit: str = "normal") -> tuple[ModeRow, ...]:
    """Return the modes. `today_note` says how the daily game went, where it was played."""
    lines = {
        QUICK: translate("Modes", "%Ln question(s), no clock.", "", rules_of(QUICK, rules).length),
        Mode.SUDDEN.value: translate("Modes", "On and on, until the first miss."),
        Mode.MIDNIGHT.value: _midnight_line(time_limit),
        Mode.PRACTICE.value: translate("Modes", "What is due again, was missed or is new. No clock, no score."),
        Mode.DUEL.value: translate("Modes", "Two to four at one screen. Who buzzes first, answers."),
        DAILY: today_note or translate("Modes", "The same ten questions for everyone, today only."),
    }
    icons = {mode: mode for mode in OFFERED} | {QUICK: "play", DAILY: "calendar"}
    return tuple(ModeRow(mode, mode_name(mode), lines[mode], icons[mode], mode == picked) for mode in OFFERED)


def rules_of(mode: str, rules: Rules) -> Rules:
    """Return the rules for a mode; `rules` are those that the program was started with.

    A length asked for on the command line holds for the mode that it was asked for with.
    """
    if mode == DAILY:
        return Rules(kinds=rules.kinds)
    if mode == Mode.DUEL:
        from wickquiz.game import duel  # lazy for start-up

        rules = replace(rules, kinds=tuple(kind for kind in duel.KINDS if not rules.kinds or kind in rules.kinds))
    if mode == rules.mode.value:
        return rules
    return replace(rules, mode=Mode(mode), length=default_length(Mode(mode)))


def _midnight_line(time_limit: str) -> str:
    clock = Rules(Mode.MIDNIGHT, budget=budget_for(time_limit)).clock
    if clock is None:
        return translate("Modes", "One after the other, the clock switched off. Quick answers earn more.")
    return translate("Modes", "As many as fit into %Ln second(s) before the clock strikes.", "", clock)


def daily_seed(today: date) -> int:
    """Return the seed of a day's game: its date read as a number, such as 20261121."""
    return int(today.strftime("%Y%m%d"))
