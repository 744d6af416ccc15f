"""The kinds of rows by their names: each is loaded when it is asked for, as the first screen mostly shows no row."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wickquiz.records.amendments import Correction, Ruling
    from wickquiz.records.rows import Deal, Ending, EndingKind, GameHeader, GameRecord, GivenResponse

__all__ = [
    "Correction",
    "Deal",
    "Ending",
    "EndingKind",
    "GameHeader",
    "GameRecord",
    "GivenResponse",
    "Ruling",
]

_ELSEWHERE = {"Correction": "amendments", "Ruling": "amendments"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"wickquiz.records.{_ELSEWHERE.get(name, 'rows')}"), name)
