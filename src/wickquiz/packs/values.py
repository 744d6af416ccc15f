"""Single values out of a tree: text, lists of text, whole and decimal numbers, truth values, keys.

Everything typed is text, whatever another YAML reader would make of it (`yes`, `1:30`, `~`); the few numbers and
truth values of the format are read from that text here. A value that is wrong goes to the report at its place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from decimal import Decimal
from difflib import get_close_matches
from typing import Final

from wickquiz.packs.nodes import Mapping, Node, Scalar, Sequence
from wickquiz.packs.problems import Report, shown

FORBIDDEN: Final = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|\r(?!\n)"
)
"""Control characters, line breaks that editors do not count as such, embeddings and overrides of the direction."""

_PRINTABLE: Final = bytes([*b"\t\n", *range(0x20, 0x7F)])

MAX_CHARACTERS: Final = 10_000
"""Characters of one text: more than any screen shows, and less than what stops one."""

_MEANT: Final = {
    "question": "ask",
    "prompt": "ask",
    "correct": "answer",
    "right": "answer",
    "options": "wrong",
    "choices": "wrong",
    "distractors": "wrong",
    "explanation": "why",
    "feedback": "why",
    "picture": "image",
    "photo": "image",
    "category": "topic",
    "difficulty": "level",
    "reference": "source",
    "name": "title",
    "author": "authors",
}
"""What other programs call a key."""
_FEW: Final = 9
"""As many names as can be listed in a sentence."""
NUMBER: Final = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,10})?", re.ASCII)
TRUTH: Final = {"true": True, "yes": True, "false": False, "no": False}


def find_forbidden(text: str) -> re.Match[str] | None:
    """Return where the first forbidden character stands in a text, or None."""
    # Taking the printable bytes out is a tenth of the search's work, and leaves nothing of nearly every ASCII text.
    if text.isascii() and not text.encode("ascii").translate(None, _PRINTABLE):
        return None
    return FORBIDDEN.search(text)


def required_text(node: Node | None, key: str, owner: Mapping, report: Report) -> str:
    """Return the text of `key` in `owner`; the empty string, reported as an error, where there is none."""
    if node is None:
        report_missing(key, "...", owner, report)
        return ""
    return text_of(node, f"'{key}'", report)


def optional_text(node: Node | None, key: str, report: Report) -> str:
    """Return the text of an optional key; the empty string where it is absent, or empty (a warning)."""
    if node is None:
        return ""
    if type(node) is Scalar and not node.value.strip():
        report.add("empty-value", node.start_mark, f"'{key}' has no text: write one, or delete the line")
        return ""
    return text_of(node, f"'{key}'", report)


def text_of(node: Node, what: str, report: Report) -> str:
    """Return the text of `node`, without the space around it; the empty string, reported, where it has none."""
    if type(node) is not Scalar:
        is_list = type(node) is Sequence
        found = "a list" if is_list else "keys (a text that holds ': ' has to stand in quotes)"
        report.add("expects-text", node.start_mark, f"{what} is one text, and {found} stands here")
        return ""
    text = node.value.strip()
    if not text and node.tag is not None:
        return ""  # the tag took the text's place, and was reported
    if not text:
        report.add(
            "missing-text", node.start_mark, f"{what} has no text: write it (text that begins with # needs quotes)"
        )
    elif node.style == '"' and FORBIDDEN.search(text):
        report.add("control-character", node.start_mark, f"{what} names an invisible character: take it out")
    elif len(text) > MAX_CHARACTERS:
        message = f"{what} has {len(text):,} characters, and no text may have more than {MAX_CHARACTERS:,}: shorten it"
        report.add("too-large", node.start_mark, message)
    return text


def elements(node: Node | None) -> list[Node]:
    """Return the elements of a list; a single value counts as a list of one, an empty one as none."""
    if type(node) is Sequence:
        return node.items
    if node is None or (type(node) is Scalar and not node.value.strip()):
        return []
    return [node]


def listed(node: Node | None, key: str, report: Report) -> list[Node]:
    """Return the `elements` of the value of `key`, with a warning where it is empty."""
    found = elements(node)
    if not found and node is not None:
        report.add("empty-value", node.start_mark, f"'{key}' is empty: fill it, or delete the line")
    return found


def texts(node: Node | None, key: str, report: Report) -> tuple[str, ...]:
    """Return the texts of a list (or of one text); those that are none are reported and left out."""
    found = (text_of(element, f"each entry of '{key}'", report) for element in listed(node, key, report))
    return tuple(text for text in found if text)


def decimal(node: Node | None, key: str, owner: Mapping, report: Report) -> Decimal | None:
    """Return the number of a required `key`; None (reported) where it is absent or no number."""
    if node is None:
        report_missing(key, "...", owner, report)
        return None
    return decimal_of(node, f"'{key}'", report)


def decimal_of(node: Node, what: str, report: Report) -> Decimal | None:
    """Return the number that `node` holds; None (reported) where it holds none."""
    value = node.value.strip() if type(node) is Scalar else ""
    if NUMBER.fullmatch(value):
        return Decimal(value)
    message = f"{what} is a number such as 12, -3 or 4.5, without units, spaces or commas (1000, not 1,000)"
    report.add("bad-number", node.start_mark, message)
    return None


def truth_of(node: Node, key: str, report: Report) -> bool | None:
    """Return the truth value that `node` holds; None (reported) where it holds none."""
    verdict = TRUTH.get(node.value.strip().lower()) if type(node) is Scalar else None
    if verdict is None:
        report.add("bad-truth", node.start_mark, f"'{key}' is true or false (or yes or no)")
    return verdict


def mapping_of(node: Node, what: str, report: Report) -> Mapping | None:
    """Return `node` if it holds keys; None (reported) otherwise."""
    if isinstance(node, Mapping):
        return node
    report.add("expects-mapping", node.start_mark, f"{what} is made of lines 'key: value', and none stand here")
    return None


def check_keys(
    mapping: Mapping, allowed: frozenset[str], what: str, report: Report, inner: Collection[str] = ()
) -> None:
    """Report every key of `mapping` that is neither `allowed` nor the author's own (`x-...`).

    `inner` are the keys of what stands within `mapping`, and may have lost their indentation.
    """
    if mapping.keys.keys() <= allowed:
        return
    for key, scalar in mapping.keys.items():
        if key not in allowed and not key.startswith("x-"):
            mapping.has_strays = True
            hint = (
                "; indent it, if it belongs to what stands above" if key in inner else suggestion(key, allowed, report)
            )
            message = f"'{shown(key)}' is not a key of {what}{hint}"
            report.add("unknown-key", scalar.start_mark, message)


def report_missing(key: str, example: str, owner: Mapping, report: Report) -> None:
    """Report that `key` is missing, unless `owner` has an unknown key that is probably meant for it."""
    if not owner.has_strays:
        message = f"'{key}' is missing here: add a line '{key}: {example}'"
        report.add("missing-key", owner.start_mark, message)


def suggestion(word: str, known: Iterable[str], report: Report) -> str:
    """Return what `word` was probably meant to be, as the end of a sentence."""
    names = sorted(known)
    near = [name for name in names if name == _MEANT.get(word.lower())]
    near = near or ([] if report.is_full else get_close_matches(word[:40].lower(), names, 1, 0.6))
    if near:
        return f"; did you mean '{near[0]}'?"
    return f"; it may be {', '.join(names)}" if len(names) <= _FEW else ""
