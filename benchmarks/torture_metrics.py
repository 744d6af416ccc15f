"""Read the kiosk's figures a thousand times a second while they are written as fast as they can be.

python benchmarks/torture_metrics.py [SECONDS]
"""

from __future__ import annotations

import re
import sys
import tempfile
import threading
import time
from pathlib import Path

from wickquiz.kiosk.metrics import Metrics, Numbers

RATE = 1000
"""Reads a second."""


def numbers(count: int) -> Numbers:
    """Figures that all say the same number, some of them many times."""
    many = {f"reason {letter} {'x' * 200}": count for letter in "abcdefghij"}
    return Numbers(games_started_total=count, restarts_total=many, frames_total=count, memory_bytes=float(count))


def fault(text: str) -> str | None:
    """Say what is wrong with a file as read; None where it is whole."""
    said = set(re.findall(r" (\d+)(?:\.0)?$", re.sub(r"(?m)^#.*$|^.* 0$", "", text), re.MULTILINE))
    if not text.endswith("\n") or "wickquiz_memory_bytes" not in text:
        return f"it ends in {text[-40:]!r}"
    return None if len(said) == 1 else f"it holds figures of several writings: {sorted(said)}"


def faults(path: Path, writings: int, seconds: float = 0) -> tuple[int, int, list[str]]:
    """Write and read at the same time; return how often each was done, and what was wrong.

    With `seconds` it goes on for so long, read at `RATE`; without, for so many writings, read as fast as it can be.
    """
    metrics = Metrics(path, 0, time.monotonic)
    metrics.write(numbers(1))
    until = time.monotonic() + seconds
    is_over = threading.Event()
    written = [1]

    def write() -> None:
        while written[0] < writings or time.monotonic() < until:
            written[0] += 1
            metrics.write(numbers(written[0]))
        is_over.set()

    writer = threading.Thread(target=write)
    writer.start()
    reads, found = 0, list[str]()
    began = time.monotonic()
    while not is_over.is_set():
        said = fault(path.read_text(encoding="utf-8"))
        found += [] if said is None else [said]
        reads += 1
        if seconds:
            time.sleep(max(0.0, began + reads / RATE - time.monotonic()))
    writer.join()
    return reads, written[0], found + ([metrics.trouble] if metrics.trouble else [])


def main(seconds: float) -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "wickquiz.prom")
        reads, writings, found = faults(path, 1, seconds)
        left = [each.name for each in Path(folder).iterdir() if each != path]
    print("\n".join(found[:20]))
    print(
        f"metrics: {reads} reads and {writings} writings in {seconds:.0f} s, {len(found)} partial or mixed files, "
        f"{len(left)} left beside"
    )
    return 1 if found or left or writings < seconds else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if sys.argv[1:] else 30.0))
