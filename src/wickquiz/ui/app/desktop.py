"""What the desktop around the window does for the game."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def open_address(url: str) -> None:
    """Open an article in the browser: nothing but the web, whatever a pack names."""
    if QUrl(url).scheme() in ("http", "https"):
        QDesktopServices.openUrl(QUrl(url))


def open_folder(path: str) -> None:
    """Show a folder of the program's own."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
