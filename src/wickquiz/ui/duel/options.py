"""The options of a duel's question: picking them, and how they stand on screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.game.deal import Card, options_of
from wickquiz.game.duel import Duel
from wickquiz.game.response import Picked, Picks, Response, Verdict
from wickquiz.packs.model import Choice, Claim, Item, Multi, Pack
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate

BADGES = "ABCDEFGHI"


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option. `mark` is empty until the question is settled or a player was wrong with it: then key or wrong."""

    badge: str
    words: str
    is_picked: bool
    mark: str
    mark_word: str
    picture: str
    picture_alt: str


def pick(card: Card, draft: Response | None, place: int) -> Response | None:
    """Return the draft after the option at `place` on screen was picked, or in a multi put back."""
    if not 0 <= place < len(card.order):
        return draft
    index = card.order[place]
    match card.item.interaction:
        case Multi():
            return Picks(taken(draft) ^ {index})
        case Claim():
            return Verdict(index == 0)
        case _:
            return Picked(index)


def taken(response: Response | None) -> frozenset[int]:
    """Return the options of a response, by their indices in the item."""
    match response:
        case Picked(option):
            return frozenset({option})
        case Picks(options):
            return options
        case Verdict(is_true):
            return frozenset({0 if is_true else 1})
        case _:
            return frozenset()


def derive_options(duel: Duel, draft: Response | None, packs: dict[str, Pack]) -> tuple[OptionRow, ...]:
    """Return the options as they stand on screen."""
    card = duel.card
    if card is None:
        return ()
    rows = []
    for place, index in enumerate(card.order):
        option = options_of(card.item)[index]
        words = option.text if not isinstance(card.item.interaction, Claim) else _claim_word(index)
        mark, mark_word = _mark(duel, card.item, index)
        picture = address(option.image, packs[card.pack_id])
        alt = option.image.alt if option.image else ""
        rows.append(OptionRow(BADGES[place], words, index in taken(draft), mark, mark_word, picture, alt))
    return tuple(rows)


def _keys(item: Item) -> frozenset[int]:
    match item.interaction:
        case Choice():
            return frozenset({0})
        case Multi(keys):
            return frozenset(range(len(keys)))
        case Claim(verdict):
            return frozenset({0 if verdict else 1})
        case _:
            return frozenset()


def _mark(duel: Duel, item: Item, index: int) -> tuple[str, str]:
    """Mark what is right once the question is settled, and what was wrong by the names of who said it."""
    missed = [found for found in duel.tried if not found.judgement.is_right]
    if duel.is_shown and index in _keys(item):
        return "key", translate("Duel", "Right answer")
    # In a multi a wrong answer holds right options too, and none of them is to be given away.
    names = [duel.players[found.player] for found in missed if index in taken(found.response)]
    if names and not isinstance(item.interaction, Multi):
        return "wrong", fill(translate("Duel", "Not right: %1"), ", ".join(names))
    return "", ""


def _claim_word(index: int) -> str:
    return translate("Duel", "True") if index == 0 else translate("Duel", "False")
