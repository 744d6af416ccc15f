"""Languages by name."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(tag: str) -> str:
    """Return what the language with a BCP 47 tag is called, such as German for `de-AT`; an unknown tag as it is."""
    language = QLocale(tag).language()
    return tag if language == QLocale.Language.C else QLocale.languageToString(language)
