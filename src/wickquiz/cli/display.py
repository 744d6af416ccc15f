"""Whether a window can be opened here; asked before Qt is, because Qt would end the program."""

from __future__ import annotations

import os
import re
import sys
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?\Z")
_MISSING_LIBRARY = re.compile(r"(lib[\w.+-]+): cannot open shared object file")


def display_trouble() -> str | None:
    """Return why no window can be opened here, as a sentence with the way out; None where one can.

    Only Linux and the BSDs can be without a display; a platform named in QT_QPA_PLATFORM is taken at its word.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] != "xcb":
        return None
    if _has_wayland():
        return None
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set)."
    if not _answers(display):
        return f"The display {display} does not answer."
    return _library_trouble()


def _has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _answers(display: str) -> bool:
    """Knock at a display of this machine; one elsewhere is left to Qt."""
    local = _LOCAL_DISPLAY.match(display)
    if local is None:
        return True
    # What `socket` and `ctypes` are made of, without what else they load: the window waits for this.
    from _socket import AF_UNIX, socket  # lazy for start-up

    with closing(socket(AF_UNIX)) as knock:
        knock.settimeout(2)
        try:
            knock.connect(f"/tmp/.X11-unix/X{local[1]}")  # noqa: S108 - where X servers listen, by their own convention
        except OSError:
            return False
    return True


def _library_trouble() -> str | None:
    """Load what Qt will load to talk to X; name what is missing."""
    spec = find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    plugin = Path(folders[0], "Qt", "plugins", "platforms", "libqxcb.so") if folders else None
    if plugin is None or not plugin.exists():
        return None
    from _ctypes import dlopen  # lazy for start-up

    try:
        dlopen(str(plugin))
    except OSError as error:
        missing = _MISSING_LIBRARY.search(str(error))
        name = missing[1] if missing else str(error)
        return f"Qt cannot open a window: the system library {name} is missing ('make play' installs it)."
    return None
