"""A round that nobody plays: what the screen of rounds is made ready with, before anyone knows what will be dealt."""

from __future__ import annotations

from pathlib import Path

from wickquiz.game.attempt import Attempt
from wickquiz.game.deal import Card
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Choice, Citation, Item, Option, Pack, Source
from wickquiz.records.rows import GameHeader
from wickquiz.records.session import Session
from wickquiz.records.settings import Settings
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.play.play_view_model import PlayViewModel
from wickquiz.ui.play.table import letters_from

_OPTIONS = Choice(Option("1"), (Option("2"), Option("3"), Option("4")))
_ITEM = Item("", "?", _OPTIONS, citations=(Citation("", 1, 1),))
_PACK = Pack("", "", Path(), (_ITEM,), {"": Source("", "?", url="?")}, "")


def walk_through(desk: Desk, settings: Settings) -> PlayViewModel:
    """Return a round of questions with four options and a source each, of which nothing is recorded."""
    rules = Rules(length=desk.rules.length)
    cards = (Card(_PACK.id, _ITEM, (0, 1, 2, 3)),) * rules.length
    session = Session(
        GameHeader("", desk.now(), "", 0, "", (), len(cards)), Attempt(rules, 0, cards), desk.store, desk.now
    )
    model = PlayViewModel(session, {_PACK.id: _PACK}, desk.clock, letters_from(settings.option_letters))
    model.prepareReveal()
    return model
