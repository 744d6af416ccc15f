"""Packs by the index: those that lie as they did come from it, the others are read, on all cores if they are many."""

from __future__ import annotations

import time
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from wickquiz.packs.index.stamps import Surveyor, digest
from wickquiz.packs.index.store import Entry, Store, key_of
from wickquiz.packs.spread import Progress, Standing, go_on, spread

if TYPE_CHECKING:
    from wickquiz.packs.index.compiling import Compiled

_AT_ONCE: Final = 16
_SECONDS: Final = 0.5
"""So many packs, or what is read in that time, are put into the index in one transaction."""


class Survey(NamedTuple):
    """What the index knows of some packs, and the others: those that are new or have changed."""

    known: dict[Path, Entry]
    unread: tuple[Path, ...]


def glance(store: Store, paths: Iterable[Path], vouched: Container[Path] = ()) -> Survey:
    """Return what the index knows of the packs at `paths` by their stamps alone; `vouched` are taken as they are."""
    entries, surveyor = store.entries(), Surveyor()
    known: dict[Path, Entry] = {}
    unread = []
    for path in paths:
        entry = entries.get(key_of(path))
        if entry is not None and (path in vouched or (entry.stamp and entry.stamp == surveyor.stamp(path).text)):
            known[path] = entry
        else:
            unread.append(path)
    return Survey(known, tuple(unread))


def survey(store: Store, paths: Iterable[Path]) -> Survey:
    """Return what the index knows of the packs at `paths`, as they lie there now, by their content where need be."""
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

    def __call__(self, standing: Standing) -> bool:
        self.is_stopped = not self._progress(standing)
        return not self.is_stopped


def take_in(store: Store, paths: Sequence[Path], progress: Progress = go_on) -> dict[Path, Entry]:
    """Read the packs at `paths` into the index; return those that it took, fewer where `progress` stops it.

    However it ends, what was read is kept.
    """
    kept: dict[bytes, Entry] = {}
    read: list[Compiled] = []
    since = time.monotonic()
    try:
        for pack in compile_all(paths, progress):
            read.append(pack)
            if len(read) >= _AT_ONCE or time.monotonic() - since > _SECONDS:
                kept |= store.keep(read)
                since = time.monotonic()
                read.clear()
    finally:
        kept |= store.keep(read)
    if kept:
        store.prune()
    return {path: kept[key] for path in paths if (key := key_of(path)) in kept}


def compile_all(paths: Sequence[Path], progress: Progress = go_on) -> Iterator[Compiled]:
    """Yield the packs at `paths` as they are read, until `progress` says no."""
    from wickquiz.packs.index.compiling import compile_pack  # lazy for start-up: mostly nothing is new

    return (pack for _, pack in spread(compile_pack, paths, progress))
