"""The libraries of the system that Qt stands on: which are missing, which Debian packages hold them, getting those.

The names are Debian 12's. Later Debian and Ubuntu renamed a few (libglib2.0-0t64); apt resolves the old names there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

Say = Callable[[str], None]

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXau.so.6": "libxau6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libzstd.so.1": "libzstd1",
}
"""By the name that the loader looks for: the Debian package that holds it."""

LOADED = (
    "QtGui.abi3.so",
    "QtQuick.abi3.so",
    "QtQuickControls2.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
)
"""What a window needs, below the PySide6 folder: modules that the program imports, plugins that Qt loads for it."""


def missing(venv: Path) -> tuple[str, ...]:
    """Return the names of the libraries that the loader does not find; none on systems whose Qt brings them along."""
    ldd = shutil.which("ldd")
    if sys.platform != "linux" or ldd is None:
        return ()
    folders = venv.glob("lib/python*/site-packages/PySide6")
    files = [folder / name for folder in folders for name in LOADED]
    command = [ldd, *(str(path) for path in files if path.exists())]
    listing = subprocess.run(
        command, capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"}
    ).stdout
    return not_found(listing)


def not_found(listing: str) -> tuple[str, ...]:
    """Return the names that a listing of `ldd` calls not found, each once, in order."""
    names = (line.split()[0] for line in listing.splitlines() if line.endswith("=> not found"))
    return tuple(sorted(set(names)))


def packages_of(libraries: Iterable[str]) -> tuple[str, ...]:
    """Return the Debian packages that hold these libraries; a library that no package is known for is left out."""
    return tuple(sorted({PACKAGES[name] for name in libraries if name in PACKAGES}))


def install(packages: Sequence[str], say: Say) -> bool:
    """Install Debian packages where that needs no question. Returns whether they were installed."""
    prefix = privilege()
    if prefix is None or shutil.which("apt-get") is None:
        return False
    say(f"wickquiz: installing system packages: {' '.join(packages)}")
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    attempt = [*command, "install", "-y", "--no-install-recommends", *packages]
    if _succeeds(attempt):
        return True
    return _succeeds([*command, "update"]) and _succeeds(attempt)


def privilege() -> tuple[str, ...] | None:
    """Return what to put before a command that needs root, or None where that would ask for a password."""
    if os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and _succeeds(["sudo", "-n", "true"]):
        return ("sudo", "-n")
    return None


def advice(libraries: Sequence[str]) -> str:
    """Return the sentence that says how to get the libraries that are missing."""
    packages = packages_of(libraries)
    if not packages or shutil.which("apt-get") is None:
        return "Install the packages of your system that hold them, then run the same command again."
    names = " ".join(packages)
    if shutil.which("sudo"):
        return f"To get them, run:\n  sudo apt-get update && sudo apt-get install -y {names}"
    return f"To get them, run:\n  su -c 'apt-get update && apt-get install -y {names}'"


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL).returncode == 0
