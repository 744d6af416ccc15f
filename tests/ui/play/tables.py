"""Tables to play at without a window."""

from __future__ import annotations

from dataclasses import replace

from tests.game.strategies import pack_of

from wickquiz.game.attempt import begin, respond
from wickquiz.game.response import Response
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Item
from wickquiz.ui.play.table import Table


def table_of(item: Item, seed: int = 1) -> Table:
    """The item dealt by itself, with nothing done yet."""
    pack = pack_of("wax", (item,))
    attempt = begin([pack], Rules(length=1), seed)
    assert attempt.current is not None
    return Table(attempt, attempt.current, pack)


def answered(table: Table, response: Response | None = None) -> Table:
    """The table after its draft, or this response, was locked in."""
    given = response if response is not None else table.draft
    assert given is not None
    attempt = respond(table.attempt, given, 1.0)
    return replace(table, attempt=attempt, held=None, answered=attempt.answered[-1])
