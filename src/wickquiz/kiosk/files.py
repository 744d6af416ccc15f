"""Small files that are always whole: written aside, made sure of, then renamed into place."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, text: str, mode: int | None = None) -> str | None:
    """Put `text` into the file at `path`, which a reader sees as it was or as it is now and never in between.

    Returns None, or a sentence where the disk does not take it; the file is then as it was. Nothing that only looks
    for files by their ends takes the one aside for it. `mode` says who may read it, whatever the umask is.
    """
    aside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            aside.unlink()
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if mode is None else mode)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            if mode is not None:
                aside.chmod(mode)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        return f"{path} cannot be written ({error.strerror or error})."
    return None
