"""What an item's citations have to bear out, as rules that need no text.

- Each citation of the answer holds, anywhere in its range, all the words of at least one part of the answer, and each
  part is held by one of them (`terms` says which words). So an answer of one part stands in *every* citation: one that
  carries something else says so with `supports`.
- `terms` that the author names take the place of the answer's words in their citation, and all of them stand there.
- A dissent's `says` is the editor's prose, and a citation that `supports` something else has no answer to look for: for
  them, terms are looked for where they are named; else the paragraph's hash is the proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wickquiz.packs.lockfile import Found, Key
from wickquiz.packs.model import Citation, Item
from wickquiz.packs.terms import Term, parts_of, phrase

ANSWER = "answer"
DISSENT = "dissent"


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation in its role: what of the item it bears out (`answer`, `dissent`, or a word of the author's)."""

    citation: Citation
    role: str

    @property
    def locator(self) -> str:
        """The citation as an author writes it: `gazette@4`, `gazette@6-7`."""
        first, last = self.citation.first, self.citation.last
        return f"{self.citation.source}@{first}" + (f"-{last}" if last != first else "")

    @property
    def key(self) -> Key:
        """What the lock files it under."""
        return self.locator, self.role

    @property
    def numbers(self) -> range:
        """The numbers of the cited paragraphs."""
        return range(self.citation.first, self.citation.last + 1)

    def within(self, paragraphs: Sequence[str]) -> dict[int, str]:
        """Those of a source's paragraphs (number 1 at index 0) that are cited and exist, by number."""
        first = max(self.citation.first, 1)
        return dict(enumerate(paragraphs[first - 1 : self.citation.last], first))


def cited_by(item: Item) -> tuple[Cited, ...]:
    """All citations of an item in their roles, those of its dissents too; what is cited twice in a role stands once."""
    merged: dict[Key, Cited] = {}
    for cited in (
        *(Cited(citation, citation.supports or ANSWER) for citation in item.citations),
        *(Cited(citation, DISSENT) for dissent in item.dissents for citation in dissent.citations),
    ):
        key = cited.key
        kept = merged.setdefault(key, cited)
        terms = _together(kept.citation.terms, cited.citation.terms)
        if terms != kept.citation.terms:
            merged[key] = replace(kept, citation=replace(kept.citation, terms=terms))
    return tuple(merged.values())


def _together(*several: tuple[str, ...] | None) -> tuple[str, ...] | None:
    named = [terms for terms in several if terms is not None]
    return tuple(dict.fromkeys(term for each in named for term in each)) if named else None


def terms_of(item: Item, cited: Cited) -> tuple[Term, ...]:
    """What to look for in a citation: the author's terms, else for the answer its words, else nothing."""
    return tuple(dict.fromkeys(term for part in _wanted(item, cited) for term in part))


def shortfall(item: Item, found: Mapping[Key, Found]) -> dict[Key, tuple[str, ...]]:
    """The terms that a citation lacks, by the citation's key; empty where the item is borne out by what was found."""
    everything = cited_by(item)
    lacking: dict[Key, tuple[str, ...]] = {}
    for cited in everything:
        key = cited.key
        gaps = [_absent(part, [found.get(key, {})]) for part in _wanted(item, cited)]
        if gaps and all(gaps):
            lacking[key] = min(gaps, key=len)
    answers = [cited for cited in everything if cited.role == ANSWER]
    if item.citations and all(cited.citation.terms is None for cited in answers):
        held = [found.get(cited.key, {}) for cited in answers]
        nowhere = [gap for part in parts_of(item) if (gap := _absent(part, held))]
        if nowhere:
            lacking.setdefault((answers or everything)[0].key, nowhere[0])
    return lacking


def _wanted(item: Item, cited: Cited) -> tuple[tuple[Term, ...], ...]:
    """The parts of which a citation has to hold one."""
    if cited.citation.terms is not None:
        return (tuple(map(phrase, cited.citation.terms)),)
    return parts_of(item) if cited.role == ANSWER else ()


def _absent(part: Iterable[Term], places: Iterable[Found]) -> tuple[str, ...]:
    """The terms of a part that are missing where the fewest are; () where one place has them all."""
    gaps = [tuple(term.text for term in part if not found.get(term.text)) for found in places]
    return min(gaps, key=len) if gaps else tuple(term.text for term in part)
