"""Opens a database, plays a short game into it, and kills itself before its first call, its second, and so on.

Calls are those into SQLite and into the operating system. Each life is a process of its own, in the folder argv[1]/N
for call N; a database at argv[2], if there is one, is copied there first. What is acknowledged goes into the file
`said`. Prints how many lives there were: the last one had no such call and went to its end. With a database, lives end
once the first word is said: it is opened then, and what follows is what a first start does as well.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from itertools import count
from pathlib import Path
from types import FrameType

from tests.records.making import MOMENT, amendments, give, header, items, response

from wickquiz.records.store import open_store


class Fate:
    """Counts calls, as a profile function, and strikes at the one numbered `fatal`."""

    def __init__(self, fatal: int) -> None:
        self.calls = 0
        self.fatal = fatal

    def __call__(self, _frame: FrameType, event: str, called: object) -> None:
        module = type(getattr(called, "__self__", None)).__module__
        if event != "c_call" or not {module, getattr(called, "__module__", "")} & {"sqlite3", "posix"}:
            return
        self.calls += 1
        if self.calls == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)


def live(folder: Path, fatal: int) -> None:
    said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT)

    def say(*words: object) -> None:
        os.write(said, (" ".join(str(word) for word in words) + "\n").encode())

    sys.setprofile(Fate(fatal))
    store = open_store(folder / "wickquiz.db")
    store.begin(header("dying"), items("dying"))
    say("game", "dying")
    for position in range(2):
        give(store, response("dying", position))
        say("response", "dying", position)
    store.finish("dying", MOMENT)
    say("ending", "dying")
    store.amend(amendments("dying"))
    say("amended", "dying")
    store.close()
    sys.setprofile(None)


def prepare(number: int) -> Path:
    folder = Path(sys.argv[1]) / str(number)
    folder.mkdir(parents=True)
    if len(sys.argv) > 2:
        shutil.copy(sys.argv[2], folder / "wickquiz.db")
    return folder


def main() -> None:
    for fatal in count(1):
        folder = prepare(fatal)
        process = os.fork()
        if process == 0:
            live(folder, fatal)
            os._exit(0)
        _, status = os.waitpid(process, 0)
        has_spoken = (folder / "said").exists() and (folder / "said").stat().st_size > 0
        if not os.WIFSIGNALED(status) or (has_spoken and len(sys.argv) > 2):
            assert status in {0, signal.SIGKILL}
            sys.stdout.write(f"{fatal}\n")
            return


main()
