"""Practice: which items a round asks, by what is remembered of each. Pure: the moment and the seed are arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from wickquiz.game.attempt import Attempt
from wickquiz.game.chance import Chance
from wickquiz.game.deal import NothingToDeal, Packs, settle
from wickquiz.game.deck import Deck
from wickquiz.game.rules import Mode, Rules, name_of


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of one item: when it is due again (an aware datetime), and whether it was missed last."""

    due: datetime
    is_missed: bool


def choose(packs: Packs, rules: Rules, memories: Mapping[str, Memory], now: datetime, seed: int) -> Rules:
    """Return the rules of a practice round: up to `rules.length` items out of what the rules let through, by name.

    First come those that are due, the most overdue first; then those that were missed last, the soonest due first;
    then new ones, as the seed draws them. What is known and not yet due is left alone. `memories` are by item
    (see `name_of`).

    Raises:
        NothingToDeal: there is nothing to practise; the sentence says when there will be.
        ValueError: as `deal` does (the program's mistake).
    """
    deck, everything = Deck.of(packs), replace(settle(packs, rules), items=())
    waiting = sorted(
        _here(deck, everything, (name for name, memory in memories.items() if _is_wanted(memory, now))),
        key=lambda name: _rank(memories[name], now),
    )
    new = deck.draw(everything, Chance(seed, "practice"), memories)
    names = (name_of(pack.id, item.id) for pack, item in new)
    chosen = (*waiting[: rules.length], *islice(names, max(rules.length - len(waiting), 0)))
    if not chosen and (known := _here(deck, everything, memories)):
        raise NothingToDeal(_all_known([memories[name] for name in known], now))
    return replace(rules, mode=Mode.PRACTICE, length=max(len(chosen), 1), budget=None, items=chosen)


def of_missed(attempt: Attempt) -> Rules:
    """Return the rules of a practice round of what was missed in a game, in its order.

    Raises:
        NothingToDeal: nothing was.
    """
    answers = zip(attempt.cards, attempt.answered, strict=False)
    missed = tuple(name_of(card.pack_id, card.item.id) for card, said in answers if not said.judgement.is_right)
    if not missed:
        raise NothingToDeal("Nothing was missed in that round.")
    return Rules(Mode.PRACTICE, length=len(missed), items=missed)


def _here(deck: Deck, rules: Rules, names: Iterable[str]) -> list[str]:
    """Return those of the names that the deck has an item for and that the rules let through."""
    return [name_of(pack.id, item.id) for pack, item in deck.named(rules, names)]


def _is_wanted(memory: Memory, now: datetime) -> bool:
    return memory.is_missed or memory.due <= now


def _rank(memory: Memory, now: datetime) -> tuple[bool, datetime]:
    return memory.due > now, memory.due


def _all_known(known: Iterable[Memory], now: datetime) -> str:
    """Say when the next item is due, in the measure that tells the player most."""
    wait = min(memory.due for memory in known) - now
    hours = -(-int(wait.total_seconds()) // 3600)
    when = f"{wait.days} days" if wait.days > 1 else "a day" if wait.days == 1 else f"{max(hours, 1)} hours"
    when = "an hour" if when == "1 hours" else when
    return (
        f"There is nothing to practise: all that was asked here was answered right, and is due again in {when} at the "
        "soonest. Play another mode, or pick another pack or topic."
    )
