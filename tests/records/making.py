"""Games to keep, and a plain model of what is kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from wickquiz.records.amendments import Correction, Ruling, RulingKind
from wickquiz.records.every_kind import ROW_KINDS, AnyRow
from wickquiz.records.kiosk_rows import Delivery, DeliveryKind, Hiding, HidingKind, Signature, Visit, VisitKind
from wickquiz.records.reader import Reader
from wickquiz.records.rows import GameHeader, GivenResponse, ItemRef, PackRef
from wickquiz.records.store import Store

HERE = Path(__file__).parent
PATHS = (str(HERE.parents[1]), os.environ.get("PYTHONPATH", ""))
MOMENT = "2026-11-21T08:00:00+00:00"
LENGTH = 10


def header(game: str = "g1", *, started: str = MOMENT, pack: str = "ballerina", mode: str = "quick") -> GameHeader:
    refs = (PackRef(pack, pack.title(), "f" * 64),)
    return GameHeader(game, started, f"CODE-{game}", 7, json.dumps({"mode": mode}), refs, LENGTH)


def items(game: str) -> tuple[ItemRef, ...]:
    """What every game here deals: the same items, the first of them another in each game."""
    first, *rest = (f"item-{number}" for number in range(LENGTH))
    return tuple(ItemRef("ballerina", item, "f" * 12) for item in (f"{first} of {game}", *rest))


def amendments(game: str) -> tuple[Ruling | Correction, ...]:
    """What is said afterwards of a game: its first item is voided, its second response corrected."""
    return (
        Ruling("ballerina", items(game)[0].item, RulingKind.VOID, MOMENT),
        Correction(game, 1, 0.5, is_right=False, points=7, at=MOMENT),
    )


def kiosk_rows(game: str) -> tuple[Visit | Signature | Hiding | Delivery, ...]:
    """What a kiosk keeps around a game."""
    return (
        Visit(MOMENT, VisitKind.START, 1.5, "power loss"),
        Signature(game, "ZOE"),
        Hiding(game, HidingKind.HIDE, MOMENT),
        Delivery(game, DeliveryKind.DEAD, "refused 23514", MOMENT),
    )


def response(game: str, position: int) -> GivenResponse:
    """The response that every writer here gives at that position of that game."""
    is_right = position % 3 != 0
    credit = 1.0 if is_right else position / 100
    text = json.dumps({"text": f"{game} at {position}: Zoë \u0001 𝄞"})
    return GivenResponse(game, position, text, 0.1 * position, credit, is_right, 100 * position + 1)


def give(store: Store, given: GivenResponse) -> None:
    store.record(
        given.game,
        given.position,
        given.response_json,
        seconds=given.seconds,
        credit=given.credit,
        is_right=given.is_right,
        points=given.points,
    )


def play(store: Store, game: str, responses: int, *, is_finished: bool = False) -> None:
    store.begin(header(game), items(game))
    for position in range(responses):
        give(store, response(game, position))
    if is_finished:
        store.finish(game, MOMENT)


Kept = tuple[tuple[AnyRow, ...], ...]
"""The rows of every kind, in the order of `ROW_KINDS`."""


def everything(reader: Reader) -> Kept:
    return tuple(reader.read(kind)[0] for kind in ROW_KINDS)


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder but those that come and go with a connection."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(("-shm", "-lock"))}


def start(script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Start one of the programs in this folder."""
    return subprocess.Popen(
        [sys.executable, str(HERE / script), *(str(argument) for argument in arguments)],
        stdin=subprocess.PIPE,  # one that stays open: some programs wait for its end
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, PATHS))},
    )


def run(script: str, *arguments: str | Path) -> tuple[int, str]:
    """Run one of them to its end; return its exit code and what it printed."""
    with start(script, *arguments) as process:
        output, _ = process.communicate()
    return process.returncode, output
