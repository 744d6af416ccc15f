"""Initials under games: left, read, and purged for good. They are all that a kiosk ever keeps of a person."""

from __future__ import annotations

from collections.abc import Sequence

from wickquiz.records.kiosk_rows import Signature
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.store import Store


def sign(store: Store, game: str, letters: str) -> None:
    """Record the initials under a game, or that none were left (""). Of two for one game the first stand.

    Whether the letters may stand on a board is the caller's to judge.

    Raises:
        ValueError: not three letters A to Z (the program's mistake).
    """
    if not store.read(Signature, *of_games(Signature, [game]))[0]:
        store.amend([Signature(game, letters)])


def initials_of(reader: Reader, games: Sequence[str]) -> dict[str, str]:
    """Return the initials under these games, by the game's id; "" or nothing where none were left."""
    rows, _ = reader.read(Signature, *of_games(Signature, games))
    return {row.game: row.letters for row in reversed(rows)}
