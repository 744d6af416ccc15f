"""What the windows are drawn with where nobody has said it. Asked before Qt is, so nothing of Qt is imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_NAMED_BY = ("QT_QUICK_BACKEND", "QMLSCENE_DEVICE", "QSG_RHI_BACKEND", "QT_XCB_GL_INTEGRATION", "LIBGL_ALWAYS_SOFTWARE")
"""Whoever sets one of these has chosen: Qt's and Mesa's own variables."""
_CARDS = ("nvidia", "mali", "kgsl", "pvr", "galcore", "dxg")
"""How the devices of graphics cards begin whose drivers have no render node; `dxg` is a card lent by Windows."""


def renderer_settings(named: Mapping[str, str] = os.environ, devices: str = "/dev") -> dict[str, str]:
    """Return the variables that choose a renderer for Qt Quick; none where Qt's own choice is best.

    Without a graphics card Qt would draw with OpenGL all the same, on a card that Mesa simulates: that takes 50 MB and
    some 50 ms of the start, and longer for each frame than Qt's own renderer for the processor. Only Linux is asked:
    elsewhere there is always a card, or a system that simulates one well.
    """
    if sys.platform != "linux" or any(variable in named for variable in _NAMED_BY) or has_graphics_card(devices):
        return {}
    return {"QT_QUICK_BACKEND": "software"}


def has_graphics_card(devices: str = "/dev") -> bool:
    """Whether there is a device to draw with among those of this machine; True where they cannot be listed."""
    root = Path(devices)
    try:
        return any(device.name.startswith(_CARDS) for device in root.iterdir()) or any(root.glob("dri/renderD*"))
    except OSError:
        return True
