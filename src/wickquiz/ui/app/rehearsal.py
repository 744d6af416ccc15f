"""Joining the preview with the play screen: each question begins a round of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTime, QUrl

from wickquiz.game import response as given
from wickquiz.game.attempt import Attempt
from wickquiz.game.deal import deal, options_of
from wickquiz.game.rules import Rules
from wickquiz.game.serial import rules_to_json
from wickquiz.packs.library import load
from wickquiz.packs.model import Claim, Item, Match, Multi, Number, Order, Pack, Problem, Typed
from wickquiz.records.rows import GameHeader
from wickquiz.records.session import Session
from wickquiz.ui.app.desk import Desk
from wickquiz.ui.parts.texts import clock_time
from wickquiz.ui.play.play_view_model import PlayViewModel
from wickquiz.ui.preview.preview_view_model import Bench, Posed, PreviewViewModel

_LENGTH = 10
"""Questions in a round, as a quick one has."""

_PLAY_SCREEN = Path(__file__).parents[1] / "play" / "PlayScreen.qml"


def preview_of(path: Path, desk: Desk, open_address: Callable[[str], None]) -> PreviewViewModel:
    """Return the preview of the pack at `path`. What is answered in it goes into the desk's store."""

    def read(path: Path) -> tuple[Pack | None, tuple[Problem, ...]]:
        packs, problems = load([path], desk.collection.cache if desk.collection else None)
        return (packs[0], tuple(packs[0].problems)) if packs else (None, problems)

    def pose(pack: Pack, item: Item) -> Posed:
        model = PlayViewModel(_round(pack, item, desk), {pack.id: pack}, desk.clock)
        model.addressOpened.connect(open_address)
        return Posed(model, lambda: model.respond(right_response(item)), lambda: not model.table.is_open)

    return PreviewViewModel(path, Bench(read, pose, QUrl.fromLocalFile(str(_PLAY_SCREEN)).toString(), _time))


def _round(pack: Pack, first: Item, desk: Desk) -> Session:
    """Begin a round that asks `first`, and then what follows in the pack; in any reading it looks the same."""
    at = pack.items.index(first)
    asked = (*pack.items[at:], *pack.items[:at])[:_LENGTH]
    rules = Rules(length=len(asked))
    cards = tuple(card for item in asked for card in deal([replace(pack, items=(item,))], Rules(length=1), seed=0))
    header = GameHeader(desk.new_id(), desk.now(), "", 0, rules_to_json(rules), (), len(cards))
    desk.store.begin(header)
    return Session(header, Attempt(rules, 0, cards), desk.store, desk.now)


def right_response(item: Item) -> given.Response:  # noqa: PLR0911 - one for each kind
    """Return the response to `item` that is right."""
    places = tuple(range(len(options_of(item))))
    match item.interaction:
        case Multi(keys):
            return given.Picks(frozenset(range(len(keys))))
        case Claim(verdict):
            return given.Verdict(verdict)
        case Typed(key):
            return given.Text(key)
        case Order():
            return given.Sequence(places)
        case Match(pairs):
            return given.Pairs(places[: len(pairs)])
        case Number(value):
            return given.Quantity(value)
        case _:
            return given.Picked(0)


def _time() -> str:
    return clock_time(QTime.currentTime())
