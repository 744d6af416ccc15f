"""Every response together with the item that it answers: what the statistics and the ratings are folded from."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from wickquiz.game.rules import Mode
from wickquiz.packs.model import Pack
from wickquiz.records.reader import Reader
from wickquiz.records.rows import GameHeader, GivenResponse, ItemRef
from wickquiz.records.session import CannotResume, deal_again, refs_of
from wickquiz.records.voids import ItemKey, first_responses, standing


@dataclass(frozen=True, slots=True)
class Case:
    """One response to one item. `credit`, `is_right` and `points` are as they stand, corrections included.

    `given` is the response as it was recorded. `is_void` says that its item is out of every score.
    """

    header: GameHeader
    ref: ItemRef
    given: GivenResponse
    credit: float
    is_right: bool
    points: int
    is_void: bool

    @property
    def key(self) -> ItemKey:
        """The ids of the pack and the item."""
        return self.ref.pack, self.ref.item


@dataclass(frozen=True, slots=True)
class Cases:
    """All responses whose item can be told, in the order given; `untold` counts the others."""

    told: tuple[Case, ...]
    untold: int


def gather(reader: Reader, packs: Sequence[Pack]) -> Cases:
    """Return the responses with their items. `packs` are those at hand: old games are dealt again from them.

    Duels are left out: what is kept of a question there is what several players tried, each knowing of the others.
    """
    headers = headers_by_id(reader)
    holds = standing(reader)
    items = told_items(reader, packs, headers)
    told: list[Case] = []
    untold = 0
    for given in first_responses(reader):
        if given.game in headers and headers[given.game].mode == Mode.DUEL:
            continue
        refs = items.get(given.game, ())
        if given.game not in headers or given.position >= len(refs):
            untold += 1
            continue
        ref = refs[given.position]
        worth = holds.corrected.get((given.game, given.position), given)
        is_void = ref[:2] in holds.voided
        told.append(Case(headers[given.game], ref, given, worth.credit, worth.is_right, worth.points, is_void))
    return Cases(tuple(told), untold)


def headers_by_id(reader: Reader) -> dict[str, GameHeader]:
    """Return every game's header; of two with one id the first."""
    return {header.id: header for header in reversed(reader.headers())}


def told_items(reader: Reader, packs: Sequence[Pack], headers: dict[str, GameHeader]) -> dict[str, tuple[ItemRef, ...]]:
    """Return what each game dealt: as the log says it, else dealt again where the game's packs are here unchanged."""
    found = dict(standing(reader).dealt)
    for header in headers.values():
        if header.id not in found:
            with suppress(CannotResume):
                found[header.id] = refs_of(deal_again(header, packs).cards)
    return found
