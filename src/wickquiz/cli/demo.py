"""`wickquiz demo`: the game plays by itself, and its screens are pictured."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from wickquiz.cli import table
from wickquiz.cli.display import display_trouble
from wickquiz.cli.exits import CANNOT_RUN, DONE, PROBLEMS, USAGE
from wickquiz.cli.play import add_game_options
from wickquiz.game.rules import Mode
from wickquiz.records.settings import Settings

DEMO_PLAYER = "demo"
"""Under this name the games are kept: they stay off the boards of people."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `demo` to the commands."""
    parser = commands.add_parser("demo", help="let the game play by itself, and picture every screen")
    parser.add_argument("--games", type=table.length, default=1, metavar="N", help="how many games (default 1)")
    parser.add_argument("--shots", type=Path, metavar="DIR", help="save a PNG of every screen there")
    add_game_options(parser)
    parser.set_defaults(run=run, fullscreen=False, match=False)


def run(wanted: argparse.Namespace) -> int:
    """Play, and print one JSON object a game."""
    if display_trouble():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Lazy for start-up, and only now: Qt reads the platform when it begins.
    from wickquiz.ui.app.application import Game
    from wickquiz.ui.app.autopilot import Autopilot, Played

    if wanted.mode == Mode.DUEL:
        print("A duel is played by people: the demo takes any other mode.", file=sys.stderr)
        return USAGE
    desk = table.lay(wanted)
    if desk is None:
        return PROBLEMS
    if wanted.shots:
        try:
            wanted.shots.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            print(f"The folder {wanted.shots} cannot be made ({error.strerror}).", file=sys.stderr)
            return CANNOT_RUN

    def told(played: Played) -> None:
        attempt = played.attempt
        line = {"code": played.code, "seed": played.seed, "mode": attempt.rules.mode.value}
        line |= {"score": attempt.score, "right": attempt.right, "asked": attempt.asked}
        print(json.dumps(line), flush=True)

    first = desk.new_seed() if wanted.seed is None else wanted.seed
    # It plays at its own pace, and knows no keys but those that are there at first.
    settings = replace(desk.settings, time_limit="off", option_letters=Settings().option_letters)
    game = Game(desk._replace(opening=None, player=DEMO_PLAYER, settings=settings))
    Autopilot(game, [first + number for number in range(wanted.games)], wanted.shots, told).start()
    try:
        game.run()
    finally:
        game.close()
    return DONE
