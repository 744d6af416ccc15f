"""The player's own data: handed out into the documents folder, and deleted. What either says stands in a sentence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from wickquiz.records.settings import Settings
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate


def documents_folder() -> Path:
    """Return where this desktop keeps documents; the home folder where it has no such place."""
    place = QStandardPaths.StandardLocation
    named = QStandardPaths.writableLocation(place.DocumentsLocation)
    return Path(named or QStandardPaths.writableLocation(place.HomeLocation))


def export(desk: Desk, settings: Settings) -> str:
    """Write everything that is kept of the players into one archive; return in a sentence where it is, or why not."""
    if desk.own is None:
        return ""
    into = desk.documents or documents_folder()
    try:
        path = desk.own.export(desk.store, settings, into, desk.today().isoformat())
    except OSError as error:
        text = translate("Settings", "Nothing could be written into %1 (%2).")
        return fill(text, str(into), error.strerror or str(error))
    return fill(translate("Settings", "All of it is in %1."), str(path))


def forget(desk: Desk, *, keeps_settings: bool) -> tuple[Desk, str]:
    """Delete everything that is kept of the players; return the desk with scores that hold nothing, and a sentence."""
    if desk.own is None:
        return desk, ""
    if not desk.store.is_saving:  # they are another program's, or the disk does not take changes
        why = desk.store.trouble or ""
        return desk, f"{translate('Settings', 'Nothing was deleted.')} {why}".strip()
    left = desk.own.erase(desk.store, keeps_settings=keeps_settings)
    fresh = desk._replace(store=desk.own.reopen())
    if left:
        names = ", ".join(map(str, left))
        return fresh, fill(translate("Settings", "These files could not be deleted: %1. Delete them by hand."), names)
    return fresh, translate("Settings", "Everything is deleted. A new start.")
