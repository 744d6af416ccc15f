"""A duel of two to four players: who may answer, who earned what, and when a question is settled.

A pure state machine. Each event is a function from a duel to a duel; one that means nothing in that state, such as a
second buzz, leaves it as it is. When something happens is an argument.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wickquiz.game.chance import fold_seed
from wickquiz.game.deal import Card, Packs, deal, settle
from wickquiz.game.judge import Judgement, judge
from wickquiz.game.response import Passed, Response
from wickquiz.game.rules import Mode, Rules
from wickquiz.game.scoring import score
from wickquiz.game.serial import response_from_json, response_to_json

FEWEST, MOST = 2, 4
"""How many can play."""

KINDS = ("choice", "multi", "claim")
"""The kinds that a duel asks: those answered by options, which all can see."""


class Phase(StrEnum):
    """What a duel waits for: a buzz, the answer of one player, all to have read, or nothing more."""

    OPEN = "open"
    ANSWERING = "answering"
    SETTLED = "settled"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Buzz:
    """Who pressed, by index, and when: seconds on any clock that never goes back."""

    player: int
    at: float


@dataclass(frozen=True, slots=True)
class Try:
    """One player's answer to a question, and what came of it."""

    player: int
    response: Response
    judgement: Judgement
    points: int


@dataclass(frozen=True, slots=True)
class Duel:
    """A duel as it stands. `settled[k]` holds the tries at `cards[k]`, `tries` those at the question being asked.

    With `in_turns`, question k is for player k modulo their number alone; else whoever buzzes first answers.
    """

    rules: Rules
    seed: int
    players: tuple[str, ...]
    in_turns: bool
    cards: tuple[Card, ...]
    settled: tuple[tuple[Try, ...], ...] = ()
    tries: tuple[Try, ...] = ()
    buzz: Buzz | None = None
    is_shown: bool = False

    @property
    def phase(self) -> Phase:
        """What the duel waits for."""
        if self.is_shown:
            return Phase.SETTLED
        if len(self.settled) == len(self.cards):
            return Phase.OVER
        return Phase.OPEN if self.answering is None else Phase.ANSWERING

    @property
    def position(self) -> int:
        """The index of the question in view; when the duel is over, how many there were."""
        return len(self.settled) - self.is_shown

    @property
    def card(self) -> Card | None:
        """The question in view; None when the duel is over."""
        return self.cards[self.position] if self.position < len(self.cards) else None

    @property
    def answering(self) -> int | None:
        """The player whose answer is awaited, by index; None where there is none."""
        if self.is_shown or len(self.settled) == len(self.cards):
            return None
        if self.in_turns:
            return self.position % len(self.players)
        return self.buzz.player if self.buzz else None

    @property
    def tried(self) -> tuple[Try, ...]:
        """The tries at the question in view."""
        return self.settled[-1] if self.is_shown else self.tries

    @property
    def scores(self) -> tuple[int, ...]:
        """The points of each player."""
        every = [found for question in (*self.settled, self.tries) for found in question]
        return tuple(sum(one.points for one in every if one.player == player) for player in range(len(self.players)))

    def may_buzz(self, player: int) -> bool:
        """Whether a buzz of this player counts now, if nobody's counts before."""
        return (
            not self.in_turns
            and self.phase in (Phase.OPEN, Phase.ANSWERING)
            and all(found.player != player for found in self.tries)
        )


def begin(packs: Packs, rules: Rules, seed: int, players: Sequence[str], *, in_turns: bool) -> Duel:
    """Deal a duel: of what the rules let through, what can be answered by options.

    Raises:
        NothingToDeal: the filters leave no item.
        ValueError: there are fewer than FEWEST or more than MOST players (the program's mistake).
    """
    if not FEWEST <= len(players) <= MOST:
        raise ValueError(f"a duel is for {FEWEST} to {MOST}, not {len(players)}")
    kinds = tuple(kind for kind in KINDS if not rules.kinds or kind in rules.kinds)
    rules = settle(packs, replace(rules, mode=Mode.DUEL, kinds=kinds))
    return Duel(rules, fold_seed(seed), tuple(players), in_turns, deal(packs, rules, seed))


def press(duel: Duel, player: int, at: float) -> Duel:
    """A player buzzes. The earliest press has the word, also if it is told later; of equal ones the first told."""
    if not (0 <= player < len(duel.players) and duel.may_buzz(player)):
        return duel
    if duel.buzz is not None and duel.buzz.at <= at:
        return duel
    return replace(duel, buzz=Buzz(player, at))


def answer(duel: Duel, response: Response) -> Duel:
    """The player who has the word answers. A wrong answer costs nothing, and the others may buzz.

    Raises:
        ValueError: the response does not fit the card (the program's mistake).
    """
    card, player = duel.card, duel.answering
    if card is None or player is None:
        return duel
    judgement = judge(card.item, response, card.language)
    found = Try(player, response, judgement, score(card.item, judgement, duel.rules, 1, 0.0).total)
    after = replace(duel, tries=(*duel.tries, found), buzz=None)
    is_settled = judgement.is_right or duel.in_turns or len(after.tries) == len(duel.players)
    return _settled(after) if is_settled else after


def skip(duel: Duel) -> Duel:
    """The player who has the word gives it up; where nobody has it, nobody knows, and the question is settled."""
    if duel.phase is Phase.ANSWERING:
        return answer(duel, Passed())
    return _settled(duel) if duel.phase is Phase.OPEN else duel


def go_on(duel: Duel) -> Duel:
    """All have read what came of the question: the next one, or the end."""
    return replace(duel, is_shown=False)


def ranking(duel: Duel) -> tuple[tuple[int, int], ...]:
    """Return each player's place, from 1, and index, the best first; equal scores share a place."""
    scores = duel.scores
    order = sorted(range(len(scores)), key=lambda player: -scores[player])
    return tuple((1 + sum(other > scores[player] for other in scores), player) for player in order)


def tries_to_json(tries: Iterable[Try]) -> str:
    """Return who answered a question and what, such as `{"tries":[[0,{"picked":2}]]}`."""
    told = [[found.player, json.loads(response_to_json(found.response))] for found in tries]
    return json.dumps({"tries": told}, separators=(",", ":"))


def retry(duel: Duel, text: str) -> Duel:
    """Return the duel after a question at which the tries were those that `tries_to_json` made `text` of.

    Raises:
        ValueError: the text is no such thing, or does not fit the question.
    """
    try:
        told = [(player, response_from_json(json.dumps(response))) for player, response in json.loads(text)["tries"]]
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("these are no tries of a duel") from error
    for at, (player, response) in enumerate(told):
        duel = press(duel, player, at) if player in range(len(duel.players)) else duel
        if duel.answering != player:
            raise ValueError(f"player {player!r} had no say")
        duel = answer(duel, response)
    return go_on(duel if duel.is_shown else _settled(duel))


def _settled(duel: Duel) -> Duel:
    return replace(duel, settled=(*duel.settled, duel.tries), tries=(), buzz=None, is_shown=True)
