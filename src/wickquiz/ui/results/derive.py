"""What the end of a round shows, derived from the round. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.game.attempt import Attempt
from wickquiz.game.judge import Judgement
from wickquiz.game.review import Review, Reviewed, TopicTotal, review
from wickquiz.game.rules import Mode
from wickquiz.packs.model import Pack
from wickquiz.ui.parts.sentences import say
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.parts.wording import say_key, say_points, say_response, source_line

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ResultsProps:
    """The whole screen but for its lists. `code` is empty where none names the round, `missed_label` where none was.

    `can_sign`: on a kiosk, the round may be signed on the board.
    """

    headline: str = ""
    is_scored: bool = True
    score: int = 0
    tally: str = ""
    breakdown: str = ""
    code: str = ""
    is_copied: bool = False
    missed_label: str = ""
    review_title: str = ""
    trouble: str = ""
    can_sign: bool = False


@dataclass(frozen=True, slots=True)
class TopicRow:
    """How one topic went."""

    topic: str
    hits: int
    asked: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One question looked back on. `tone` is right, partly or wrong."""

    number: int
    stem: str
    said: str
    key: str
    tone: str
    points: str
    source: str


def derive_props(attempt: Attempt, code: str, trouble: str) -> ResultsProps:
    """Return the screen for a finished round."""
    look = review(attempt)
    missed = len(look.missed)
    is_scored = attempt.rules.is_scored
    return ResultsProps(
        headline=headline(look),
        is_scored=is_scored,
        score=look.score,
        tally=tally(attempt, look),
        breakdown=_breakdown(look) if is_scored else translate("Results", "Practice keeps no score."),
        code=code,
        missed_label=translate("Results", "Practise the %Ln missed", "questions", missed) if missed else "",
        review_title=translate("Results", "What was missed, and where to read it")
        if missed
        else translate("Results", "Nothing missed: the round again"),
        trouble=say(trouble),
    )


def derive_topics(attempt: Attempt) -> tuple[TopicRow, ...]:
    """Return how each topic went, in the order met."""
    return tuple(_topic(total) for total in review(attempt).topics)


def derive_entries(attempt: Attempt, packs: Mapping[str, Pack]) -> tuple[EntryRow, ...]:
    """Return the review: what was missed first, then what was right."""
    entries, streak = [], 0
    for number, reviewed in enumerate(review(attempt).items, 1):
        streak = streak + 1 if reviewed.answered.judgement.is_right else 0
        entries.append(_entry(number, reviewed, streak, packs[reviewed.card.pack_id]))
    return tuple(sorted(entries, key=lambda entry: entry.tone == "right"))


def headline(look: Review) -> str:
    """Say in a few words how it went."""
    share = look.right / look.asked if look.asked else 0
    if share == 1:
        return translate("Results", "A perfect round")
    if share >= 0.8:  # noqa: PLR2004 - where a round feels won
        return translate("Results", "Sharp as a blade")
    if share >= 0.5:  # noqa: PLR2004 - half
        return translate("Results", "Light on your feet")
    return translate("Results", "The night is young")


def tally(attempt: Attempt, look: Review) -> str:
    """Say how many were right."""
    if attempt.rules.mode is Mode.SUDDEN and look.missed:
        many = fill(translate("Results", "%1 right, then the first miss"), look.right)
        return many if look.right else translate("Results", "Missed at the very first")
    right = fill(translate("Results", "%1 of %2 right"), look.right, look.asked)
    if attempt.is_struck:
        return fill(translate("Results", "%1 when midnight struck"), right)
    return right


def tone(judgement: Judgement) -> str:
    """Return how an answer went: right, partly or wrong."""
    return "right" if judgement.is_right else "partly" if judgement.credit > 0 else "wrong"


def _breakdown(look: Review) -> str:
    named = (
        (look.points.base, translate("Results", "%1 for answers")),
        (look.points.streak, translate("Results", "%1 for streaks")),
        (look.points.speed, translate("Results", "%1 for speed")),
    )
    return "  +  ".join(fill(text, points) for points, text in named if points)


def _topic(total: TopicTotal) -> TopicRow:
    return TopicRow(total.topic or translate("Results", "Other"), total.right, total.asked)


def _entry(number: int, reviewed: Reviewed, streak: int, pack: Pack) -> EntryRow:
    item, judgement = reviewed.card.item, reviewed.answered.judgement
    said = say_response(item, reviewed.answered.response)
    return EntryRow(
        number=number,
        stem=item.stem,
        said=fill(translate("Results", "You said: %1"), said) if said else "",
        key="" if judgement.is_right else fill(translate("Results", "Right: %1"), say_key(item)),
        tone=tone(judgement),
        points=say_points(item.level, reviewed.answered, streak),
        source=source_line(item, pack),
    )
