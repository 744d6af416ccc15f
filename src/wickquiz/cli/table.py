"""Laying the table: packs, store, settings, rules and the real world joined into a desk to play at."""

from __future__ import annotations

import argparse
import secrets
import sys
import time
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from wickquiz.cli.archive import picture_cache
from wickquiz.cli.log import log_packs, open_log
from wickquiz.cli.places import assets_folder, questions_folder
from wickquiz.game.chance import SEED_BITS
from wickquiz.game.rules import Mode, Rules, default_length
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Level, Pack, Problem
from wickquiz.packs.problems import format_problem
from wickquiz.records.folders import Folders, folders
from wickquiz.records.settings import Settings, read_settings, write_settings
from wickquiz.records.store import open_store
from wickquiz.ui.app.desk import Desk, Opening

LONGEST = 1000


def seed(text: str) -> int:
    """Read `--seed`: a whole number from 0 on."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0 on")
    return int(text)


def length(text: str) -> int:
    """Read `--length`: a whole number from 1 to LONGEST."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST):
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 1 to {LONGEST}")
    return int(text)


def lay(wanted: argparse.Namespace) -> Desk | None:
    """Return the desk for the game that was asked for, or None after saying why no pack can be played."""
    here = folders()
    log = open_log(here.logs)
    packs, problems = _packs(wanted.packs, here)
    log_packs(packs, problems)
    if not packs:
        for problem in problems:
            print(format_problem(problem, Path.cwd()), file=sys.stderr)
        print("There is no pack that can be played.", file=sys.stderr)
        return None
    settings, said = read_settings(here.settings)
    for sentence in said:
        print(sentence, file=sys.stderr)
    return Desk(
        packs=packs,
        problems=problems,
        home_picks=_home_picks(packs, bool(wanted.packs)),
        store=open_store(here.database),
        settings=settings,
        keep_settings=partial(write_settings, here.settings),
        rules=_rules(wanted, settings),
        assets=assets_folder(),
        clock=time.monotonic,
        now=lambda: datetime.now(UTC).isoformat(timespec="seconds"),
        today=lambda: datetime.now().astimezone().date(),
        new_seed=lambda: secrets.randbits(SEED_BITS),
        new_id=lambda: uuid.uuid4().hex,
        opening=_opening(wanted),
        is_full_screen=wanted.fullscreen,
        log=log,
    )


def _packs(named: Sequence[str], here: Folders) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Load the packs named, or where none is, the game's own and the user's."""
    paths = [Path(name) for name in named] or find_packs([questions_folder(), here.packs])
    packs, problems = load(paths, picture_cache())
    return packs, (*problems, *(problem for pack in packs for problem in pack.problems))


def _home_picks(packs: Sequence[Pack], are_named: bool) -> frozenset[str]:
    """Return what a round is dealt from at first: the packs named, else the first that came with the game."""
    return frozenset(pack.id for pack in packs) if are_named else frozenset({packs[0].id})


def _rules(wanted: argparse.Namespace, settings: Settings) -> Rules:
    mode = Mode(wanted.mode)
    return Rules(
        mode=mode,
        length=wanted.length or default_length(mode),
        topics=tuple(wanted.topic),
        level=Level(wanted.level) if wanted.level else None,
        spoilers=settings.spoilers,
    )


def _opening(wanted: argparse.Namespace) -> Opening | None:
    if wanted.code:
        return Opening(code=wanted.code)
    return None if wanted.seed is None else Opening(seed=wanted.seed)
