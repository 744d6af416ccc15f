"""The packs at hand for a command that looks back on games: those installed, and those named."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from wickquiz.cli.places import index_file, questions_folder
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Pack
from wickquiz.packs.problems import format_problem
from wickquiz.records.folders import folders

MANY = 20
"""So many packs are read before anything is said of it."""


def add_pack_paths(parser: argparse.ArgumentParser) -> None:
    """Add the packs to be named."""
    parser.add_argument(
        "packs", nargs="*", type=Path, metavar="PACK", help="a pack that is not installed: its file or folder"
    )


def packs_at_hand(named: Sequence[Path]) -> tuple[Pack, ...]:
    """Return the packs named, the game's own and the user's; what keeps one of them out is said on standard error."""
    paths = [*named, *find_packs([questions_folder(), folders().packs])]
    packs, problems = load(paths, index=index_file(), progress=told_of)
    for problem in problems:
        print(format_problem(problem, Path.cwd()), file=sys.stderr)
    return packs


def told_of(done: int, total: int) -> bool:
    """Say on a terminal how many packs are read, where that takes long enough to be asked about."""
    if total >= MANY and sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\rReading packs: {done} of {total}", end=end, file=sys.stderr, flush=True)
    return True
