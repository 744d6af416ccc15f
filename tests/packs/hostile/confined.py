"""Checks and installs each archive in the folder argv[1], in a process that has 1 s of the processor and 100 MB.

The memory is what it takes on top of the interpreter and its modules. Prints a JSON object: what became of each, by its
file's name. A process that breaks a limit is killed, or fails, and says so in its place.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from wickquiz.packs.install import install
from wickquiz.packs.model import PackError, Severity
from wickquiz.packs.reader import check

SECONDS = 1
MEGABYTES = 100


def confine() -> None:
    """Limit this process to what it has and 100 MB, and to 1 s."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MEGABYTES * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refuses_to_check(path: Path, _home: Path) -> bool:
    return any(problem.severity is Severity.ERROR for problem in check(path).problems)


def refuses_to_install(path: Path, home: Path) -> bool:
    try:
        install(path, home / "packs", home / "cache", {})
    except PackError:
        return not list(home.iterdir())
    return False


def outcome(try_it: Callable[[Path, Path], bool], path: Path, home: Path) -> str:
    """What became of `try_it` in a process of its own."""
    process = os.fork()
    if process == 0:
        code = 2
        try:
            confine()
            code = 0 if try_it(path, home) else 1
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        return f"killed by signal {os.WTERMSIG(status)}"
    return ("refused", "not refused", "failed")[os.WEXITSTATUS(status)]


def main() -> None:
    folder = Path(sys.argv[1])
    home = folder / "home"
    home.mkdir()
    archives = sorted(folder.glob("*.wickpack"))
    ways = (refuses_to_check, refuses_to_install)
    sys.stdout.write(json.dumps({path.name: [outcome(way, path, home) for way in ways] for path in archives}))


main()
