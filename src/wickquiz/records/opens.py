"""The games without an ending: all that were open once, less those that have ended since, and what was begun since."""

from __future__ import annotations

from wickquiz.records.kept import Standpoint, Values, load
from wickquiz.records.log import Log
from wickquiz.records.tables import GAME

FOLD = "open"
_VERSION = 1
_GAMES = "games"

_BEGUN = """
    SELECT number, id FROM game
    WHERE number > ? AND NOT EXISTS (SELECT 1 FROM ending WHERE ending.game = game.id) ORDER BY number
"""
_HAS_ENDED = "SELECT 1 FROM ending WHERE game = ? LIMIT 1"


def look(log: Log) -> tuple[tuple[str, ...], Values, int]:
    """Return the ids of the games without an ending, newest first; none of their rows is proven.

    Also returns what is to be kept of it, and how many games have begun since it last was.

    Raises:
        sqlite3.Error: the log could not be read.
    """
    values = load(log.connection, FOLD)
    if values is None or not _is_of(log, values.standpoint):
        values = Values(FOLD, Standpoint(_VERSION))
    before = [
        (int(number), str(game))
        for number, game in values.get(_GAMES) or []
        if log.connection.execute(_HAS_ENDED, (game,)).fetchone() is None
    ]
    since = values.standpoint.until
    found = [*before, *((int(number), str(game)) for number, game in log.connection.execute(_BEGUN, (since,)))]
    last = log.last(GAME)
    values.standpoint.until, values.standpoint.last = last, log.proof(GAME, last)
    values.put(_GAMES, found)
    return tuple(game for _, game in reversed(found)), values, last - since


def _is_of(log: Log, standpoint: Standpoint) -> bool:
    return standpoint.version == _VERSION and log.proof(GAME, standpoint.until) == standpoint.last
