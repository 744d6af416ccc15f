"""The settings: each a row with what it may be, applied as soon as it is picked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.records.settings import NAME_LIMIT, Settings
from wickquiz.ui.parts.keys import conflict, in_the_way, name_of, shown
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.view_model import shows
from wickquiz.ui.settings.offers import key_titles, offers
from wickquiz.ui.settings.your_data import DataModel

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """The whole screen but for its lists. `key_note` says why a key was not taken."""

    note: str = ""
    key_note: str = ""
    player: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One thing that a setting may be."""

    title: str
    is_picked: bool


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting: its name in `Settings`, what it is called, what it does, and what it may be."""

    name: str
    title: str
    line: str
    values: QObject


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action that may have a key of the player's own: its setting, its name, what always does it, and that key."""

    name: str
    title: str
    always: str
    key: str


@QmlElement
class SettingsViewModel(shows(SettingsProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the settings, and says which were picked."""

    homeWanted = Signal()
    changed = Signal(object)

    def __init__(self, settings: Settings, data: DataModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._data = data
        data.setParent(self)
        self._keys: Rows[KeyRow] = Rows(KeyRow, self)
        self._offers = offers()
        self._choices: dict[str, Rows[ChoiceRow]] = {name: Rows(ChoiceRow, self) for name in self._offers}
        self._rows: Rows[SettingRow] = Rows(SettingRow, self)
        self._refresh()

    @Property(QObject, constant=True)
    def settings(self) -> Rows[SettingRow]:
        """The settings."""
        return self._rows

    @Property(QObject, constant=True)
    def keys(self) -> Rows[KeyRow]:
        """The keys that can be the player's own."""
        return self._keys

    @Property(DataModel, constant=True)
    def data(self) -> DataModel:
        """What is kept of the players."""
        return self._data

    @property
    def settings_now(self) -> Settings:
        """The settings as they stand."""
        return self._settings

    @Slot(str, int)
    def bindKey(self, name: str, code: int) -> None:
        """Give an action a key of the player's own; 0 takes it away. What the key does already is said instead."""
        complaint = conflict(name, code, self._settings) if code else ""
        if complaint:
            self.show(replace(self.props(), key_note=complaint))
        elif code == 0 or name_of(code):
            self._set(name, name_of(code))

    @Slot(str)
    def call(self, player: str) -> None:
        """Let the next games be this player's."""
        self._set("player", " ".join(player.split())[:NAME_LIMIT])

    @Slot(str, int)
    def pick(self, name: str, index: int) -> None:
        """Set a setting to its value at `index`, at once."""
        value = self._offers[name].values[index][0]
        complaint = in_the_way(value, self._settings) if name == "option_letters" else ""
        if complaint:
            self.show(replace(self.props(), key_note=complaint))
        else:
            self._set(name, value)

    def begin_anew(self) -> None:
        """Show the settings as they are at first."""
        self._settings = Settings()
        self._offers = offers()
        self._refresh()

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()

    def complain(self, sentence: str) -> None:
        """Say that the settings could not be kept."""
        self.show(replace(self.props(), note=say(sentence)))

    def _set(self, name: str, value: Any) -> None:
        self._settings = replace(self._settings, **{name: value})
        self.changed.emit(self._settings)
        self._offers = offers()  # in another language, where that is what was picked
        self._refresh()

    def _refresh(self) -> None:
        now = self._settings
        self.show(replace(self.props(), key_note="", player=now.player))
        self._keys.replace(KeyRow(name, *words, shown(getattr(now, name))) for name, words in key_titles().items())
        named = self._offers.items()
        self._rows.replace(SettingRow(name, offer.title, offer.line, self._choices[name]) for name, offer in named)
        for name, offer in self._offers.items():
            now = getattr(self._settings, name)
            self._choices[name].replace(ChoiceRow(title, value == now) for value, title in offer.values)
