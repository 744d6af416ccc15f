"""The program's log: what a player is told in a sentence stands there in full."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from itertools import islice
from logging.handlers import RotatingFileHandler
from pathlib import Path

from wickquiz.packs.model import Pack, Problem
from wickquiz.packs.problems import format_problem

LOGGER = logging.getLogger("wickquiz")
MOST = 50
"""So many packs, and so many problems, are written down one by one at each start."""

_BYTES, _FILES = 500_000, 3


def open_log(folder: Path) -> Path | None:
    """Write what is logged from now on into `folder`; return the file, or None where the disk does not take it."""
    path = folder / "wickquiz.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        return None  # the game needs no log; doctor says what is wrong with the folder
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    before, LOGGER.handlers = LOGGER.handlers, [handler]
    for each in before:
        each.close()
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    return path


def log_packs(packs: Sequence[Pack], problems: Sequence[Problem]) -> None:
    """Log which packs are played, how many of their questions are out, and the problems, up to MOST of each."""
    for pack in packs[:MOST]:
        LOGGER.info("pack %s: %d questions can be played, %d are out", pack.id, len(pack.items), pack.out)
    if len(packs) > MOST:
        total = sum(len(pack.items) for pack in packs)
        LOGGER.info("%d packs in all: %d questions can be played", len(packs), total)
    for problem in islice(problems, MOST):
        LOGGER.warning("%s", format_problem(problem, None))
    if len(problems) > MOST:
        LOGGER.warning("%d problems in all", len(problems))
