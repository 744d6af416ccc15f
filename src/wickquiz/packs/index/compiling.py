"""From a path to what the index keeps of the pack there: plain bytes, so that another process can do it."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from wickquiz.packs.archive_rules import is_archive
from wickquiz.packs.columns import Columns, columns_of
from wickquiz.packs.index.coding import Coder, from_source, to_bytes
from wickquiz.packs.index.stamps import NOTHING, Stamp, Surveyor, digest
from wickquiz.packs.model import Pack, PackError, Problem
from wickquiz.packs.spread import Told, untold

_READ: Final = 0.6
"""The share of the work that is done when all files are read; the rest is checking, and what is kept."""
_CHECKED: Final = 0.75
_AT_ONCE: Final = 10_000
"""Items between two words on how far it is."""


class Compiled(NamedTuple):
    """A pack as the index keeps it. `header` is JSON; empty `items`: nothing of the pack can be played.

    `parts` holds what is fetched when it is asked for, by its name, and `topics` the tally of each topic.
    """

    path: Path
    stamp: Stamp
    digest: str
    header: str
    tally: bytes
    topics: dict[str, bytes]
    parts: dict[str, bytes]
    items: list[bytes]


def compile_pack(path: Path, told: Told = untold) -> Compiled:
    """Read the pack at `path`, whatever is wrong with it, and return what the index keeps of it."""
    # Lazy for start-up: who finds all packs in the index reads none.
    from wickquiz.packs.reader import read_pack

    before, content = Surveyor().stamp(path), digest(path)
    pack: Pack | None = None
    problems: tuple[Problem, ...] = ()
    try:
        pack = read_pack(path, lambda share: told(share * _READ))
    except PackError as error:
        problems = error.problems
    stamp = before if content and Surveyor().stamp(path) == before else NOTHING
    return compiled(path, stamp, content, pack, problems, told)


def compiled(  # noqa: PLR0917 - all that is known of a pack
    path: Path, stamp: Stamp, content: str, pack: Pack | None, problems: tuple[Problem, ...], told: Told = untold
) -> Compiled:
    """Return what the index keeps of a pack as it was read; of one that could not be (None), its problems."""
    coder = Coder(path)
    if pack is None:
        parts = {"problems": to_bytes([coder.from_problem(problem) for problem in problems])}
        header = {"files": coder.files, "problems": len(problems)}
        return Compiled(path, stamp, content, to_bytes(header).decode(), b"", {}, parts, [])
    facts = [(item.id, item.topic, item.level.value, item.kind, item.spoiler) for item in pack.items]
    columns = columns_of(facts)
    items = list(_encoded(pack, coder, told))
    parts = {
        "columns": _packed(columns),
        "ids": to_bytes([facts[place][0] for place in columns.places]),
        "sources": to_bytes([from_source(source) for source in pack.sources.values()]),
        "problems": to_bytes([coder.from_problem(problem) for problem in pack.problems]),
        "proven": to_bytes(sorted(pack.proven)),  # type: ignore[call-overload]  # as read it is a set
    }
    header = _header(pack, path, coder)
    return Compiled(path, stamp, content, to_bytes(header).decode(), columns.tally(), columns.tallies(), parts, items)


def _encoded(pack: Pack, coder: Coder, told: Told) -> Iterator[bytes]:
    for place, item in enumerate(pack.items):
        if not place % _AT_ONCE:
            told(_CHECKED + (1 - _CHECKED) * place / len(pack.items))
        yield to_bytes(coder.from_item(item))


def _packed(columns: Columns) -> bytes:
    """Return columns as bytes, for `unpacked`."""
    return b"".join(
        (
            to_bytes(columns.names),
            b"\n",
            columns.facets,
            bytes(columns.topics) if isinstance(columns.topics, bytes) else array("I", columns.topics).tobytes(),
            array("I", columns.places).tobytes(),
        )
    )


def unpacked(data: bytes, count: int) -> Columns:
    """Return the columns of `count` items that were packed."""
    end = data.index(b"\n")
    names = tuple(json.loads(data[:end]))
    facets, rest = data[end + 1 : end + 1 + count], data[end + 1 + count :]
    if len(rest) == 5 * count:  # a byte for the topic and four for the place
        return Columns(facets, rest[:count], names, memoryview(rest[count:]).cast("I"))
    return Columns(facets, memoryview(rest[: 4 * count]).cast("I"), names, memoryview(rest[4 * count :]).cast("I"))


def _header(pack: Pack, path: Path, coder: Coder) -> dict[str, Any]:
    return {
        "id": pack.id,
        "title": pack.title,
        "hash": pack.content_hash,
        "path": coder.from_path(pack.path),
        "pictures": None if pack.pictures is None else coder.from_path(pack.pictures),
        "version": pack.version,
        "description": pack.description,
        "language": pack.language,
        "license": pack.license,
        "authors": pack.authors,
        "cover": [pack.cover.path, pack.cover.alt] if pack.cover else None,
        "spoilers": pack.spoilers,
        "out": pack.out,
        "count": len(pack.items),
        "topics": pack.topics,
        "problems": len(pack.problems),
        "files": coder.files,
        "archive": _archive(path),
    }


def _archive(path: Path) -> list[Any] | None:
    """Return of an archive the name of the folder that its pictures go into, and their names with their sizes."""
    if not is_archive(path):
        return None
    from wickquiz.packs.archive import open_archive  # lazy for start-up, as the reader is

    archive = open_archive(path)
    return [archive.digest, [[name, size] for name, size in archive.pictures.items()]]
