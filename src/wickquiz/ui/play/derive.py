"""What the play screen shows whatever the kind, derived from what lies on the table. Pure: no clock, no state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.texts import fill
from wickquiz.ui.parts.wording import CaseRow, case_rows, say_key, say_points
from wickquiz.ui.play.kinds import match, options, order, scale, typed
from wickquiz.ui.play.kinds.options import WhyNot
from wickquiz.ui.play.table import BADGES, ResultRow, Table, tone_of

translate = QCoreApplication.translate

_MOST_PIPS = 12
_AHEAD = 4
"""How many pips a round shows, and how many of them at least lie ahead where there is that much to come."""


@dataclass(frozen=True, slots=True)
class PlayProps:
    """The whole screen but for its lists. `phase` is asking or revealed; `tone` right, partly, wrong or empty.

    `is_locked` says that the response is locked in and about to be kept: nothing can be changed, nothing is revealed.
    `place` says in a long round which question this is; a short one shows it by its pips alone. `so_far` says in words
    what the pips show of the questions before.
    """

    phase: str = "asking"
    kind: str = ""
    topic: str = ""
    number: int = 0
    length: int = 0
    place: str = ""
    so_far: str = ""
    is_scored: bool = True
    score: int = 0
    streak: int = 0
    task: str = ""
    stem: str = ""
    picture: str = ""
    picture_alt: str = ""
    hint: str = ""
    can_hint: bool = False
    prompt: str = ""
    can_proceed: bool = False
    is_locked: bool = False
    proceed_label: str = ""
    tone: str = ""
    verdict: str = ""
    nearness: str = ""
    points: str = ""
    why: str = ""
    announcement: str = ""


@dataclass(frozen=True, slots=True)
class Pip:
    """One question of the round: right, partly, wrong, now or ahead."""

    mark: str


def derive_props(table: Table) -> PlayProps:
    """Return the screen for this table."""
    item, attempt = table.card.item, table.attempt
    tone = tone_of(table.answered)
    verdict, nearness = _verdict(tone), _how_near(table)
    return PlayProps(
        phase="asking" if table.is_open else "revealed",
        kind=item.kind,
        topic=item.topic,
        number=table.index + 1,
        length=0 if attempt.rules.is_open_ended else len(attempt.cards),
        place=_place(table),
        so_far=_so_far(table),
        is_scored=attempt.rules.is_scored,
        score=attempt.score,
        streak=attempt.streak,
        task=_task(table),
        stem=item.stem,
        picture=address(item.image, table.pack),
        picture_alt=item.image.alt if item.image else "",
        hint=item.hint if table.is_hinted and table.is_open else "",
        can_hint=table.is_open and bool(item.hint) and not table.is_hinted,
        prompt=_prompt(table),
        can_proceed=not table.is_open or table.is_ready,
        proceed_label=_proceed_label(table),
        tone=tone,
        verdict=verdict,
        nearness=nearness,
        points=_points(table),
        why="" if table.is_open else item.why,
        announcement="" if table.is_open else _announcement(table, verdict, nearness),
    )


def derive_pips(table: Table) -> tuple[Pip, ...]:
    """Return the progress of the round; of a long one, the part around the question in view."""
    marks = [tone_of(answered) for answered in table.attempt.answered]
    marks += ["now"] if table.is_open else []
    if not table.attempt.rules.is_open_ended:
        marks += ["ahead"] * (len(table.attempt.cards) - len(marks))
    first = max(0, min(table.index + 1 + _AHEAD, len(marks)) - _MOST_PIPS)
    return tuple(map(Pip, marks[first : first + _MOST_PIPS]))


def derive_results(table: Table) -> tuple[ResultRow, ...]:
    """Return what was answered beside what is right; nothing while asking, nor where the options say it themselves."""
    of_kind: dict[str, Callable[[Table], tuple[ResultRow, ...]]] = {
        typed.KIND: typed.derive_results,
        order.KIND: order.derive_results,
        match.KIND: match.derive_results,
        "number": scale.derive_results,
    }
    derive = of_kind.get(table.card.item.kind)
    return () if table.is_open or derive is None else derive(table)


def derive_why_nots(table: Table) -> tuple[WhyNot, ...]:
    """Return why what was taken wrongly is wrong, as far as the pack says; nothing while asking."""
    if table.is_open:
        return ()
    return match.derive_why_nots(table) if table.card.item.kind == match.KIND else options.derive_why_nots(table)


def derive_cases(table: Table) -> tuple[CaseRow, ...]:
    """Return the case files, which are the same whatever is answered."""
    return case_rows(table.card.item, table.pack)


def _place(table: Table) -> str:
    if len(table.attempt.cards) <= _MOST_PIPS:
        return ""
    if table.attempt.rules.is_open_ended:
        return str(table.index + 1)
    return fill(translate("Play", "%1 / %2"), table.index + 1, len(table.attempt.cards))


def _so_far(table: Table) -> str:
    tones = [tone_of(answered) for answered in table.attempt.answered]
    counted = {
        translate("Play", "Right: %1", "how many"): tones.count("right"),
        translate("Play", "Partly right: %1", "how many"): tones.count("partly"),
        translate("Play", "Wrong: %1", "how many"): tones.count("wrong"),
    }
    return ", ".join(fill(words, count) for words, count in counted.items() if count)


def _verdict(tone: str) -> str:
    words = {
        "right": translate("Play", "Right"),
        "partly": translate("Play", "Partly right"),
        "wrong": translate("Play", "Not this time"),
    }
    return words.get(tone, "")


def _how_near(table: Table) -> str:
    of_kind = {order.KIND: order.how_near, match.KIND: match.how_near, "number": scale.how_near}
    say = of_kind.get(table.card.item.kind)
    return say(table) if say else ""


def _task(table: Table) -> str:
    if not table.is_open:
        return ""
    tasks = {
        "choice": translate("Play", "One of these is right"),
        "multi": translate("Play", "Pick every right one"),
        "claim": translate("Play", "True or false?"),
        "typed": translate("Play", "Write the answer"),
        "order": translate("Play", "Bring these into their order"),
        "match": translate("Play", "Join what belongs together"),
        "number": translate("Play", "Set it on the scale"),
    }
    return tasks[table.card.item.kind]


def _prompt(table: Table) -> str:
    kind = table.card.item.kind
    if not table.is_open:
        return ""
    if table.held is not None:
        return _held_prompt(kind)
    if table.is_ready:
        words = translate("Play", "You can still change it. Ctrl+Enter locks it in")
        return words if kind == "order" else translate("Play", "You can still change it. Enter locks it in")
    names = table.letters[: max(len(table.card.order), 1)]
    last = names[-1]
    prompts = {
        "typed": translate("Play", "Capitals, accents and small slips do not matter"),
        "order": translate("Play", "Drag the tiles, or press a tile's number, then the number of its place"),
        "match": translate("Play", "Draw lines, or press a number, then the letter from A to %1 that belongs to it"),
        "number": translate("Play", "Drag, use the arrows, or type the figures"),
    }
    picking = translate("Play", "Pick with the keys A to %1, the arrows, or a tap")
    if not BADGES.startswith(names):  # keys of the player's own choice follow no order that one knows
        prompts["match"] = translate("Play", "Draw lines, or press a number, then the letter that belongs to it: %1")
        picking, last = translate("Play", "Pick with the keys %1, the arrows, or a tap"), " ".join(names)
    return fill(prompts.get(kind, picking), last)


def _held_prompt(kind: str) -> str:
    if kind == "order":
        return translate("Play", "The arrows carry it, Space sets it down, Esc puts it back")
    return translate("Play", "Pick its partner, or the same again to let go")


def _proceed_label(table: Table) -> str:
    if table.is_open:
        return translate("Play", "Lock in")
    return translate("Play", "See the results") if table.attempt.is_finished else translate("Play", "Continue")


def _points(table: Table) -> str:
    if table.answered is None:
        return ""
    if not table.attempt.rules.is_scored:
        return translate("Play", "Practice keeps no score")
    said = say_points(table.card.item.level, table.answered, table.attempt.streak)
    return said or translate("Play", "No points for this one")


def _announcement(table: Table, verdict: str, nearness: str) -> str:
    is_right = table.answered is not None and table.answered.judgement.is_right
    key = "" if is_right else fill(translate("Play", "Right answer: %1"), say_key(table.card.item))
    return " ".join(f"{part.rstrip('.')}." for part in (verdict, nearness, key, table.card.item.why) if part)
