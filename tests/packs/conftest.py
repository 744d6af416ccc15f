"""An invented pack with its two invented sources, small enough to plant a fault in."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Item,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Pack,
    Place,
    Source,
    Typed,
)

GAZETTE = """\
Why wax burns

The flame “drinks” oxygen, which its own draught brings up from below.
The Wick Works opened in 1871 – with fifty-one makers and a debt of $2.5 million.
\u00a0
Ada Tallow ran the dipping room, and Bram Stearin the mould room.
The works moved north in 1893, and burned down in 1902.
"""
HARBOUR = "The old works\nSome say that the first wick was dipped there in 1872.\n"


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(map(Option, texts))


def wax_items(file: Path) -> tuple[Item, ...]:
    """One item of each kind; each citation stands on a line of its own."""

    def cite(
        source: str, first: int, last: int = 0, terms: tuple[str, ...] | None = None, supports: str = ""
    ) -> Citation:
        nonlocal line
        line += 1
        return Citation(source, first, last or first, terms, supports, Place(file, line, 11))

    line = 10
    gas = Choice(Option("Oxygen"), options("Helium", "Neon", "Argon"))
    debt = Dissent((cite("harbour", 2, terms=("1872",)),), says="Dipping began only in 1872.", why="disputed")
    pairs = tuple((Option(who), Option(room)) for who, room in (("Ada Tallow", "Dipping"), ("Bram Stearin", "Mould")))
    return (
        Item("gas", "What feeds a flame?", gas, citations=(cite("gazette", 2),)),
        Item(
            "makers", "How many makers?", Number(Decimal(51), Decimal(0), Decimal(99)), citations=(cite("gazette", 3),)
        ),
        Item("opened", "When did it open?", Typed("1871"), citations=(cite("gazette", 3),), dissents=(debt,)),
        Item("rooms", "Who ran what?", Match(pairs, options("Drying")), citations=(cite("gazette", 4),)),
        Item(
            "heads",
            "Who ran rooms?",
            Multi(options("Ada Tallow", "Bram Stearin"), options("Cora Paraffin")),
            citations=(cite("gazette", 4), cite("harbour", 1, supports="stem")),
        ),
        Item("fate", "In order?", Order(options("Opened", "Moved", "Burned")), citations=(cite("gazette", 3, 5),)),
        Item(
            "debt",
            "The works opened with a debt of $3 million.",
            Claim(verdict=False),
            citations=(cite("gazette", 3, terms=("debt of $2.5 million",)),),
        ),
    )


@pytest.fixture
def wax(tmp_path: Path) -> Pack:
    file = tmp_path / "wax.yaml"
    file.write_text("wickpack: 1\n", encoding="utf-8")
    sources = {name: Source(name, name.title()) for name in ("gazette", "harbour")}
    return Pack("wax", "Wax", file, wax_items(file), sources, content_hash="")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    return folder
