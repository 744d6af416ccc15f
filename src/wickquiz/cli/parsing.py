"""The parser of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from wickquiz.cli.exits import DONE

COMMANDS = ("play", "demo", "kiosk", "pack", "scores", "stats", "rescore", "doctor")
"""Each is a module of this package with a `register`; only the one that is wanted is imported."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what is wanted; its `run` is to be called with it. Ends the program where the usage is wrong."""
    arguments = list(arguments)
    if not arguments or arguments[0] not in (*COMMANDS, "-h", "--help", "--version"):
        arguments.insert(0, "play")
    return parser([arguments[0]] if arguments[0] in COMMANDS else COMMANDS).parse_args(arguments)


def parser(commands: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the parser of the command line, with these commands."""
    top = argparse.ArgumentParser(
        prog="wickquiz",
        description="A trivia game whose answers can be trusted. Without a command it plays.",
        epilog="Exit: 0 done, 1 problems found, 2 wrong usage, 3 cannot run here, 130 stopped by Ctrl+C.",
    )
    top.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    top.add_argument("--debug", action="store_true", help="show where a fault of the program is")
    groups = top.add_subparsers(metavar="COMMAND", required=True)
    for command in commands:
        import_module(f"wickquiz.cli.{command}").register(groups)
    return top


class _Version(argparse.Action):
    """Says the version and ends. argparse's own would need it known beforehand."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        # Lazy for start-up: the package's metadata takes longer to import than the whole command line.
        from importlib.metadata import version

        print(f"wickquiz {version('wickquiz')}")
        parser.exit(DONE)
