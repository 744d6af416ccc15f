"""The command line: which command runs, and what becomes of a fault."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from wickquiz.cli.exits import BROKEN, DONE, STOPPED, Interrupted

COMMANDS = ("play", "demo", "kiosk", "pack", "scores", "stats", "rescore", "doctor")
"""Each is a module of this package with a `register`; only the one that is wanted is imported."""

_DEBUG = "--debug"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code, one of `exits`."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    is_debugging = _DEBUG in arguments
    arguments = [argument for argument in arguments if argument != _DEBUG]
    if not arguments or arguments[0] not in (*COMMANDS, "-h", "--help", "--version"):
        arguments.insert(0, "play")
    wanted = parser([arguments[0]] if arguments[0] in COMMANDS else COMMANDS).parse_args(arguments)
    try:
        return int(wanted.run(wanted))
    except Interrupted as interrupted:
        print(interrupted, file=sys.stderr)
        return STOPPED
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return DONE
    except BrokenPipeError:
        # Whoever read our output has seen enough. Python would complain again while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # the last door before the player: whatever comes here is our mistake
        if is_debugging:
            raise
        print(f"wickquiz has a fault of its own ({type(error).__name__}: {error}). What was played is kept. "
              f"The same command with {_DEBUG} shows where it is.", file=sys.stderr)  # fmt: skip
        return BROKEN


def parser(commands: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the parser of the command line, with these commands."""
    top = argparse.ArgumentParser(
        prog="wickquiz",
        description="A trivia game whose answers can be trusted. Without a command it plays.",
        epilog="Exit: 0 done, 1 problems found, 2 wrong usage, 3 cannot run here.",
    )
    top.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    top.add_argument(_DEBUG, action="store_true", help="show where a fault of the program is")
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
