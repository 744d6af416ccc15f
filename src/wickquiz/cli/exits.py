"""The exit codes of every command."""

DONE = 0
PROBLEMS = 1
USAGE = 2
CANNOT_RUN = 3
BROKEN = 70
"""A fault of the program's own; the number is that of sysexits.h for it."""
