"""Which packs the shelf shows, in which order, and as what. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wickquiz.packs.model import Pack
from wickquiz.ui.home.shelf import Shelf
from wickquiz.ui.parts.pack_wording import left_out
from wickquiz.ui.parts.pictures import address

translate = QCoreApplication.translate

FEW = 6
"""So many packs are shown side by side as they come; more are searched, the ones played last first."""


class PackShelfProps(NamedTuple):
    """The shelf but for its packs. `note` says how many packs were found and are picked."""

    is_long: bool = False
    note: str = ""


class PackRow(NamedTuple):
    """One pack on the shelf; `cover` is a URL, empty for a pack without one."""

    pack_id: str
    title: str
    summary: str
    cover: str
    is_picked: bool


def found(shelf: Shelf, wanted: str) -> tuple[Pack, ...]:
    """Return the packs that a search finds in title, topics and language; all of them where nothing is wanted."""
    if len(shelf.packs) <= FEW:
        return shelf.packs
    rank = {pack_id: place for place, pack_id in enumerate(shelf.recent)}
    ordered = sorted(shelf.packs, key=lambda pack: rank.get(pack.id, len(rank)))
    if not wanted:
        return tuple(ordered)
    from wickquiz.packs.fold import fold  # lazy for start-up, as what follows

    words = fold(wanted).split()
    return tuple(pack for pack in ordered if _has(pack, words))


def derive_props(shelf: Shelf, shown: tuple[Pack, ...]) -> PackShelfProps:
    """Return the shelf that shows these packs."""
    if len(shelf.packs) <= FEW:
        return PackShelfProps()
    if not shown:
        return PackShelfProps(is_long=True, note=translate("Home", "No pack is called so, nor has such a topic."))
    packs = translate("Home", "%Ln pack(s)", "", len(shown))
    picked = translate("Home", "%Ln picked", "packs", len(shelf.chosen))
    return PackShelfProps(is_long=True, note=f"{packs}  ·  {picked}")


def derive_rows(shelf: Shelf, shown: tuple[Pack, ...]) -> Iterator[PackRow]:
    """Return these packs as the shelf shows them."""
    chosen = {pack.id for pack in shelf.chosen}
    for pack in shown:
        summary = translate("Home", "%Ln question(s)", "", len(pack.items))
        if pack.out:
            summary += "  ·  " + left_out(pack)
        yield PackRow(pack.id, pack.title, summary, address(pack.cover, pack), pack.id in chosen)


def _has(pack: Pack, words: list[str]) -> bool:
    """Whether every word begins or stands within what a pack is called, about or written in."""
    if not words:
        return True
    text = _sought(pack.title, pack.topics, pack.language)
    return all(word in text for word in words)


@lru_cache(maxsize=4096)
def _sought(title: str, topics: tuple[str, ...], language: str) -> str:
    """Return what is searched, folded once and not with every letter typed."""
    # Lazy for start-up.
    from wickquiz.packs.fold import fold
    from wickquiz.ui.parts.languages import search_names

    return fold(" ".join((title, *topics, search_names(language))))
