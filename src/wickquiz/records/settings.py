"""The player's settings: each declared once, with its default and what it may be; kept as one small JSON file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

SIZE_LIMIT = 64 * 1024
"""Bytes. No settings file is larger; one that is was not written by this program."""

SYSTEM = "system"
"""What a setting is that is to follow the platform."""

NAME_LIMIT = 16
"""Characters of a player's name."""

KEY_LIMIT = 24
"""Characters of a key's name."""


class Allowed(NamedTuple):
    """What a setting may be: `accepts` judges a value as JSON gives it, `words` names the choice to a person."""

    accepts: Callable[[Any], bool]
    words: str


def _one_of(default: str, *others: str) -> Any:
    names = (default, *others)
    allowed = Allowed(lambda value: isinstance(value, str) and value in names, f"one of {', '.join(names)}")
    return field(default=default, metadata={"allowed": allowed})


def _between(default: int, low: int, high: int) -> Any:
    allowed = Allowed(lambda value: type(value) is int and low <= value <= high, f"a whole number, {low} to {high}")
    return field(default=default, metadata={"allowed": allowed})


def _switch(*, default: bool) -> Any:
    return field(default=default, metadata={"allowed": Allowed(lambda value: type(value) is bool, "true or false")})


def _switch_or_system() -> Any:
    allowed = Allowed(lambda value: type(value) is bool or value == SYSTEM, f"true, false or {SYSTEM}")
    return field(default=SYSTEM, metadata={"allowed": allowed})


def _text(default: str, longest: int) -> Any:
    def accepts(value: Any) -> bool:
        return isinstance(value, str) and len(value) <= longest and (not value or value.isprintable())

    return field(default=default, metadata={"allowed": Allowed(accepts, f"a text of at most {longest} characters")})


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. The fields' names are those in the file.

    `language` is that of the interface (BCP 47), or SYSTEM for the platform's, as `reduced_motion` may be too.
    `text_size` and `volume` are in percent. `time_limit` is how much more time a clock gives than it does by itself.
    `spoilers` says whether questions that give the plot away are asked, `match` whether rounds are dealt at the
    player's level.

    `player` is whose games are begun, empty where nobody has a name. `option_letters` are the keys that pick options,
    first to last. A `key_...` is a key of the player's own by its name in Qt, besides the one that always does this;
    empty where there is none.

    Raises:
        ValueError: a value that the setting does not allow (the program's mistake).
    """

    language: str = _one_of(SYSTEM, "en", "es", "de")
    theme: str = _one_of("dark", "light", "contrast")
    text_size: int = _between(100, 100, 200)
    reduced_motion: bool | str = _switch_or_system()
    sound: bool = _switch(default=True)
    volume: int = _between(75, 0, 100)
    time_limit: str = _one_of("normal", "double", "tenfold", "off")
    spoilers: bool = _switch(default=True)
    match: bool = _switch(default=False)
    player: str = _text("", NAME_LIMIT)
    option_letters: str = _one_of("ABCDEFGHI", "ASDFGHJKL")
    key_lock_in: str = _text("", KEY_LIMIT)
    key_next: str = _text("", KEY_LIMIT)
    key_hint: str = _text("", KEY_LIMIT)
    key_pause: str = _text("", KEY_LIMIT)

    def __post_init__(self) -> None:
        for name, allowed in declared().items():
            if not allowed.accepts(getattr(self, name)):
                raise ValueError(f"{name} must be {allowed.words}, not {getattr(self, name)!r}")

    def to_json(self) -> str:
        """Return the file's content."""
        return json.dumps({name: getattr(self, name) for name in declared()}, indent=2) + "\n"


def declared() -> dict[str, Allowed]:
    """Return every setting's name and what it may be, in the order in which they are declared."""
    return {setting.name: setting.metadata["allowed"] for setting in fields(Settings)}


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Read the settings file; what is missing has its default.

    Whatever the file holds, this returns: what cannot be used has its default too, and a sentence says so.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (
            f"The settings file {path} cannot be read ({error.strerror}). All settings are as at first.",
        )
    content = _parse(raw)
    if content is None:
        return Settings(), (
            f"The settings file {path} is not a JSON object. All settings are as at first; mend or delete the file.",
        )
    return _judge(content, path)


def write_settings(path: Path, settings: Settings) -> str | None:
    """Keep the settings: written aside, then renamed, so that the file is always whole.

    Returns None, or a sentence where the disk does not take them; the file is then as it was.
    """
    aside = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("w", encoding="utf-8") as file:
            file.write(settings.to_json())
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        return f"The settings could not be kept in {path} ({error.strerror}). They hold until wickquiz is closed."
    return None


def _parse(raw: bytes) -> dict[str, Any] | None:
    if len(raw) > SIZE_LIMIT:
        return None
    try:
        content = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _judge(content: dict[str, Any], path: Path) -> tuple[Settings, tuple[str, ...]]:
    good: dict[str, Any] = {}
    said: list[str] = []
    known = declared()
    for name, value in content.items():
        if name not in known:
            said.append(f"The settings file {path} names {name!r}, which is no setting of this version; it is ignored.")
        elif known[name].accepts(value):
            good[name] = value
        else:
            said.append(f"In the settings file {path}, {name} must be {known[name].words}; it is as at first.")
    return Settings(**good), tuple(said)
