"""Handing a round on to others: its text to the clipboard, its picture there and into the pictures folder."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage

from wickquiz.records.free_name import write_new
from wickquiz.records.session import Session
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.app.desktop import copy
from wickquiz.ui.home.modes import daily_seed
from wickquiz.ui.parts.modes import DAILY, mode_name
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.results.results_view_model import ResultsViewModel
from wickquiz.ui.results.share_model import ShareModel

translate = QCoreApplication.translate


def results_of(session: Session, desk: Desk) -> ResultsViewModel:
    """Return the end of a round, joined with the clipboard and the pictures folder."""
    attempt, code, packs = session.attempt, session.header.code, desk.packs_of(session.header)
    is_daily = bool(code) and attempt.seed == daily_seed(desk.today())
    share = ShareModel(attempt, code, tuple(packs.values()), mode_name(DAILY if is_daily else attempt.rules.mode.value))
    share.textWanted.connect(copy)
    share.pictureTaken.connect(partial(_hand_on, share, desk.pictures))
    results = ResultsViewModel(attempt, code, packs, share, desk.store.trouble or "")
    results.copied.connect(copy)
    return results


def _hand_on(share: ShareModel, folder: Path | None, picture: QImage) -> None:
    QGuiApplication.clipboard().setImage(picture)
    share.tell(keep_picture(picture, folder or pictures_folder(), share.props().code))


def pictures_folder() -> Path:
    """Return where this desktop keeps pictures; the home folder where it has no such place."""
    place = QStandardPaths.StandardLocation
    named = QStandardPaths.writableLocation(place.PicturesLocation)
    return Path(named or QStandardPaths.writableLocation(place.HomeLocation))


def keep_picture(picture: QImage, folder: Path, code: str) -> str:
    """Save a picture under a name that is free, and return in a sentence where it is, or why it is not."""
    stem = "-".join(filter(None, ("wickquiz", re.sub(r"[^A-Z0-9-]", "", code))))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = write_new(folder, stem, ".png", _png(picture))
    except OSError as error:
        words = translate("Results", "The picture could not be saved in %1 (%2), but it is copied: paste it anywhere.")
        return fill(words, str(folder), error.strerror or str(error))
    words = translate("Results", "Saved as %1, and copied: paste it wherever you like.")
    return fill(words, str(path))


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes; it takes text only
    return bytes(buffer.data().data())
