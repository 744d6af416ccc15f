"""What an archive may be: its limits, its rules, and what is raised where one is broken.

An archive comes from a stranger. Nothing in it is mended or guessed: it is what `pack build` writes (or what another
tool writes alike), or it is refused with the entry and the rule.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from wickquiz.packs.model import PackError, Place, Problem, Severity

SUFFIX: Final = ".wickpack"
MEDIA_TYPE: Final = b"application/vnd.wickquiz.pack+zip"

MAX_ENTRIES: Final = 2_000
MAX_UNPACKED: Final = 64_000_000
"""Bytes of all entries together."""
MAX_ENTRY: Final = 16_000_000
MAX_RATIO: Final = 100
"""How many times larger an entry may be unpacked than packed."""
MAX_ARCHIVE: Final = 65_000_000
"""Bytes of the file: as much as may be unpacked, and what 2,000 headers take."""
MAX_TEXT: Final = 2_000_000
"""Bytes of one text: a question file, the lock, a LICENSE or README."""
MAX_TEXTS: Final = 4_000_000
"""Bytes of all texts together: they are held in memory and read to their end, which bounds how long a refusal takes."""
MAX_VALUES: Final = 100_000
"""Values in all question files together, some 5,000 questions, for the same reason."""
MAX_NAME: Final = 200
"""Characters of a name, so that it can be written below any folder on any system."""

ARCHIVE_RULES: Final = frozenset(
    {
        "archive-too-large",
        "bad-name",
        "comment",
        "compression",
        "cut-off",
        "duplicate-name",
        "encrypted",
        "entry-too-large",
        "extra-field",
        "header-mismatch",
        "hidden-data",
        "mimetype",
        "no-pack",
        "not-a-file",
        "not-an-archive",
        "not-text",
        "overlap",
        "picture-damaged",
        "picture-too-large",
        "picture-type",
        "ratio",
        "reserved-name",
        "too-many-entries",
        "unknown-entry",
        "wrong-checksum",
        "wrong-size",
        "zip-feature",
        "zip64",
    }
)
"""Each is an error, explained in docs/archives.md."""

PICTURES_NOT_SHOWN: Final = "pictures-not-shown"
"""A warning: the pack plays, but there is nowhere to put its pictures."""


class ArchiveError(PackError):
    """An archive is refused as a whole: `rule` says why, `entry` names what breaks it (empty: the file itself)."""

    def __init__(self, path: Path, rule: str, message: str, entry: str = "") -> None:
        from wickquiz.packs.problems import shown  # lazy for start-up

        sentence = f"'{shown(entry, 80)}' in this archive {message}" if entry else message
        super().__init__((Problem(Place(path, 1, 1), Severity.ERROR, rule, sentence),))
        self.rule = rule
        self.entry = entry


class EntryFault(Exception):  # noqa: N818 - what is at fault is the entry
    """What breaks an entry, where the entry's name and its archive are known one level up."""

    def __init__(self, rule: str, message: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message


def is_archive(path: Path) -> bool:
    """Tell whether `path` is called an archive and is a file."""
    return path.suffix == SUFFIX and path.is_file()
