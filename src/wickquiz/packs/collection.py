"""The packs that are at hand: where they lie, and taking some in and out while the game is open."""

from __future__ import annotations

import itertools
from collections.abc import Container, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from wickquiz.packs.archive_rules import SUFFIX
from wickquiz.packs.library import Problems, at_hand, find_packs, load, take_in
from wickquiz.packs.model import Pack, Problem
from wickquiz.packs.spread import Progress, go_on

if TYPE_CHECKING:
    from wickquiz.packs.install import Installed

YAML: Final = ".yaml"
REMOVED: Final = ".removed"
"""The folder within the user's own for files that were taken out; nothing looks for packs there."""


class Stock(NamedTuple):
    """The packs that can be played, everything that is wrong with these and with others, and what is still unread."""

    packs: tuple[Pack, ...] = ()
    problems: Sequence[Problem] = ()
    unread: tuple[Path, ...] = ()


class Collection:
    """Where packs lie: in `places`, the user's own folder `own` among them.

    Archives' pictures go into `cache`. `index` is the file of the index; without one every pack is read each time.
    `named` are the packs that it consists of, whatever else lies in `places`, where somebody named some.
    """

    __slots__ = ("cache", "index", "named", "own", "places")

    def __init__(
        self,
        places: tuple[Path, ...],
        own: Path,
        cache: Path,
        index: Path | None = None,
        named: tuple[Path, ...] = (),
    ) -> None:
        self.places = places
        self.own = own
        self.cache = cache
        self.index = index
        self.named = named

    def only(self, named: tuple[Path, ...]) -> Collection:
        """Return that which consists of the packs that somebody named."""
        return Collection(self.places, self.own, self.cache, self.index, named)

    def stock(self, progress: Progress = go_on) -> Stock:
        """Return what is there now; `progress` as for `library.load`."""
        return _stocked(*load(self._paths, self.cache, self.index, progress))

    def at_hand(self, vouched: Container[Path] = ()) -> Stock:
        """Return what is there now and need not be read first, but for a little; `vouched` as for `library.at_hand`."""
        return _stocked(*at_hand(self._paths, self.cache, self.index, vouched))

    def read(self, paths: Sequence[Path], progress: Progress = go_on) -> tuple[Path, ...]:
        """Read what is new at `paths` into the index; return those that it does not hold then."""
        return tuple(paths) if self.index is None else take_in(paths, self.cache, self.index, progress)

    @property
    def _paths(self) -> tuple[Path, ...]:
        return self.named or find_packs(self.places)

    def take(self, file: Path, packs: Sequence[Pack]) -> Installed:
        """Install the pack in `file`, an archive or a NAME.yaml, beside the `packs` that are there.

        Raises:
            PackError, InstallError, OSError: as `install`; nothing is changed then.
        """
        from wickquiz.packs.install import install, install_text  # lazy for start-up, as all that changes a pack

        known = {pack.id: pack.path for pack in packs}
        if file.suffix == SUFFIX:
            return install(file, self.own, self.cache, known)
        return install_text(file, self.own, known)

    def may_remove(self, path: Path) -> bool:
        """Tell whether the pack at `path` is one file of the user's own: all else was put there by other hands."""
        return path.parent == self.own and path.suffix in {SUFFIX, YAML}

    def remove(self, path: Path) -> None:
        """Take out the pack at `path`, which may be removed. A NAME.yaml, perhaps an only copy, is kept in `REMOVED`.

        Raises:
            InstallError: an archive that was not installed.
            OSError: the folder cannot be written.
        """
        if path.suffix == SUFFIX:
            from wickquiz.packs.install import remove  # lazy for start-up

            remove(path.stem, self.own, self.cache)
        else:
            _put_away(path, self.own / REMOVED)


def _stocked(packs: tuple[Pack, ...], problems: Sequence[Problem], unread: tuple[Path, ...] = ()) -> Stock:
    return Stock(packs, Problems([problems, *(pack.problems for pack in packs)]), unread)


def _put_away(file: Path, folder: Path) -> None:
    """Move a pack of one file and its lock into `folder`, beside whatever was put there before under its name."""
    from wickquiz.packs.lockfile import lock_path  # lazy for start-up

    folder.mkdir(exist_ok=True)
    names = itertools.chain([file.stem], (f"{file.stem}-{number}" for number in itertools.count(2)))
    target = next(path for path in (folder / f"{name}{YAML}" for name in names) if not path.exists())
    lock = lock_path(file)
    file.rename(target)
    if lock.is_file():
        lock.rename(lock_path(target))
