"""Make ready what wickquiz needs.

`python3 tools/set_up play [OPTION ...]` ends in the game, `python3 tools/set_up develop` is for those who write it.

Standard library only: it runs before anything is installed. This first part is read by whatever `python3` there is,
so it keeps to syntax that every Python 3 has.
"""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)


def another_python() -> "str | None":
    """Return the path of a Python new enough, where `python3` itself is too old."""
    for minor in range(OLDEST[1] + 8, OLDEST[1] - 1, -1):
        found = shutil.which("python%d.%d" % (OLDEST[0], minor))  # noqa: UP031 - read by old Pythons too
        if found and subprocess.call([found, "-c", "import ensurepip"], stderr=subprocess.DEVNULL) == 0:
            return found
    return None


def start() -> int:
    """Run the set-up proper, with a Python that is new enough for it."""
    if sys.version_info >= OLDEST:
        from set_up import main  # lazy: an older Python cannot read it

        return main(sys.argv[1:])
    other = another_python()
    if other:
        os.execv(other, [other] + sys.argv)  # noqa: RUF005 - as above
    sys.stderr.write(
        "wickquiz needs Python 3.11 or later; %s is Python %s.\n"  # noqa: UP031
        "Install a newer one, then run: make play PYTHON=/path/to/python3.11\n"
        % (sys.executable, sys.version.split()[0])
    )
    return 3


if __name__ == "__main__":
    sys.exit(start())
