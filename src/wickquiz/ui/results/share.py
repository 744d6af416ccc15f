"""What of a round is shown to others: how it went, and how to play it. Pure.

Nothing of it gives an answer away, or says who played.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from wickquiz.game.attempt import Attempt
from wickquiz.game.review import review
from wickquiz.packs.model import Pack
from wickquiz.ui.parts.pack_wording import pack_names
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.results.derive import headline, tally, tone

translate = QCoreApplication.translate

MOST_MARKS = 60
"""Of a longer round so many questions are marked one by one."""

PER_LINE = 10
NAME = "wickquiz"
SEPARATOR = " · "
SIGNS = {"right": "\N{WHITE HEAVY CHECK MARK}", "partly": "\N{LARGE ORANGE DIAMOND}", "wrong": "\N{CROSS MARK}"}
"""Marks in a text: each of its own shape, as not everyone tells their colours apart."""


@dataclass(frozen=True, slots=True)
class ShareProps:
    """The card and what comes of it. `alt` says in words all that the card shows; `note` what was done with it."""

    mode: str = ""
    packs: str = ""
    headline: str = ""
    is_scored: bool = True
    score: str = ""
    tally: str = ""
    more: str = ""
    code: str = ""
    alt: str = ""
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MarkRow:
    """How one question went: right, partly or wrong."""

    mark: str


def derive_props(attempt: Attempt, code: str, packs: Sequence[Pack], mode: str) -> ShareProps:
    """Return the card of a finished round; `mode` is what its mode is called."""
    look, left_out = review(attempt), max(len(attempt.answered) - MOST_MARKS, 0)
    points = translate("Results", "%Ln point(s)", "", look.score)
    bare = ShareProps(
        mode=mode,
        packs=pack_names(packs),
        headline=headline(look),
        is_scored=attempt.rules.is_scored,
        score=points if attempt.rules.is_scored else "",
        tally=tally(attempt, look),
        more=translate("Results", "and %Ln more", "questions", left_out) if left_out else "",
        code=code,
    )
    marks = tuple(row.mark for row in derive_marks(attempt))
    return replace(bare, alt=_alt(bare, marks), text=_text(bare, marks))


def derive_marks(attempt: Attempt) -> tuple[MarkRow, ...]:
    """Return how each question went, in the order asked; of a long round the first ones."""
    return tuple(MarkRow(tone(answered.judgement)) for answered in attempt.answered[:MOST_MARKS])


def _alt(card: ShareProps, marks: Sequence[str]) -> str:
    words = {
        "right": translate("Results", "right"),
        "partly": translate("Results", "partly right"),
        "wrong": translate("Results", "missed"),
    }
    one_by_one = ", ".join(filter(None, (*(words[mark] for mark in marks), card.more)))
    said = (NAME, card.headline, card.mode, card.packs, card.score, card.tally, one_by_one, card.code)
    return ". ".join(part for part in said if part)


def _text(card: ShareProps, marks: Sequence[str]) -> str:
    signs = [SIGNS[mark] for mark in marks]
    rows = ["".join(signs[start : start + PER_LINE]) for start in range(0, len(signs), PER_LINE)]
    lines = (
        SEPARATOR.join((NAME, card.mode, card.packs)),
        SEPARATOR.join(filter(None, (card.score, card.tally))),
        *rows,
        card.more,
        fill(translate("Results", "The very same game: %1"), card.code) if card.code else "",
    )
    return "\n".join(filter(None, lines))
