"""What players remember, a fold over all responses: the states of the cards as FSRS schedules them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from wickquiz.game.practice import Memory
from wickquiz.game.rules import name_of
from wickquiz.packs.model import Pack
from wickquiz.records.at_hand import AtHand
from wickquiz.records.batches import Batch
from wickquiz.records.cases import Case
from wickquiz.records.folds import caught_up
from wickquiz.records.kept import Values
from wickquiz.records.reader import Reader


class MemoryFold:
    """The fold of memories: right is Good, partly right Hard, anything else Again.

    The log knows when a game began and how long each answer took: from these follows when it was given.
    """

    name = "memory"
    version = 1

    def __init__(self) -> None:
        # Lazy for start-up: only practice asks for it.
        from fsrs import Scheduler

        # Intervals in whole days, and no chance: the same log always gives the same memories.
        self._scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)

    def take(self, batch: Batch, values: Values) -> None:
        """Take further games into the values."""
        # Lazy, as above.
        from fsrs import Card, Rating

        batch.told.rests_on(values.standpoint)
        for cases in batch.told.cases.values():
            spent = 0.0
            for case in (case for case in cases if not case.is_void):
                spent += case.given.seconds
                name = f"{case.header.player}\n{name_of(*case.key)}"
                known = values.get(name)
                card = Card.from_dict(known[0]) if known else Card(card_id=0)
                rating = Rating.Good if case.is_right else Rating.Hard if case.credit > 0 else Rating.Again
                card, _ = self._scheduler.review_card(card, rating, _moment(case, spent, card.last_review))
                values.put(name, [card.to_dict(), not case.is_right])


def memories(reader: Reader, packs: Sequence[Pack], player: str = "") -> dict[str, Memory]:
    """Return what the player remembers of the items answered so far, by `game.rules.name_of`."""
    at_hand = AtHand(packs)
    (values,) = caught_up(reader, [MemoryFold()], at_hand)
    return {
        name: Memory(datetime.fromisoformat(card["due"]), is_missed)
        for name, (card, is_missed) in values.items(f"{player}\n")
    }


def _moment(case: Case, spent: float, last: datetime | None) -> datetime:
    """When a response was given; never before the one before it, whatever the computer's clock did."""
    began = datetime.fromisoformat(case.header.started).astimezone(UTC)
    try:
        moment = began + timedelta(seconds=spent)
    except OverflowError:
        moment = began
    return moment if last is None else max(moment, last)
