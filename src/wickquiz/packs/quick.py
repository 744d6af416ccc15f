"""Reading plain questions that nothing is wrong with: most of all questions, in a tenth of the time.

What is done here is what `kinds`, `items` and `lint` do, for the case that they find nothing to say; wherever they
might, None is returned, and the question goes to them. So nothing is reported here, and nothing is read otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from wickquiz.packs import making
from wickquiz.packs.citing import Scope
from wickquiz.packs.fold import fold
from wickquiz.packs.forms import DISAGREE, OWN, QUESTION, SOURCE, kind_of
from wickquiz.packs.identity import stable_id
from wickquiz.packs.items import LEVELS, MAX_TIME
from wickquiz.packs.kinds import MAX_OPTIONS, MAX_WRONG
from wickquiz.packs.lint import FEW_WRONG, MAX_OPTION, MAX_STEM, are_apart, has_above, is_asking, is_given_away
from wickquiz.packs.making import Draft
from wickquiz.packs.model import Choice, Citation, Claim, Interaction, Match, Multi, Number, Order, Typed
from wickquiz.packs.shapes import AS_LISTED, bare, citations, dissents, flat, options, pairs, texts
from wickquiz.packs.values import MAX_CHARACTERS, TRUTH

Groups = tuple[Any, ...]
"""What the groups of a question's form hold: texts, or None."""

_LEAST_ORDER: Final = 3
_MOST_ORDER: Final = 8
_LEAST_PAIRS: Final = 2
_MOST_PAIRS: Final = 8
_AT_SOURCE: Final = len("  source: ") + 1
_NO_WHYS: Final[Mapping[str, str]] = {}


def drafted(text: str, start: int, stop: int, path: Path, line: int) -> tuple[Draft, int] | None:
    """Return the draft of the question at `start`, whose None is for `finish`, and where the next begins, up to `stop`.

    It stands on a line, from 0. None where it is not plain, or there may be something to say of it.
    """
    found = QUESTION.match(text, start, stop)
    if found is None:
        return None
    end = found.end()
    if (end != stop and not text.startswith("\n- ", end - 1)) or end - start > MAX_CHARACTERS:
        return None
    groups = found.groups()
    kind = kind_of(groups)
    if kind is None:
        return None
    stem = flat(groups[0] or groups[3])
    if len(stem) > MAX_STEM or not (stem[-1] == "?" or kind in _NOT_ASKING or is_asking(stem)):
        return None
    asked = _READERS[kind](groups, stem)
    if asked is None:
        return None
    draft = making.draft()
    draft.stem = stem
    draft.interaction = asked
    draft.place = making.place(path, line + 1, 3)
    return (draft, end) if _fill(draft, groups, found, path, line + 1) else None


def _fill(draft: Draft, groups: Groups, found: re.Match[str], path: Path, line: int) -> bool:
    """Set what all kinds share; tell whether it is simply right."""
    draft.id, why, hint, topic, level, tags, source, disagree, spoiler, time = groups[OWN:]
    draft.why = flat(why)
    draft.hint = flat(hint)
    draft.topic = bare(topic) if topic else None
    draft.level = LEVELS[level] if level else None
    draft.spoiler = spoiler is not None and TRUTH[spoiler]
    draft.image = draft.time = draft.citations = None
    draft.tags = draft.dissents = draft.allow = ()
    if source:
        at = line + found.string.count("\n", found.start(), found.start(SOURCE))
        draft.citations = citations(source, AS_LISTED, path, at, _AT_SOURCE)
        if draft.citations is None:
            return False
    if disagree:
        at = line + found.string.count("\n", found.start(), found.start(DISAGREE))
        draft.dissents = dissents(disagree, path, at)
    if tags:
        draft.tags = _listed(tags)
    if time:
        draft.time = int(time)
    return draft.dissents is not None and draft.tags is not None and (not time or 1 <= draft.time <= MAX_TIME)


def finish(draft: Draft, scope: Scope) -> bool:
    """Make a draft the item that it is in its file; tell whether all that it cites is a source of the pack."""
    defaults = scope.defaults
    if draft.id is None:
        draft.id = stable_id(draft.stem)
    for dissent in draft.dissents:
        if not _are_known(dissent.citations, scope):
            return False
    if draft.citations is None:
        draft.citations = defaults.citations
    elif not _are_known(draft.citations, scope):
        return False
    if draft.topic is None:
        draft.topic = defaults.topic
    if draft.level is None:
        draft.level = defaults.level
    if draft.time is None:
        draft.time = defaults.time
    making.finish(draft)
    return True


