"""The exit codes of every command."""

DONE = 0
PROBLEMS = 1
USAGE = 2
CANNOT_RUN = 3
BROKEN = 70
"""A fault of the program's own; the number is that of sysexits.h for it."""
STOPPED = 130
"""Ctrl+C came before the work was done; the number is what shells take it for."""


class Interrupted(KeyboardInterrupt):
    """Ctrl+C, and in a sentence what had been done by then."""
