"""Figures for a monitoring system, in Prometheus' text format: what counts, and nothing about anybody.

The file is written aside and renamed, so that a collector reads the old one or the new one, and neither half.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from wickquiz.kiosk.files import write_whole

_PREFIX: Final = "wickquiz"


@dataclass(frozen=True, slots=True)
class Figure:
    """How a figure is published: a `counter` only grows; a `gauge` goes up and down. `label` tells several apart."""

    kind: str
    about: str
    label: str = ""


def _counter(about: str) -> Any:
    return field(default=0, metadata={"figure": Figure("counter", about)})


def _counters(label: str, about: str) -> Any:
    return field(default_factory=dict, metadata={"figure": Figure("counter", about, label)})


def _gauge(about: str) -> Any:
    return field(default=None, metadata={"figure": Figure("gauge", about)})


@dataclass(frozen=True, slots=True)
class Numbers:
    """All that is published; what is None is left out."""

    up: float | None = _gauge("1 while the kiosk runs.")
    started_seconds: float | None = _gauge("When this run began, in seconds since 1970.")
    written_seconds: float | None = _gauge("When this file was written, in seconds since 1970.")
    state: str = field(default="", metadata={"figure": Figure("gauge", "1 for the state that is shown.", "state")})
    is_safe: float | None = _gauge("1 while the kiosk runs without the packs of its own, after repeated crashes.")
    is_locked: float | None = _gauge("1 where a kiosk compositor keeps the program in front.")
    games_started_total: int = _counter("Games begun.")
    games_finished_total: int = _counter("Games played to their end.")
    games_abandoned_total: Mapping[str, int] = _counters("position", "Games given up, by the question shown then.")
    attract_touches_total: int = _counter("Touches that woke the attract screen.")
    game_seconds_mean: float | None = _gauge("Mean seconds for the answers of a finished game, in this run.")
    restarts_total: Mapping[str, int] = _counters("reason", "Starts of the program ever, by how the run before ended.")
    frames_total: int = _counter("Frames drawn since the program began.")
    pack_swaps_total: int = _counter("Times that packs were swapped.")
    packs: float | None = _gauge("Packs that are played.")
    packs_refused: float | None = _gauge("Packs in the watched folder that were refused.")
    problems: float | None = _gauge("Sentences on the operator's page that ask for somebody.")
    board_waiting: float | None = _gauge("Finished games that the shared board does not have yet.")
    board_dead: float | None = _gauge("Games that the shared board refuses for good.")
    board_age_seconds: float | None = _gauge("How old the shared board is that is shown.")
    database_bytes: float | None = _gauge("Size of the database.")
    disk_free_bytes: float | None = _gauge("Free space where the database lies.")
    backup_age_seconds: float | None = _gauge("Age of the newest copy of the database.")
    memory_bytes: float | None = _gauge("Memory of the program, resident.")


def figures() -> dict[str, Figure]:
    """Return every figure by its name in the file."""
    return {f"{_PREFIX}_{each.name}": each.metadata["figure"] for each in fields(Numbers)}


def metrics_text(numbers: Numbers) -> str:
    """Return the file's content."""
    lines: list[str] = []
    for name, figure in figures().items():
        samples = list(_samples(figure, getattr(numbers, name.removeprefix(f"{_PREFIX}_"))))
        if samples:
            lines += [f"# HELP {name} {figure.about}", f"# TYPE {name} {figure.kind}"]
            lines += [f"{name}{labels} {value!r}" for labels, value in samples]
    return "\n".join(lines) + "\n"


class Metrics:
    """The file at `path`, written anew each `seconds`. `steady` gives seconds; `trouble` says what keeps it away."""

    def __init__(self, path: Path, seconds: float, steady: Callable[[], float]) -> None:
        self.trouble: str | None = None
        self._path = path
        self._seconds = seconds
        self._steady = steady
        self._next: float | None = None

    @property
    def is_due(self) -> bool:
        """Whether it is time to write again."""
        return self._next is None or self._steady() >= self._next

    def write(self, numbers: Numbers) -> None:
        """Write the file. Nothing is raised."""
        self._next = self._steady() + self._seconds
        self.trouble = write_whole(self._path, metrics_text(numbers), mode=0o644)  # a collector is another user

    def remove(self) -> None:
        """Take the file away, as at a clean end: a figure that nobody renews is no figure."""
        self._path.unlink(missing_ok=True)


def _samples(figure: Figure, value: Any) -> Iterable[tuple[str, int | float]]:
    if value is None or value == "":
        return
    if isinstance(value, Mapping):
        for name, count in sorted(value.items()):
            yield f'{{{figure.label}="{_escaped(name)}"}}', count
    elif isinstance(value, str):
        yield f'{{{figure.label}="{_escaped(value)}"}}', 1
    else:
        yield "", value


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
