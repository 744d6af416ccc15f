"""Work on many packs, on all cores where that pays, told of as it goes and ended when nobody wants more of it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

T = TypeVar("T")


class Standing(NamedTuple):
    """How far the work is: packs done, packs in all, and the share of the work that is done, 0 to 1, by their size."""

    done: int
    total: int
    share: float


Progress = Callable[[Standing], bool]
"""Told after each pack, and within the large ones; what it returns says whether to go on."""

Told = Callable[[float], None]
"""Told which share of one pack is done, 0 to 1."""

MANY_BYTES: Final = 3_000_000
"""From so much on that is to be read, another process is worth its start of a few tenths of a second."""
_TICK_SECONDS: Final = 0.1


def go_on(standing: Standing) -> bool:  # noqa: ARG001 - a Progress
    """Go on to the end, whatever was done."""
    return True


def untold(share: float) -> None:
    """Tell nobody."""


class _Enough(Exception):  # noqa: N818 - says what is the case
    """Nobody wants more of the work."""


class _Going:
    """How far the work is. `add` takes bytes as they are done, and raises _Enough where nobody wants more of it."""

    def __init__(self, sizes: dict[Path, int], progress: Progress) -> None:
        self._progress = progress
        self._whole = sum(sizes.values())
        self._total = len(sizes)
        self._bytes = 0.0
        self._next = time.monotonic() + _TICK_SECONDS
        self.done = 0

    def finish_one(self) -> bool:
        """Another pack is done; return whether to go on."""
        self.done += 1
        return self._tell()

    def add(self, size: float) -> None:
        """So many bytes more are done."""
        self._bytes += size
        if time.monotonic() >= self._next and not self._tell():
            raise _Enough

    def reach(self, size: float) -> None:
        """So many bytes are done in all."""
        self.add(size - self._bytes)

    def _tell(self) -> bool:
        self._next = time.monotonic() + _TICK_SECONDS
        return self._progress(Standing(self.done, self._total, min(self._bytes / self._whole, 1.0)))


def spread(
    work: Callable[[Path, Told], T], paths: Sequence[Path], progress: Progress = go_on
) -> Iterator[tuple[Path, T]]:
    """Yield each path with what `work`, a module's function, makes of it, as it is done, until `progress` says no."""
    waiting = {path: size_of(path) + 1 for path in paths}
    going = _Going(waiting, progress)
    cores = min(os.cpu_count() or 1, len(waiting))
    try:
        if cores > 1 and sum(waiting.values()) >= MANY_BYTES:
            try:
                for path, made in _by_others(work, cores, dict(waiting), going):
                    del waiting[path]
                    yield path, made
                    if not going.finish_one():
                        return
            except (OSError, RuntimeError):  # of which a broken pool is one
                pass  # no further process can be had here: this one does the rest
        for path, size in waiting.items():
            yield path, _measured(work, path, size, going.add)
            if not going.finish_one():
                return
    except _Enough:
        return


def _measured(work: Callable[[Path, Told], T], path: Path, size: int, add: Callable[[float], None]) -> T:
    """Do the work on one path, and add up its bytes as they are done."""
    counted = 0.0

    def told(share: float) -> None:
        nonlocal counted
        more, counted = share - counted, share
        add(more * size)

    made = work(path, told)
    told(1.0)
    return made


def _by_others(
    work: Callable[[Path, Told], T], cores: int, sizes: dict[Path, int], going: _Going
) -> Iterator[tuple[Path, T]]:
    """Yield what other processes have made of the paths. Who stops in between ends them."""
    # Lazy for start-up: few have so much to do.
    from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
    from multiprocessing import get_context

    # "spawn" everywhere: a fork would take along whatever threads and connections there are.
    context = get_context("spawn")
    counter = context.Value("d", 0.0)
    pool = ProcessPoolExecutor(cores, context, _begin, (counter,))
    left = iter(sizes.items())
    try:
        with _deaf_to_interrupts():
            running: dict[Future[T], Path] = {
                pool.submit(_counted, work, path, size): path for path, size in islice(left, 2 * cores)
            }
        while running:
            ready, _ = wait(running, _TICK_SECONDS, FIRST_COMPLETED)
            going.reach(counter.value)
            for future in ready:
                path = running.pop(future)
                running |= {pool.submit(_counted, work, more, size): more for more, size in islice(left, 1)}
                yield path, future.result()
    except BaseException:
        # Not by killing them: what one had half said of its work the pool would wait for in vain.
        if counter.get_lock().acquire(timeout=1):  # else one has died with it, and the pool is broken
            counter.value = _NO_MORE
            counter.get_lock().release()
        pool.shutdown(cancel_futures=True)
        raise
    pool.shutdown()


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Begin processes that Ctrl+C does not reach: it is for the first of them, which ends the others."""
    import signal  # lazy for start-up, as the pool is

    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_NO_MORE: Final = -1.0
"""Stands in the counter where nobody wants more of the work."""
_counter: Any = None
"""In a process of the pool: the bytes done by all of them, shared."""


def _begin(counter: Any) -> None:
    """Make ready a process of the pool: it goes when the one that it works for is gone, killed perhaps."""
    # Lazy for start-up, as the pool is.
    import signal
    from multiprocessing import parent_process

    global _counter  # noqa: PLW0603 - what a pool shares with its processes reaches them in no other way
    _counter = counter
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _counted(work: Callable[[Path, Told], T], path: Path, size: int) -> T:
    """Do the work on one path in a process of the pool."""
    return _measured(work, path, size, _add)


def _add(size: float) -> None:
    with _counter.get_lock():
        if _counter.value == _NO_MORE:
            raise _Enough
        _counter.value += size


def size_of(path: Path) -> int:
    """Return about how many bytes are to be read of a pack."""
    try:
        if not path.is_dir():
            return path.stat().st_size
        return sum(entry.stat().st_size for entry in os.scandir(path) if entry.name.endswith(".yaml"))
    except OSError:
        return 0
