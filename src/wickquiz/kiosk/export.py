"""The kiosk's figures as CSV files, to be carried away: what was counted, and nothing about anybody."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from wickquiz.packs.model import Pack
from wickquiz.records.boards import games
from wickquiz.records.items import analyse
from wickquiz.records.reader import Reader
from wickquiz.records.visits import Counters

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

Table = Iterable[Sequence[object]]


def export(folder: Path, reader: Reader, packs: Sequence[Pack], counted: Counters, now: datetime) -> Path:
    """Write the files into a new folder below `folder`, down to the disk; return it. Initials stay here.

    Raises:
        OSError: they cannot be written.
    """
    target = folder / f"wickquiz-{now:%Y%m%d-%H%M%S}"
    target.mkdir(parents=True)
    tables: dict[str, Table] = {
        "games": _games(reader),
        "questions": _questions(reader, packs),
        "counters": _counters(counted),
        "hours": [("hour", "games begun"), *enumerate(counted.hours)],
    }
    for name, rows in tables.items():
        _write(target / f"{name}.csv", rows)
    return target


def _games(reader: Reader) -> Table:
    yield "started", "finished", "state", "mode", "packs", "score", "right", "asked", "length"
    for game in reversed(games(reader)):
        yield (
            game.started, game.finished or "", game.state, game.mode, game.pack,
            game.score, game.right, game.asked, game.length,
        )  # fmt: skip


def _questions(reader: Reader, packs: Sequence[Pack]) -> Table:
    yield "pack", "question", "asked", "right", "share right", "median seconds"
    for found in analyse(reader, packs):
        yield (
            found.pack, found.item, found.cases, found.right,
            "" if found.facility is None else f"{found.facility:.3f}", _rounded(found.seconds),
        )  # fmt: skip


def _counters(counted: Counters) -> Table:
    yield "figure", "of", "value"
    yield "games begun", "", counted.starts
    yield "games finished", "", counted.finishes
    yield "touches of the waiting screen", "", counted.touches
    yield "mean seconds a finished game", "", _rounded(counted.seconds_a_game)
    yield "mean seconds a response", "", _rounded(counted.seconds_a_response)
    yield "last power loss", "", counted.last_power_loss or ""
    for position, count in counted.given_up.items():
        yield "games given up", f"after {position} responses", count
    for reason, count in counted.restarts.items():
        yield "starts of the program", reason or "first", count


def _rounded(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"


def _write(path: Path, rows: Table) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_plain(cell) for cell in row] for row in rows)
    with path.open("xb") as file:
        file.write(b"\xef\xbb\xbf" + text.getvalue().encode())  # the mark by which spreadsheets know UTF-8
        file.flush()
        os.fsync(file.fileno())


def _plain(cell: object) -> str:
    """Return the cell as text that no spreadsheet takes for a formula."""
    text = str(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text
