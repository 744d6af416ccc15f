"""Keys of the player's own: their codes, what they are called, and what they would be in the way of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from wickquiz.records.settings import Settings
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate

OWN = ("key_lock_in", "key_next", "key_hint", "key_pause")
"""The settings that hold a key each."""

_APART = {frozenset({"key_lock_in", "key_next"})}
"""What is never asked for at the same time, and so may be one key."""

_SELECTING = ("Space", "Tab", "Backtab", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown",
              "Backspace", "Delete")  # fmt: skip
_BARE = ("Shift", "Control", "Alt", "AltGr", "Meta", "CapsLock", "NumLock", "unknown")


@cache
def _qt() -> Any:
    # Lazy for start-up: the namespace takes longer than the window, and few have keys of their own.
    from PySide6.QtCore import Qt

    return Qt


def _keys(names: Sequence[str]) -> list[Any]:
    return [getattr(_qt().Key, f"Key_{name}") for name in names]


def code_of(name: str) -> int:
    """Return Qt's code of a key by its name in the settings; 0 for none, or for what is no key here."""
    if not name:
        return 0
    Qt, bare = _qt(), _keys(_BARE)  # noqa: N806 - Qt's name
    keys: Any = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)  # the stubs have no index
    if keys.count() != 1 or keys[0].keyboardModifiers() != Qt.KeyboardModifier.NoModifier or keys[0].key() in bare:
        return 0
    return int(keys[0].key().value)


def name_of(code: int) -> str:
    """Return the name of a key in the settings; empty where it is none that can be pressed alone."""
    if code <= 0 or any(code == key.value for key in _keys(_BARE)):
        return ""
    return QKeySequence(code).toString(QKeySequence.SequenceFormat.PortableText)


def shown(name: str) -> str:
    """Return what a key is called to whoever presses it."""
    code = code_of(name)
    return QKeySequence(code).toString(QKeySequence.SequenceFormat.NativeText) if code else ""


def conflict(setting: str, code: int, settings: Settings) -> str:
    """Say what a key does already; empty where it is free for this setting."""
    Qt = _qt()  # noqa: N806 - Qt's name
    key = Qt.Key(code) if code in {key.value for key in Qt.Key} else Qt.Key.Key_unknown
    name = shown(name_of(code))
    if key in _keys(_SELECTING):
        return fill(translate("Settings", "%1 leads through the options and picks them. Press another key."), name)
    if Qt.Key.Key_0.value <= code <= Qt.Key.Key_9.value or name.upper() in set(settings.option_letters):
        return fill(translate("Settings", "%1 picks an option. Press another key."), name)
    taken = {
        Qt.Key.Key_M: translate("Settings", "%1 turns the sound on and off. Press another key."),
        Qt.Key.Key_F11: translate("Settings", "%1 fills the screen. Press another key."),
        Qt.Key.Key_F1: translate("Settings", "%1 shows the hint anyway. Press another key."),
        Qt.Key.Key_Question: translate("Settings", "%1 shows the hint anyway. Press another key."),
        Qt.Key.Key_Return: translate("Settings", "%1 locks in and goes on anyway. Press another key."),
        Qt.Key.Key_Enter: translate("Settings", "%1 locks in and goes on anyway. Press another key."),
    }
    if key in taken:
        return fill(taken[key], name)
    others = (own for own in OWN if own != setting and frozenset({own, setting}) not in _APART)
    if any(code_of(getattr(settings, own)) == code for own in others):
        return fill(translate("Settings", "%1 is a key of yours for something else. Press another one."), name)
    return ""


def in_the_way(letters: str, settings: Settings) -> str:
    """Say which key of the player's own would pick an option if these letters did; empty where none would."""
    held = [shown(getattr(settings, own)) for own in OWN]
    names = [name for name in held if name and name.upper() in set(letters)]
    text = translate("Settings", "%1 is a key of yours for something else. Change that first.")
    return fill(text, ", ".join(names)) if names else ""
