"""Reading plain questions that nothing is wrong with: most of all questions, in a tenth of the time.

What is done here is what `kinds`, `items` and `lint` do, for the case that they find nothing to say; wherever they
might, None is returned, and the question goes to them. So nothing is reported here, and nothing is read otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from wickquiz.packs.chunks import Chunk, Value
from wickquiz.packs.citing import CITATION, Scope
from wickquiz.packs.fold import fold
from wickquiz.packs.identity import stable_id
from wickquiz.packs.items import ID, LEVELS
from wickquiz.packs.kinds import MAX_OPTIONS, MAX_WRONG
from wickquiz.packs.lint import FEW_WRONG, MAX_OPTION, MAX_STEM, has_above, is_asking, is_given_away
from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Interaction,
    Item,
    Level,
    Multi,
    Number,
    Option,
    Order,
    Place,
    Typed,
)
from wickquiz.packs.values import MAX_CHARACTERS, NUMBER, TRUTH

_LEAST_ORDER: Final = 3
_MOST_ORDER: Final = 8
_COMMON: Final = frozenset({"id", "why", "hint", "level", "topic", "tags", "source", "spoiler"})
_OWN: Final = {
    "choice": frozenset({"ask", "answer", "wrong"}),
    "multi": frozenset({"ask", "answers", "wrong"}),
    "claim": frozenset({"claim", "is"}),
    "typed": frozenset({"ask", "answer", "accept"}),
    "order": frozenset({"ask", "order"}),
    "number": frozenset({"ask", "number", "between", "within", "unit"}),
}
_WORD: Final = b"abcdefghijklmnopqrstuvwxyz0123456789_"
_LOWER: Final = bytes(range(256)).lower()
_NO_WORD: Final = bytes(set(range(128)) - {*_WORD, *_WORD.upper(), *b"\n"})
_TAIL: Final = 3


def quick_item(chunk: Chunk, scope: Scope) -> Item | None:
    """Return the item of a plain question; None where there may be something to say of it."""
    values = chunk.values
    kind = _kind_of(tuple(values))
    if kind is None:
        return None
    stem = values.get("claim" if kind == "claim" else "ask")
    if type(stem) is not str or len(stem) > MAX_STEM or (kind in _ASKING and not is_asking(stem)):
        return None
    asked = _READERS[kind](values, stem)
    rest = None if asked is None else _rest(values, scope)
    cited = None if rest is None else _cited(chunk, scope)
    if asked is None or rest is None or cited is None:
        return None
    name, topic, why, hint, tags, level, spoiler = rest
    return Item(
        name or stable_id(stem),
        stem,
        asked,
        topic,
        level,
        why,
        hint,
        tags,
        None,
        cited,
        (),
        spoiler,
        scope.defaults.time,
        (),
        Place(scope.report.path, chunk.line + 1, 3),
    )


@lru_cache(maxsize=1024)
def _kind_of(keys: tuple[str, ...]) -> str | None:
    """Return the kind that the keys of a question make it; None where one of them is not its own."""
    given = [kind for key, kind in _KINDS if key in keys]
    if len(given) != 1:
        return None
    kind = "choice" if given == ["typed"] and "wrong" in keys else given[0]
    return kind if _OWN[kind] | _COMMON >= frozenset(keys) else None


def _rest(values: dict[str, Value], scope: Scope) -> _Rest | None:
    """Return what all kinds share; None where a value is not simply right."""
    get, defaults = values.get, scope.defaults
    name, topic, why, hint, tags = get("id", ""), get("topic", ""), get("why", ""), get("hint", ""), get("tags")
    if not type(name) is type(topic) is type(why) is type(hint) is str:
        return None
    if len(why) + len(hint) + len(topic) > MAX_CHARACTERS or (name and ID.fullmatch(name) is None):
        return None
    level, spoiler = get("level", defaults.level.value), get("spoiler", "no")
    if type(level) is not str or level not in LEVELS or type(spoiler) is not str or spoiler not in TRUTH:
        return None
    all_tags = () if tags is None else tuple(_list(tags))
    return name, topic or defaults.topic, why, hint, all_tags, LEVELS[level], TRUTH[spoiler]


def _cited(chunk: Chunk, scope: Scope) -> tuple[Citation, ...] | None:
    """Return the citations; None where one is not simply right."""
    written = chunk.values.get("source")
    if written is None:
        return scope.defaults.citations
    line, column = chunk.place("source")
    line, column = line + 1, column + 1
    if type(written) is str:
        cited = _located(written)
        if cited is None or cited[0] not in scope.sources:
            return None
        scope.cited.add(cited[0])
        return (Citation(*cited, None, "", Place(scope.report.path, line, column)),)
    found = []
    for text in written:
        cited, column = _located(text), column + 1
        if cited is None or cited[0] not in scope.sources:
            return None
        found.append(Citation(*cited, None, "", Place(scope.report.path, line, column)))
        column += len(text) + 1
    scope.cited.update([citation.source for citation in found])
    return tuple(found)


@lru_cache(maxsize=1024)
def _located(text: str) -> tuple[str, int, int] | None:
    """Return the source and the first and last paragraph that a text cites; None where it does not cite."""
    match = CITATION.fullmatch(text)
    if match is None:
        return None
    first, last = int(match[2]), int(match[3] or match[2])
    return (match[1], first, last) if first <= last else None


def _choice(values: dict[str, Value], stem: str) -> Choice | None:
    key, wrong = values["answer"], values["wrong"]
    if type(key) is not str or type(wrong) is str or not FEW_WRONG <= len(wrong) <= MAX_WRONG:
        return None
    if not _are_apart([key, *wrong]) or is_given_away(key, stem, wrong):
        return None
    return Choice(Option(key), tuple(map(Option, wrong)))


def _multi(values: dict[str, Value], stem: str) -> Multi | None:
    keys, wrong = values["answers"], values.get("wrong")
    if type(keys) is str or type(wrong) is not list or not 1 <= len(wrong) <= MAX_WRONG:
        return None
    if len(keys) + len(wrong) > MAX_OPTIONS or not _are_apart([*keys, *wrong]):
        return None
    if any(is_given_away(key, stem, wrong) for key in keys):
        return None
    return Multi(tuple(map(Option, keys)), tuple(map(Option, wrong)))


def _claim(values: dict[str, Value], stem: str) -> Claim | None:  # noqa: ARG001 - as its like
    verdict = values.get("is")
    is_true = TRUTH.get(verdict) if type(verdict) is str else None
    return None if is_true is None else Claim(is_true)


def _typed(values: dict[str, Value], stem: str) -> Typed | None:
    key, accept = values["answer"], _list(values.get("accept", []))
    if type(key) is not str or max(map(len, (key, *accept))) > MAX_CHARACTERS or is_given_away(key, stem, ()):
        return None
    if not all(any(map(str.isalnum, text)) for text in (key, *accept)):
        return None
    return Typed(key, tuple(accept))


def _order(values: dict[str, Value], stem: str) -> Order | None:  # noqa: ARG001 - as its like
    sequence = values["order"]
    if type(sequence) is str or not _LEAST_ORDER <= len(sequence) <= _MOST_ORDER or not _are_apart(sequence):
        return None
    return Order(tuple(map(Option, sequence)))


def _number(values: dict[str, Value], stem: str) -> Number | None:
    written, between = values["number"], values.get("between")
    within, unit = values.get("within", "0"), values.get("unit", "")
    if type(between) is not list or type(unit) is not str or len(between) != 2:  # noqa: PLR2004 - low and high
        return None
    texts = (written, *between, within)
    if not all(type(text) is str and NUMBER.fullmatch(text) for text in texts):
        return None
    value, low, high, distance = (Decimal(str(text)) for text in texts)
    if not low < high or not low <= value <= high or distance < 0 or len(unit) > MAX_CHARACTERS:
        return None
    return None if is_given_away(format(value, "f"), stem, ()) else Number(value, low, high, distance, unit)


def _are_apart(texts: Sequence[str]) -> bool:
    """Tell whether options fit their buttons, and are sure to differ by more than what `fold` takes for the same."""
    joined = "\n".join(texts)
    if (len(joined) > MAX_OPTION and max(map(len, texts)) > MAX_OPTION) or has_above(joined):
        return False
    if joined.isascii():
        # Texts that `fold` calls the same end in the same letters.
        words = joined.encode("ascii").translate(_LOWER, _NO_WORD).split(b"\n")
        return len({word[-_TAIL:] for word in words}) == len(texts)
    return len(set(map(fold, texts))) == len(texts)


def _list(value: Value) -> list[str]:
    return value if isinstance(value, list) else [value]


_Rest = tuple[str, str, str, str, tuple[str, ...], Level, bool]
_KINDS: Final = (
    ("claim", "claim"),
    ("answer", "typed"),
    ("answers", "multi"),
    ("order", "order"),
    ("number", "number"),
)
_ASKING: Final = frozenset({"choice", "multi", "typed", "number"})
_READERS: Final[dict[str, Callable[[dict[str, Value], str], Interaction | None]]] = {
    "choice": _choice,
    "multi": _multi,
    "claim": _claim,
    "typed": _typed,
    "order": _order,
    "number": _number,
}
