"""The table of formats: each name with what reads it and what writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from wickquiz.packs.interchange import (
    anki,
    csv_export,
    csv_import,
    gift,
    gift_export,
    opentdb,
    qti3_read,
    qti3_write,
    siq_read,
)
from wickquiz.packs.interchange.report import Exported, Imported
from wickquiz.packs.model import Pack

Importer: TypeAlias = Callable[[bytes, str], Imported]
"""Reads a file's content; its name stands in for a title that it does not hold. Raises InterchangeError."""

Exporter: TypeAlias = Callable[[Pack], Exported]
"""Writes a pack. Raises InterchangeError."""

IMPORTERS: Final[Mapping[str, Importer]] = MappingProxyType(
    {
        "opentdb": opentdb.read,
        "gift": gift.read,
        "csv": csv_import.read,
        "qti3": qti3_read.read,
        "siq": siq_read.read,
    }
)
EXPORTERS: Final[Mapping[str, Exporter]] = MappingProxyType(
    {
        "gift": gift_export.write,
        "qti3": qti3_write.write,
        "csv": csv_export.write,
        "anki": anki.write,
        "opentdb": opentdb.write,
    }
)