def _are_known(citations: Sequence[Citation], scope: Scope) -> bool:
    for citation in citations:
        if citation.source not in scope.sources:
            return False
        scope.cited.add(citation.source)
    return True


def _listed(written: str | None) -> tuple[str, ...] | None:
    """Return the texts of a list, of which one alone may stand without brackets; None where it is not plain."""
    if not written:
        return ()
    if written[0] not in "[\n":
        return (bare(written),)
    found = texts(written, AS_LISTED)
    return None if found is None else tuple(found)


def _options(written: str) -> tuple[list[str], Mapping[str, str]] | None:
    """Return the texts of options, and what stands behind their `why`; None where one of them is not plain."""
    if "\n    " in written:
        return options(written)
    found = texts(written, AS_LISTED)
    return None if found is None else (found, _NO_WHYS)


def _choice(groups: Groups, stem: str) -> Choice | None:
    key, wrong = bare(groups[1]), _options(groups[2])
    if wrong is None:
        return None
    others, whys = wrong
    if not FEW_WRONG <= len(others) <= MAX_WRONG or not _are_apart([key, *others]) or is_given_away(key, stem, others):
        return None
    (option,) = making.options((key,))
    return making.choice(option, making.options(others, whys))


def _multi(groups: Groups, stem: str) -> Multi | None:
    right, wrong = _options(groups[5]), _options(groups[2])
    if right is None or wrong is None:
        return None
    keys, others = right[0], wrong[0]
    if not 1 <= len(others) <= MAX_WRONG or len(keys) + len(others) > MAX_OPTIONS:
        return None
    if not _are_apart([*keys, *others]) or any(is_given_away(key, stem, others) for key in keys):
        return None
    return Multi(making.options(*right), making.options(*wrong))


def _claim(groups: Groups, stem: str) -> Claim | None:  # noqa: ARG001 - as its like
    return Claim(TRUTH[groups[4]])


def _typed(groups: Groups, stem: str) -> Typed | None:
    key, accept, reject = bare(groups[1]), _listed(groups[6]), _listed(groups[7])
    if accept is None or reject is None or is_given_away(key, stem, ()):
        return None
    if not all(any(map(str.isalnum, text)) for text in (key, *accept)):
        return None
    if reject and not {*map(fold, reject)}.isdisjoint(map(fold, (key, *accept))):
        return None
    return Typed(key, accept, reject)


def _order(groups: Groups, stem: str) -> Order | None:  # noqa: ARG001 - as its like
    found = _options(groups[8])
    if found is None or not _LEAST_ORDER <= len(found[0]) <= _MOST_ORDER or not _are_apart(found[0]):
        return None
    return Order(making.options(*found))


def _match(groups: Groups, stem: str) -> Match | None:  # noqa: ARG001 - as its like
    found = pairs(groups[9])
    extra = _options(groups[2]) if groups[2] else ([], _NO_WHYS)
    if found is None or extra is None:
        return None
    if not _LEAST_PAIRS <= len(found) <= min(_MOST_PAIRS, MAX_OPTIONS - len(extra[0])) or len(extra[0]) > MAX_WRONG:
        return None
    if not _are_apart([*found]) or not _are_apart([*found.values(), *extra[0]]):
        return None
    sides = zip(making.options(found), making.options(found.values()), strict=True)
    return Match(tuple(sides), making.options(*extra))


def _number(groups: Groups, stem: str) -> Number | None:
    low, high = map(Decimal, groups[11].split(", "))
    value, distance, unit = Decimal(groups[10]), Decimal(groups[12] or 0), groups[13]
    if not low < high or not low <= value <= high or distance < 0 or is_given_away(format(value, "f"), stem, ()):
        return None
    return Number(value, low, high, distance, bare(unit) if unit else "")


def _are_apart(texts: Sequence[str]) -> bool:
    """Tell whether options fit their buttons, and differ by more than what `fold` takes for the same."""
    joined = "\n".join(texts)
    if (len(joined) > MAX_OPTION and max(map(len, texts)) > MAX_OPTION) or has_above(joined):
        return False
    return are_apart(joined, len(texts)) or len(set(map(fold, texts))) == len(texts)


_NOT_ASKING: Final = frozenset({"claim", "order", "match"})
_READERS: Final[dict[str, Callable[[Groups, str], Interaction | None]]] = {
    "choice": _choice,
    "multi": _multi,
    "claim": _claim,
    "typed": _typed,
    "order": _order,
    "match": _match,
    "number": _number,
}
