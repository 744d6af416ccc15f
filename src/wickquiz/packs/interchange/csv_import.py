"""CSV comes in: a row a question, with whatever columns its author had."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from wickquiz.packs.identity import default_pack_id
from wickquiz.packs.interchange.csv_answers import TRUTH, interaction_of, several
from wickquiz.packs.interchange.csv_table import Row, read_rows
from wickquiz.packs.interchange.decoding import decode
from wickquiz.packs.interchange.report import Imported, InterchangeError, Notebook
from wickquiz.packs.items import MAX_TIME
from wickquiz.packs.model import Citation, Item, Level, Source
from wickquiz.packs.problems import shown

_LEVELS: Final = {
    **{level.value: level for level in Level},
    **dict.fromkeys(("1", "simple"), Level.EASY),
    **dict.fromkeys(("2", "normal", "average"), Level.MEDIUM),
    **dict.fromkeys(("3", "difficult"), Level.HARD),
}
_CITATION: Final = re.compile(r"([\w.-]{1,64})@([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?", re.ASCII)
_ID: Final = re.compile(r"\w[\w.-]{0,63}")
_URL: Final = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_DIGITS: Final = 4


def read(data: bytes, name: str) -> Imported:
    """Return the questions of a table.

    Raises:
        InterchangeError: it is no table, or holds no row below its header.
    """
    book = Notebook()
    text = decode(data, book)
    items, places = [], []
    sources: dict[str, Source] = {}
    for row in read_rows(text, book):
        where = f"line {row.line}"
        book.at(where, row.get("question"))
        item = _item(row, sources, book)
        if item is not None:
            items.append(item)
            places.append(where)
    if not items:
        raise InterchangeError("this table holds no question below its header", book.notes())
    return Imported(PurePath(name).stem, tuple(items), sources, notes=book.notes(), places=tuple(places))


def _item(row: Row, sources: dict[str, Source], book: Notebook) -> Item | None:
    if not row.get("question"):
        book.lost("left out: it has no text in the column of the question")
        return None
    try:
        interaction = interaction_of(row, book)
    except ValueError as error:
        book.lost(f"left out: {error}")
        return None
    if row.get("beyond"):
        book.lost(f"what stands beyond the last column is left out: {shown(row.get('beyond'))}")
    if row.get("image"):
        book.lost(f"the picture '{shown(row.get('image'))}' is left out: put it into 'images' and name it in 'image'")
    name = row.get("id")
    if name and not _ID.fullmatch(name):
        book.lost(f"'{shown(name)}' cannot be an id, and is left out")
    return Item(
        name if _ID.fullmatch(name) else "",
        row.get("question"),
        interaction,
        topic=row.get("topic"),
        level=_level(row.get("level"), book),
        why=row.get("why"),
        hint=row.get("hint"),
        tags=several(row.get("tags")),
        citations=_citations(row.get("source"), sources, book),
        spoiler=TRUTH.get(row.get("spoiler").lower(), False),
        time=_time(row.get("time"), book),
    )


def _level(written: str, book: Notebook) -> Level:
    level = _LEVELS.get(written.lower())
    if written and level is None:
        book.lost(f"the level '{shown(written)}' is none that is known: it counts as medium")
    return level or Level.MEDIUM


def _time(written: str, book: Notebook) -> int | None:
    if written.isascii() and written.isdigit() and len(written) <= _DIGITS and 1 <= int(written) <= MAX_TIME:
        return int(written)
    if written:
        book.lost(f"'{shown(written)}' is no time in seconds, and is left out")
    return None


def _citations(cell: str, sources: dict[str, Source], book: Notebook) -> tuple[Citation, ...]:
    """Return the citations in a cell; a source that it names otherwise is kept in `sources`, its paragraph unknown."""
    found = []
    parts = several(cell)
    for part in parts if all(map(_CITATION.fullmatch, parts)) else (cell.strip(),):
        cited = _CITATION.fullmatch(part)
        if cited:
            name, first = cited[1], int(cited[2])
            found.append(Citation(name, first, int(cited[3] or first)))
            sources.setdefault(name, Source(name, name))
            book.missing(f"what the source '{shown(name)}' is: say so in 'sources'")
            continue
        name = _slug(part, sources)
        sources[name] = Source(name, part, url=part if _URL.fullmatch(part) else "")
        book.missing(f"the paragraph of the source '{name}': cite it as 'source: {name}@1', with the right number")
    return tuple(found)


def _slug(title: str, sources: dict[str, Source]) -> str:
    """Return an id for the source with this title, the same for the same title."""
    base = default_pack_id(title)[:56]
    numbered = (base if number == 1 else f"{base}-{number}" for number in range(1, len(sources) + 2))
    return next(name for name in numbered if name not in sources or sources[name].title == title)
