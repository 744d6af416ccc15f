"""What a kiosk stores, for how long, and how it is deleted: in sentences that follow its configuration. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.kiosk.config import Backup, KioskConfig
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Statement:
    """What one thing that is said is about, and what is said of it."""

    about: str
    words: str


def statements(config: KioskConfig) -> tuple[Statement, ...]:
    """Return all that is to be said where this configuration is in force."""
    is_shared = bool(config.board.url)
    return (
        Statement(translate("Stored", "Of you"), _of_visitors(is_asked=config.initials.ask)),
        Statement(
            translate("Stored", "Of a game"),
            translate(
                "Stored",
                "The questions, the answers that were given, how long each took, and the score. The board is made from these.",  # noqa: E501 - lupdate takes it in one piece
            ),
        ),
        Statement(
            translate("Stored", "Of the kiosk"),
            translate(
                "Stored",
                "How often it is touched, and games are begun, finished or given up. Its log says what the program did, never who played.",  # noqa: E501
            ),
        ),
        Statement(translate("Stored", "Where"), _places(is_shared=is_shared)),
        Statement(translate("Stored", "For how long"), f"{_time()} {_copies(config.backup)}"),
        Statement(translate("Stored", "How it is deleted"), _deletion(is_shared=is_shared)),
    )


def letters_of(said: tuple[Statement, ...]) -> int:
    """Return how much there is to read, in letters."""
    return sum(len(each.about) + len(each.words) for each in said)


def _of_visitors(*, is_asked: bool) -> str:
    if is_asked:
        return translate(
            "Stored",
            "Three letters, and only if you sign with them. No name, no address, no IP address, no picture, no sound.",
        )
    return translate("Stored", "Nothing: no letters, no name, no address, no IP address, no picture, no sound.")


def _places(*, is_shared: bool) -> str:
    if is_shared:
        return translate(
            "Stored",
            "On this machine. A finished game also goes to a board that several kiosks share: its score, length and time, the packs, the kiosk's name, and your letters if you gave any.",  # noqa: E501
        )
    return translate("Stored", "On this machine. Nothing is sent anywhere.")


def _time() -> str:
    return translate("Stored", "Games and letters stay until whoever looks after this kiosk deletes them.")


def _copies(backup: Backup) -> str:
    if not backup.minutes:
        return translate("Stored", "No copies are made.")
    spans = (
        (backup.days, translate("Stored", "%Ln day(s)", "", backup.days)),
        (backup.weeks, translate("Stored", "%Ln week(s)", "", backup.weeks)),
        (backup.months, translate("Stored", "%Ln month(s)", "", backup.months)),
    )
    kept = ", ".join(words for count, words in spans if count)
    made = translate("Stored", "Every %Ln minute(s) a copy is made if something has changed.", "", backup.minutes)
    if not kept:
        return f"{made} {translate('Stored', 'The last three copies are kept.')}"
    words = translate("Stored", "The last three copies are kept, and the last one of each of so much time: %1.")
    return f"{made} {fill(words, kept)}"


def _deletion(*, is_shared: bool) -> str:
    here = translate(
        "Stored",
        "Whoever looks after this kiosk can delete all letters for good, here and in every copy; the scores stay, unnamed.",  # noqa: E501
    )
    if not is_shared:
        return here
    return f"{here} {translate('Stored', 'What the shared board has is deleted by those who run it.')}"
