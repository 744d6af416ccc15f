"""`wickquiz scores`: the games that were played, also while one is being played."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Sequence
from datetime import datetime

from wickquiz.cli.exits import DONE, PROBLEMS
from wickquiz.records.boards import GameSummary, games
from wickquiz.records.folders import folders
from wickquiz.records.store import open_reader

FIELDS = (
    "id",
    "started",
    "finished",
    "state",
    "pack",
    "mode",
    "code",
    "score",
    "right",
    "asked",
    "length",
    "seed",
    "player",
)
"""What is told of a game, in this order; the names are those of `GameSummary`."""

HEADINGS = ("Played", "Pack", "Mode", "Score", "Right", "State", "Code")
NUMBERS = frozenset({"Score", "Right"})


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `scores` to the commands."""
    parser = subparsers.add_parser("scores", help="list the games that were played, newest first")
    parser.add_argument("--pack", metavar="ID", help="only games with the pack of this id")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON document, a list of games")
    form.add_argument("--csv", action="store_true", help="print comma-separated values under a line of names")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the games; 1 where not all of what is kept could be read."""
    with open_reader(folders().database) as reader:
        played = games(reader, args.pack)
        trouble = reader.trouble
    if args.json:
        print(json.dumps([_fields(game) for game in played], ensure_ascii=False, indent=2))
    elif args.csv:
        print(_csv(played), end="")
    elif played:
        print("\n".join(_table(played)))
    elif not trouble:
        which = f" with the pack {args.pack}" if args.pack else ""
        print(f"No game{which} has been played yet.")
    if trouble:
        print(trouble, file=sys.stderr)
    return PROBLEMS if trouble else DONE


def _fields(game: GameSummary) -> dict[str, object]:
    return {name: getattr(game, name) for name in FIELDS}


def _csv(played: Sequence[GameSummary]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, FIELDS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_fields(game) for game in played)
    return text.getvalue()


def _table(played: Sequence[GameSummary]) -> list[str]:
    rows = [HEADINGS, *(_cells(game) for game in played)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return ["  ".join(_aligned(row, widths)).rstrip() for row in rows]


def _cells(game: GameSummary) -> tuple[str, ...]:
    when = datetime.fromisoformat(game.finished or game.started).astimezone()
    right = f"{game.right}/{game.asked}"
    return f"{when:%Y-%m-%d %H:%M}", game.pack, game.mode, str(game.score), right, game.state, game.code


def _aligned(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [
        cell.rjust(width) if heading in NUMBERS else cell.ljust(width)
        for heading, cell, width in zip(HEADINGS, row, widths, strict=True)
    ]
