"""What the settings may be, in words: each with its title, what it does, and its values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from wickquiz.records.settings import SYSTEM
from wickquiz.ui.parts.texts import percent

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """What a setting is called, what it does, and its values with their names, in the order shown."""

    title: str
    line: str
    values: tuple[tuple[Any, str], ...]


def offers() -> dict[str, Offer]:
    """Return every setting that is offered, by its name in `Settings`."""
    return _looks() | _play()


def _on_off() -> tuple[tuple[bool, str], ...]:
    return (True, translate("Settings", "On")), (False, translate("Settings", "Off"))


def _looks() -> dict[str, Offer]:
    return {
        "language": Offer(
            translate("Settings", "Language"),
            translate("Settings", "Questions stay in the language of their pack."),
            (
                (SYSTEM, translate("Settings", "As the system", "language")),
                ("en", "English"),  # each in its own words, so that whoever needs it finds it
                ("es", "Español"),
                ("de", "Deutsch"),
            ),
        ),
        "theme": Offer(
            translate("Settings", "Theme"),
            translate("Settings", "Night, day, or the strongest contrast."),
            (
                ("dark", translate("Settings", "Night")),
                ("light", translate("Settings", "Day")),
                ("contrast", translate("Settings", "High contrast")),
            ),
        ),
        "text_size": Offer(
            translate("Settings", "Text size"),
            translate("Settings", "Everything that can be read grows with it."),
            tuple((size, percent(size / 100)) for size in (100, 125, 150, 175, 200)),
        ),
        "reduced_motion": Offer(
            translate("Settings", "Reduced motion"),
            translate("Settings", "Nothing moves, it only fades."),
            ((SYSTEM, translate("Settings", "As the system", "motion")), *_on_off()),
        ),
    }


def _play() -> dict[str, Offer]:
    on_off = _on_off()
    return {
        "sound": Offer(
            translate("Settings", "Sound"), translate("Settings", "M turns it on and off, anywhere."), on_off
        ),
        "volume": Offer(
            translate("Settings", "Volume"),
            translate("Settings", "How loud the sounds are."),
            tuple((volume, percent(volume / 100)) for volume in (25, 50, 75, 100)),
        ),
        "time_limit": Offer(
            translate("Settings", "Time limits"),
            translate("Settings", "How long the clock of Midnight runs before it strikes."),
            (
                ("normal", translate("Settings", "90 seconds")),
                ("double", translate("Settings", "3 minutes")),
                ("tenfold", translate("Settings", "15 minutes")),
                ("off", translate("Settings", "No clock")),
            ),
        ),
        "spoilers": Offer(
            translate("Settings", "Spoilers"),
            translate("Settings", "Whether questions that give a plot away are asked."),
            on_off,
        ),
        "match": Offer(
            translate("Settings", "Match my level"),
            translate("Settings", "Rounds are chosen by your answers so far, so that about 3 in 4 are right."),
            on_off,
        ),
        "option_letters": Offer(
            translate("Settings", "Keys for the options"),
            translate("Settings", "The figures 1 to 9 pick them too."),
            (("ABCDEFGHI", "A B C D E F G H I"), ("ASDFGHJKL", "A S D F G H J K L")),
        ),
    }


def key_titles() -> dict[str, tuple[str, str]]:
    """Return what each action is called that may have a key of the player's own, and the key that always does it."""
    enter = translate("Settings", "Enter")
    return {
        "key_lock_in": (translate("Settings", "Lock in"), enter),
        "key_next": (translate("Settings", "Next question"), enter),
        "key_hint": (translate("Settings", "Hint"), "F1"),
        "key_pause": (translate("Settings", "Pause"), translate("Settings", "Esc")),
    }
