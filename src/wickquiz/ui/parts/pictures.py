"""Where the pictures of a pack lie, for QML."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QUrl

from wickquiz.packs.model import Image, Pack


def address(image: Image | None, pack: Pack) -> str:
    """Return the URL of a picture of the pack, which the reader has kept inside the pack's folder; or nothing.

    Qt keeps pictures by their URL: that of a file which was replaced is another one.
    """
    if image is None or pack.pictures is None:
        return ""
    path = pack.pictures / image.path
    url = QUrl.fromLocalFile(str(path))
    with suppress(OSError):  # a picture that is gone is none to be shown
        url.setQuery(str(path.stat().st_mtime_ns))
    return url.toString()
