"""The ratings of players and items: a fold over all responses, game after game."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from wickquiz.game.matching import nearest_seed, seeds_from
from wickquiz.game.rating import Rating, chance, guessing, item_rating, meet, rested
from wickquiz.game.rules import Rules
from wickquiz.packs.model import Item, Pack
from wickquiz.records.at_hand import AtHand, Facts
from wickquiz.records.batches import Batch
from wickquiz.records.cases import Case, is_evidence
from wickquiz.records.folds import caught_up
from wickquiz.records.kept import Values
from wickquiz.records.reader import Reader
from wickquiz.records.voids import ItemKey

_PLAYER = "p\n"
_PACK = "i\n"


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


@dataclass(frozen=True, slots=True)
class RatingFold:
    """The fold of ratings.

    Left out are voided items, items that are not at hand as they were answered, and practice, which asks again what was
    missed right after the answer was shown.
    """

    packs: AtHand
    name: str = "rating"
    version: int = 1

    def take(self, batch: Batch, values: Values) -> None:
        """Take further games into the values."""
        batch.told.rests_on(values.standpoint)
        for cases in batch.told.cases.values():
            for case in cases:
                pack = case.ref.pack
                if pack not in values.standpoint.packs:
                    values.standpoint.packs[pack] = self.packs.hash_of(pack)
                facts = self.packs.facts(case.key)
                if facts is not None and facts.mark == case.ref.mark and is_evidence(case):
                    self._meet(values, case, facts)

    @staticmethod
    def _meet(values: Values, case: Case, facts: Facts) -> None:
        player_name, pack_name = _PLAYER + case.header.player, _PACK + case.ref.pack
        known, items = values.get(player_name), values.get(pack_name) or {}
        rated = items.get(case.ref.item)
        player = Rating(*known[:2]) if known else Rating()
        if known and known[2] != case.header.id:
            player = rested(player)
        before = Rating(*rated) if rated else item_rating(facts.level)
        player, after = meet(player, before, case.credit, facts.guess)
        values.put(player_name, [player.value, player.deviation, case.header.id])
        items[case.ref.item] = [after.value, after.deviation]
        values.put(pack_name, items)


def rate(reader: Reader, packs: Sequence[Pack]) -> Ratings:
    """Return the ratings after all responses, in the order in which their games ended. `packs` are all at hand."""
    at_hand = AtHand(packs)
    (values,) = caught_up(reader, [RatingFold(at_hand)], at_hand)
    return ratings_of(values)


def ratings_of(values: Values) -> Ratings:
    """Return what the values of `RatingFold` say."""
    return Ratings(
        {name: Rating(*value[:2]) for name, value in values.items(_PLAYER)},
        {(pack, item): Rating(*rated) for pack, items in values.items(_PACK) for item, rated in items.items()},
    )


def seed_at_level(  # noqa: PLR0917 - it takes what a game is made of
    reader: Reader, at_hand: Sequence[Pack], packs: Sequence[Pack], rules: Rules, seed: int, player: str = ""
) -> int:
    """Return the seed of a round of `packs` at the player's level, out of those that follow from `seed`.

    `at_hand` are all packs that there are: the ratings rest on every game. The round is an ordinary one, with a code.

    Raises:
        NothingToDeal: the filters leave no item.
    """
    ratings = rate(reader, at_hand)
    return nearest_seed(packs, rules, seeds_from(seed), partial(ratings.chance_of, player))
