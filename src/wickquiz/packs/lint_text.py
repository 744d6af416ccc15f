"""Lint on the text itself: what YAML takes for something else than the author sees.

A look at the whole text comes first, and only a file in which there is something to find is walked value by value.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from wickquiz.packs.items import allowed_in
from wickquiz.packs.nodes import Mapping, Node, Scalar, Sequence, walk
from wickquiz.packs.problems import Report, Spot, shown

_COMMENT: Final = re.compile(r"\S[ \t]+#")
_LOST: Final = re.compile(r"([ \t]+)(#(.?).*)")
_THOUSANDS: Final = re.compile(r",\d{3}(?!\d)")  # what begins with a plain character is found five times as fast


def lint_text(root: Mapping, text: str, report: Report) -> None:
    """Warn of text that is lost behind ` #`, numbers that a flow list splits, and text that is not NFC."""
    has_comment = "#" in text and _COMMENT.search(text) is not None
    has_split = _THOUSANDS.search(text) is not None
    is_normal = unicodedata.is_normalized("NFC", text) and "\\" not in text
    if not has_comment and not has_split and is_normal:
        return
    lines = text.split("\n")
    for part in _parts(root):
        before = report.mark()
        for node in walk(part, skip=root.values.get("questions") if part is root else None):
            if isinstance(node, Sequence):
                if node.is_flow and has_split:
                    _find_split(node, report)
                continue
            if has_comment and node.implicit[0]:
                _find_lost(node, lines, report)
            if not is_normal and not unicodedata.is_normalized("NFC", node.value):
                message = "this text is not in Unicode's composed form (NFC), and may not be found or shown well"
                report.add("not-nfc", node.start_mark, f"{message}: type its accented letters anew")
        if isinstance(part, Mapping) and part is not root:
            report.silence(frozenset(allowed_in(part)), before)


def _parts(root: Mapping) -> Iterator[Node]:
    """Yield the file's head, then its questions, each of which may silence rules."""
    yield root
    questions = root.values.get("questions")
    if isinstance(questions, Sequence):
        yield from questions.items


def _find_lost(scalar: Scalar, lines: list[str], report: Report) -> None:
    """Warn of a comment right behind a plain text, unless it is set off as one: two spaces before '#', one after."""
    end = scalar.end_mark
    if end is None or end.line >= len(lines):
        return
    found = _LOST.match(lines[end.line], end.column)
    if found is None or (len(found[1].expandtabs(2)) >= 2 and found[3] in {"", " ", "\r"}):  # noqa: PLR2004 - two spaces
        return
    message = (
        f"the text from '{shown(found[2], 20)}' on is a comment and is lost: put the whole text into quotes; a comment "
        "has two spaces before its '#' and one behind it"
    )
    report.add("lost-text", Spot(end.line, found.start(2)), message)


def _find_split(sequence: Sequence, report: Report) -> None:
    """Warn of two numbers in a flow list that were one, written with a comma for the thousands."""
    for left, right in zip(sequence.items, sequence.items[1:], strict=False):
        if not isinstance(left, Scalar) or not isinstance(right, Scalar):
            continue
        ends, begins = left.end_mark, right.start_mark
        touching = ends and begins and ends.line == begins.line and ends.column + 1 == begins.column
        if touching and re.fullmatch(r"\D{0,3}\d{1,3}", left.value) and re.match(r"\d{3}(?!\d)", right.value):
            whole = shown(f"{left.value},{right.value}")
            message = f"the comma in '{whole}' ends an entry of the list: put '{whole}' into quotes"
            report.add("split-number", left.start_mark, message)
