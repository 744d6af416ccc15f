"""What the play screen shows, derived from what lies on the table. Pure: no clock, no state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.game.attempt import Answered, Attempt
from wickquiz.game.deal import Card, options_of
from wickquiz.game.response import Passed, Picked, Picks, Response, Verdict
from wickquiz.game.review import parts
from wickquiz.packs.model import Choice, Claim, Multi, Pack
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.wording import CaseRow, case_rows, say_key

translate = QCoreApplication.translate

BADGES = "ABCDEFGHI"
PLAYABLE_KINDS = ("choice", "multi", "claim")
"""The kinds that have controls on screen."""


@dataclass(frozen=True, slots=True)
class PlayProps:
    """The whole screen but for its lists. `phase` is asking or revealed; `tone` right, partly, wrong or empty."""

    phase: str = "asking"
    kind: str = ""
    topic: str = ""
    number: int = 0
    length: int = 0
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
    proceed_label: str = ""
    tone: str = ""
    verdict: str = ""
    points: str = ""
    why: str = ""
    announcement: str = ""


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option. `mark` is empty while asking; then right, wrong, key (right but not picked) or other."""

    badge: str
    words: str
    is_picked: bool
    mark: str = ""
    mark_word: str = ""
    picture: str = ""
    picture_alt: str = ""


@dataclass(frozen=True, slots=True)
class Pip:
    """One question of the round: right, partly, wrong, now or ahead."""

    mark: str


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why one picked option is wrong."""

    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The attempt, the card in view with its pack, and what the player has done with it.

    `picked` holds indices into `options_of(card.item)`. `answered` is None while the card is asked.
    """

    attempt: Attempt
    card: Card
    pack: Pack
    picked: frozenset[int] = frozenset()
    is_hinted: bool = False
    answered: Answered | None = None

    @property
    def index(self) -> int:
        """The position of the card in view."""
        return self.attempt.position - (1 if self.answered else 0)


def response_of(table: Table) -> Response:
    """Return what the picks on the table mean as a response."""
    match table.card.item.interaction:
        case Multi():
            return Picks(table.picked)
        case Claim():
            return Verdict(0 in table.picked) if table.picked else Passed()
        case _:
            return Picked(next(iter(table.picked))) if table.picked else Passed()


def derive_props(table: Table) -> PlayProps:
    """Return the screen for this table."""
    item, attempt = table.card.item, table.attempt
    verdict, tone = _verdict(table.answered)
    asking = table.answered is None
    return PlayProps(
        phase="asking" if asking else "revealed",
        kind=item.kind,
        topic=item.topic,
        number=table.index + 1,
        length=len(attempt.cards),
        score=attempt.score,
        streak=attempt.streak,
        task=_task(table),
        stem=item.stem,
        picture=address(item.image, table.pack),
        picture_alt=item.image.alt if item.image else "",
        hint=item.hint if table.is_hinted and asking else "",
        can_hint=asking and bool(item.hint) and not table.is_hinted,
        prompt=_prompt(table),
        can_proceed=not asking or bool(table.picked),
        proceed_label=_proceed_label(table),
        tone=tone,
        verdict=verdict,
        points=_points(table),
        why="" if asking else item.why,
        announcement="" if asking else f"{verdict}. {_key_line(table)} {item.why}",
    )


def derive_options(table: Table) -> tuple[OptionRow, ...]:
    """Return the options as they stand on screen."""
    options = options_of(table.card.item)
    rows = []
    for place, index in enumerate(table.card.order):
        option = options[index]
        words = option.text if not isinstance(table.card.item.interaction, Claim) else _claim_word(index)
        mark, mark_word = _mark(table, index)
        picture, alt = address(option.image, table.pack), option.image.alt if option.image else ""
        rows.append(OptionRow(BADGES[place], words, index in table.picked, mark, mark_word, picture, alt))
    return tuple(rows)


def derive_pips(table: Table) -> tuple[Pip, ...]:
    """Return the progress of the round."""
    done = [_tone(answered) for answered in table.attempt.answered]
    ahead = len(table.attempt.cards) - len(done)
    if table.answered is None:
        return (*map(Pip, done), Pip("now"), *[Pip("ahead")] * (ahead - 1))
    return (*map(Pip, done), *[Pip("ahead")] * ahead)


def derive_why_nots(table: Table) -> tuple[WhyNot, ...]:
    """Return the rationale of each picked wrong option that has one; nothing while asking."""
    if table.answered is None or isinstance(table.card.item.interaction, Claim):
        return ()
    options, keys = options_of(table.card.item), keys_of(table.card)
    wrong = [options[index] for index in table.card.order if index in table.picked and index not in keys]
    return tuple(WhyNot(f"{option.text}: {option.why}") for option in wrong if option.why)


def derive_cases(table: Table) -> tuple[CaseRow, ...]:
    """Return the case files; nothing while asking."""
    return () if table.answered is None else case_rows(table.card.item, table.pack)


def keys_of(card: Card) -> frozenset[int]:
    """Return the indices of the right options of a choice, a multi or a claim."""
    match card.item.interaction:
        case Choice():
            return frozenset({0})
        case Multi(keys):
            return frozenset(range(len(keys)))
        case Claim(verdict):
            return frozenset({0 if verdict else 1})
        case _:
            return frozenset()


def _tone(answered: Answered) -> str:
    if answered.judgement.is_right:
        return "right"
    return "partly" if answered.judgement.credit > 0 else "wrong"


def _verdict(answered: Answered | None) -> tuple[str, str]:
    if answered is None:
        return "", ""
    tone = _tone(answered)
    words = {
        "right": translate("Play", "Right"),
        "partly": translate("Play", "Partly right"),
        "wrong": translate("Play", "Not this time"),
    }
    return words[tone], tone


def _task(table: Table) -> str:
    if table.answered is not None:
        return ""
    tasks = {
        "choice": translate("Play", "One of these is right"),
        "multi": translate("Play", "Pick every right one"),
        "claim": translate("Play", "True or false?"),
    }
    return tasks.get(table.card.item.kind, "")


def _prompt(table: Table) -> str:
    if table.answered is not None:
        return ""
    if not table.picked:
        last = BADGES[len(table.card.order) - 1]
        return translate("Play", "Pick with the keys A to %1, the arrows, or a tap").replace("%1", last)
    return translate("Play", "You can still change it. Enter locks it in")


def _proceed_label(table: Table) -> str:
    if table.answered is None:
        return translate("Play", "Lock in")
    return translate("Play", "See the results") if table.attempt.is_finished else translate("Play", "Continue")


def _points(table: Table) -> str:
    if table.answered is None:
        return ""
    named = parts(table.card.item.level, table.answered, table.attempt.streak)
    return "   ".join(part.text for part in named) or translate("Play", "No points for this one")


def _key_line(table: Table) -> str:
    if table.answered is not None and table.answered.judgement.is_right:
        return ""
    return translate("Play", "Right answer: %1.").replace("%1", say_key(table.card.item))


def _claim_word(index: int) -> str:
    return translate("Play", "True") if index == 0 else translate("Play", "False")


def _mark(table: Table, index: int) -> tuple[str, str]:
    if table.answered is None:
        return "", ""
    is_key, is_picked = index in keys_of(table.card), index in table.picked
    if is_key and is_picked:
        return "right", translate("Play", "Your answer, and right")
    if is_key:
        return "key", translate("Play", "Right answer")
    if is_picked:
        return "wrong", translate("Play", "Your answer")
    return "other", ""
