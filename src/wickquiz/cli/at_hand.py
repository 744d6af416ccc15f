"""The packs at hand for a command that looks back on games: those installed, and those named."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from wickquiz.cli.places import index_file, questions_folder
from wickquiz.cli.telling import telling
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Pack
from wickquiz.packs.problems import format_problem
from wickquiz.records.folders import folders


def add_pack_paths(parser: argparse.ArgumentParser) -> None:
    """Add the packs to be named."""
    parser.add_argument(
        "packs", nargs="*", type=Path, metavar="PACK", help="a pack that is not installed: its file or folder"
    )


def packs_at_hand(named: Sequence[Path]) -> tuple[Pack, ...]:
    """Return the packs named, the game's own and the user's; what keeps one of them out is said on standard error."""
    paths = [*named, *find_packs([questions_folder(), folders().packs])]
    with telling() as progress:
        packs, problems = load(paths, index=index_file(), progress=progress)
    for problem in problems:
        print(format_problem(problem, Path.cwd()), file=sys.stderr)
    return packs
