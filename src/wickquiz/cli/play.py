"""`wickquiz play`: the game, in a window or in the terminal."""

from __future__ import annotations

import gc
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from wickquiz.cli.display import display_trouble
from wickquiz.cli.exits import CANNOT_RUN, DONE, PROBLEMS, USAGE

# The window is to come before anything else is loaded: what a function needs beyond this, it imports.
if TYPE_CHECKING:
    import argparse

    from wickquiz.ui.app.desk import Desk


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `play` to the commands."""
    parser = commands.add_parser("play", help="play (this is what happens without a command)")
    which = add_game_options(parser)
    which.add_argument("--match", action="store_true", help="a round at your level, as your answers so far tell it")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen")
    parser.add_argument("--terminal", action="store_true", help="play in the terminal")
    parser.set_defaults(run=run)


def add_game_options(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    """Add what says which game is dealt. Returns the group of those options of which only one may be given."""
    # Lazy for start-up.
    from wickquiz.cli import table
    from wickquiz.game.rules import Mode
    from wickquiz.packs.model import Level

    parser.add_argument("packs", nargs="*", metavar="PACK", help="packs to play: files or folders")
    parser.add_argument("--mode", choices=[mode.value for mode in Mode], default=Mode.QUICK.value)
    parser.add_argument("--length", type=table.length, metavar="N", help="how many questions")
    parser.add_argument("--topic", action="append", default=[], metavar="T", help="only this topic (may be repeated)")
    parser.add_argument("--level", choices=[level.value for level in Level])
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--code", help="the very game that a code names")
    which.add_argument("--seed", type=table.seed, metavar="N", help="the game that this number deals")
    return which


def as_ever() -> SimpleNamespace:
    """Return what `wickquiz` without any option asks for, as the parser would."""
    return SimpleNamespace(
        packs=[], mode="quick", length=None, topic=[], level=None, code=None, seed=None,
        match=False, fullscreen=False, terminal=False, run=run,
    )  # fmt: skip


def run(wanted: Any) -> int:
    """Open the game where it can be played: in a window, else in the terminal."""
    if wanted.match and wanted.mode in ("practice", "duel"):
        why = "asks what you missed or forget" if wanted.mode == "practice" else "is played by several"
        print(f"--match deals a round at your level; {wanted.mode} {why}. Leave one of the two out.", file=sys.stderr)
        return USAGE
    trouble = None if wanted.terminal else display_trouble()
    if trouble and not sys.stdin.isatty():
        print(f"{trouble} There is no terminal either. Run 'wickquiz' on a desktop or in a terminal.", file=sys.stderr)
        return CANNOT_RUN
    if trouble:
        print(f"{trouble} Playing in the terminal instead.", file=sys.stderr)
    return _play_in_terminal(wanted) if wanted.terminal or trouble else _play_in_window(wanted)


def _play_in_window(wanted: Any) -> int:
    from wickquiz.ui.app.deferral import put_signatures_off  # lazy for start-up

    put_signatures_off()
    gc.disable()  # what the start makes is here to stay; `Game` looks for garbage once nothing moves
    # Lazy for start-up.
    from wickquiz.cli.places import assets_folder
    from wickquiz.ui.app.front import Front

    front = Front(assets_folder(), theme(), is_full_screen=wanted.fullscreen)
    # Where packs are named they may not be playable: then no window opens at all.
    desk = lay(wanted) if wanted.packs else front.open_during(lambda: lay(wanted))
    if desk is None:
        front.close()
        return PROBLEMS
    if not (wanted.packs or front.is_open):
        front.close()
        desk.store.close()
        return DONE
    from wickquiz.ui.app.application import Game  # lazy for start-up

    game = Game(desk, front)
    try:
        return game.run()
    finally:
        game.close()


def theme() -> str:
    """Return the theme that the player has set."""
    # Lazy for start-up.
    from wickquiz.records.folders import folders
    from wickquiz.records.settings import read_settings

    return read_settings(folders().settings)[0].theme


def lay(wanted: Any) -> Desk | None:
    """Lay the table for the window; whatever is not known of the packs by then is read later."""
    # What the first screen is made of is loaded here, while Qt draws the window.
    # Lazy for start-up.
    import wickquiz.ui.app.application
    from wickquiz.cli import table

    desk = table.lay(wanted, waits=False)
    if desk is not None and desk.store.open_games():
        # What the round that was left is looked at with; here it keeps nobody waiting.
        # Lazy for start-up.
        import wickquiz.packs.index.coding
        import wickquiz.packs.index.compiling
        import wickquiz.records.session
        import wickquiz.ui.home.notes  # noqa: F401
    return desk


def _play_in_terminal(wanted: Any) -> int:
    # Lazy for start-up.
    from wickquiz.cli import table
    from wickquiz.cli.terminal.console import Console
    from wickquiz.cli.terminal.duel import sit_down_to_duel
    from wickquiz.cli.terminal.sitting import sit_down

    desk = table.lay(wanted)
    if desk is None:
        return PROBLEMS
    desk.begin_log()
    sit = sit_down_to_duel if wanted.mode == "duel" and not wanted.code else sit_down
    with desk.store:
        return sit(desk, Console(sys.stdin, sys.stdout))
