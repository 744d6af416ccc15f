"""Where the pictures of a pack lie, for QML."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from wickquiz.packs.model import Image, Pack


def address(image: Image | None, pack: Pack) -> str:
    """Return the URL of a picture of the pack, which the reader has kept inside the pack's folder; or nothing."""
    if image is None or pack.pictures is None:
        return ""
    return QUrl.fromLocalFile(str(pack.pictures / image.path)).toString()
