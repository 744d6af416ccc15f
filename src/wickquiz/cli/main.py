"""The command line: which command runs, and what becomes of a fault."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from wickquiz.cli.exits import BROKEN, DONE, STOPPED, Interrupted

_DEBUG = "--debug"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code, one of `exits`."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    is_debugging = _DEBUG in arguments
    arguments = [argument for argument in arguments if argument != _DEBUG]
    try:
        return _run(arguments)
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


def _run(arguments: list[str]) -> int:
    # Lazy for start-up: most games are begun without any argument, and need no parser.
    if arguments in ([], ["play"]):
        from wickquiz.cli import play  # lazy for start-up

        return play.run(play.as_ever())
    from wickquiz.cli.parsing import parse  # lazy for start-up

    wanted = parse(arguments)
    return int(wanted.run(wanted))
