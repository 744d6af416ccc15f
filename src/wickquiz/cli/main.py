"""The command line: which command runs, and what becomes of a fault."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from wickquiz.cli import demo, doctor, pack, play, scores
from wickquiz.cli.exits import DONE

COMMANDS = ("play", "demo", "pack", "scores", "doctor")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 problems found, 2 wrong usage, 3 cannot run here."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or (arguments[0] not in COMMANDS and arguments[0] not in ("-h", "--help", "--version")):
        arguments.insert(0, "play")
    wanted = parser().parse_args(arguments)
    try:
        return int(wanted.run(wanted))
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return DONE
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain again while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="wickquiz",
        description="A trivia game whose answers can be trusted. Without a command it plays.",
        epilog="Exit: 0 done, 1 problems found, 2 wrong usage, 3 cannot run here.",
    )
    top.add_argument("--version", action="version", version=f"wickquiz {_version()}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for group in (play, demo, pack, scores, doctor):
        group.register(commands)
    return top


def _version() -> str:
    try:
        return version("wickquiz")
    except PackageNotFoundError:
        return "(not installed)"
