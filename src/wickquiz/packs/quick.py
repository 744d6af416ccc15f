"""Reading plain questions that nothing is wrong with: most of all questions, in a tenth of the time.

What is done here is what `kinds`, `items` and `lint` do, for the case that they find nothing to say; wherever they
might, None is returned, and the question goes to them. So nothing is reported here, and nothing is read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Final

from wickquiz.packs import making
from wickquiz.packs.chunks import Chunk
from wickquiz.packs.citing import Scope
from wickquiz.packs.fold import fold
from wickquiz.packs.identity import stable_id
from wickquiz.packs.items import ID, LEVELS, MAX_TIME
from wickquiz.packs.kinds import KEYS_OF_KIND, MAX_OPTIONS, MAX_WRONG
from wickquiz.packs.lint import FEW_WRONG, MAX_OPTION, MAX_STEM, are_apart, has_above, is_asking, is_given_away
from wickquiz.packs.making import Draft
from wickquiz.packs.model import Choice, Citation, Claim, Interaction, Item, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.values import NUMBER, TRUTH

Reader = Callable[[Chunk, str], Interaction | None]

_LEAST_ORDER: Final = 3
_MOST_ORDER: Final = 8
_LEAST_PAIRS: Final = 2
_MOST_PAIRS: Final = 8
_COMMON: Final = frozenset({"id", "why", "hint", "level", "topic", "tags", "source", "disagree", "spoiler", "time"})


def drafted(text: str, path: Path, line: int) -> Draft | None:
    """Return the draft of a question that stands on a line, from 0, without its dash; whose None is for `finish`.

    None where the text is not plain, or there may be something to say of the question.
    """
    chunk = Chunk(line, text)
    if not chunk.understand(path):
        return None
    values = chunk.values
    get = values.get
    read = _reader_of(tuple(values))
    if read is None or not _is_sound(values):
        return None
    stem = values["claim" if read is _claim else "ask"]
    asked = read(chunk, stem) if _is_stem(stem, read) else None
    if asked is None or ("disagree" in values and not chunk.dissents):
        return None
    level, time = get("level"), get("time")
    return making.draft(
        get("id"),
        stem,
        asked,
        get("topic"),
        LEVELS[level] if level else None,
        get("why", ""),
        get("hint", ""),
        tuple(_listed("tags", chunk)) if "tags" in values else (),
        None,
        chunk.citations,
        chunk.dissents,
        TRUTH[get("spoiler", "no")],
        int(time) if time else None,
        (),
        making.place(path, line + 1, 3),
    )


def finish(draft: Draft, scope: Scope) -> Item | None:
    """Return the item that `draft` becomes in its file; None where it cites what is no source of the pack."""
    defaults = scope.defaults
    if draft.id is None:
        draft.id = stable_id(draft.stem)
    if not _are_known(draft.citations or (), scope):
        return None
    for dissent in draft.dissents:
        if not _are_known(dissent.citations, scope):
            return None
    if draft.citations is None:
        draft.citations = defaults.citations
    if draft.topic is None:
        draft.topic = defaults.topic
    if draft.level is None:
        draft.level = defaults.level
    if draft.time is None:
        draft.time = defaults.time
    return making.finished(draft)


def _is_stem(stem: str, read: Reader) -> bool:
    return len(stem) <= MAX_STEM and (stem[-1] == "?" or read in _NOT_ASKING or is_asking(stem))


def _is_sound(values: dict[str, str]) -> bool:
    """Tell whether the values that all kinds share are simply right."""
    name, time = values.get("id"), values.get("time")
    if (name and ID.fullmatch(name) is None) or values.get("level", "easy") not in LEVELS:
        return False
    if time and not (time.isascii() and time.isdigit() and len(time) <= 4 and 1 <= int(time) <= MAX_TIME):  # noqa: PLR2004
        return False
    return values.get("spoiler", "no") in TRUTH


@lru_cache(maxsize=1024)
def _reader_of(keys: tuple[str, ...]) -> Reader | None:
    """Return what reads a question with these keys; None where one of them is not its kind's, or one is missing."""
    given = [kind for key, kind in _KINDS if key in keys]
    if len(given) != 1:
        return None
    kind = "choice" if given == ["typed"] and "wrong" in keys else given[0]
    is_right = ("claim" if kind == "claim" else "ask") in keys and KEYS_OF_KIND[kind] | _COMMON >= frozenset(keys)
    return _READERS[kind] if is_right else None


def _are_known(citations: Sequence[Citation], scope: Scope) -> bool:
    for citation in citations:
        if citation.source not in scope.sources:
            return False
        scope.cited.add(citation.source)
    return True


