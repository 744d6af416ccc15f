"""Sitting down at the terminal: what is to be said first, and which rounds are played."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from wickquiz.cli.exits import DONE, USAGE
from wickquiz.cli.terminal.console import Console
from wickquiz.cli.terminal.play import play_round
from wickquiz.cli.terminal.words import so_far
from wickquiz.game.code import CodeError
from wickquiz.game.deal import NothingToDeal
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Pack, Problem
from wickquiz.packs.problems import format_problem
from wickquiz.records.rounds import Rounds
from wickquiz.records.session import Session
from wickquiz.records.store import Store
from wickquiz.ui.app.desk import Opening


class Table(Protocol):
    """What a round on a terminal needs of what lies on the desk."""

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that can be played."""
        ...

    @property
    def problems(self) -> Sequence[Problem]:
        """All that is wrong with packs, playable or not."""
        ...

    @property
    def home_picks(self) -> frozenset[str]:
        """The ids of the packs that a round is dealt from."""
        ...

    @property
    def store(self) -> Store:
        """Where games are kept."""
        ...

    @property
    def rules(self) -> Rules:
        """What a new round is played by."""
        ...

    @property
    def clock(self) -> Callable[[], float]:
        """Gives seconds that never go back."""
        ...

    @property
    def now(self) -> Callable[[], str]:
        """Gives the moment in UTC, in ISO 8601."""
        ...

    @property
    def new_seed(self) -> Callable[[], int]:
        """Gives the seed of a round."""
        ...

    @property
    def new_id(self) -> Callable[[], str]:
        """Gives the id of a game."""
        ...

    @property
    def opening(self) -> Opening | None:
        """The game that was asked for by code or seed."""
        ...

    @property
    def is_matched(self) -> bool:
        """Whether rounds are dealt at the player's level."""
        ...

    @property
    def player(self) -> str:
        """Whose games these are."""
        ...


def sit_down(desk: Table, console: Console) -> int:
    """Play what lies on the desk, round after round while the player wants one; return the exit code."""
    rounds = Rounds(desk.packs, desk.store, desk.now, desk.new_id, desk.player)
    packs = {pack.id: pack for pack in desk.packs}
    _say_troubles(desk, rounds)
    try:
        session: Session | None = _first(desk, rounds, console)
    except (CodeError, NothingToDeal) as error:
        print(error, file=sys.stderr)
        return USAGE
    try:
        while session is not None:
            is_over = play_round(session, packs, console, desk.clock)
            if is_over and desk.is_matched:
                _say_level(desk, console)
            session = _next(desk, rounds, console, session) if is_over and console.is_interactive else None
    except NothingToDeal as nothing:  # all is practised
        console.say(str(nothing))
    return DONE


def _next(desk: Table, rounds: Rounds, console: Console, played: Session) -> Session | None:
    """Return the round that a person wants after one; None where they have enough."""
    missed = played.attempt.asked - played.attempt.right
    which = "the one" if missed == 1 else f"the {missed}"
    if missed and is_wanted(console, f"Practise {which} missed? (y/n)"):
        return rounds.missed_only(played, desk.new_seed())
    return _new(desk, rounds) if is_wanted(console, "Another round? (y/n)") else None


def _first(desk: Table, rounds: Rounds, console: Console) -> Session:
    """Return the round that was asked for by code or seed, else the one that was left, else a new one.

    Only a person is asked whether to go on: input from elsewhere holds answers, and none to this.
    """
    opening = desk.opening
    if opening is not None and opening.code:
        return rounds.deal_code(opening.code)
    if opening is not None:
        return _new(desk, rounds, opening.seed)
    left = rounds.left
    if left is None:
        return _new(desk, rounds)
    console.say(f"A round was left after {so_far(left.attempt)}.")
    if console.is_interactive and not is_wanted(console, "Go on with it? (y/n)", at_end=True):
        return _new(desk, rounds)
    return left


def _new(desk: Table, rounds: Rounds, seed: int | None = None) -> Session:
    packs = [pack for pack in desk.packs if pack.id in desk.home_picks]
    if seed is None:
        seed = desk.new_seed()
        if desk.is_matched and desk.rules.mode is not Mode.PRACTICE:
            # Lazy for start-up.
            from wickquiz.records.ratings import seed_at_level

            seed = seed_at_level(desk.store, desk.packs, packs, desk.rules, seed, desk.player)
    return rounds.deal(packs, desk.rules, seed)


def _say_level(desk: Table, console: Console) -> None:
    # Lazy for start-up.
    from wickquiz.records.ratings import rate

    rating = rate(desk.store, desk.packs).of_player(desk.player)
    console.say(f"Your rating: {rating.value:.0f}, give or take {2 * rating.deviation:.0f}.")


def is_wanted(console: Console, question: str, *, at_end: bool = False) -> bool:
    """Ask until the answer is yes or no; `at_end` is what the end of the input means."""
    while (line := console.ask(question)) is not None:
        word = line.strip().lower()
        if word in ("y", "yes", "n", "no"):
            return word.startswith("y")
    return at_end


def _say_troubles(desk: Table, rounds: Rounds) -> None:
    """Say what will be missing: packs, questions of packs, the saving of scores, the round that was left."""
    within = {problem for pack in desk.packs for problem in pack.problems}
    for problem in desk.problems:
        if problem in within:
            continue  # that pack plays; the next lines say what of it does not
        print(format_problem(problem, Path.cwd()), file=sys.stderr)
    for pack in desk.packs:
        if pack.out:
            questions = "1 question is" if pack.out == 1 else f"{pack.out} questions are"
            where = f"'wickquiz pack check {pack.path}' says why"
            print(f"In the pack '{pack.title}' {questions} left out: {where}.", file=sys.stderr)
    for sentence in filter(None, (desk.store.trouble, rounds.notice)):
        print(sentence, file=sys.stderr)
