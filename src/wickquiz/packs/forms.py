"""The form of a plain question: one regular expression that takes all of it apart in one go.

Its keys may stand in any order, each once, with empty lines between them. What a group holds is certain, or is looked
into by `shapes`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from wickquiz.packs.items import LEVELS
from wickquiz.packs.kinds import KEYS_OF_KIND
from wickquiz.packs.shapes import LISTED, PLAIN, QUOTED
from wickquiz.packs.values import TRUTH

_TEXT: Final = rf" ({PLAIN}|{QUOTED})"
_WRAPPED: Final = rf" ({PLAIN}(?:\n    ++{PLAIN})*+|{QUOTED})"
_BELOW: Final = r"(?:\n  (?:- |  )[^\n]++)++"
_LIST: Final = rf"(?: |(?=\n))(\[{LISTED}\]|{_BELOW})"
_TEXTS: Final = rf"(?: |(?=\n))(\[{LISTED}\]|{PLAIN}|{QUOTED}|{_BELOW})"
_CITED: Final = rf"(?: |(?=\n))(\w[^\n]++|[\[{{][^\n]++(?<=[\]}}])|{QUOTED}|{_BELOW})"
_NESTED: Final = rf"(?: |(?=\n))({_BELOW})"
_DIGITS: Final = r"[+-]?[0-9]{1,15}+(?:\.[0-9]{1,10}+)?+"
_NUMBER: Final = rf" ({_DIGITS})"
_TRUTH: Final = rf" ({'|'.join(TRUTH)})"

_OWN: Final = {
    "ask": _WRAPPED,
    "answer": _TEXT,
    "wrong": _LIST,
    "claim": _WRAPPED,
    "is": _TRUTH,
    "answers": _LIST,
    "accept": _TEXTS,
    "reject": _TEXTS,
    "order": _LIST,
    "match": _NESTED,
    "number": _NUMBER,
    "between": rf" \[({_DIGITS}, {_DIGITS})\]",
    "within": _NUMBER,
    "unit": _TEXT,
}
"""What stands behind the keys that kinds have of their own, those of a choice first: of each one group."""
_COMMON: Final = {
    "id": r" (\w[\w.-]{0,63}+)",
    "why": _WRAPPED,
    "hint": _WRAPPED,
    "topic": _TEXT,
    "level": rf" ({'|'.join(LEVELS)})",
    "tags": _TEXTS,
    "source": _CITED,
    "disagree": _NESTED,
    "spoiler": _TRUTH,
    "time": r" ([0-9]{1,4}+)",
}
_OPTIONAL: Final = frozenset({"accept", "reject", "within", "unit"})
_OF_A_CHOICE: Final = 3
_NO_OTHER: Final = (None,) * (len(_OWN) - _OF_A_CHOICE)

OWN: Final = len(_OWN)
"""So many groups are the kinds'; behind them stand those of the keys in `_COMMON`, in that order."""
SOURCE: Final = [*_OWN, *_COMMON].index("source") + 1
DISAGREE: Final = [*_OWN, *_COMMON].index("disagree") + 1

# Each key stands once: where its group is set already, nothing matches. The repetition is not possessive, though
# nothing is ever tried anew: with alternatives and groups in it, that goes wrong up to Python 3.12.7.
_ENTRIES: Final = "|".join(
    f"{key}:(?({group})(?!)){value}" for group, (key, value) in enumerate((_OWN | _COMMON).items(), 1)
)
QUESTION: Final = re.compile(rf"-(?: (?:{_ENTRIES})(?:\n++ ?|\Z))+")


def kind_of(groups: tuple[str | None, ...]) -> str | None:
    """Return the kind of the question with these groups; None where a key is not its kind's, or one is missing."""
    if groups[_OF_A_CHOICE:OWN] == _NO_OTHER and None not in groups[:_OF_A_CHOICE]:
        return "choice"
    return _kind_with(tuple([group is None for group in groups[:OWN]]))


@lru_cache(maxsize=256)
def _kind_with(are_missing: tuple[bool, ...]) -> str | None:
    given = {key for key, is_missing in zip(_OWN, are_missing, strict=True) if not is_missing}
    for kind, allowed in KEYS_OF_KIND.items():
        optional = _OPTIONAL | {"wrong"} if kind == "match" else _OPTIONAL
        if given <= allowed <= given | optional:
            return kind
    return None
