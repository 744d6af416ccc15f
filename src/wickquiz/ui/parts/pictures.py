"""Where the pictures of a pack lie, for QML."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from wickquiz.packs.model import Image, Pack


def address(image: Image | None, pack: Pack) -> str:
    """Return the URL of a picture of the pack, which the reader has kept inside the pack's folder; or nothing."""
    if image is None:
        return ""
    folder = pack.path if pack.path.is_dir() else pack.path.parent
    return QUrl.fromLocalFile(str(folder / image.path)).toString()
