"""Addresses as QR codes, for a screen that must not open a browser: `image://qr/ADDRESS`."""

from __future__ import annotations

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

SCHEME = "qr"
QUIET_ZONE = 4
"""Modules of white around the code: ISO/IEC 18004 asks for four."""


def qr_address(url: str) -> str:
    """Return where QML gets the code of `url` from; nothing for nothing."""
    return f"image://{SCHEME}/{bytes(QUrl.toPercentEncoding(url).data()).decode('ascii')}" if url else ""


class QrProvider(QQuickImageProvider):
    """Draws codes, dark on white whatever the theme, so that every reader finds them."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803 - Qt's names
        """Return the code of the address `id` with whole pixels a module, at least as large as was asked for."""
        image = draw(QUrl.fromPercentEncoding(id.encode()), max(requestedSize.width(), requestedSize.height()))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw(text: str, pixels: int) -> QImage:
    """Return the QR code of `text`, its quiet zone included, at least `pixels` wide."""
    import segno  # lazy for start-up: only a kiosk shows codes

    modules = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=QUIET_ZONE)]
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y, row in enumerate(modules):
        for x, is_dark in enumerate(row):
            if is_dark:
                image.setPixelColor(x, y, QColor("black"))
    scale = -(-max(pixels, 1) // len(modules))
    return image.scaled(len(modules) * scale, len(modules) * scale)
