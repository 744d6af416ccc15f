"""What the player remembers, folded from all responses: the states of the cards as FSRS schedules them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from wickquiz.game.practice import Memory
from wickquiz.game.rules import name_of
from wickquiz.packs.model import Pack
from wickquiz.records.cases import Case, gather
from wickquiz.records.reader import Reader


def memories(reader: Reader, packs: Sequence[Pack], player: str = "") -> dict[str, Memory]:
    """Return what the player remembers of the items answered so far, by `game.rules.name_of`. Nothing is kept of it."""
    cases = gather(reader, packs).told
    return remember(case for case in cases if case.header.player == player and not case.is_void)


def remember(cases: Iterable[Case]) -> dict[str, Memory]:
    """Return the memories after these cases, oldest first: right is Good, partly right Hard, anything else Again.

    The log knows when a game began and how long each answer took: from these follows when it was given.
    """
    # Lazy for start-up: only practice asks for it.
    from fsrs import Card, Rating, Scheduler

    # Intervals in whole days, and no chance: the same log always gives the same memories.
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    cards: dict[str, Card] = {}
    missed: dict[str, bool] = {}
    spent: dict[str, float] = {}
    for case in cases:
        spent[case.header.id] = spent.get(case.header.id, 0.0) + case.given.seconds
        name = name_of(*case.key)
        card = cards.get(name) or Card(card_id=len(cards))
        rating = Rating.Good if case.is_right else Rating.Hard if case.credit > 0 else Rating.Again
        cards[name], _ = scheduler.review_card(card, rating, _moment(case, spent[case.header.id], card.last_review))
        missed[name] = not case.is_right
    return {name: Memory(card.due, missed[name]) for name, card in cards.items()}


def _moment(case: Case, spent: float, last: datetime | None) -> datetime:
    """When a response was given; never before the one before it, whatever the computer's clock did."""
    began = datetime.fromisoformat(case.header.started).astimezone(UTC)
    try:
        moment = began + timedelta(seconds=spent)
    except OverflowError:
        moment = began
    return moment if last is None else max(moment, last)
