"""Code that a program compiles from its own bytes at each start, kept as Python keeps that of modules."""

from __future__ import annotations

import marshal
import os
import sys
from binascii import crc32
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path
from types import CodeType
from typing import Any


class Compiled:
    """Stands in for `compile`. The file is a cache: what does not fit this Python, or is damaged, is made anew."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: dict[tuple[str, bytes], CodeType] = {}
        self._is_new = False
        with suppress(OSError, ValueError, EOFError, TypeError):
            magic, check, content = MAGIC_NUMBER, 4, file.read_bytes()
            head, body = content[: len(magic) + check], content[len(magic) + check :]
            if head == magic + crc32(body).to_bytes(check, "big"):
                self._kept = marshal.loads(body)  # noqa: S302 - as trusted as the modules beside it

    def compile(self, source: bytes, filename: str, mode: str, *options: Any) -> CodeType:
        """Return the code of a module, compiled only if these very bytes were not before."""
        key = (filename, source_hash(source))
        if key not in self._kept:
            self._is_new = True
            self._kept[key] = compile(source, filename, mode, *options)
        return self._kept[key]

    def keep(self) -> None:
        """Write down what is new, where Python would, too: not in a folder that cannot be written to."""
        if not self._is_new or sys.dont_write_bytecode:
            return
        body = marshal.dumps(self._kept)
        beside = self._file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            beside.write_bytes(MAGIC_NUMBER + crc32(body).to_bytes(4, "big") + body)
            beside.replace(self._file)
