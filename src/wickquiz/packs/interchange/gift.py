"""Moodle's GIFT comes in: every kind of question that it knows, with titles, feedback, weights, categories and tags."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from wickquiz.packs.identity import default_pack_id
from wickquiz.packs.interchange.decoding import decode
from wickquiz.packs.interchange.gift_answers import Found, answers_of
from wickquiz.packs.interchange.gift_blocks import Block, read_blocks
from wickquiz.packs.interchange.gift_text import MOODLE, format_of, readable
from wickquiz.packs.interchange.report import Imported, InterchangeError, Notebook
from wickquiz.packs.model import Item, Level
from wickquiz.packs.problems import shown

LEVEL_TAG: Final = "level:"
"""Moodle knows no levels: a tag that begins with this holds one."""

_ID: Final = re.compile(r"\w[\w.-]{0,63}")
_LEVELS: Final = {LEVEL_TAG + level: level for level in Level}
_NAMED_BY_TEXT: Final = 8
"""Letters of a title from which on it can be the beginning of the question's own text."""


def read(data: bytes, name: str) -> Imported:
    """Return the questions of a GIFT file.

    Raises:
        InterchangeError: it is no text, or holds no question.
    """
    book = Notebook()
    items, places = [], []
    for block in read_blocks(decode(data, book)):
        where = f"line {block.line}"
        book.at(where, readable(block.stem, MOODLE, Notebook()) or block.title)
        item = _item(block, book)
        if item is not None:
            items.append(item)
            places.append(where)
    if not items:
        raise InterchangeError("no question of this file could be taken from GIFT", book.notes())
    return Imported(PurePath(name).stem, tuple(items), notes=book.notes(), places=tuple(places))


def _item(block: Block, book: Notebook) -> Item | None:
    if block.fault or block.answers is None:
        book.lost(f"left out: {block.fault or 'it is a description, which asks nothing'}")
        return None
    default, _ = format_of(block.stem, MOODLE)
    try:
        found = answers_of(block.answers, default, book)
    except ValueError as error:
        book.lost(f"left out: {error}")
        return None
    tags = tuple(tag for tag in block.tags if tag.lower() not in _LEVELS)
    levels = [_LEVELS[tag.lower()] for tag in block.tags if tag.lower() in _LEVELS]
    stem = readable(block.stem, MOODLE, book)
    return Item(
        _name(block, stem, book),
        stem,
        found.interaction,
        topic=block.topic,
        level=levels[0] if levels else Level.MEDIUM,
        why=_why(readable(block.feedback, default, book), found),
        tags=tags,
    )


def _why(general: str, found: Found) -> str:
    """Return the explanation: the general feedback, and below it what the right answer's said."""
    return "\n".join(dict.fromkeys(text for text in (found.why, general) if text))


def _name(block: Block, stem: str, book: Notebook) -> str:
    """Return an id: that of the file, else the question's title as one; empty where the title says nothing new."""
    if _ID.fullmatch(block.name):
        return block.name
    if block.name:
        book.lost(f"'{shown(block.name)}' cannot be an id, and is left out")
    title = block.title.rstrip(". …")
    if not title or (len(title) >= _NAMED_BY_TEXT and stem.startswith(title)) or title == stem:
        return ""
    if _ID.fullmatch(title):
        return title
    book.changed(f"the title '{shown(title)}' became the question's id")
    return default_pack_id(title)
