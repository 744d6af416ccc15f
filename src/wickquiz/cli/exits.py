"""The exit codes of every command."""

DONE = 0
PROBLEMS = 1
USAGE = 2
CANNOT_RUN = 3
