"""Names in an archive: which are plain, and what each may be."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import Final

from wickquiz.packs.archive_rules import MAX_NAME, EntryFault

_PLAIN: Final = re.compile(r"[A-Za-z0-9._/-]+", re.ASCII)
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Devices on Windows, whatever suffix follows."""


class Kind(Enum):
    """What an entry is."""

    MIMETYPE = "mimetype"
    QUESTIONS = "questions"
    LOCK = "lock"
    PICTURE = "picture"
    NOTE = "note"


_PART: Final = r"[A-Za-z0-9_-][A-Za-z0-9._-]*"
_KINDS: Final = (
    (Kind.MIMETYPE, re.compile("mimetype", re.ASCII)),
    (Kind.QUESTIONS, re.compile(rf"{_PART}\.yaml", re.ASCII)),
    (Kind.LOCK, re.compile(r"citations\.lock\.json", re.ASCII)),
    (Kind.PICTURE, re.compile(rf"images(?:/{_PART})+\.(?:png|jpg|jpeg|webp)", re.ASCII)),
    (Kind.NOTE, re.compile(r"(?:LICENSE|README)[A-Za-z0-9._-]*", re.ASCII)),
)


def kind_of(name: str) -> Kind | None:
    """Return what the entry called `name` is; None where it has no place in an archive."""
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(name)), None)


def check_name(name: str) -> Kind:
    """Return what the entry called `name` is.

    Raises:
        EntryFault: the name could mean another file somewhere (`bad-name`, `reserved-name`), is that of a folder
            (`not-a-file`), or has no place in an archive (`unknown-entry`).
    """
    if name.endswith("/") and _is_plain(name[:-1]):
        raise EntryFault("not-a-file", "is a folder, and only files have a place in an archive")
    if not _is_plain(name):
        message = "has a name that cannot be trusted: names are relative, made of A-Z a-z 0-9 . _ - and /"
        raise EntryFault("bad-name", message)
    if is_reserved(name):
        raise EntryFault("reserved-name", "has the name of a device on Windows: give it another")
    kind = kind_of(name)
    if kind is None:
        message = "has no place in an archive: only *.yaml, citations.lock.json, images/, LICENSE* and README* have"
        raise EntryFault("unknown-entry", message)
    return kind


def check_distinct(names: Iterable[str]) -> str:
    """Return the first of `names` that some system takes for the same as one before it; empty where none is.

    That is where they differ in case alone, or where one is the folder of the other.
    """
    seen: set[str] = set()
    folders: set[str] = set()
    for name in names:
        folded = name.lower()
        parts = folded.split("/")
        above = {"/".join(parts[:end]) for end in range(1, len(parts))}
        if folded in seen or folded in folders or above & seen:
            return name
        seen.add(folded)
        folders |= above
    return ""


def is_reserved(name: str) -> bool:
    """Tell whether a part of the path `name` is a device on Windows."""
    return any(part.split(".")[0].lower() in _RESERVED for part in name.split("/"))


def _is_plain(name: str) -> bool:
    parts = name.split("/")
    return (
        len(name) <= MAX_NAME
        and _PLAIN.fullmatch(name) is not None
        and all(part and part.strip(".") and not part.endswith(".") for part in parts)
    )
