"""The language of the interface: which one is spoken, its translation, and how numbers and dates are written in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

TRANSLATIONS = Path(__file__).parents[1] / "translations"
SPOKEN = ("en", "es", "de")
"""The languages of the interface; the first is spoken where the platform asks for none of them."""

TRIAL = "WICKQUIZ_TRANSLATION"
"""The environment variable that names a .qm file to be spoken whatever the settings say: how a translator tries one."""

_WAS_TRIED = "wickquiz.translationWasTried"


def speak(wanted: str) -> bool:
    """Speak the language of a tag (BCP 47), or for "system" or nothing the platform's own; English for a strange one.

    Numbers and dates follow, and what Qt itself says, as in its dialogs. Returns whether another one was spoken before.
    English is what the sources are written in: its file holds nothing but plurals.
    """
    path = Path(os.environ.get(TRIAL) or TRANSLATIONS / f"{spoken(wanted)}.qm")
    application = QCoreApplication.instance()
    assert application is not None, "there is no application to speak"
    before = application.findChildren(QTranslator)  # no other object of the application has any
    if any(translator.filePath() == str(path) for translator in before):
        return False
    ours = QTranslator(application)
    if not ours.load(str(path)):
        raise SystemExit(f"{path} is no translation: name a .qm file, made by lrelease, in {TRIAL}.")
    locale = locale_of(ours.language())
    QLocale.setDefault(locale)
    # To ask takes longer than the window, and no language of SPOKEN runs from the right: only one on trial may.
    if TRIAL in os.environ or application.property(_WAS_TRIED):
        QGuiApplication.setLayoutDirection(locale.textDirection())
    application.setProperty(_WAS_TRIED, TRIAL in os.environ)
    for old in before:  # or what the new one lacks would be looked for in it
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    for translator in (*_of_qt(locale, application), ours):  # the last one is asked first
        QCoreApplication.installTranslator(translator)
    return True


def _of_qt(locale: QLocale, application: QCoreApplication) -> Iterator[QTranslator]:
    """Yield what Qt says in a language, as far as it comes with it; English needs none."""
    if locale.language() == QLocale.Language.English:
        return
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for part in ("qtbase", "qtdeclarative"):
        translator = QTranslator(application)
        if translator.load(locale, part, "_", folder):
            yield translator
        else:
            translator.setParent(None)


def spoken(wanted: str) -> str:
    """Return which language of SPOKEN is meant by a tag, by "system" or by nothing."""
    if wanted in {"", "system"}:
        return platform_language()
    return next((known for known in SPOKEN if QLocale(known).language() == QLocale(wanted).language()), SPOKEN[0])


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
