"""The settings: each a row with what it may be, applied as soon as it is picked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from wickquiz.records.settings import Settings
from wickquiz.ui.parts.rows import Rows
from wickquiz.ui.parts.texts import percent
from wickquiz.ui.parts.view_model import shows

QML_IMPORT_NAME = "wickquiz.ui.models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """The whole screen but for the settings."""

    note: str = ""


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
    choices: QObject


@dataclass(frozen=True, slots=True)
class Offer:
    """What a setting is called, what it does, and its values with their names, in the order shown."""

    title: str
    line: str
    values: tuple[tuple[Any, str], ...]


def offers() -> dict[str, Offer]:
    """Return every setting that is offered, by its name in `Settings`."""
    on_off = ((True, translate("Settings", "On")), (False, translate("Settings", "Off")))
    return {
        "language": Offer(
            translate("Settings", "Language"),
            translate("Settings", "Questions stay in the language of their pack."),
            (
                ("system", translate("Settings", "As the system", "language")),
                ("en", "English"),  # each in its own words, so that whoever needs it finds it
                ("es", "Español"),
                ("de", "Deutsch"),
            ),
        ),
        "theme": Offer(
            translate("Settings", "Theme"),
            translate("Settings", "Night, day, or the strongest contrast."),
            (
                ("dark", translate("Settings", "Night")),
                ("light", translate("Settings", "Day")),
                ("contrast", translate("Settings", "High contrast")),
            ),
        ),
        "text_size": Offer(
            translate("Settings", "Text size"),
            translate("Settings", "Everything that can be read grows with it."),
            tuple((size, percent(size / 100)) for size in (100, 125, 150, 175, 200)),
        ),
        "reduced_motion": Offer(
            translate("Settings", "Reduced motion"), translate("Settings", "Nothing moves, it only fades."), on_off
        ),
        "sound": Offer(
            translate("Settings", "Sound"), translate("Settings", "M turns it on and off, anywhere."), on_off
        ),
        "volume": Offer(
            translate("Settings", "Volume"),
            translate("Settings", "How loud the sounds are."),
            tuple((volume, percent(volume / 100)) for volume in (25, 50, 75, 100)),
        ),
        "time_limit": Offer(
            translate("Settings", "Time limits"),
            translate("Settings", "How long the clock of Midnight runs before it strikes."),
            (
                ("normal", translate("Settings", "90 seconds")),
                ("double", translate("Settings", "3 minutes")),
                ("tenfold", translate("Settings", "15 minutes")),
                ("off", translate("Settings", "No clock")),
            ),
        ),
        "spoilers": Offer(
            translate("Settings", "Spoilers"),
            translate("Settings", "Whether questions that give a plot away are asked."),
            on_off,
        ),
        "match": Offer(
            translate("Settings", "Match my level"),
            translate("Settings", "Rounds are chosen by your answers so far, so that about 3 in 4 are right."),
            on_off,
        ),
    }


@QmlElement
class SettingsViewModel(shows(SettingsProps)):  # type: ignore[misc]  # the base is made from the props
    """Shows the settings, and says which were picked."""

    homeWanted = Signal()
    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._offers = offers()
        self._choices: dict[str, Rows[ChoiceRow]] = {name: Rows(ChoiceRow, self) for name in self._offers}
        self._rows: Rows[SettingRow] = Rows(SettingRow, self)
        self._refresh()

    @Property(QObject, constant=True)
    def settings(self) -> Rows[SettingRow]:
        """The settings."""
        return self._rows

    @Slot(str, int)
    def pick(self, name: str, index: int) -> None:
        """Set a setting to its value at `index`, at once."""
        value = self._offers[name].values[index][0]
        self._settings = replace(self._settings, **{name: value})
        self.changed.emit(self._settings)
        self._offers = offers()  # in another language, where that is what was picked
        self._refresh()

    @Slot()
    def goHome(self) -> None:
        """Go to the first screen."""
        self.homeWanted.emit()

    def complain(self, sentence: str) -> None:
        """Say that the settings could not be kept."""
        self.show(SettingsProps(note=sentence))

    def _refresh(self) -> None:
        named = self._offers.items()
        self._rows.replace(SettingRow(name, offer.title, offer.line, self._choices[name]) for name, offer in named)
        for name, offer in self._offers.items():
            now = getattr(self._settings, name)
            self._choices[name].replace(ChoiceRow(title, value == now) for value, title in offer.values)
