"""The log's tables by name, in the order of `every_kind.ROW_KINDS`: all that the start has to know of most rows."""

from __future__ import annotations

from typing import Final

GAME: Final = "game"
ENDING: Final = "ending"
TABLES: Final = (
    GAME, "deal", "response", ENDING, "ruling", "correction", "visit", "initials", "hidden", "delivery",
)  # fmt: skip
BY_GAME: Final = {GAME: "id", "deal": "game", "response": "game", ENDING: "game"}
"""The tables that are looked up by their game, through an index, and the column that names it."""
