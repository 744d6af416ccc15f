"""The ratings of players and items, folded from all responses in the order given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from wickquiz.game.mark import mark
from wickquiz.game.matching import nearest_seed, seeds_from
from wickquiz.game.rating import Rating, chance, guessing, item_rating, meet, rested
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Item, Pack
from wickquiz.records.cases import Case, gather
from wickquiz.records.reader import Reader
from wickquiz.records.voids import ItemKey


@dataclass(slots=True)
class Ratings:
    """What is known of players by their names ("" where there is but one) and of the items at hand."""

    players: dict[str, Rating] = field(default_factory=dict)
    items: dict[ItemKey, Rating] = field(default_factory=dict)

    def of_player(self, player: str) -> Rating:
        """Return the player's rating, a newcomer's where they have not played."""
        return self.players.get(player, Rating())

    def of_item(self, pack_id: str, item: Item) -> Rating:
        """Return the item's rating, its author's judgement where it was not answered."""
        return self.items.get((pack_id, item.id), item_rating(item.level))

    def chance_of(self, player: str, pack_id: str, item: Item) -> float:
        """Return how likely the player is right with the item."""
        return chance(self.of_player(player), self.of_item(pack_id, item), guessing(item))


def rate(cases: Iterable[Case], packs: Sequence[Pack]) -> Ratings:
    """Return the ratings after all of the cases, oldest first.

    Left out are voided items, items that are not at hand as they were answered, and practice, which asks again what
    was missed right after the answer was shown.
    """
    at_hand = {(pack.id, item.id): (item, mark(item)) for pack in packs for item in pack.items}
    found = Ratings()
    last_game: dict[str, str] = {}
    for case in cases:
        item, present = at_hand.get(case.key, (None, ""))
        if item is None or present != case.ref.mark or not is_evidence(case):
            continue
        player = case.header.player
        rating = found.of_player(player)
        if last_game.setdefault(player, case.header.id) != case.header.id:
            rating = rested(rating)
            last_game[player] = case.header.id
        pack_id = case.ref.pack
        found.players[player], found.items[case.key] = meet(
            rating, found.of_item(pack_id, item), case.credit, guessing(item)
        )
    return found


def seed_at_level(  # noqa: PLR0917 - it takes what a game is made of
    reader: Reader, at_hand: Sequence[Pack], packs: Sequence[Pack], rules: Rules, seed: int, player: str = ""
) -> int:
    """Return the seed of a round of `packs` at the player's level, out of those that follow from `seed`.

    `at_hand` are all packs that there are: the ratings rest on every game. The round is an ordinary one, with a code.

    Raises:
        NothingToDeal: the filters leave no item.
    """
    ratings = rate(gather(reader, at_hand).told, at_hand)
    return nearest_seed(packs, rules, seeds_from(seed), partial(ratings.chance_of, player))


def is_evidence(case: Case) -> bool:
    """Whether a response says anything about how hard its item is and how good its player."""
    return not case.is_void and case.header.mode != Mode.PRACTICE
