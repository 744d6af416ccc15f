"""What counts after all: voided items out of every score, corrected responses at their new worth. A fold over the log.

A game's ending says what its responses came to when they were given, and stands. What rulings and corrections change
is added to it, response by response, so that a game of which some rows were lost keeps the rest of its score.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wickquiz.records.amendments import Correction, Ruling, RulingKind
from wickquiz.records.reader import Reader, of_games
from wickquiz.records.rows import Deal, GivenResponse, ItemRef

_AT_ONCE = 500
"""Games that are read together."""

ItemKey = tuple[str, str]
"""The ids of a pack and of an item in it."""


@dataclass(frozen=True, slots=True)
class Delta:
    """What is to be added to a game's score, right responses and items asked."""

    score: int = 0
    right: int = 0
    asked: int = 0


NO_DELTA = Delta()


@dataclass(frozen=True, slots=True)
class Standing:
    """The rulings and corrections that hold, and what each game dealt as far as the log says."""

    voided: frozenset[ItemKey]
    corrected: dict[tuple[str, int], Correction]
    dealt: dict[str, tuple[ItemRef, ...]]

    def is_void(self, response: GivenResponse) -> bool:
        """Whether the item that was answered is voided; False where the log does not say which item it was."""
        items = self.dealt.get(response.game, ())
        return response.position < len(items) and items[response.position][:2] in self.voided


def voided(reader: Reader) -> frozenset[ItemKey]:
    """Return the items that are out of every score. Of several rulings on an item the last counts."""
    last = {(ruling.pack, ruling.item): ruling.kind for ruling in reader.rulings()}
    return frozenset(key for key, kind in last.items() if kind is RulingKind.VOID)


def standing(reader: Reader) -> Standing:
    """Return what holds in all games. Of several corrections of a response the last counts."""
    return Standing(
        voided=voided(reader),
        corrected={(row.game, row.position): row for row in reader.corrections()},
        dealt={deal.game: deal.items for deal in reversed(reader.deals())},
    )


def standing_in(reader: Reader, games: Sequence[str]) -> Standing:
    """Return what holds in some games."""
    return Standing(
        voided=voided(reader),
        corrected={(row.game, row.position): row for row in reader.read(Correction, *of_games(Correction, games))[0]},
        dealt={deal.game: deal.items for deal in reversed(reader.read(Deal, *of_games(Deal, games))[0])},
    )


def first_of(responses: Iterable[GivenResponse]) -> tuple[GivenResponse, ...]:
    """Return the responses in the order given; of two to one question the first, which is the one that counts."""
    found: dict[tuple[str, int], GivenResponse] = {}
    for response in responses:
        found.setdefault((response.game, response.position), response)
    return tuple(found.values())


def first_responses(reader: Reader) -> tuple[GivenResponse, ...]:
    """Return every response that counts, in the order given."""
    return first_of(reader.responses())


def deltas(reader: Reader) -> dict[str, Delta]:
    """Return what rulings and corrections change, by the ids of the games that they change."""
    if not is_amended(reader):
        return {}  # what was dealt is most of the log, and need not be read
    return _deltas(standing(reader), first_responses(reader))


def deltas_in(reader: Reader, games: Sequence[str]) -> dict[str, Delta]:
    """Return the same of some games, reading only these."""
    found: dict[str, Delta] = {}
    if is_amended(reader):
        for start in range(0, len(games), _AT_ONCE):
            some = games[start : start + _AT_ONCE]
            rows, _ = reader.read(GivenResponse, *of_games(GivenResponse, some))
            found |= _deltas(standing_in(reader, some), first_of(rows))
    return found


def is_amended(reader: Reader) -> bool:
    """Whether anything was ever said of games after they were played."""
    return reader.has(Ruling.TABLE) or reader.has(Correction.TABLE)


def _deltas(holds: Standing, responses: Iterable[GivenResponse]) -> dict[str, Delta]:
    found: dict[str, Delta] = {}
    for response in responses:
        delta = _delta(holds, response)
        if delta != NO_DELTA:
            so_far = found.get(response.game, NO_DELTA)
            found[response.game] = Delta(
                so_far.score + delta.score, so_far.right + delta.right, so_far.asked + delta.asked
            )
    return found


def _delta(holds: Standing, response: GivenResponse) -> Delta:
    if holds.is_void(response):
        return Delta(-response.points, -response.is_right, -1)
    now = holds.corrected.get((response.game, response.position))
    return Delta(now.points - response.points, now.is_right - response.is_right) if now else NO_DELTA
