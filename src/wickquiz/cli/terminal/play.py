"""A round on a terminal, one line an answer. The end of the input ends it; what was answered is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wickquiz.cli.terminal.answers import Unreadable, read_answer
from wickquiz.cli.terminal.console import Console, Tone
from wickquiz.cli.terminal.pages import say_answer, say_help, say_question, say_results
from wickquiz.cli.terminal.words import so_far
from wickquiz.game.deal import Card
from wickquiz.game.response import Passed, Response
from wickquiz.packs.model import Pack
from wickquiz.records.session import Session

Clock = Callable[[], float]
"""Gives seconds that never go back."""

HELP = ("?", "/hint", "/help")
PASS = "/pass"  # noqa: S105 - a word of the game
QUIT = "/quit"


def play_round(session: Session, packs: Mapping[str, Pack], console: Console, clock: Clock) -> bool:
    """Play the session's game to its end and say the results; `packs` are by id.

    Returns:
        Whether it was played to its end. If not, the player left or the input ended: the log has all that was answered.
    """
    trouble = session.trouble
    while (card := session.attempt.current) is not None:
        say_question(console, session.attempt, card)
        asked = clock()
        response = _ask(console, card)
        if response is None:
            _say_left(console, session)
            return False
        spent, left = max(clock() - asked, 0.0), session.attempt.left
        if left is not None and spent >= left:
            console.say("Midnight struck before that answer: the question counts as passed.", Tone.WRONG)
            response, spent = Passed(), left
        session.respond(response, spent)
        say_answer(console, session.attempt, card, packs[card.pack_id])
        if session.trouble != trouble:
            trouble = session.trouble
            console.say(trouble or "", Tone.WRONG)
        if console.is_interactive and session.attempt.current is not None and not _goes_on(console):
            _say_left(console, session)
            return False
    say_results(console, session.attempt, packs, session.header.code)
    return True


def _ask(console: Console, card: Card) -> Response | None:
    """Ask until a line is an answer; None when the input has ended or the player leaves."""
    while True:
        line = console.ask(">")
        word = (line or "").strip().lower()
        if line is None or word == QUIT:
            return None
        if word == PASS:
            return Passed()
        if word in HELP or not word:
            say_help(console, card)
            continue
        try:
            return read_answer(card, line)
        except Unreadable as unreadable:
            console.say(str(unreadable))


def _goes_on(console: Console) -> bool:
    """Wait until the player has read; the input is a person's."""
    line = console.ask("Enter goes on.")
    return line is not None and line.strip().lower() != QUIT


def _say_left(console: Console, session: Session) -> None:
    console.say()
    console.say(f"Left after {so_far(session.attempt)}.", Tone.STRONG)
    if session.is_saved:
        console.say("What was answered is kept. Start wickquiz again to go on with this round.")
