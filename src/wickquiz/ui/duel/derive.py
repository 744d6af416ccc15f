"""What the duel's screen shows, derived from the duel and what the players have done so far. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wickquiz.game.duel import Duel, Phase, ranking
from wickquiz.game.response import Picks, Response
from wickquiz.packs.model import Pack
from wickquiz.ui.duel.options import taken
from wickquiz.ui.parts.pictures import address
from wickquiz.ui.parts.texts import fill, number
from wickquiz.ui.parts.wording import say_key, source_line

translate = QCoreApplication.translate

KEYS = "QPXN"
"""The players' keys: far from each other, at the same place on most keyboards, and none of those that pick options."""


@dataclass(frozen=True, slots=True)
class DuelProps:
    """The whole screen but for its lists. `phase` is setup, or the duel's: open, answering, settled, over.

    `answering` is the player who has the word, by index, or -1.
    """

    phase: str = "setup"
    number: int = 0
    length: int = 0
    topic: str = ""
    task: str = ""
    is_multi: bool = False
    stem: str = ""
    picture: str = ""
    picture_alt: str = ""
    prompt: str = ""
    answering: int = -1
    can_skip: bool = False
    skip_label: str = ""
    can_proceed: bool = False
    proceed_label: str = ""
    verdict: str = ""
    tone: str = ""
    why: str = ""
    source: str = ""
    headline: str = ""
    announcement: str = ""


@dataclass(frozen=True, slots=True)
class PlayerRow:
    """One player; `seat` is the index, which gives colour and shape. `note` says `standing` in words.

    `standing` is ready, word (has it), out (had a try), right or waiting.
    """

    seat: int
    name: str
    key: str
    score: int
    standing: str
    note: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One line of the ranking; `seat` is the player's index, which gives colour and shape."""

    place: int
    seat: int
    name: str
    score: int


def is_ready(draft: Response | None) -> bool:
    """Whether a draft is a whole answer."""
    return bool(draft.options) if isinstance(draft, Picks) else draft is not None


def derive_props(duel: Duel, draft: Response | None, packs: dict[str, Pack]) -> DuelProps:
    """Return the screen of a duel in play, or of its end."""
    card = duel.card
    if card is None:
        headline = _headline(duel)
        return DuelProps(phase=Phase.OVER.value, headline=headline, announcement=headline)
    item, pack, is_settled = card.item, packs[card.pack_id], duel.phase is Phase.SETTLED
    verdict, tone = _verdict(duel)
    return DuelProps(
        phase=duel.phase.value,
        number=duel.position + 1,
        length=len(duel.cards),
        topic=item.topic,
        task="" if is_settled else _task(item.kind),
        is_multi=item.kind == "multi",
        stem=item.stem,
        picture=address(item.image, pack),
        picture_alt=item.image.alt if item.image else "",
        prompt=_prompt(duel),
        answering=-1 if duel.answering is None else duel.answering,
        can_skip=not is_settled,
        skip_label=_skip_label(duel),
        can_proceed=is_settled or (duel.answering is not None and is_ready(draft)),
        proceed_label=_proceed_label(duel),
        verdict=verdict,
        tone=tone,
        why=item.why if is_settled else "",
        source=source_line(item, pack) if is_settled else "",
        announcement=_announcement(duel, verdict),
    )


def derive_players(duel: Duel) -> tuple[PlayerRow, ...]:
    """Return the players as they sit, the first two above, the others below."""
    return tuple(
        PlayerRow(seat, name, KEYS[seat], duel.scores[seat], *_state(duel, seat))
        for seat, name in enumerate(duel.players)
    )


def derive_ranking(duel: Duel) -> tuple[PlaceRow, ...]:
    """Return the players, the best first."""
    return tuple(PlaceRow(place, seat, duel.players[seat], duel.scores[seat]) for place, seat in ranking(duel))


def left_note(duel: Duel) -> str:
    """Say where a duel was left."""
    where = fill(translate("Duel", "Duel, question %1 of %2"), duel.position + 1, len(duel.cards))
    scores = ", ".join(f"{name} {number(score)}" for name, score in zip(duel.players, duel.scores, strict=True))
    return f"{where}  ·  {scores}"


def _state(duel: Duel, seat: int) -> tuple[str, str]:
    mine = next((found for found in duel.tried if found.player == seat), None)
    if mine is not None and mine.judgement.is_right:
        return "right", translate("Duel", "Right: %Ln point(s)", "", mine.points)
    if mine is not None:
        return "out", translate("Duel", "Not right") if taken(mine.response) else translate("Duel", "Gave it up")
    if duel.answering == seat:
        return "word", translate("Duel", "Your answer?")
    if duel.phase is Phase.OPEN:
        return "ready", fill(translate("Duel", "Buzz: press %1 or here"), KEYS[seat])
    return "waiting", ""


def _task(kind: str) -> str:
    tasks = {
        "choice": translate("Duel", "One of these is right"),
        "multi": translate("Duel", "Pick every right one"),
        "claim": translate("Duel", "True or false?"),
    }
    return tasks.get(kind, "")


def _prompt(duel: Duel) -> str:
    if duel.phase is Phase.OPEN:
        return translate("Duel", "Who knows? The first to buzz answers.")
    if duel.answering is None:
        return ""
    text = translate("Duel", "%1 answers: pick with the keys from A on or a tap, then Enter.")
    return fill(text, duel.players[duel.answering])


def _skip_label(duel: Duel) -> str:
    return translate("Duel", "Nobody knows") if duel.phase is Phase.OPEN else translate("Duel", "Give it up")


def _proceed_label(duel: Duel) -> str:
    if duel.phase is not Phase.SETTLED:
        return translate("Duel", "Lock in")
    is_last = len(duel.settled) == len(duel.cards)
    return translate("Duel", "See who won") if is_last else translate("Duel", "Continue")


def _verdict(duel: Duel) -> tuple[str, str]:
    if duel.phase is not Phase.SETTLED:
        return "", ""
    right = next((found for found in duel.tried if found.judgement.is_right), None)
    if right is None:
        return translate("Duel", "Nobody had it"), "wrong"
    return fill(translate("Duel", "%1 is right"), duel.players[right.player]), "right"


def _announcement(duel: Duel, verdict: str) -> str:
    if duel.phase is Phase.SETTLED and duel.card is not None:
        key = fill(translate("Duel", "Right answer: %1"), say_key(duel.card.item))
        return " ".join(f"{part.rstrip('.')}." for part in (verdict, key, duel.card.item.why) if part)
    if duel.answering is not None:
        return fill(translate("Duel", "%1 answers."), duel.players[duel.answering])
    names = ", ".join(duel.players[found.player] for found in duel.tried)
    return fill(translate("Duel", "Not right: %1. The others may buzz."), names) if names else ""


def _headline(duel: Duel) -> str:
    best = [duel.players[seat] for place, seat in ranking(duel) if place == 1]
    if len(best) == 1:
        return fill(translate("Duel", "%1 wins"), best[0])
    return fill(translate("Duel", "A draw: %1"), ", ".join(best))
