"""The language of the interface: which one is spoken, its translation, and how numbers and dates are written in it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

TRANSLATIONS = Path(__file__).parents[1] / "translations"
SPOKEN = ("en", "es", "de")
"""The languages of the interface; the first is spoken where the platform asks for none of them."""

TRIAL = "WICKQUIZ_TRANSLATION"
"""The environment variable that names a .qm file to be spoken whatever the settings say: how a translator tries one."""


def speak(wanted: str) -> bool:
    """Speak a language of SPOKEN, or for "system" the platform's own. Returns whether another one was spoken before.

    Numbers and dates follow. English is what the sources are written in: its file holds nothing but plurals.
    """
    language = platform_language() if wanted == "system" else wanted
    path = Path(os.environ.get(TRIAL) or TRANSLATIONS / f"{language}.qm")
    application = QCoreApplication.instance()
    assert application is not None, "there is no application to speak"
    before = application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if any(translator.filePath() == str(path) for translator in before):
        return False
    translator = QTranslator(application)
    if not translator.load(str(path)):
        raise RuntimeError(f"{path} is no translation of this program")
    locale = locale_of(translator.language())
    QLocale.setDefault(locale)
    QGuiApplication.setLayoutDirection(locale.textDirection())
    QCoreApplication.installTranslator(translator)
    for old in before:  # only one at a time: what a translation lacks would be looked for in the others
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    return True


def platform_language() -> str:
    """Return the first of the languages that the person has asked the platform for, of those that are spoken."""
    asked = (QLocale(tag).language() for tag in QLocale.system().uiLanguages())
    known = {QLocale(language).language(): language for language in SPOKEN}
    return next((known[language] for language in asked if language in known), SPOKEN[0])


def locale_of(language: str) -> QLocale:
    """Return how a language writes numbers and dates: as the platform does where it speaks the same language."""
    system, locale = QLocale.system(), QLocale(language)
    if system.language() == locale.language():
        return system
    if locale.language() == QLocale.Language.English:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale
