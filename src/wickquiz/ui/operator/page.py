"""What the operator's page is made of: sections, each with lines that say something and actions that do something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said. `share` (0 to 1) is drawn as a bar, none where negative; `sign` is warning or empty.

    `act` names what can be done about it, and `act_label` says so.
    """

    label: str
    value: str = ""
    share: float = -1.0
    sign: str = ""
    act: str = ""
    act_label: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done. What is grave is done at the second press."""

    name: str
    label: str
    is_grave: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A section as it is at the moment."""

    lines: tuple[Line, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A section by its title; `look` says what is in it now."""

    name: str
    title: str
    look: Callable[[], Sheet]


Acts = Mapping[str, Callable[[], str]]
"""What actions do, by name; each returns a sentence on what came of it."""
