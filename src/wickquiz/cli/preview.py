"""`wickquiz pack preview`: a pack in a window while it is being written."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from wickquiz.cli import table
from wickquiz.cli.display import display_trouble
from wickquiz.cli.exits import CANNOT_RUN, PROBLEMS
from wickquiz.packs.problems import format_problem
from wickquiz.packs.reader import check

_NO_PACK = frozenset({"not-found", "not-a-pack"})
"""What saving again does not mend: there is no pack at the path."""


def register(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `preview` to the commands about packs."""
    parser = leaves.add_parser("preview", help="show a pack as it plays, anew at each saving")
    parser.add_argument("path", type=Path, metavar="PATH", help="a pack's folder or file")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen")
    parser.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    """Open a window on the pack; say why where there is no pack, or no window can be opened."""
    path: Path = wanted.path
    problems = check(path).problems
    if any(problem.rule in _NO_PACK for problem in problems):
        print("\n".join(format_problem(problem, Path.cwd()) for problem in problems), file=sys.stderr)
        return PROBLEMS
    trouble = display_trouble()
    if trouble:
        print(f"{trouble} Run 'wickquiz pack preview' on a desktop, or 'wickquiz pack check' here.", file=sys.stderr)
        return CANNOT_RUN
    # Lazy for start-up: only the window needs Qt.
    from wickquiz.ui.app.application import Game

    game = Game(table.bench(path, is_full_screen=wanted.fullscreen))
    try:
        return game.run()
    finally:
        game.close()