def _options(texts: Sequence[str], chunk: Chunk) -> tuple[Option, ...]:
    whys = chunk.whys
    if whys:
        return tuple([making.option(text, whys.get(text, "")) for text in texts])
    return tuple(map(making.option, texts))


def _choice(chunk: Chunk, stem: str) -> Choice | None:
    key, wrong = chunk.values["answer"], chunk.lists.get("wrong")
    if wrong is None or not FEW_WRONG <= len(wrong) <= MAX_WRONG:
        return None
    if not _are_apart([key, *wrong]) or is_given_away(key, stem, wrong):
        return None
    return making.choice(making.option(key), _options(wrong, chunk))


def _multi(chunk: Chunk, stem: str) -> Multi | None:
    keys, wrong = chunk.lists.get("answers"), chunk.lists.get("wrong")
    if keys is None or wrong is None or not 1 <= len(wrong) <= MAX_WRONG or len(keys) + len(wrong) > MAX_OPTIONS:
        return None
    if not _are_apart([*keys, *wrong]) or any(is_given_away(key, stem, wrong) for key in keys):
        return None
    return Multi(_options(keys, chunk), _options(wrong, chunk))


def _claim(chunk: Chunk, stem: str) -> Claim | None:  # noqa: ARG001 - as its like
    is_true = TRUTH.get(chunk.values.get("is", ""))
    return None if is_true is None else Claim(is_true)


def _typed(chunk: Chunk, stem: str) -> Typed | None:
    key, accept, reject = chunk.values["answer"], _listed("accept", chunk), _listed("reject", chunk)
    if is_given_away(key, stem, ()) or not all(any(map(str.isalnum, text)) for text in (key, *accept)):
        return None
    if reject and not {*map(fold, reject)}.isdisjoint(map(fold, (key, *accept))):
        return None
    return Typed(key, tuple(accept), tuple(reject))


def _order(chunk: Chunk, stem: str) -> Order | None:  # noqa: ARG001 - as its like
    sequence = chunk.lists.get("order")
    if sequence is None or not _LEAST_ORDER <= len(sequence) <= _MOST_ORDER or not _are_apart(sequence):
        return None
    return Order(_options(sequence, chunk))


def _match(chunk: Chunk, stem: str) -> Match | None:  # noqa: ARG001 - as its like
    pairs, extra = chunk.pairs, chunk.lists.get("wrong", [])
    if pairs is None or ("wrong" in chunk.values and not extra):
        return None
    if not _LEAST_PAIRS <= len(pairs) <= min(_MOST_PAIRS, MAX_OPTIONS - len(extra)) or len(extra) > MAX_WRONG:
        return None
    if not _are_apart([*pairs]) or not _are_apart([*pairs.values(), *extra]):
        return None
    sides = tuple([(making.option(left), making.option(right)) for left, right in pairs.items()])
    return Match(sides, _options(extra, chunk))


def _number(chunk: Chunk, stem: str) -> Number | None:
    get, between = chunk.values.get, chunk.lists.get("between")
    if between is None or len(between) != 2:  # noqa: PLR2004 - low and high
        return None
    texts = (get("number", ""), *between, get("within", "0"))
    if not all(map(NUMBER.fullmatch, texts)):
        return None
    value, low, high, distance = map(Decimal, texts)
    if not low < high or not low <= value <= high or distance < 0:
        return None
    return None if is_given_away(format(value, "f"), stem, ()) else Number(value, low, high, distance, get("unit", ""))


def _listed(key: str, chunk: Chunk) -> list[str]:
    """Return the texts of a list, of which one alone may stand without brackets."""
    return chunk.lists.get(key) or ([chunk.values[key]] if key in chunk.values else [])


def _are_apart(texts: Sequence[str]) -> bool:
    """Tell whether options fit their buttons, and differ by more than what `fold` takes for the same."""
    if max(map(len, texts)) > MAX_OPTION or has_above("\n".join(texts)):
        return False
    return are_apart(texts) or len(set(map(fold, texts))) == len(texts)


_KINDS: Final = (
    ("claim", "claim"),
    ("answer", "typed"),
    ("answers", "multi"),
    ("order", "order"),
    ("match", "match"),
    ("number", "number"),
)
_NOT_ASKING: Final = (_claim, _order, _match)
_READERS: Final[dict[str, Reader]] = {
    "choice": _choice,
    "multi": _multi,
    "claim": _claim,
    "typed": _typed,
    "order": _order,
    "match": _match,
    "number": _number,
}
