"""Who writes down what happens in a game: the one who plays it, at once, or somebody beside a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Scribe(Protocol):
    """Does one piece of writing after the other, in the order in which it is asked to."""

    def write(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `work`, and hand what it returns to `then`, where nothing raises."""

    def settle(self) -> None:
        """Return once all is written and handed on; raises what a piece of it raised."""

    def drop(self) -> None:
        """Return once nothing is being written. Nothing more is handed on, and what is not begun is forgotten."""


class AtOnce:
    """Writes while the one who asks for it waits."""

    def write(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `work` now."""
        then(work())

    def settle(self) -> None:
        """All is written."""

    def drop(self) -> None:
        """Nothing is being written."""
