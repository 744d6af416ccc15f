"""What can go wrong with the scores file through nobody's mistake, each as a sentence that names the way out."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SQLITE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What a call into SQLite raises. The second where its message quotes a damaged file that holds no text there."""


class Fault(Exception):  # noqa: N818 (the world is at fault, not the program)
    """The scores file cannot be used as it is. The message is a sentence for the player."""


class Damaged(Fault):
    """The file's content is broken: it is to be kept aside, and a new one begun."""


class TakenByAnother(Fault):
    """Another wickquiz is writing to the file."""


_FULL = (
    "The disk that holds the scores file {path} is full. Scores are not saved; make room, then start wickquiz again."
)
_LOCKED = (
    "Another program keeps the scores file {path} locked. Scores are not saved; close that program, then start "
    "wickquiz again."
)
_UNWRITABLE = (
    "The scores file {path} may not be written ({detail}). Scores are not saved; make the file and its folder "
    "writable, then start wickquiz again."
)
_BROKEN_DEVICE = (
    "The scores file {path} could not be read or written ({detail}). Scores are not saved; check the disk, its free "
    "room and any limit on the size of files, then start wickquiz again."
)
_OBSTRUCTED = (
    "The scores file {path} cannot be opened ({detail}). Scores are not saved; see what lies there and move it away, "
    "or name another place in WICKQUIZ_HOME."
)
_DAMAGED = "The scores file {path} is damaged ({detail})."

_BY_CODE = {
    sqlite3.SQLITE_BUSY: (Fault, _LOCKED),
    sqlite3.SQLITE_LOCKED: (Fault, _LOCKED),
    sqlite3.SQLITE_PROTOCOL: (Fault, _LOCKED),
    sqlite3.SQLITE_READONLY: (Fault, _UNWRITABLE),
    sqlite3.SQLITE_PERM: (Fault, _UNWRITABLE),
    sqlite3.SQLITE_AUTH: (Fault, _UNWRITABLE),
    sqlite3.SQLITE_FULL: (Fault, _FULL),
    sqlite3.SQLITE_IOERR: (Fault, _BROKEN_DEVICE),
    sqlite3.SQLITE_NOLFS: (Fault, _BROKEN_DEVICE),
    sqlite3.SQLITE_CANTOPEN: (Fault, _OBSTRUCTED),
    sqlite3.SQLITE_CORRUPT: (Damaged, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (Damaged, _DAMAGED),
    sqlite3.SQLITE_FORMAT: (Damaged, _DAMAGED),
}

_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _UNWRITABLE,
    errno.EPERM: _UNWRITABLE,
    errno.EROFS: _UNWRITABLE,
    errno.EIO: _BROKEN_DEVICE,
}


def of_sqlite(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> Fault | None:
    """Return the fault of the world behind `error`; None where it is the program's mistake."""
    if isinstance(error, UnicodeDecodeError):
        return damaged(path, "its description of itself is no text")
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None or (code & 0xFF) not in _BY_CODE:
        return None
    kind, sentence = _BY_CODE[code & 0xFF]
    return kind(sentence.format(path=path, detail=error))


@contextmanager
def as_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite or the operating system raise over the file at `path` into faults; let our mistakes through."""
    try:
        yield
    except SQLITE_ERRORS as error:
        fault = of_sqlite(error, path)
        if fault is None:
            raise
        raise fault from error
    except OSError as error:
        raise of_os(error, path) from error


def of_os(error: OSError, path: Path) -> Fault:
    """Return the fault behind an error of the operating system met at or above `path`."""
    sentence = _BY_ERRNO.get(error.errno or 0, _OBSTRUCTED)
    detail = error.strerror or str(error)
    if error.filename and Path(str(error.filename)) != path:
        detail = f"{error.filename}: {detail}"
    return Fault(sentence.format(path=path, detail=detail))


def damaged(path: Path, detail: str) -> Damaged:
    """Return the fault of a file whose content shows `detail`."""
    return Damaged(_DAMAGED.format(path=path, detail=detail))


def unsaved(fault: Fault) -> str:
    """Return what the player is told when the game goes on without saving because of `fault`."""
    if isinstance(fault, Damaged):
        return f"{fault} Scores are not saved; start wickquiz again to have it mended."
    return str(fault)


def unread(fault: Fault) -> str:
    """Return what the player is told when not everything could be read because of `fault`."""
    if isinstance(fault, Damaged):
        return f"{fault} Not all of it can be shown; start the game anew to have it mended."
    return str(fault)


def of_a_later_version(path: Path, found: int, known: int) -> Fault:
    """Return the fault of a file whose shape only a later version knows."""
    return Fault(
        f"The scores file {path} was written by a later version of wickquiz (its format is {found}, this one knows "
        f"{known}). It is left as it is and scores are not saved; update wickquiz to go on with it."
    )


def of_another_program(path: Path) -> Fault:
    """Return the fault of a database that is not ours."""
    return Fault(
        f"The file {path} is the database of another program. It is left as it is and scores are not saved; move it "
        "away, or name another place in WICKQUIZ_HOME."
    )


def taken(path: Path) -> TakenByAnother:
    """Return the fault of a file to which another wickquiz is writing."""
    return TakenByAnother(
        f"Another wickquiz is open and keeps the scores file {path}. Scores are not saved here; close the other one, "
        "then start this one again."
    )
