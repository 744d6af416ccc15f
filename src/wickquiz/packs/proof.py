"""Proving a pack's citations against the texts that they cite.

What a machine can prove: that every cited paragraph exists and reads as it did when it was locked; that it holds the
words that `cited` demands; and that no distractor stands with all its words in a paragraph cited for the answer. Where
one is named there without being right, the author looks, and allows it: `x-allow: [supported-wrong]` on the
question. Whether a paragraph *means* the answer stays a person's judgement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wickquiz.packs.articles import Articles
from wickquiz.packs.cited import ANSWER, Cited, cited_by, shortfall, terms_of
from wickquiz.packs.lockfile import Lock, LockedItem, pack_file
from wickquiz.packs.model import Item, Pack, Place, Problem, Severity
from wickquiz.packs.terms import answer_texts, words, wrong_texts

SUPPORTED = "supported-wrong"


class State(StrEnum):
    """How a citation fares against the texts."""

    VERIFIED = "verified"
    MOVED = "moved"
    CHANGED = "changed"
    MISSING = "missing"
    TERM_ABSENT = "term-absent"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one citation of one item fares; `message` says what to do where it is not verified."""

    item: str
    cited: Cited
    state: State
    place: Place
    message: str = ""


def lock(pack: Pack, articles: Path) -> tuple[Lock, tuple[Problem, ...]]:
    """Prove `pack` against the texts in the folder `articles`: its lock, and what could not be proven.

    A lock that comes with a problem is not one to keep. The problems' rules are `missing`, `term-absent` and
    `supported-wrong`, each at its citation's place.
    """
    texts = Articles(articles)
    paragraphs: dict[str, str] = {}
    items: dict[str, LockedItem] = {}
    problems: list[Problem] = []
    for item in pack.items:
        if not (everything := cited_by(item)):
            continue
        entry = items[item.id] = _examine(item, texts)
        lacking = shortfall(item, entry.cited)
        for cited in everything:
            place = place_of(pack, item, cited)
            if gap := _missing(cited, texts):
                problems.append(Problem(place, Severity.ERROR, State.MISSING, f"{gap}."))
            elif absent := lacking.get(cited.key):
                problems.append(Problem(place, Severity.ERROR, State.TERM_ABSENT, _absence(cited, absent)))
            source = cited.citation.source
            paragraphs |= {f"{source}@{n}": sha for n, sha in cited.within(texts.digests(source)).items()}
        problems += unallowed(pack, item, entry)
    return Lock(paragraphs, items), tuple(problems)


def verify(pack: Pack, locked: Lock, articles: Path) -> tuple[Finding, ...]:
    """How every citation of `pack` fares against the texts in the folder `articles`, in file order.

    Whether the lock is still that of this pack is another question: see `citations.lock_problems`.
    """
    texts = Articles(articles)
    return tuple(finding for item in pack.items for finding in _verify_item(pack, item, locked, texts))


def unallowed(pack: Pack, item: Item, entry: LockedItem) -> tuple[Problem, ...]:
    """A problem for each distractor that a paragraph cited for the answer names and the author has not allowed."""
    if SUPPORTED in item.allow or SUPPORTED in pack.allow:
        return ()
    return tuple(
        Problem(
            place_of(pack, item),
            Severity.WARNING,
            SUPPORTED,
            f"the wrong option {text!r} is named in {' and '.join(locators)}, where the answer is cited from; choose "
            f"another or, if it is not right there, allow it with x-allow: [{SUPPORTED}]",
        )
        for text, locators in entry.supported.items()
    )


def place_of(pack: Pack, item: Item | None = None, cited: Cited | None = None) -> Place:
    """Where to point for a citation, an item or the pack: the nearest place that is known."""
    near = (cited and cited.citation.place) or (item and item.place)
    return near or Place(pack_file(pack.path), 1, 1)


def _examine(item: Item, texts: Articles) -> LockedItem:
    """What the texts hold of an item, whether it is enough or not."""
    found = {}
    supported: dict[str, tuple[str, ...]] = {}
    for cited in cited_by(item):
        cut = cited.within(texts.paragraphs(cited.citation.source))
        where = {t.text: tuple(n for n, text in cut.items() if t.stands_in(text)) for t in terms_of(item, cited)}
        found[cited.key] = {term: numbers for term, numbers in where.items() if numbers}
        for wrong in wrong_texts(item) if cited.role == ANSWER else ():
            if any(all(word.stands_in(text) for word in words(wrong)) for text in cut.values()):
                supported[wrong] = (*supported.get(wrong, ()), cited.locator)
    return LockedItem(answer_texts(item), tuple(sorted(wrong_texts(item))), found, supported)


def _verify_item(pack: Pack, item: Item, locked: Lock, texts: Articles) -> Iterator[Finding]:
    lacking = shortfall(item, _examine(item, texts).cited)
    for cited in cited_by(item):
        absent = lacking.get(cited.key)
        if gap := _missing(cited, texts):
            state, message = State.MISSING, gap
        elif difference := _difference(cited, locked, texts):
            state, message = difference
        elif absent:
            state, message = State.TERM_ABSENT, _absence(cited, absent)
        else:
            state, message = State.VERIFIED, ""
        yield Finding(item.id, cited, state, place_of(pack, item, cited), message)


def _missing(cited: Cited, texts: Articles) -> str:
    source = cited.citation.source
    count = len(texts.paragraphs(source))
    if trouble := texts.trouble(source):
        return f"{cited.locator} cannot be read: {trouble}"
    if cited.citation.last > count or cited.citation.first < 1:
        return f"there is no {cited.locator}: {source}.txt has {count} paragraphs; cite one of them"
    return ""


def _difference(cited: Cited, locked: Lock, texts: Articles) -> tuple[State, str] | None:
    """How the cited paragraphs differ from those that were locked; None where they do not."""
    source = cited.citation.source
    hashes = texts.digests(source)
    moved: dict[int, int] = {}
    for number in cited.numbers:
        wanted = locked.paragraphs.get(f"{source}@{number}")
        if wanted is None:
            return State.MISSING, f"the lock does not hold {source}@{number}; run `wickquiz pack lock`"
        if wanted == hashes[number - 1]:
            continue
        others = [other for other, known in enumerate(hashes, 1) if known == wanted]
        if not others:
            return State.CHANGED, (
                f"{source}@{number} reads otherwise than when it was locked; read it again, and once the answer "
                "still stands there run `wickquiz pack lock`"
            )
        moved[number] = min(others, key=lambda other: abs(other - number))
    if not moved:
        return None
    return State.MOVED, "; ".join(
        f"what was {source}@{number} is now {source}@{other}: cite it there and run `wickquiz pack lock`"
        for number, other in moved.items()
    )


def _absence(cited: Cited, absent: tuple[str, ...]) -> str:
    named = " and ".join(f"{term!r}" for term in absent)
    verb = "stands" if len(absent) == 1 else "stand"
    return f"{named} {verb} nowhere in {cited.locator}; cite the paragraph that says it, or name its words in `terms`"
