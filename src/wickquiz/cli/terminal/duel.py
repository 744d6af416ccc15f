"""A duel on a terminal: players at one keyboard take turns, or whoever knows says who they are and what it is."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping

from wickquiz.cli.exits import DONE, USAGE
from wickquiz.cli.terminal.answers import Unreadable, read_answer
from wickquiz.cli.terminal.console import Console, Tone
from wickquiz.cli.terminal.pages import say_card, say_grounds
from wickquiz.cli.terminal.play import HELP, PASS, QUIT
from wickquiz.cli.terminal.sitting import Table, is_wanted
from wickquiz.cli.terminal.words import key_in_words
from wickquiz.game import duel as duels
from wickquiz.game.deal import NothingToDeal
from wickquiz.game.duel import FEWEST, MOST, Duel, Phase, ranking
from wickquiz.game.response import Passed, Response
from wickquiz.packs.model import Pack
from wickquiz.records.duels import DuelSession, left_duel

_SAID = re.compile(r"(\d)\W*(.*)")
NOBODY = "0"


class Left(Exception):  # noqa: N818 - it says what happened
    """The players leave, or the input has ended. What was settled is kept."""


def sit_down_to_duel(desk: Table, console: Console) -> int:
    """Play the duel that was left, or a new one; return the exit code."""
    packs = {pack.id: pack for pack in desk.packs}
    try:
        session = _left(desk, console) or _new(desk, console)
        while session.duel.phase is not Phase.OVER:
            _ask_one(session, packs, console, desk.clock)
        _say_ranking(console, session.duel)
    except NothingToDeal as nothing:
        print(nothing, file=sys.stderr)
        return USAGE
    except Left:
        console.say()
        console.say("Left. What was settled is kept; the same command goes on with it.", Tone.STRONG)
    return DONE


def _left(desk: Table, console: Console) -> DuelSession | None:
    session = left_duel(desk.store, desk.packs, desk.now)
    if session is None or desk.opening is not None:
        return None
    duel = session.duel
    console.say(f"A duel was left at question {duel.position + 1} of {len(duel.cards)}. {_scores(duel)}")
    if console.is_interactive and not is_wanted(console, "Go on with it? (y/n)"):
        session.abandon()
        return None
    return session


def _new(desk: Table, console: Console) -> DuelSession:
    count = _number(console, f"How many players, {FEWEST} to {MOST}?")
    names = tuple(_name(console, number) for number in range(1, count + 1))
    in_turns = _turns(console)
    packs = [pack for pack in desk.packs if pack.id in desk.home_picks]
    seed = desk.opening.seed if desk.opening else None
    return DuelSession.begin(
        packs,
        desk.rules,
        desk.new_seed() if seed is None else seed,
        names,
        desk.store,
        desk.new_id(),
        desk.now,
        in_turns=in_turns,
    )


def _number(console: Console, question: str) -> int:
    while not (line := _line(console, question)).isdecimal() or not FEWEST <= int(line) <= MOST:
        pass
    return int(line)


def _name(console: Console, number: int) -> str:
    return _line(console, f"Name of player {number}? (Enter for none)")[:16] or f"Player {number}"


def _turns(console: Console) -> bool:
    while (line := _line(console, "In turns (t), or whoever knows it first (f)?").lower()) not in ("t", "f"):
        pass
    return line == "t"


def _ask_one(session: DuelSession, packs: Mapping[str, Pack], console: Console, clock: Callable[[], float]) -> None:
    """Ask the question in view until it is settled, and say what came of it."""
    duel, card = session.duel, session.duel.card
    if card is None:
        return
    about = (f"Question {duel.position + 1} of {len(duel.cards)}", card.item.topic, card.item.level.value)
    say_card(console, card, about)
    began = clock()
    while session.duel.phase in (Phase.OPEN, Phase.ANSWERING):
        event = _turn(session.duel, console) if duel.in_turns else _shout(session.duel, console)
        session.move(event, max(clock() - began, 0.0))
    right = next((found.player for found in session.duel.tried if found.judgement.is_right), None)
    console.say()
    if right is None:
        console.say("Nobody had it.", Tone.WRONG)
    else:
        console.say(f"{duel.players[right]} is right.", Tone.RIGHT)
    console.say(key_in_words(card.item), lead="The answer: ")
    say_grounds(console, card.item, packs[card.pack_id])
    console.say(_scores(session.duel), Tone.GOLD)
    if console.is_interactive:
        _line(console, "Enter goes on.")
    session.move(duels.go_on, 0.0)


def _turn(duel: Duel, console: Console) -> Callable[[Duel], Duel]:
    """Ask the player whose turn it is; return what they do."""
    assert duel.answering is not None, "in turns, somebody's answer is awaited until the question is settled"
    while True:
        response = _read(duel, console, _line(console, f"{duel.players[duel.answering]}>"))
        if response is not None:
            return lambda before: duels.answer(before, response)


def _shout(duel: Duel, console: Console) -> Callable[[Duel], Duel]:
    """Ask whoever knows; return what they do."""
    free = [player for player in range(len(duel.players)) if duel.may_buzz(player)]
    who = ", ".join(f"{player + 1} {duel.players[player]}" for player in free)
    console.say(f"Who knows? {who}: the number, then the answer, such as '{free[0] + 1} a'. {NOBODY}: nobody.")
    while True:
        line = _line(console, ">")
        if line == NOBODY:
            return duels.skip
        said = _SAID.fullmatch(line)
        if said is None or int(said[1]) - 1 not in free:
            console.say(f"Begin with the number of a player: {who}. {NOBODY}: nobody.")
            continue
        response = _read(duel, console, said[2])
        if response is not None:
            player = int(said[1]) - 1
            return lambda before: _answered(duels.press(before, player, 0.0), response, console)


def _answered(duel: Duel, response: Response, console: Console) -> Duel:
    after = duels.answer(duel, response)
    if after.phase is Phase.OPEN:
        console.say(f"Not right: {duel.players[after.tries[-1].player]}. The others may try.", Tone.WRONG)
    return after


def _read(duel: Duel, console: Console, line: str) -> Response | None:
    """Return the response that a line means; None after saying why it is none."""
    assert duel.card is not None, "a question is asked"
    if line.lower() == PASS:
        return Passed()
    try:
        return read_answer(duel.card, line)
    except Unreadable as unreadable:
        console.say(str(unreadable) if line.lower() not in HELP else f"{unreadable} {PASS} gives it up, {QUIT} leaves.")
        return None


def _line(console: Console, prompt: str) -> str:
    """Return the line that was entered.

    Raises:
        Left: the input has ended, or the players leave.
    """
    line = console.ask(prompt)
    if line is None or line.strip().lower() == QUIT:
        raise Left
    return line.strip()


def _scores(duel: Duel) -> str:
    return ", ".join(f"{name}: {score}" for name, score in zip(duel.players, duel.scores, strict=True))


def _say_ranking(console: Console, duel: Duel) -> None:
    places = ranking(duel)
    best = [duel.players[player] for place, player in places if place == 1]
    console.say()
    console.rule()
    console.say(f"{best[0]} wins." if len(best) == 1 else f"A draw: {', '.join(best)}.", Tone.STRONG)
    for place, player in places:
        console.say(f"{duel.players[player]}: {duel.scores[player]} points", lead=f"{place}  ", indent=2)
