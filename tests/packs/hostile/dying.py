"""Installs an archive over an older one, and kills itself before its first call that can change a file, its second...

argv: a folder, the archive, the older one. Each life is a process of its own with its packs in the folder N for call N.
Prints how many lives there were: the last one went to its end.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path
from types import FrameType

from wickquiz.packs.install import install

CHANGES = {"mkdir", "open", "write", "flush", "fsync", "close", "replace", "rename", "unlink", "rmdir", "sendfile"}


class Fate:
    """Counts calls that can change a file, as a profile function, and strikes at the one numbered `fatal`."""

    def __init__(self, fatal: int) -> None:
        self.calls = 0
        self.fatal = fatal

    def __call__(self, _frame: FrameType, event: str, called: object) -> None:
        if event != "c_call" or getattr(called, "__name__", "") not in CHANGES:
            return
        self.calls += 1
        if self.calls == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    folder, newer, older = map(Path, sys.argv[1:])
    for number in count(1):
        packs = folder / str(number)
        packs.mkdir()
        shutil.copy(older, packs / "wax.wickpack")
        process = os.fork()
        if process == 0:
            sys.setprofile(Fate(number))
            install(newer, packs, folder / "cache", {})
            sys.setprofile(None)
            os._exit(0)
        _, status = os.waitpid(process, 0)
        if not os.WIFSIGNALED(status):
            assert status == 0
            sys.stdout.write(f"{number}\n")
            return


main()
