"""Work on many packs, on all cores where that pays, told of as it goes and ended when nobody wants more of it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

Progress = Callable[[int, int], bool]
"""Told after each pack how many are done and how many are to be; what it returns says whether to go on."""

MANY_BYTES: Final = 3_000_000
"""From so much on that is to be read, another process is worth its start of a few tenths of a second."""


def go_on(done: int, total: int) -> bool:  # noqa: ARG001 - a Progress
    """Go on to the end, whatever was done."""
    return True


def spread(work: Callable[[Path], T], paths: Sequence[Path], progress: Progress = go_on) -> Iterator[tuple[Path, T]]:
    """Yield each path with what `work`, a module's function, makes of it, as it is done, until `progress` says no."""
    waiting = dict.fromkeys(paths)
    done, total = 0, len(waiting)
    cores = min(os.cpu_count() or 1, total)
    if cores > 1 and sum(map(_size, waiting)) >= MANY_BYTES:
        try:
            for path, made in _by_others(work, cores, tuple(waiting)):
                del waiting[path]
                done += 1
                yield path, made
                if not progress(done, total):
                    return
        except (OSError, RuntimeError):  # of which a broken pool is one
            pass  # no further process can be had here: this one does the rest
    for path in waiting:
        yield path, work(path)
        done += 1
        if not progress(done, total):
            return


def _by_others(work: Callable[[Path], T], cores: int, paths: tuple[Path, ...]) -> Iterator[tuple[Path, T]]:
    """Yield what other processes have made of `paths`. Who stops in between waits for no more of them."""
    # Lazy for start-up: few have so much to do.
    from concurrent.futures import Future, ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    # "spawn" everywhere: a fork would take along whatever threads and connections there are.
    with ProcessPoolExecutor(cores, get_context("spawn"), _end_with_parent) as pool:
        left = iter(paths)
        running: dict[Future[T], Path] = {pool.submit(work, path): path for path in islice(left, 2 * cores)}
        try:
            while running:
                ready = next(as_completed(running))
                path = running.pop(ready)
                running |= {pool.submit(work, another): another for another in islice(left, 1)}
                yield path, ready.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _end_with_parent() -> None:
    """See to it that a process of the pool goes when the one that it works for is gone, killed perhaps."""
    from multiprocessing import parent_process  # lazy for start-up, as the pool is

    parent = parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _size(path: Path) -> int:
    """Return about how many bytes are to be read of a pack."""
    try:
        if not path.is_dir():
            return path.stat().st_size
        return sum(entry.stat().st_size for entry in os.scandir(path) if entry.name.endswith(".yaml"))
    except OSError:
        return 0
