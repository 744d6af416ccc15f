"""The slips of a first hour with YAML: what a line probably meant, where the parser gave up on it or just after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wickquiz.packs.items import QUESTION_KEYS
from wickquiz.packs.problems import Spot, shown

Slip = tuple[Spot, str]
"""Where an author has to act, and a sentence that says how."""

_HEAD: Final = frozenset({"wickpack", "title", "language", "license", "authors", "sources", "questions", "defaults"})
_KEYS: Final = QUESTION_KEYS | _HEAD
_TAB: Final = re.compile(r" *\t")
_NO_SPACE_AFTER_COLON: Final = re.compile(r" *(?:- +)?([a-z]+):([^\s:/].*)")
_NO_SPACE_AFTER_DASH: Final = re.compile(r" *-([^\W\d_].*)")
_KEY: Final = re.compile(r"( *)(- +)?([a-z]+):(?:\s+(.*)|$)")
_OPENING: Final = re.compile(r"[|>][-+0-9]*$")


def slip_near(lines: Sequence[str], line: int) -> Slip | None:
    """Return the slip on the line numbered `line` (from 0), or on the last one before it that is not empty."""
    if not 0 <= line < len(lines):
        return None
    before = next((at for at in range(line - 1, max(-1, line - 10), -1) if lines[at].strip()), line)
    if _indent(lines[before]) > _indent(lines[line]):
        before = line  # it ends a text of several lines, where everything may stand
    for look in (_tab, _colon, _dash):
        for at in (before, line):
            if found := look(lines[at].rstrip(), at):
                return found
    return _column(lines[before].rstrip(), lines[line].rstrip(), line)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _tab(text: str, at: int) -> Slip | None:
    found = _TAB.match(text)
    return (Spot(at, found.end() - 1), "a tab stands here: indent with spaces") if found else None


def _colon(text: str, at: int) -> Slip | None:
    found = _NO_SPACE_AFTER_COLON.fullmatch(text)
    if not found or found[1] not in _KEYS:
        return None
    written = f"{found[1]}: {shown(found[2], 30)}"
    return Spot(at, found.start(2)), f"a space has to stand behind the colon of a key: write '{written}'"


def _dash(text: str, at: int) -> Slip | None:
    found = _NO_SPACE_AFTER_DASH.fullmatch(text)
    if not found:
        return None
    return Spot(at, found.start(1)), f"a space has to stand behind the '-' of a list: write '- {shown(found[1], 30)}'"


def _column(before: str, text: str, at: int) -> Slip | None:
    """Return the slip of a key that does not begin where the one on the line before it does."""
    above, here = _KEY.fullmatch(before), _KEY.fullmatch(text)
    if not above or not here or here[2] or {above[3], here[3]} - QUESTION_KEYS:
        return None
    if not above[4] or _OPENING.search(above[4]):
        return None  # what follows belongs to that key, and stands further in
    wanted, found = above.start(3), here.start(3)
    if found > wanted or (above[2] and above.end(1) < found < wanted):
        sentence = f"'{here[3]}' has to begin right below '{above[3]}', with {wanted} spaces before it"
        return Spot(at, found), sentence
    return None
