"""`wickquiz doctor`: what works here, and what to do about what does not."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from wickquiz.cli import checks
from wickquiz.cli.checks import Check, State
from wickquiz.cli.exits import CANNOT_RUN, DONE
from wickquiz.cli.places import questions_folder
from wickquiz.records.folders import folders

FOR_A_WINDOW = frozenset({"qt", "display", "renderer"})
"""The checks that all have to be well for the game to open a window."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `doctor` to the commands."""
    parser = subparsers.add_parser("doctor", help="say what works here, and what to do about what does not")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print every check; 3 where no game can be played, not even in the terminal."""
    return report(tuple(examine()), as_json=args.json)


def report(done: Sequence[Check], *, as_json: bool) -> int:
    """Print the checks that were made and what they come to; return the exit code."""
    can_play = not any(check.state is State.FAILED for check in done)
    has_window = can_play and all(check.state is State.OK for check in done if check.name in FOR_A_WINDOW)
    if as_json:
        document = {
            "can_play": can_play,
            "can_play_in_window": has_window,
            "checks": [asdict(check) for check in done],
        }
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print("\n".join([*_lines(done), "", _verdict(can_play, has_window)]))
    return DONE if can_play else CANNOT_RUN


def examine() -> Iterator[Check]:
    """Make every check."""
    own = folders()
    yield checks.python()
    yield checks.sqlite()
    yield checks.qt()
    yield checks.display()
    yield checks.renderer()
    yield checks.sound()
    yield checks.fonts()
    for name in ("data", "config", "cache", "logs"):
        yield checks.folder(name, getattr(own, name))
    yield checks.settings(own)
    yield checks.database(own)
    yield checks.packs([questions_folder(), own.packs])


def _lines(done: Sequence[Check]) -> Iterator[str]:
    states, names = (max(len(word) for word in words) for words in zip(*((c.state, c.name) for c in done), strict=True))
    for check in done:
        yield f"{check.state:<{states}}  {check.name:<{names}}  {check.says}"
        if check.cure:
            yield f"{'':<{states}}  {'':<{names}}  → {check.cure}"


def _verdict(can_play: bool, has_window: bool) -> str:
    if not can_play:
        return "No game can be played here: see what failed."
    return f"A game can be played here, {'in a window and in the terminal' if has_window else 'in the terminal only'}."
