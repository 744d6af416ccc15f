"""Run the long tests, each a script beside this one: all of them, or those named.

python benchmarks/torture.py [NAME ...]      `--list` names them.

A script is called torture_NAME.py, says in its first line what it does, prints its figure in one line at its end, and
ends with 1 where something was wrong.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent
PREFIX = "torture_"


def scripts() -> dict[str, Path]:
    """Return the scripts by the names that they are called by."""
    return {path.stem.removeprefix(PREFIX): path for path in sorted(HERE.glob(f"{PREFIX}*.py"))}


def purpose(script: Path) -> str:
    """Return what a script says of itself first."""
    return script.read_text(encoding="utf-8").split('"""')[1].splitlines()[0]


def main(names: Sequence[str]) -> int:
    """Run the scripts; return 1 where one of them failed."""
    known = scripts()
    if list(names) == ["--list"]:
        print("\n".join(f"{name:12} {purpose(path)}" for name, path in known.items()))
        return 0
    if unknown := [name for name in names if name not in known]:
        print(f"There is no {', '.join(unknown)}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    failed = []
    for name in names or known:
        began = time.monotonic()
        code = subprocess.run([sys.executable, known[name]], check=False).returncode
        print(
            f"-- {name}: {'passed' if code == 0 else f'FAILED ({code})'} in {time.monotonic() - began:.0f} s",
            flush=True,
        )
        failed += [name] if code else []
    print(
        f"{len(names or known) - len(failed)} passed, {len(failed)} failed"
        + (f": {', '.join(failed)}" if failed else "")
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
