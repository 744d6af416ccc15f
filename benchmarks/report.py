"""Figures with their spread, as a table for people and as one document for machines."""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median, quantiles
from typing import Any

KEPT = Path(__file__).resolve().parents[1] / "build" / "bench"
"""Where the figures by size of the last runs are kept, for `growth.py`."""

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"


@dataclass(frozen=True)
class Figure:
    """A median and the middle half of what was measured."""

    median: float
    low: float
    high: float
    count: int

    def shown(self, digits: int) -> str:
        return f"{self.median:.{digits}f} ({self.low:.{digits}f} to {self.high:.{digits}f})"


@dataclass(frozen=True)
class Row:
    """One thing measured: its figure, and how many times that of an empty window it is: one as Qt opens it, and one
    that is drawn as the game is; and how many times that of the bare import."""

    name: str
    unit: str
    figure: Figure
    to_window: Figure | None = None
    to_alike: Figure | None = None
    to_import: Figure | None = None


def figure(values: Sequence[float]) -> Figure:
    low, _, high = quantiles(values, n=4, method="inclusive") if len(values) > 1 else (values[0],) * 3
    return Figure(median(values), low, high, len(values))


def ratios(values: Sequence[float], others: Sequence[float]) -> Figure:
    """Compare round by round, so that what slows the machine for a while slows both."""
    return figure([value / other for value, other in zip(values, others, strict=True)])


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of all does not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def tell(name: str, document: dict[str, Any], table: str, wanted: argparse.Namespace) -> None:
    """Print figures by size as it is wanted (`json`, `write`), and keep them for whoever draws them."""
    KEPT.mkdir(parents=True, exist_ok=True)
    (KEPT / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    print(json.dumps(document) if wanted.json else table)
    if wanted.write:
        write_section(name, table)


def machine(screen: str) -> dict[str, str]:
    """Say where the figures come from; nothing that names anybody's machine."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": platform.python_version(),
        "PySide6": version("PySide6-Essentials"),
        "screen": screen,
        "wickquiz": version("wickquiz"),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def as_table(rows: Sequence[Row]) -> str:
    head = (
        "| what | median (middle half) | times the empty window | times the one drawn alike | times the bare import |\n"
        "|---|---|---|---|---|\n"
    )
    return head + "".join(
        f"| {row.name} | {row.figure.shown(1)} {row.unit} "
        f"| {_times(row.to_window)} | {_times(row.to_alike)} | {_times(row.to_import)} |\n"
        for row in rows
    )


def _times(ratio: Figure | None) -> str:
    return ratio.shown(2) if ratio else ""


def as_json(rows: Sequence[Row], where: dict[str, str]) -> dict[str, Any]:
    return {"machine": where, "rows": [asdict(row) for row in rows]}


def write_section(name: str, text: str) -> None:
    """Put `text` between the two marks of this name in docs/performance.md.

    Raises:
        ValueError: the page lacks the marks.
    """
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    before, mark, rest = PAGE.read_text(encoding="utf-8").partition(begin)
    _, other_mark, after = rest.partition(end)
    if not (mark and other_mark):
        raise ValueError(f"{PAGE}: no place between '{begin}' and '{end}'")
    PAGE.write_text(f"{before}{begin}\n\n{text.strip()}\n\n{end}{after}", encoding="utf-8")


def machine_lines(where: dict[str, str]) -> str:
    return "".join(f"- {name}: {value}\n" for name, value in where.items())
