"""Whole games played into a store, as the game plays them, for what is folded from the log."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from tests.records.making import MOMENT

from wickquiz.game.code import encode
from wickquiz.game.deal import Card
from wickquiz.game.response import Response
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Pack
from wickquiz.records.session import Session
from wickquiz.records.store import Store

Answer = Callable[[Card], Response]

_ids = (f"history-{number}" for number in count())


def play(  # noqa: PLR0917
    store: Store,
    pack: Pack,
    answer: Answer,
    rules: Rules | None = None,
    seed: int = 1,
    player: str = "",
    seconds: float = 5.0,
    started: str = MOMENT,
) -> Session:
    """Play a game to its end."""
    rules = rules or Rules(length=len(pack.items))
    code = encode([pack], rules, seed)
    session = Session.begin([pack], rules, seed, code, store, next(_ids), lambda: started, player)
    while (card := session.attempt.current) is not None:
        session.respond(answer(card), seconds)
    return session
