"""Packs by the index: those that lie as they did come from it, the others are read, on all cores if they are many."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from wickquiz.packs.index.compiling import Compiled, compile_pack
from wickquiz.packs.index.stamps import Surveyor, digest
from wickquiz.packs.index.store import Entry, Store, key_of

Progress = Callable[[int, int], bool]
"""Told after each pack how many are read and how many are to be; what it returns says whether to go on."""

MANY_BYTES: Final = 3_000_000
"""From so much on that is to be read, another process is worth its start of a few tenths of a second."""

_AT_ONCE: Final = 16
"""Packs that are put into the index in one transaction."""


class Survey(NamedTuple):
    """What the index knows of some packs, and the others: those that are new or have changed."""

    known: dict[Path, Entry]
    unread: tuple[Path, ...]


def go_on(done: int, total: int) -> bool:  # noqa: ARG001 - a Progress
    """Read on to the end, whatever was read."""
    return True


def survey(store: Store, paths: Iterable[Path]) -> Survey:
    """Return what the index knows of the packs at `paths`, as they lie there now."""
    entries, surveyor = store.entries(), Surveyor()
    known: dict[Path, Entry] = {}
    unread = []
    for path in paths:
        entry = entries.get(key_of(path))
        stamp = surveyor.stamp(path)
        if entry is not None and stamp.text and entry.stamp == stamp.text:
            known[path] = entry
        elif entry is not None and entry.digest and entry.digest == digest(path):
            known[path] = entry
            if stamp.is_settled:
                store.restamp(path, entry, stamp.text)
        else:
            unread.append(path)
    return Survey(known, tuple(unread))


def gather(store: Store, paths: Sequence[Path], progress: Progress = go_on) -> tuple[dict[Path, Entry], bool]:
    """Return the packs at `paths` that are in the index, as they lie there now, and whether `progress` stopped it.

    Those that are new or have changed are read first. One that the index cannot take in is missing.
    """
    known, unread = survey(store, paths)
    watched = _Watched(progress)
    return known | take_in(store, unread, watched), watched.is_stopped


class _Watched:
    """A progress that remembers what it said."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.is_stopped = False

    def __call__(self, done: int, total: int) -> bool:
        self.is_stopped = not self._progress(done, total)
        return not self.is_stopped


def take_in(store: Store, paths: Sequence[Path], progress: Progress = go_on) -> dict[Path, Entry]:
    """Read the packs at `paths` into the index; return those that it took, fewer where `progress` stops it."""
    kept: dict[bytes, Entry] = {}
    packs = compile_all(paths, progress)
    while some := list(islice(packs, _AT_ONCE)):
        kept |= store.keep(some)
    if kept:
        store.prune()
    return {path: kept[key] for path in paths if (key := key_of(path)) in kept}


def compile_all(paths: Sequence[Path], progress: Progress = go_on) -> Iterator[Compiled]:
    """Yield the packs at `paths` as they are read, on all cores where that pays, until `progress` says no."""
    waiting = list(paths)
    cores = min(os.cpu_count() or 1, len(waiting))
    done = 0
    if cores > 1 and sum(map(_size, waiting)) >= MANY_BYTES:
        try:
            for pack in _compiled_by(cores, tuple(waiting)):
                waiting.remove(pack.path)
                done += 1
                yield pack
                if not progress(done, len(paths)):
                    return
        except (OSError, RuntimeError):  # of which a broken pool is one
            pass  # no further process can be had here: this one reads the rest
    for path in waiting:
        yield compile_pack(path)
        done += 1
        if not progress(done, len(paths)):
            return


def _compiled_by(cores: int, paths: tuple[Path, ...]) -> Iterator[Compiled]:
    """Yield the packs at `paths` as other processes have read them. Who stops in between waits for no more of them."""
    # Lazy for start-up: who finds all packs in the index reads none.
    from concurrent.futures import Future, ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    # "spawn" everywhere: a fork would take along whatever threads and connections there are.
    with ProcessPoolExecutor(cores, get_context("spawn"), _end_with_parent) as pool:
        left = iter(paths)
        running: set[Future[Compiled]] = {pool.submit(compile_pack, path) for path in islice(left, 2 * cores)}
        try:
            while running:
                ready = next(as_completed(running))
                running.remove(ready)
                running.update(pool.submit(compile_pack, path) for path in islice(left, 1))
                yield ready.result()
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
