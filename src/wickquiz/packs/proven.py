"""The items of which a lock proves every citation: told for the usual case, that nothing has changed since it was made.

What is done here is what `citations` does where it finds nothing to say. It compares the lock as it stands on file, and
an item of which there might be something to say is left to `citations`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

from wickquiz.packs.cited import ANSWER, DISSENT
from wickquiz.packs.model import Citation, Claim, Item, Number
from wickquiz.packs.normalise import normalise
from wickquiz.packs.terms import answer_texts, names_of, parts_of, wrong_texts

Proof = tuple[str, str, int, int]
"""A citation that is proven: item id, source, first and last paragraph."""

_NOTHING: Final[frozenset[str]] = frozenset()


def proven_at_once(items: Iterable[Item], document: Mapping[str, Any]) -> tuple[dict[str, list[Proof]], bool]:
    """Return, by their ids, items of which the lock that `document` holds proves every citation; whether these are all.

    They are all if no other item cites anything, nor stands in the lock.
    """
    proven: dict[str, list[Proof]] = {}
    citing = 0
    try:
        entries, paragraphs = document["items"], document["paragraphs"]
        for item in items:
            name = item.id
            roles = [(citation, citation.supports or ANSWER) for citation in item.citations]
            if item.dissents:
                roles += [(citation, DISSENT) for dissent in item.dissents for citation in dissent.citations]
            if roles:
                citing += 1
                if name in entries and _is_as_locked(item, roles, entries[name], paragraphs):
                    proven[name] = [(name, citation.source, citation.first, citation.last) for citation, _ in roles]
        return proven, len(proven) == citing == len(entries)
    except (KeyError, TypeError, ValueError, AttributeError):
        return {}, False  # the lock is not made as locks are


def _is_as_locked(
    item: Item, roles: list[tuple[Citation, str]], entry: dict[str, Any], paragraphs: Mapping[str, Any]
) -> bool:
    """Tell whether the lock holds of an item just what it says now, with each term found."""
    cited = {(each["cite"], each["supports"]): each["terms"] for each in entry["cited"]}
    if len(cited) != len(roles) or "supported" in entry or entry["answer"] != [*answer_texts(item)]:
        return False
    if entry.get("wrong", []) != sorted(wrong_texts(item)):
        return False
    is_answered = not item.citations
    for citation, role in roles:
        first, last, terms = citation.first, citation.last, citation.terms
        locator = f"{citation.source}@{first}"
        if first != last:
            if not all(f"{citation.source}@{number}" in paragraphs for number in range(first, last + 1)):
                return False
            locator = f"{locator}-{last}"
        elif locator not in paragraphs:
            return False
        found = cited[locator, role]
        names = map(normalise, terms) if terms is not None else _of_answer(item) if role == ANSWER else _NOTHING
        wanted = dict.fromkeys(names, [first])  # noqa: RUF024 - only compared
        if found != wanted and not _are_found(found, wanted.keys()):
            return False
        is_answered = is_answered or role == ANSWER
    return is_answered  # where no citation bears the answer out, `citations` tells whether something is missing


def _are_found(found: dict[str, Any], wanted: AbstractSet[str]) -> bool:
    """Tell whether just the terms that are looked for stand in the lock, each somewhere."""
    if found.keys() != wanted:
        return False
    for numbers in found.values():
        if type(numbers) is not list or not numbers:
            return False
        for number in numbers:
            if type(number) is not int:
                return False
    return True


def _of_answer(item: Item) -> AbstractSet[str]:
    """The terms to look for where the author names none: all that the answer's citations need hold between them."""
    if isinstance(item.interaction, (Number, Claim)):
        return {term.text for part in parts_of(item) for term in part}
    texts = answer_texts(item)
    return names_of(texts[0]) if len(texts) == 1 else _NOTHING.union(*map(names_of, texts))
