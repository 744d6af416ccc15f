"""Choice, multi and claim: options that are picked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from wickquiz.game.deal import Card, options_of
from wickquiz.game.response import Picked, Picks, Response, Verdict
from wickquiz.packs.model import Choice, Claim, Multi
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.play.table import Table

translate = QCoreApplication.translate

KINDS = ("choice", "multi", "claim")


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option. `mark` is empty while asking; then right, wrong, key (right but not picked) or other."""

    badge: str
    words: str
    is_picked: bool
    mark: str = ""
    mark_word: str = ""
    picture: str = ""
    picture_alt: str = ""


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why one option that was taken is wrong."""

    words: str


def pick(table: Table, place: int) -> Table:
    """Pick the option at `place` on screen, or in a multi put it back. Where there is none to pick, nothing changes."""
    if not table.is_open or not 0 <= place < len(table.card.order):
        return table
    index = table.card.order[place]
    response: Response
    match table.card.item.interaction:
        case Multi():
            response = Picks(picks(table) ^ {index})
        case Claim():
            response = Verdict(index == 0)
        case _:
            response = Picked(index)
    return replace(table, draft=response)


def picks(table: Table) -> frozenset[int]:
    """Return the options that are picked, as indices into `options_of(card.item)`."""
    match table.response:
        case Picked(option):
            return frozenset({option})
        case Picks(options):
            return options
        case Verdict(is_true):
            return frozenset({0 if is_true else 1})
        case _:
            return frozenset()


def keys_of(card: Card) -> frozenset[int]:
    """Return the indices of the right options of a choice, a multi or a claim."""
    match card.item.interaction:
        case Choice():
            return frozenset({0})
        case Multi(keys):
            return frozenset(range(len(keys)))
        case Claim(verdict):
            return frozenset({0 if verdict else 1})
        case _:
            return frozenset()


def derive_options(table: Table) -> tuple[OptionRow, ...]:
    """Return the options as they stand on screen; none where the question is of another kind."""
    if table.card.item.kind not in KINDS:
        return ()
    options, picked = options_of(table.card.item), picks(table)
    rows = []
    for place, index in enumerate(table.card.order):
        option = options[index]
        words = option.text if not isinstance(table.card.item.interaction, Claim) else _claim_word(index)
        mark, mark_word = _mark(table, index)
        picture, alt = address(option.image, table.pack), option.image.alt if option.image else ""
        rows.append(OptionRow(table.letters[place], words, index in picked, mark, mark_word, picture, alt))
    return tuple(rows)


def derive_why_nots(table: Table) -> tuple[WhyNot, ...]:
    """Return the rationale of each picked wrong option that has one."""
    if table.card.item.kind not in KINDS or isinstance(table.card.item.interaction, Claim):
        return ()
    options, keys, picked = options_of(table.card.item), keys_of(table.card), picks(table)
    wrong = [options[index] for index in table.card.order if index in picked and index not in keys]
    return tuple(WhyNot(f"{option.text}: {option.why}") for option in wrong if option.why)


def _claim_word(index: int) -> str:
    return translate("Play", "True") if index == 0 else translate("Play", "False")


def _mark(table: Table, index: int) -> tuple[str, str]:
    if table.is_open:
        return "", ""
    is_key, is_picked = index in keys_of(table.card), index in picks(table)
    if is_key and is_picked:
        return "right", translate("Play", "Your answer, and right")
    if is_key:
        return "key", translate("Play", "Right answer")
    if is_picked:
        return "wrong", translate("Play", "Your answer")
    return "other", ""
