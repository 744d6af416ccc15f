"""Whether a pack's lock is complete and current, told without any text; and the way in to the whole proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from wickquiz.packs.cited import Cited, cited_by, shortfall, terms_of
from wickquiz.packs.lockfile import Lock, LockedItem, lock_of, lock_path, open_lock, read_lock
from wickquiz.packs.model import Item, Pack, Problem, Severity
from wickquiz.packs.normalise import normalise, paragraphs
from wickquiz.packs.proof import Finding, State, lock, place_of, unallowed, verify
from wickquiz.packs.proven import Proof, proven_at_once
from wickquiz.packs.terms import answer_texts, wrong_texts

__all__ = [
    "Finding",
    "Lock",
    "State",
    "lock",
    "lock_path",
    "lock_problems",
    "normalise",
    "paragraphs",
    "proven",
    "read_lock",
    "verify",
]

_RELOCK = "run `wickquiz pack lock` with the articles at hand"


def lock_problems(pack: Pack, locked: Lock | None) -> tuple[Problem, ...]:
    """What keeps `locked` from proving `pack` as it is now.

    Rules: `lock-missing` (a warning: nothing is claimed), `lock-damaged`, `lock-incomplete` (a citation is not in it),
    `lock-stale` (it was made for another answer, other options, terms or paragraphs), `supported-wrong`.
    """
    return judged(pack, locked)[0]


def proven(pack: Pack, locked: Lock | None) -> frozenset[Proof]:
    """Every citation that `locked` proves, those of dissents included. An item is proven whole or not at all."""
    return judged(pack, locked)[1]


def judged(
    pack: Pack, locked: Lock | None, settled: Mapping[str, Iterable[Proof]] = MappingProxyType({})
) -> tuple[tuple[Problem, ...], frozenset[Proof]]:
    """What keeps `locked` from proving `pack`, and what it proves all the same.

    Of the items that are `settled`, by their ids, it is known already that it proves all their citations.
    """
    if not any(item.citations or item.dissents for item in pack.items):
        return (), frozenset()
    if locked is None:
        message = f"no citation of this pack is proven; {_RELOCK}"
        return (Problem(place_of(pack), Severity.WARNING, "lock-missing", message),), frozenset()
    if locked.damage:
        return (Problem(place_of(pack), Severity.ERROR, "lock-damaged", _damage(pack, locked)),), frozenset()
    problems: list[Problem] = []
    proofs = set(chain.from_iterable(settled.values()))
    cites = set(settled)
    for item in pack.items:
        if item.id in settled or not (everything := cited_by(item)):
            continue
        cites.add(item.id)
        found = list(_item_problems(pack, item, everything, locked))
        problems += found
        if not found:
            proofs.update((item.id, by.citation.source, by.citation.first, by.citation.last) for by in everything)
    # A question that an error keeps out is not in the pack as read, and its entry is not what is wrong with it.
    if not pack.out and (gone := sorted(set(locked.items) - cites)):
        message = f"the lock holds {', '.join(gone)}, which the pack no longer cites for; {_RELOCK}"
        problems.append(Problem(place_of(pack), Severity.ERROR, "lock-stale", message))
    return tuple(problems), frozenset(proofs)


def judged_as_filed(pack: Pack, data: bytes | Lock) -> tuple[tuple[Problem, ...], frozenset[Proof]]:
    """What keeps the lock file that holds `data` from proving `pack`, and what it proves all the same."""
    document = data if isinstance(data, Lock) else open_lock(data)
    if isinstance(document, Lock):
        return judged(pack, document)
    settled, is_all = proven_at_once(pack.items, document)
    if is_all:
        return (), frozenset(chain.from_iterable(settled.values()))
    return judged(pack, lock_of(document), settled)


def _damage(pack: Pack, locked: Lock) -> str:
    return f"{lock_path(pack.path).name} cannot be used: {locked.damage}; {_RELOCK} to make it anew"


def _item_problems(pack: Pack, item: Item, everything: tuple[Cited, ...], locked: Lock) -> Iterator[Problem]:
    entry = locked.items.get(item.id)
    if entry is None:
        for cited in everything:
            message = f"{cited.locator} is not in the lock; {_RELOCK}"
            yield Problem(place_of(pack, item, cited), Severity.ERROR, "lock-incomplete", message)
        return
    if change := _change(item, entry, everything):
        yield Problem(place_of(pack, item, everything[0]), Severity.ERROR, "lock-stale", f"{change}; {_RELOCK}")
        return
    lacking = shortfall(item, entry.cited)
    for cited in everything:
        yield from _citation_problems(pack, item, cited, locked, lacking.get(cited.key, ()))
    yield from unallowed(pack, item, entry)


def _change(item: Item, entry: LockedItem, everything: tuple[Cited, ...]) -> str:
    """How the item as a whole differs from what was locked; empty where it does not."""
    if entry.answer != (answer := answer_texts(item)):
        was, now = " + ".join(entry.answer), " + ".join(answer)
        return f"the answer was {was!r} when it was locked, and is {now!r}"
    if entry.wrong != tuple(sorted(wrong_texts(item))):
        return "the wrong options are not those that were locked"
    if gone := sorted(set(entry.cited) - {cited.key for cited in everything}):
        return f"the lock holds {gone[0][0]} for this question, which is not cited (for {gone[0][1]}) any more"
    return ""


def _citation_problems(
    pack: Pack, item: Item, cited: Cited, locked: Lock, absent: tuple[str, ...]
) -> Iterator[Problem]:
    entry = locked.items[item.id]
    place = place_of(pack, item, cited)
    found = entry.cited.get(cited.key)
    hashed = all(f"{cited.citation.source}@{number}" in locked.paragraphs for number in cited.numbers)
    if found is None or not hashed:
        yield Problem(place, Severity.ERROR, "lock-incomplete", f"{cited.locator} is not in the lock; {_RELOCK}")
        return
    terms = {term.text for term in terms_of(item, cited)}
    if (cited.citation.terms is not None and set(found) != terms) or not set(found) <= terms:
        message = f"{cited.locator} was locked with other terms; {_RELOCK}"
        yield Problem(place, Severity.ERROR, "lock-stale", message)
    elif absent:
        named = " and ".join(map(repr, absent))
        message = f"the lock has not found {named} in {cited.locator}; {_RELOCK}"
        yield Problem(place, Severity.ERROR, "lock-incomplete", message)
