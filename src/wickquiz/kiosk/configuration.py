"""The configuration in force: the file's, looked at again when it changes, or else the last one that was good."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from wickquiz.kiosk.config import ConfigError, KioskConfig, Mistake, read_config
from wickquiz.kiosk.files import write_whole

SIZE_LIMIT: Final = 64 * 1024
"""Bytes. No configuration is larger."""

_Stamp = tuple[int, int, int] | None


class Configuration:
    """What holds now.

    `current` is in force. `trouble` is None, or says (a line for each mistake) why the file's own is not; the last good
    one then stays in force, over restarts too: a copy lies at `kept`.
    """

    def __init__(self, path: Path, kept: Path) -> None:
        self.path = path
        self.current = KioskConfig()
        self.trouble: str | None = None
        self._kept = kept
        self._stamp: _Stamp = None
        self._read(self._last_good())

    def look_again(self, *, even_if_unchanged: bool = False) -> bool:
        """Read the file where it has changed since; tell whether what is in force did."""
        if not even_if_unchanged and self._stamp_now() == self._stamp:
            return False
        before = self.current
        self._read(self.current)
        return self.current != before

    def _read(self, otherwise: KioskConfig) -> None:
        self._stamp = self._stamp_now()
        try:
            text = _text(self.path)
            self.current = read_config(text, str(self.path))
        except ConfigError as error:
            self.current, self.trouble = otherwise, str(error)
        except OSError as error:
            reason = "is not there" if isinstance(error, FileNotFoundError) else f"cannot be read ({error.strerror})"
            self.current, self.trouble = otherwise, f"The configuration {self.path} {reason}."
        else:
            self.trouble = self._keep(text)

    def _last_good(self) -> KioskConfig:
        try:
            return read_config(_text(self._kept), str(self._kept))
        except (ConfigError, OSError):
            return KioskConfig()

    def _keep(self, text: str) -> str | None:
        try:
            if _text(self._kept) == text:
                return None
        except (ConfigError, OSError):
            pass
        return write_whole(self._kept, text, mode=0o600)

    def _stamp_now(self) -> _Stamp:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino


def _text(path: Path) -> str:
    """Return the text of a configuration.

    Raises:
        OSError: it cannot be read.
        ConfigError: it is none at all.
    """
    with path.open("rb") as file:
        raw = file.read(SIZE_LIMIT + 1)
    if len(raw) > SIZE_LIMIT:
        raise ConfigError(str(path), (Mistake(1, 1, f"this is no configuration: it has more than {SIZE_LIMIT} bytes"),))
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        raise ConfigError(str(path), (Mistake(line, column, "this is not text in UTF-8"),)) from None
