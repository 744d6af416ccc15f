"""Languages by name."""

from __future__ import annotations

from PySide6.QtCore import QLocale

NAMES = {"en": "English", "es": "Español", "de": "Deutsch"}
"""What Qt would qualify by a country."""


def language_name(tag: str) -> str:
    """Return what the language with a BCP 47 tag is called by its speakers: Deutsch for `de-AT`.

    An unknown tag is returned as it is.
    """
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    return NAMES.get(tag.split("-", maxsplit=1)[0].lower()) or locale.nativeLanguageName() or _english(locale)


def search_names(tag: str) -> str:
    """Return all that a language may be searched by: its tag, its own name, and its English one."""
    return f"{tag} {language_name(tag)} {_english(QLocale(tag))}"


def _english(locale: QLocale) -> str:
    return QLocale.languageToString(locale.language())
