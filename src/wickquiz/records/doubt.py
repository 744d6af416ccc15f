"""A mark beside a scores file that it was found damaged while it was in use: the next start proves all of it first."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path


def cast(path: Path) -> None:
    """Mark the file. Where that cannot be done, the next start finds the damage as this one did."""
    with suppress(OSError):
        _mark(path).touch()


def is_cast(path: Path) -> bool:
    """Whether it is marked."""
    return _mark(path).exists()


def lift(path: Path) -> None:
    """Take the mark away: all of the file has been proven."""
    with suppress(OSError):
        _mark(path).unlink(missing_ok=True)


def _mark(path: Path) -> Path:
    return Path(f"{path}-unsound")
