"""Laying the table: packs, store, settings, rules and the real world joined into a desk to play at."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from wickquiz.cli.places import assets_folder, index_file, picture_cache, questions_folder
from wickquiz.game.rules import Mode, Rules, budget_for, default_length
from wickquiz.packs.collection import Collection, Stock
from wickquiz.packs.model import Level, Pack, Problem
from wickquiz.records.connections import in_memory
from wickquiz.records.folders import Folders, folders
from wickquiz.records.log import Log
from wickquiz.records.own_data import OwnData
from wickquiz.records.settings import Settings, read_settings, write_settings
from wickquiz.records.store import Store, open_store
from wickquiz.ui.app.desk import Desk, Opening

LONGEST = 1000


if TYPE_CHECKING:
    from argparse import Namespace


def seed(text: str) -> int:
    """Read `--seed`: a whole number from 0 on."""
    if not (text.isascii() and text.isdigit()):
        raise _wrong(f"'{text}' is not a whole number from 0 on")
    return int(text)


def length(text: str) -> int:
    """Read `--length`: a whole number from 1 to LONGEST."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST):
        raise _wrong(f"'{text}' is not a whole number from 1 to {LONGEST}")
    return int(text)


def _wrong(sentence: str) -> Exception:
    from argparse import ArgumentTypeError  # lazy for start-up: most games are begun without any argument

    return ArgumentTypeError(sentence)


def lay(wanted: Namespace, *, waits: bool = True) -> Desk | None:
    """Return the desk for the game that was asked for, or None after saying why no pack can be played.

    All packs are on it where it `waits` for them; else those that are there at once.
    """
    here = folders()
    collection = _collection(wanted.packs, here)
    opened_from = collection.only(tuple(map(Path, wanted.packs)))
    stock = _read(opened_from) if waits else opened_from.at_hand()
    packs, problems = stock.packs, stock.problems
    if not packs and not stock.unread:
        from wickquiz.packs.problems import format_problem  # lazy for start-up

        for problem in problems:
            print(format_problem(problem, Path.cwd()), file=sys.stderr)
        print("There is no pack that can be played.", file=sys.stderr)
        return None
    desk = bare_desk(here, open_store(here.database), _log_of(here, packs, problems))
    return desk._replace(
        packs=packs,
        problems=problems,
        home_picks=_home_picks(packs, bool(wanted.packs)),
        rules=_rules(wanted, desk.settings),
        opening=_opening(wanted),
        is_full_screen=wanted.fullscreen,
        is_matched=wanted.match or desk.settings.match,
        collection=collection,
        opened_from=opened_from,
        unread=stock.unread,
    )


def bench(path: Path, *, is_full_screen: bool) -> Desk:
    """Return the desk for previewing the pack at `path`; nothing that happens at it is kept."""
    here = folders()
    store = Store(here.database, Log(in_memory()[0]), None)
    return bare_desk(here, store, _log_of(here, (), ()))._replace(
        opening=Opening(preview=path),
        is_full_screen=is_full_screen,
        collection=_collection([str(path)], here),
    )


def bare_desk(here: Folders, store: Store, begin_log: Callable[[], Path | None]) -> Desk:
    """Return a desk without a pack, in the real world."""
    settings, said = read_settings(here.settings)
    for sentence in said:
        print(sentence, file=sys.stderr)
    return Desk(
        packs=(),
        problems=(),
        home_picks=frozenset(),
        store=store,
        settings=settings,
        keep_settings=partial(write_settings, here.settings),
        rules=Rules(),
        assets=assets_folder(),
        clock=time.monotonic,
        now=lambda: datetime.now(UTC).isoformat(timespec="seconds"),
        today=lambda: datetime.now().astimezone().date(),
        new_seed=_new_seed,
        new_id=_new_id,
        begin_log=begin_log,
        player=settings.player,
        own=OwnData(here),
    )


def _new_seed() -> int:
    # Lazy for start-up, as are those that follow.
    import secrets

    from wickquiz.game.chance import SEED_BITS  # lazy for start-up

    return secrets.randbits(SEED_BITS)


def _new_id() -> str:
    import uuid  # lazy for start-up

    return uuid.uuid4().hex


def _log_of(here: Folders, packs: Sequence[Pack], problems: Sequence[Problem]) -> Callable[[], Path | None]:
    """Return what begins the log with these packs, when it is first called; the file is the same from then on."""

    @cache
    def begin_log() -> Path | None:
        from wickquiz.cli.log import log_packs, open_log  # lazy for start-up

        path = open_log(here.logs)
        log_packs(packs, problems)
        return path

    return begin_log


def _collection(named: Sequence[str], here: Folders) -> Collection:
    places = [Path(name) for name in named] or [questions_folder()]
    return Collection((*places, here.packs), here.packs, picture_cache(), index_file())


def _read(collection: Collection) -> Stock:
    """Read all packs, and say on a terminal how far that is."""
    from wickquiz.cli.telling import telling  # lazy for start-up: a window waits for nothing

    with telling() as progress:
        return collection.stock(progress)


def _home_picks(packs: Sequence[Pack], are_named: bool) -> frozenset[str]:
    """Return what a round is dealt from at first: the packs named, else the first that came with the game."""
    return frozenset(pack.id for pack in packs) if are_named else frozenset(pack.id for pack in packs[:1])


def _rules(wanted: Namespace, settings: Settings) -> Rules:
    mode = Mode(wanted.mode)
    return Rules(
        mode=mode,
        length=wanted.length or default_length(mode),
        topics=tuple(wanted.topic),
        level=Level(wanted.level) if wanted.level else None,
        spoilers=settings.spoilers,
        budget=budget_for(settings.time_limit) if mode is Mode.MIDNIGHT else None,
    )


def _opening(wanted: Namespace) -> Opening | None:
    if wanted.code:
        return Opening(code=wanted.code)
    return None if wanted.seed is None else Opening(seed=wanted.seed)
