"""Whether the platform is set to less motion, as far as it says so.

Asked are Qt itself (from 6.12 on), Windows, KDE and GTK by their settings files, and GNOME by its own program, which
is waited for by nobody. The player's setting comes before all of them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from wickquiz.ui.app.gnome import Gnome

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


class Motion:
    """Knows whether motion is to be reduced. `changed` is called when GNOME has answered otherwise."""

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        self._changed = changed
        self._says_less = says_less(os.environ)
        self.gnome: Gnome | None = None
        """Who asks GNOME, where that is to be asked."""
        if not self._says_less and is_gnome(os.environ):
            from wickquiz.ui.app.gnome import Gnome  # lazy for start-up: not everybody is asked

            self.gnome = Gnome(self._hear_less, parent)

    def is_reduced(self, setting: bool | str) -> bool:
        """Whether to move less: as the player has set it, else as the platform says."""
        return setting if isinstance(setting, bool) else self._says_less

    def _hear_less(self) -> None:
        self._says_less = True
        self._changed()


def says_less(variables: Mapping[str, str]) -> bool:
    """Whether the platform is known at once to be set to less motion."""
    hints = QGuiApplication.styleHints().accessibility()
    preference = getattr(hints, "motionPreference", None)  # Qt 6.12
    if preference is not None and "reduc" in str(preference()).lower():
        return True
    if sys.platform == "win32":
        return _windows_says_less()
    config = Path(variables.get("XDG_CONFIG_HOME") or Path(variables.get("HOME", "/")) / ".config")
    return kde_says_less(config / "kdeglobals") or gtk_says_less(config / "gtk-3.0" / "settings.ini")


def is_gnome(variables: Mapping[str, str]) -> bool:
    """Whether this is a desktop that keeps its settings as GNOME does."""
    named = variables.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    return bool({"gnome", "unity", "budgie", "pantheon"} & set(named))


def kde_says_less(path: Path) -> bool:
    """Whether KDE's animations take no time at all."""
    return _entry(path, "KDE", "AnimationDurationFactor") in ("0", "0.0")


def gtk_says_less(path: Path) -> bool:
    """Whether GTK's animations are switched off."""
    return _entry(path, "Settings", "gtk-enable-animations").lower() in ("0", "false")


def _entry(path: Path, section: str, name: str) -> str:
    if not path.is_file():
        return ""
    # Lazy for start-up: most have no such file.
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names are told apart by their case
    try:
        parser.read(path, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError, OSError):
        return ""
    return parser.get(section, name, fallback="").strip()


def _windows_says_less() -> bool:
    # Lazy for start-up: only Windows needs it.
    import ctypes

    is_animated = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - there is none on other platforms
    user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0)
    return is_animated.value == 0
