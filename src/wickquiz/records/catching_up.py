"""Bringing all that is kept of the log up to date ahead of time, a little at a time, so that no screen waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from wickquiz.packs.model import Pack
from wickquiz.records.at_hand import AtHand
from wickquiz.records.careers import CareerFold
from wickquiz.records.folds import Folding
from wickquiz.records.ledger import LedgerFold
from wickquiz.records.ratings import RatingFold
from wickquiz.records.reader import Reader
from wickquiz.records.tallies import TallyFold


def catching_up(reader: Reader, packs: Sequence[Pack]) -> Folding:
    """Return the folding of boards, ratings, careers and items; memories are folded for practice alone.

    `packs` are all at hand. Call `step(seconds)` until it returns True: all is folded then, and kept. A step reads rows
    for about so long, and at times takes a tenth of a second to write; none may be taken while a question is in view,
    when somebody else may be writing. Between steps the store can be used for anything: a ruling or a look at a board
    meanwhile is taken account of. A step after the end takes in what has come since, and a ruling lets it begin anew.
    Where packs change, begin another one.
    """
    at_hand = AtHand(packs)
    return Folding(reader, [LedgerFold(), RatingFold(at_hand), CareerFold(at_hand), TallyFold()], at_hand)
