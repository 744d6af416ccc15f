"""Writing a file under a name that is free, where what is there already is somebody's."""

from __future__ import annotations

from itertools import count
from pathlib import Path


def write_new(folder: Path, stem: str, suffix: str, content: bytes) -> Path:
    """Write a file into a folder as STEM, STEM-2, STEM-3..., the first that is free, and return it.

    Raises:
        OSError: the disk does not take it; nothing is left of it then.
    """
    for number in count(1):
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            continue
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise AssertionError("numbers do not end")
