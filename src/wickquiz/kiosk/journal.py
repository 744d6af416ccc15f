"""What happened, a JSON object a line: for whoever looks after the kiosk, and never about who played.

Every line is written in one piece, and one that a power cut tore is closed before the next. Addresses of any kind are
struck out of the texts, so that none gets in by way of some message.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

LINE_LIMIT: Final = 2_000
"""Characters of a text in a line; what is beyond is cut off."""

_ADDRESSES: Final = re.compile(
    r"[a-z][a-z0-9+.-]*://\S+"  # a URL, perhaps with a password
    r"|[^\s@\"'<>]+@[^\s@\"'<>]+\.[a-z]{2,}"  # an e-mail address
    r"|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)"  # IPv4
    r"|(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])",  # IPv6
    re.IGNORECASE,
)
_STRUCK: Final = "[address]"

Detail = str | int | float | bool | None


def without_addresses(text: str) -> str:
    """Return `text` with every URL, e-mail and network address struck out."""
    return _ADDRESSES.sub(_STRUCK, text)


class Journal:
    """The log at `path`, with up to `files` older ones beside it, each of at most `limit` bytes.

    `trouble` is a sentence while the disk does not take a line; nothing is ever raised.
    """

    def __init__(
        self, path: Path, now: Callable[[], datetime] | None = None, limit: int = 1_000_000, files: int = 5
    ) -> None:
        self.path = path
        self.trouble: str | None = None
        self._now = now or (lambda: datetime.now(UTC))
        self._limit = limit
        self._files = files

    def note(self, kind: str, **details: Detail) -> None:
        """Add a line: the moment in UTC, the kind of event and its details."""
        at = self._now().astimezone(UTC).isoformat(timespec="milliseconds")
        told = {name: _told(value) for name, value in details.items()}
        line = json.dumps({"at": at, "kind": kind, **told}) + "\n"  # in ASCII: no sign in it ends a line for anybody
        try:
            self._append(line.encode("ascii"))
        except OSError as error:
            self.trouble = f"The log {self.path} cannot be written ({error.strerror or error})."
        else:
            self.trouble = None

    def tail(self, lines: int) -> tuple[str, ...]:
        """Return the last lines, the newest last; none where the file cannot be read."""
        try:
            with self.path.open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - lines * 4 * LINE_LIMIT))
                return tuple(file.read().decode("utf-8", "replace").splitlines()[-lines:])
        except OSError:
            return ()

    def _append(self, line: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            if self.path.stat().st_size + len(line) > self._limit:
                self._rotate()
        with self.path.open("a+b", buffering=0) as file:
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                line = line if file.read(1) == b"\n" else b"\n" + line
            written = file.write(line)
        if written != len(line):
            raise OSError(f"only {written} of {len(line)} bytes")

    def _rotate(self) -> None:
        for number in range(self._files, 0, -1):
            younger = self._older(number - 1) if number > 1 else self.path
            with suppress(FileNotFoundError):
                younger.replace(self._older(number))

    def _older(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.stem}.{number}{self.path.suffix}")


class JournalHandler(logging.Handler):
    """Puts what the program logs into the journal as well."""

    def __init__(self, journal: Journal, level: int = logging.WARNING) -> None:
        super().__init__(level)
        self._journal = journal

    def emit(self, record: logging.LogRecord) -> None:
        """Note one record, without its traceback."""
        self._journal.note("log", level=record.levelname.lower(), text=record.getMessage())


def _told(value: Detail) -> Detail:
    return without_addresses(value)[:LINE_LIMIT] if isinstance(value, str) else value
