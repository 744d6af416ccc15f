"""Every response together with the item that it answers: what the statistics and the ratings are folded from."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple

from wickquiz.game.rules import Mode
from wickquiz.packs.model import Pack
from wickquiz.records.amendments import Correction
from wickquiz.records.at_hand import AtHand
from wickquiz.records.kept import Standpoint
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Deal, GameHeader, GivenResponse, ItemRef
from wickquiz.records.session import CannotResume, deal_again, refs_of
from wickquiz.records.voids import ItemKey, first_of, standing, voided


class Case(NamedTuple):
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


def is_evidence(case: Case) -> bool:
    """Whether a response says anything about how hard its item is and how good its player."""
    return not case.is_void and case.header.mode != Mode.PRACTICE


@dataclass(frozen=True, slots=True)
class Told:
    """The responses of each game with their items, in the order given, and how many others there are, `untold`.

    `undealt` are the games of which only their packs could tell what they dealt, `packs` the contents of those packs.
    """

    cases: dict[str, tuple[Case, ...]]
    untold: int
    undealt: tuple[str, ...]
    packs: dict[str, str]

    def rests_on(self, standpoint: Standpoint) -> None:
        """Let a fold that takes these cases in know what they rest on."""
        standpoint.undealt += self.undealt
        standpoint.packs |= self.packs


def told(reader: Reader, games: Sequence[GameHeader], packs: AtHand) -> Told:
    """Return the responses of each game with their items.

    Of a game of a version that did not keep what it dealt, the items are told where its packs are here unchanged.
    Duels are left out: what is kept of a question there is what several players tried, each knowing of the others.
    """
    headers = {header.id: header for header in games if header.mode != Mode.DUEL}
    ids = list(headers)
    dealt = {deal.game: deal.items for deal in reversed(reader.read(Deal, *of_games(Deal, ids))[0])}
    corrected = {(row.game, row.position): row for row in reader.read(Correction, *of_games(Correction, ids))[0]}
    void = voided(reader)
    found: dict[str, list[Case]] = {game: [] for game in ids}
    untold, undealt = 0, dict[str, GameHeader]()
    for given in first_of(reader.read(GivenResponse, *of_games(GivenResponse, ids))[0]):
        header = headers[given.game]
        if given.game not in dealt:
            undealt[given.game] = header
            dealt[given.game] = _dealt_again(header, packs)
        refs = dealt[given.game]
        if given.position >= len(refs):
            untold += 1
            continue
        ref = refs[given.position]
        worth = corrected.get((given.game, given.position), given)
        is_void = ref[:2] in void
        found[given.game].append(Case(header, ref, given, worth.credit, worth.is_right, worth.points, is_void))
    used = {ref.id: packs.hash_of(ref.id) for header in undealt.values() for ref in header.packs}
    return Told({game: tuple(cases) for game, cases in found.items()}, untold, tuple(undealt), used)


def _dealt_again(header: GameHeader, packs: AtHand) -> tuple[ItemRef, ...]:
    try:
        return refs_of(deal_again(header, packs.packs).cards)
    except CannotResume:
        return ()


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
