"""What a screen reader learns of the window: what it reads on going through it, and what is announced to it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken
from tests.ui.playing import Table

ROLES = QAccessible.Role
TEXT = QAccessible.Text
CONTROLS = {ROLES.Button, ROLES.CheckBox, ROLES.RadioButton, ROLES.Slider, ROLES.EditableText}

HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""QAccessible::installUpdateHandler, which PySide6 does not bind."""


@dataclass(frozen=True)
class Told:
    """What a screen reader is told of an item."""

    item: QQuickItem
    interface: QAccessibleInterface

    @property
    def role(self) -> QAccessible.Role:
        return self.interface.role()

    @property
    def name(self) -> str:
        return str(self.interface.text(TEXT.Name)).strip()

    @property
    def words(self) -> str:
        return f"{self.name}. {self.interface.text(TEXT.Description)}. {self.interface.text(TEXT.Value)}".lower()

    @property
    def is_control(self) -> bool:
        return self.role in CONTROLS or self.acts

    @property
    def acts(self) -> bool:
        return any(map(self.does, ("press", "toggle", "increase")))

    def __str__(self) -> str:
        return f"{self.role.name} {self.item.objectName() or self.item.metaObject().className()} “{self.name}”"

    def does(self, action: str) -> bool:
        """Whether something follows on the action: a button has `Press` whether or not anything listens."""
        for child in self.item.children():
            if child.metaObject().className() == "QQuickAccessibleAttached":
                meta = child.metaObject()
                return child.isSignalConnected(meta.method(meta.indexOfSignal(f"{action}Action()")))
        return False


def reader(table: Table) -> dict[QQuickItem, Told]:
    """What a screen reader is told: all that it comes upon from the window down, but for what is switched off."""
    QAccessible.setActive(True)
    found: dict[QQuickItem, Told] = {}
    waiting = [QAccessible.queryAccessibleInterface(table.game.window)]
    while waiting:
        interface = waiting.pop()
        item, state = interface.object(), interface.state()
        if state.invisible:
            continue
        if isinstance(item, QQuickItem) and item.isEnabled():
            found[item] = Told(item, interface)
        waiting.extend(interface.child(number) for number in range(interface.childCount()))
    return found


@contextmanager
def hearing() -> Iterator[list[str]]:
    """Gather what is announced, in its order."""
    heard: list[str] = []

    def hear(address: int) -> None:
        event = Shiboken.wrapInstance(address, QAccessibleAnnouncementEvent)  # taken for one, until it says what it is
        if event.type() == QAccessible.Event.Announcement:
            heard.append(event.message())

    install = getattr(ctypes.CDLL("libQt6Gui.so.6"), INSTALL)
    install.argtypes, install.restype = [ctypes.c_void_p], ctypes.c_void_p
    handler = HANDLER(hear)
    QAccessible.setActive(True)
    before = install(ctypes.cast(handler, ctypes.c_void_p))
    try:
        yield heard
    finally:
        install(before)
