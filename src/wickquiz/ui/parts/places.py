"""Paths as a person reads them on screen."""

from __future__ import annotations

from pathlib import Path

from wickquiz.packs.model import Problem


def short(path: Path) -> str:
    """Return `path` with the person's own folder as `~`."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def spot(problem: Problem, base: Path | None = None) -> str:
    """Return where a problem is and which rule it breaks; the path relative to `base` where it lies within it."""
    place = problem.place
    path = str(place.path.relative_to(base)) if base and place.path.is_relative_to(base) else short(place.path)
    return f"{path}:{place.line}:{place.column}  [{problem.rule}]"
