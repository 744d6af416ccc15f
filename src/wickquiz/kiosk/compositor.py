"""What keeps the program in front here, and what nothing does: a report for the start, the log and the operator.

A program cannot block Alt+Tab, the Super key or Ctrl+Alt+Fn itself. The compositor must, and the machine's settings.
"""

from __future__ import annotations

import itertools
import os
import re
import socket
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class Session(StrEnum):
    """What the program runs under."""

    CAGE = "cage"
    GAMESCOPE = "gamescope"
    WAYLAND = "wayland"
    X11_BARE = "x11-bare"
    X11 = "x11"
    WINDOWS = "windows"
    MACOS = "macos"
    CONSOLE = "console"


class Held(StrEnum):
    """Whether something is locked."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Lock:
    """One way out of the program: whether it is closed, and by what (or what to do about it)."""

    way: str
    held: Held
    words: str


@dataclass(frozen=True, slots=True)
class LockReport:
    """Everything there is to say. `name` is the compositor or window manager as the system calls it; may be empty."""

    session: Session
    name: str
    locks: tuple[Lock, ...]

    @property
    def is_kiosk(self) -> bool:
        """Whether a kiosk compositor shows this program and nothing else."""
        return self.session in (Session.CAGE, Session.GAMESCOPE)

    @property
    def open_ways(self) -> tuple[Lock, ...]:
        """What is not locked, or not known to be."""
        return tuple(lock for lock in self.locks if lock.held is not Held.YES)

    @property
    def summary(self) -> str:
        """One sentence."""
        under = _UNDER[self.session].format(name=self.name or "an unknown compositor")
        open_ways = len(self.open_ways)
        rest = "every way out is locked" if not open_ways else f"{open_ways} of {len(self.locks)} ways out are open"
        return f"{under}; {rest}."


_UNDER: Final = {
    Session.CAGE: "A kiosk compositor (cage) keeps this program in front",
    Session.GAMESCOPE: "gamescope shows this program alone",
    Session.WAYLAND: "This is a desktop ({name}), no kiosk compositor",
    Session.X11_BARE: "This is an X server without a window manager",
    Session.X11: "This is a desktop (X11, {name}), no kiosk compositor",
    Session.WINDOWS: "This is Windows: only Assigned Access can keep this program in front",
    Session.MACOS: "This is macOS: nothing keeps this program in front",
    Session.CONSOLE: "There is no compositor that this program knows of",
}

_OWN: Final = (
    Lock("closing the window", Held.YES, "the program refuses"),
    Lock("the program's own shortcuts, links, menus and dialogs", Held.YES, "the program has none as a kiosk"),
)
_SWITCH: Final = "other windows, Alt+Tab, the Super key, edge gestures"
_KIOSKS: Final = {"cage": Session.CAGE, "gamescope": Session.GAMESCOPE, "gamescope-wl": Session.GAMESCOPE}
_WITHOUT_CHOICE: Final = {"win32": Session.WINDOWS, "darwin": Session.MACOS}
_DEEPEST: Final = 64
"""Processes above one another: deeper than any tree of them."""

_MANAGERS: Final = re.compile(
    r"awesome|bspwm|cinnamon|compiz|dwm|enlightenment|fluxbox|fvwm[23]?|gnome-shell|herbstluftwm|i3|icewm|jwm|kwin|kwin_x11"
    r"|marco|matchbox-window|mate-session|metacity|muffin|mutter|openbox|qtile|ratpoison|sawfish|spectrwm|twm|wmaker"
    r"|xfwm4|xmonad"
)


def lock_report(
    environ: Mapping[str, str], proc: Path = Path("/proc"), etc: Path = Path("/etc"), platform: str = sys.platform
) -> LockReport:
    """Return what is locked here and what is not."""
    session, process = _session(environ, proc, platform)
    name = _name_of(process)
    locks = [*_OWN, _windows_lock(session)]
    if platform == "linux":
        locks += [_consoles(session, process), _ctrl_alt_del(etc), _sysrq(proc), _power_key(etc)]
    elif session is Session.WINDOWS:
        way = "Ctrl+Alt+Del, the Windows key"
        locks.append(Lock(way, Held.UNKNOWN, "Assigned Access or the Keyboard Filter has to (packaging/kiosk)"))
    return LockReport(session, name, tuple(locks))


def _session(environ: Mapping[str, str], proc: Path, platform: str) -> tuple[Session, Path | None]:
    """Return what this runs under, and the folder below `proc` of the process that shows windows, where it is known."""
    if platform in _WITHOUT_CHOICE:
        return _WITHOUT_CHOICE[platform], None
    if environ.get("WAYLAND_DISPLAY") and "xcb" not in environ.get("QT_QPA_PLATFORM", ""):
        process = _behind_socket(environ, proc) or _above(proc)
        return _KIOSKS.get(_name_of(process), Session.WAYLAND), process
    if environ.get("DISPLAY"):
        manager = next((each for each in _running(proc) if _MANAGERS.fullmatch(_name_of(each))), None)
        return (Session.X11 if manager else Session.X11_BARE), manager
    return Session.CONSOLE, None


def _behind_socket(environ: Mapping[str, str], proc: Path) -> Path | None:
    """Return the process that listens at the Wayland socket; None where it cannot be told."""
    address = Path(environ.get("XDG_RUNTIME_DIR", ""), environ["WAYLAND_DISPLAY"])
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(1)
            client.connect(str(address))
            size = struct.calcsize("3i")
            number, _, _ = struct.unpack("3i", client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    except (OSError, AttributeError):  # the socket's name is too long, nobody listens, or this is no Linux
        return None
    return proc / str(number)


def _above(proc: Path) -> Path | None:
    """Return the nearest kiosk compositor among the processes above this one."""
    number = os.getppid()
    for _ in range(_DEEPEST):
        process = proc / str(number)
        if _name_of(process) in _KIOSKS:
            return process
        found = re.search(r"^PPid:\s*(\d+)", _text(process / "status"), re.MULTILINE)
        if found is None:
            break
        number = int(found[1])
    return None


def _running(proc: Path) -> Iterator[Path]:
    try:
        yield from sorted(folder for folder in proc.iterdir() if folder.name.isdigit())
    except OSError:
        return


def _windows_lock(session: Session) -> Lock:
    match session:
        case Session.CAGE:
            return Lock(_SWITCH, Held.YES, "cage shows one program and knows no such keys")
        case Session.GAMESCOPE:
            return Lock(_SWITCH, Held.UNKNOWN, "gamescope has shortcuts of its own with the Super key")
        case Session.X11_BARE:
            return Lock(_SWITCH, Held.YES, "without a window manager there are none")
        case Session.WAYLAND | Session.X11:
            return Lock(_SWITCH, Held.NO, "the desktop keeps these for itself: run under cage (docs/kiosk.md)")
        case _:
            return Lock(_SWITCH, Held.UNKNOWN, "the system decides, and the program cannot ask it")


def _consoles(session: Session, compositor: Path | None) -> Lock:
    way = "Ctrl+Alt+F1 to F12 (another console)"
    if session is Session.CAGE:
        arguments = _text(compositor / "cmdline").split("\0")[1:] if compositor else []
        own = itertools.takewhile(lambda word: word.startswith("-") and word != "--", arguments)
        if any("s" in word for word in own):
            return Lock(way, Held.NO, "cage was started with -s, which allows them")
        return Lock(way, Held.YES, "cage ignores them")
    if session in (Session.X11, Session.X11_BARE):
        return Lock(way, Held.UNKNOWN, 'the X server allows them unless "DontVTSwitch" is set')
    return Lock(way, Held.NO, "the compositor allows them: run under cage (docs/kiosk.md)")


def _ctrl_alt_del(etc: Path) -> Lock:
    way = "Ctrl+Alt+Del (restart of the machine)"
    unit = etc / "systemd/system/ctrl-alt-del.target"
    if unit.is_symlink() and str(unit.readlink()) == os.devnull:
        return Lock(way, Held.YES, "systemd's ctrl-alt-del.target is masked")
    return Lock(way, Held.NO, "mask it: systemctl mask ctrl-alt-del.target")


def _sysrq(proc: Path) -> Lock:
    way = "Alt+SysRq (the kernel's own keys)"
    match _text(proc / "sys/kernel/sysrq").strip():
        case "0":
            return Lock(way, Held.YES, "kernel.sysrq is 0")
        case "":
            return Lock(way, Held.UNKNOWN, "kernel.sysrq cannot be read")
        case value:
            return Lock(way, Held.NO, f"kernel.sysrq is {value}: set it to 0")


def _power_key(etc: Path) -> Lock:
    way = "the power key"
    files = [etc / "systemd/logind.conf", *sorted((etc / "systemd/logind.conf.d").glob("*.conf"))]
    set_to = [found for file in files for found in re.findall(r"^HandlePowerKey=(\S+)", _text(file), re.MULTILINE)]
    if set_to and set_to[-1] == "ignore":
        return Lock(way, Held.YES, "logind ignores it")
    return Lock(way, Held.NO, "set HandlePowerKey=ignore for logind, or keep the key out of reach")


def _name_of(process: Path | None) -> str:
    return _text(process / "comm").strip() if process else ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
