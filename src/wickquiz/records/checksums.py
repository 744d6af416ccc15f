"""The checksum that every row carries, so that a row changed on the disk is never taken for what was written.

SQLite's own checks miss most changes inside a row; this finds them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from json.encoder import encode_basestring_ascii
from math import isfinite
from typing import Any

from wickquiz.packs.quick_hash import blake2b

Column = str | int | float

SIZE = 16
"""Bytes. Guards against accidents, not against a forger, who could compute it too."""


_ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), default=repr)
"""Made once: half the time of a checksum would go into making it."""


def checksum(table: str, number: int, columns: Sequence[object]) -> bytes:
    """Return the checksum of the row `number` of `table`.

    The table and the number take part, so that a row cannot pass for another one. Any object is accepted among
    `columns`: what a damaged row holds has to yield a checksum that differs, not an exception.
    """
    try:
        text = ",".join([_WRITERS[type(value)](value) for value in columns])
        text = f'["{table}",{number},{text}]'
    except KeyError:
        text = _ENCODER.encode([table, number, *columns])
    return blake2b(text.encode("ascii"), digest_size=SIZE).digest()


def _real(value: float) -> str:
    return repr(value) if isfinite(value) else _ENCODER.encode(value)


_WRITERS: dict[type, Callable[[Any], str]] = {str: encode_basestring_ascii, int: repr, float: _real}
"""What columns mostly hold, as the encoder writes it, which takes twice as long to be called."""
