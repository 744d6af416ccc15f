"""A game as it is sent to the shared board, and the SQL that makes such a board."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from wickquiz.records.kiosk_board import BoardEntry

BATCH = 50
"""How many games are sent at once, at most."""

LONGEST_NAME = 64
"""Characters of a kiosk's name that the board takes."""

LONGEST_PACKS = 1000
"""Characters of the packs' ids, joined, that the board takes."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A line of the board with what the shared board keeps beside it: the mode, and the ids of the packs."""

    entry: BoardEntry
    mode: str
    packs: str


def board_sql() -> str:
    """Return the SQL that makes the shared board, and the role that kiosks have there."""
    here = files(__package__)
    return "\n".join(here.joinpath(name).read_text(encoding="utf-8") for name in ("schema.sql", "kiosk_role.sql"))
