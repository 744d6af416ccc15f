"""The packs that are at hand: where they lie, and taking some in and out while the game is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wickquiz.packs.archive_rules import SUFFIX
from wickquiz.packs.install import Installed, install, install_text, remove
from wickquiz.packs.layout import SUFFIX as YAML
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Pack, Problem


@dataclass(frozen=True, slots=True)
class Stock:
    """The packs that can be played, and everything that is wrong with these and with others."""

    packs: tuple[Pack, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """Where packs lie: in `places`, the user's own folder `own` among them. Archives' pictures go into `cache`."""

    places: tuple[Path, ...]
    own: Path
    cache: Path

    def stock(self) -> Stock:
        """Return what is there now."""
        packs, problems = load(find_packs(self.places), self.cache)
        return Stock(packs, (*problems, *(problem for pack in packs for problem in pack.problems)))

    def take(self, file: Path, packs: Sequence[Pack]) -> Installed:
        """Install the pack in `file`, an archive or a NAME.yaml, beside the `packs` that are there.

        Raises:
            PackError, InstallError, OSError: as `install`; nothing is changed then.
        """
        known = {pack.id: pack.path for pack in packs}
        if file.suffix == SUFFIX:
            return install(file, self.own, self.cache, known)
        return install_text(file, self.own, known)

    def may_remove(self, path: Path) -> bool:
        """Tell whether the pack at `path` is one file of the user's own: all else was put there by other hands."""
        return path.parent == self.own and path.suffix in {SUFFIX, YAML}

    def remove(self, path: Path) -> None:
        """Take out the pack at `path`, an archive that was installed.

        Raises:
            InstallError: it was not installed.
            OSError: the folder cannot be written.
        """
        remove(path.stem, self.own, self.cache)
