"""`wickquiz kiosk`: the game on a screen that nobody looks after."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING

from wickquiz.cli.display import display_trouble
from wickquiz.cli.exits import CANNOT_RUN, DONE, PROBLEMS, USAGE
from wickquiz.records.folders import Folders, folders

if TYPE_CHECKING:  # the window and all that belongs to it is imported where it is wanted
    from wickquiz.kiosk.configuration import Configuration
    from wickquiz.records.board.shared_board import SharedBoard
    from wickquiz.ui.app.kiosk_house import House


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk` to the commands."""
    parser = commands.add_parser("kiosk", help="play on a screen that nobody looks after (docs/kiosk.md)")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration (kiosk.toml)")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--print-config", action="store_true", help="print a configuration with all keys explained")
    instead.add_argument("--check-config", action="store_true", help="say what is wrong with the configuration")
    instead.add_argument("--set-pin", action="store_true", help="ask for a PIN and print the line for [operator]")
    instead.add_argument("--board-sql", action="store_true", help="print what makes a shared board on a server")
    instead.add_argument("--purge", action="store_true", help="delete all initials for good")
    parser.set_defaults(run=run)


def run(wanted: argparse.Namespace) -> int:
    """Do what was asked for instead of playing, else play until the operator or the system ends it."""
    here = folders()
    if wanted.print_config or wanted.board_sql:
        return _print(is_config=wanted.print_config)
    if wanted.set_pin:
        return _set_pin()
    if wanted.purge:
        return _purge(here)
    path = wanted.config or here.config / "kiosk.toml"
    if wanted.config and not path.exists() and not _last_good(here).exists():
        print(f"There is no {path}. 'wickquiz kiosk --print-config > {path}' makes one.", file=sys.stderr)
        return USAGE
    configuration = _configuration(path, here)
    if configuration.trouble and (wanted.config or wanted.check_config or path.exists()):
        print(configuration.trouble, file=sys.stderr)
    if wanted.check_config:
        return PROBLEMS if configuration.trouble else _say_sound(path)
    return _play(configuration, here)


def _print(*, is_config: bool) -> int:
    # Lazy for start-up, as all of this command.
    from wickquiz.kiosk.config_toml import default_toml
    from wickquiz.records.board.postings import board_sql

    print(default_toml() if is_config else board_sql(), end="")
    return DONE


def _configuration(path: Path, here: Folders) -> Configuration:
    from wickquiz.kiosk.configuration import Configuration  # lazy for start-up

    return Configuration(path, _last_good(here))


def _last_good(here: Folders) -> Path:
    """Return where the last good configuration is kept: a file that is gone for a moment must not stop a restart."""
    return here.data / "kiosk" / "last-good.toml"


def _say_sound(path: Path) -> int:
    print(f"Nothing is wrong with {path}.")
    return DONE


def _set_pin() -> int:
    from wickquiz.kiosk.pin import DIGITS, hash_pin, is_pin  # lazy for start-up

    ask = getpass.getpass if sys.stdin.isatty() else lambda _: sys.stdin.readline().strip()
    pin = ask(f"A PIN of {DIGITS} digits: ")
    if not is_pin(pin):
        print(f"That is no PIN: it has {DIGITS} digits and nothing else.", file=sys.stderr)
        return USAGE
    if sys.stdin.isatty() and ask("Once more: ") != pin:
        print("Those are two PINs. Nothing was printed; try again.", file=sys.stderr)
        return USAGE
    print(f'pin = "{hash_pin(pin)}"')
    return DONE


def _purge(here: Folders) -> int:
    # Lazy for start-up.
    from wickquiz.records.backups import Backups
    from wickquiz.records.initials import CannotPurge, purge
    from wickquiz.records.store import open_store

    with open_store(here.database) as store:
        if not store.is_saving:
            print(f"{store.trouble} Nothing was deleted.", file=sys.stderr)
            return PROBLEMS
        try:
            count = purge(store, Backups(here.database, here.data / "backups"))
        except CannotPurge as error:
            print(error, file=sys.stderr)
            return PROBLEMS
    print(f"The initials of {count} {'game' if count == 1 else 'games'} are deleted, here and in every copy.")
    return DONE


def _play(configuration: Configuration, here: Folders) -> int:
    trouble = display_trouble()
    if trouble:
        print(f"{trouble} A kiosk needs one: docs/kiosk.md says how.", file=sys.stderr)
        return CANNOT_RUN
    # Lazy for start-up: only the window needs Qt.
    from wickquiz.kiosk.crashes import End
    from wickquiz.ui.app.kiosk_game import KioskGame

    house = _house(configuration, here)
    game = KioskGame(house)
    try:
        code = game.run()
    finally:
        game.close()
    if game.end is End.RESTART:
        sys.stdout.flush()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves, as we were started
    return code


def _house(configuration: Configuration, here: Folders) -> House:
    """Join what a kiosk is built of, in the real world."""
    # Lazy for start-up.
    from wickquiz.cli.log import LOGGER, open_log
    from wickquiz.cli.places import index_file, picture_cache, questions_folder
    from wickquiz.cli.table import bare_desk
    from wickquiz.kiosk.compositor import lock_report
    from wickquiz.kiosk.crashes import Crashes
    from wickquiz.kiosk.journal import Journal, JournalHandler
    from wickquiz.kiosk.moments import real_moments
    from wickquiz.kiosk.pin import PinGate
    from wickquiz.kiosk.watchdog import Heart, Notifier, watchdog_seconds
    from wickquiz.packs.collection import Collection, Stock
    from wickquiz.records.backups import Backups
    from wickquiz.records.store import open_store
    from wickquiz.ui.app.kiosk_house import House, Places

    moments = real_moments()
    places = Places(here.data / "kiosk", here.data / "exports", here.data / "backups")
    own = Collection((questions_folder(),), here.packs, picture_cache(), index_file())
    both = Collection((questions_folder(), here.packs), here.packs, picture_cache(), index_file())

    def stock(is_safe: bool) -> Stock:
        return (own if is_safe else both).stock()

    log = open_log(here.logs)
    journal = Journal(here.logs / "kiosk.jsonl")
    LOGGER.addHandler(JournalHandler(journal))
    crashes = Crashes(places.state / "runs.json", moments)
    began = crashes.began()
    notifier = Notifier(os.environ)
    store = open_store(here.database, places.backups)
    house = House(
        desk=bare_desk(here, store, lambda: log)._replace(is_kiosk=True),
        places=places,
        moments=moments,
        configuration=configuration,
        journal=journal,
        gate=PinGate(places.state / "pin.json", moments),
        crashes=crashes,
        began=began,
        lock=lock_report(os.environ),
        heart=Heart(notifier, moments.steady, watchdog_seconds(os.environ)),
        notifier=notifier,
        stock=stock,
        backups=Backups(here.database, places.backups),
        join=_shared_board,
    )
    house.begin()
    print(house.lock.summary)
    return house


def _shared_board(house: House) -> SharedBoard:
    """Join the board that several kiosks share, as the configuration names it."""
    # Lazy for start-up.
    from wickquiz.records.board.link import BoardLink
    from wickquiz.records.board.shared_board import SharedBoard

    board = house.configuration.current.board
    link = BoardLink(board.url, now=lambda: house.here, chance=SystemRandom().random, clock=house.moments.steady)
    link.start()
    return SharedBoard(link, board.name, house.moments.steady)
