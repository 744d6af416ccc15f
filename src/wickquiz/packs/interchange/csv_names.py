"""What people call the columns of a table of questions."""

from __future__ import annotations

import re
from typing import Final

SINGLE: Final = {
    "id": ("id", "identifier"),
    "kind": ("kind", "type", "questiontype", "format"),
    "question": ("question", "questions", "questiontext", "ask", "prompt", "stem", "q", "statement", "claim", "text"),
    "answer": (
        *("answer", "answers", "a", "correct", "correctanswer", "correctanswers", "correctoption"),
        *("rightanswer", "right", "solution", "key", "answerkey"),
    ),
    "why": ("why", "explanation", "rationale", "feedback", "comment", "comments", "generalfeedback", "note", "notes"),
    "hint": ("hint", "hints", "clue"),
    "level": ("level", "difficulty"),
    "topic": ("topic", "category", "subject", "theme", "round"),
    "tags": ("tags", "tag", "keywords"),
    "source": ("source", "sources", "reference", "references", "citation", "citations", "cite", "url", "link"),
    "accept": ("accept", "accepted", "alsoaccept", "acceptedanswers", "alternatives", "synonyms"),
    "reject": ("reject", "rejected", "notaccepted"),
    "low": ("low", "min", "minimum", "from", "lower"),
    "high": ("high", "max", "maximum", "to", "upper"),
    "within": ("within", "tolerance", "margin", "error"),
    "unit": ("unit", "units"),
    "time": ("time", "timelimit", "seconds", "timeinseconds", "timelimitinseconds"),
    "spoiler": ("spoiler",),
    "image": ("image", "picture", "imagelink", "imageurl", "media"),
    "alt": ("alt", "alttext"),
}
"""A column's name among ours, and what it may be called: in small letters, without spaces and marks."""

_WRONG: Final = re.compile(
    r"(?:wrong|incorrect|false|bad|distract[oe]rs?|other)(?:answers?|options?|choices?|responses?)?(\d*)"
)
_OPTION: Final = re.compile(r"(?:option|choice|answer|response|alternative)(\d+|[a-h])|(options|choices)")
_MARKS: Final = re.compile(r"\((?:s|es)\)|\W|_")
_BY_NAME: Final = {name: column for column, names in SINGLE.items() for name in names}


def column_of(header: str) -> str:
    """Return our name of the column called `header`: one of `SINGLE`, `wrong`, `option`; empty where it has none."""
    name = _MARKS.sub("", header.casefold().replace("(s)", "s"))
    if name in _BY_NAME:
        return _BY_NAME[name]
    if _WRONG.fullmatch(name):
        return "wrong"
    return "option" if _OPTION.fullmatch(name) else ""
