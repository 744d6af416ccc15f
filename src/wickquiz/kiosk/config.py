"""The kiosk's configuration: every key declared once, and read from TOML with every mistake in it named at once."""

from __future__ import annotations

import difflib
import re
import tomllib
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from wickquiz.game.rules import Mode
from wickquiz.kiosk.config_keys import Key, declared, number, one_of, path, switch, text, texts, whole
from wickquiz.kiosk.pin import is_hash
from wickquiz.kiosk.toml_places import Path, Places, find_places, line_and_column
from wickquiz.kiosk.windows import WindowError, parse_ceiling, parse_windows

_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?", re.ASCII)
_AT: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_LONGEST_NAME: Final = 64


def _pack_fault(name: str) -> str | None:
    return None if _ID.fullmatch(name) else f"{name!r} is no pack's id: `wickquiz pack list` prints those there are"


def _window_fault(window: str) -> str | None:
    try:
        parse_windows(window)
    except WindowError as error:
        return str(error)
    return None


def _ceiling_fault(ceiling: str) -> str | None:
    try:
        parse_ceiling(ceiling)
    except WindowError as error:
        return str(error)
    return None


def _is_zone(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What is played, and how it is shown."""

    packs: tuple[str, ...] = texts(
        "The ids of the packs that are played. Empty: all that there are.", "a list of packs' ids", _pack_fault
    )
    packs_folder: str = path(
        "A folder that is watched: packs that are put there are checked, and played from the next attract screen on."
    )
    mode: str = one_of(Mode.QUICK.value, (Mode.SUDDEN.value, Mode.MIDNIGHT.value), "How a game goes (docs/modes.md).")
    length: int = whole(10, 1, 100, "How many questions a game has, where the mode does not say so itself.")
    spoilers: bool = switch(default=False, about="Whether questions that give the plot away are asked.")
    language: str = text(
        "The language of the screens. Empty: the system's.",
        'a language\'s code like "de"',
        lambda value: _LANGUAGE.fullmatch(value) is not None,
    )
    fullscreen: bool = switch(
        default=True, about="Whether the window fills the screen; false is for trying things out."
    )
    reach: bool = switch(
        default=False, about="Whether all targets lie in the lower third from the start, for a screen hung high."
    )


@dataclass(frozen=True, slots=True)
class Idle:
    """When a game that nobody plays any more makes way for the next visitor."""

    seconds: int = whole(45, 10, 3600, "Seconds without a touch until the game asks whether anybody is still there.")
    warning: int = whole(20, 20, 600, "Seconds that this question waits for a touch before all goes back to the start.")


@dataclass(frozen=True, slots=True)
class Operator:
    """Who may open the operator's page: hold the top right corner for three seconds, then type the PIN."""

    pin: str = text(
        "What `wickquiz kiosk --set-pin` prints for a PIN of six digits, never the PIN itself. Empty: nobody may.",
        "what `wickquiz kiosk --set-pin` prints",
        is_hash,
        is_secret=True,
    )


@dataclass(frozen=True, slots=True)
class Hours:
    """When the kiosk is open. Outside these hours it shows that it is closed; a game that has begun is played out."""

    zone: str = text(
        "The time zone of the hours and of the ceilings of the volume. Empty: the system's.",
        'an IANA time zone like "Europe/Berlin"',
        _is_zone,
    )
    open: tuple[str, ...] = texts(
        'The opening hours, as in ["mon-thu 09:00-22:00", "fri,sat 10:00-02:00"]. Empty: always open.',
        'a list of windows like "mon-fri 09:00-22:00"',
        _window_fault,
    )


@dataclass(frozen=True, slots=True)
class Volume:
    """How loud the kiosk is, in percent."""

    level: int = whole(70, 0, 100, "The volume; 0 is silence.")
    ceilings: tuple[str, ...] = texts(
        'How loud it may be at most at certain times, as in ["22:00-08:00 20", "sun 00:00-24:00 40"].',
        'a list of windows with a volume like "22:00-08:00 20"',
        _ceiling_fault,
    )


@dataclass(frozen=True, slots=True)
class Initials:
    """The three letters with which a visitor may sign a place on the board."""

    ask: bool = switch(default=True, about="Whether visitors are asked for initials at all.")
    blocklist: str = path(
        "A file of your own with further combinations that are refused, one a line (docs/kiosk.md, Initials)."
    )


@dataclass(frozen=True, slots=True)
class Board:
    """A board that several kiosks share, kept by a PostgreSQL server."""

    url: str = text(
        'The server, as in "postgresql://kiosk@board.example/wickquiz". Empty: this kiosk\'s own board alone.',
        "an address that begins with postgresql://",
        lambda value: value.startswith(("postgresql://", "postgres://")),
        is_secret=True,
    )
    name: str = text(
        "What this kiosk is called on the shared board.",
        f"a name of at most {_LONGEST_NAME} characters",
        lambda value: value.isprintable() and len(value) <= _LONGEST_NAME,
    )


@dataclass(frozen=True, slots=True)
class Metrics:
    """Figures for a monitoring system, in Prometheus' text format."""

    file: str = path(
        "The file that they are written to; its name has to end in .prom for most collectors. Empty: none."
    )
    seconds: int = whole(15, 5, 3600, "How often they are written.")


@dataclass(frozen=True, slots=True)
class Backup:
    """Copies of the database, made when something has changed, and thinned as they grow older."""

    minutes: int = whole(10, 0, 1440, "How often a copy is made; 0: never.")
    days: int = whole(7, 0, 366, "For how many days the last copy of the day is kept.")
    weeks: int = whole(4, 0, 520, "For how many weeks the last copy of the week is kept.")
    months: int = whole(12, 0, 120, "For how many months the last copy of the month is kept.")


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen itself, where it does not tell the truth about its size."""

    inches: float = number(
        0, 0, 300, "The screen's diagonal, so that targets are 20 mm wide on it. 0: what the screen says of itself."
    )


@dataclass(frozen=True, slots=True)
class KioskConfig:
    """The whole configuration; a field is a section of the file."""

    kiosk: Kiosk = field(default_factory=Kiosk)
    idle: Idle = field(default_factory=Idle)
    operator: Operator = field(default_factory=Operator)
    hours: Hours = field(default_factory=Hours)
    volume: Volume = field(default_factory=Volume)
    initials: Initials = field(default_factory=Initials)
    board: Board = field(default_factory=Board)
    metrics: Metrics = field(default_factory=Metrics)
    backup: Backup = field(default_factory=Backup)
    screen: Screen = field(default_factory=Screen)


SECTIONS: Final[dict[str, type[Any]]] = {
    section.__name__.lower(): section
    for section in (Kiosk, Idle, Operator, Hours, Volume, Initials, Board, Metrics, Backup, Screen)
}
"""The sections by the names that they have in the file, in its order."""


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """Something that is wrong with the file; line and column count from 1."""

    line: int
    column: int
    message: str


class ConfigError(Exception):
    """A configuration that cannot be used. Its text has a line for each mistake: `name:line:column: sentence`."""

    def __init__(self, name: str, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(f"{name}:{each.line}:{each.column}: {each.message}" for each in mistakes))
        self.name = name
        self.mistakes = mistakes


def read_config(text: str, name: str) -> KioskConfig:
    """Return the configuration that `text` is; what it does not mention has its default.

    Raises:
        ConfigError: it holds mistakes, all of which are named; `name` is what the file is called in them.
    """
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(name, (_syntax(text, error),)) from None
    reading = _Reading(text, find_places(text))
    config = KioskConfig(**{section: reading.section(section, content) for section in reading.known(content)})
    if reading.mistakes:
        raise ConfigError(name, tuple(sorted(reading.mistakes)))
    return config


class _Reading:
    """One reading of a file; the mistakes gather in it."""

    def __init__(self, text: str, places: Places) -> None:
        self.text = text
        self.places = places
        self.mistakes: list[Mistake] = []

    def known(self, content: dict[str, Any]) -> Iterator[str]:
        for section, keys in content.items():
            if section not in SECTIONS:
                self._unknown((section,), f"section [{section}]", list(SECTIONS))
            elif not isinstance(keys, dict):
                self._add(
                    self.places.keys[(section,)], f"'{section}' is a section: write [{section}] on a line of its own"
                )
            else:
                yield section

    def section(self, section: str, content: dict[str, Any]) -> Any:
        known = declared(SECTIONS[section])
        good = {}
        for key, value in content[section].items():
            if key not in known:
                self._unknown((section, key), f"key '{key}' in [{section}]", list(known))
            elif not self._judge((section, key), known[key], value):
                good[key] = tuple(value) if isinstance(value, list) else value
        return SECTIONS[section](**good)

    def _judge(self, path: Path, key: Key, value: Any) -> bool:
        """Add what is wrong with a value; tell whether anything is."""
        faults = list(key.faults(value))
        for index, wanted in faults:
            if index is not None:
                self._add(self.places.values[(*path, index)], wanted)
            else:
                shown = "what stands here" if key.is_secret else _shown(value)
                self._add(self.places.values.get(path, 0), f"'{path[-1]}' has to be {key.allowed}, not {shown}")
        return bool(faults)

    def _unknown(self, path: Path, what: str, names: list[str]) -> None:
        nearest = difflib.get_close_matches(str(path[-1]), names, n=1, cutoff=0.5)
        hint = f"did you mean '{nearest[0]}'?" if nearest else f"there are {', '.join(names)}"
        self._add(self.places.keys.get(path, 0), f"there is no {what}: {hint}")

    def _add(self, offset: int, message: str) -> None:
        self.mistakes.append(Mistake(*line_and_column(self.text, offset), message))


def _syntax(text: str, error: Exception) -> Mistake:
    if isinstance(error, RecursionError):
        return Mistake(1, 1, "this is nested too deeply for a configuration")
    said, at = str(error), _AT.search(str(error))
    line, column = (int(at[1]), int(at[2])) if at and at[1] else line_and_column(text, len(text.rstrip()))
    words = said[: at.start()] if at else said
    return Mistake(line, column, f"this is no TOML: {words[:1].lower()}{words[1:]}")


def _shown(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value[:40]}"'
        case dict():
            return "a section"
        case list():
            return "a list"
        case _:
            return str(value)
