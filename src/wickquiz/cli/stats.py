"""`wickquiz stats`: a player's figures, or with `--items` an author's."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from wickquiz.cli.at_hand import add_pack_paths, packs_at_hand
from wickquiz.cli.exits import DONE, PROBLEMS
from wickquiz.cli.stats_items import ITEM_FIELDS, item_lines, item_row, item_value
from wickquiz.cli.stats_player import PLAYER_FIELDS, player_lines, player_rows, player_value
from wickquiz.records.at_hand import AtHand
from wickquiz.records.folders import folders
from wickquiz.records.items import ItemFigures, analyse
from wickquiz.records.players import PlayerFigures, figures, finished
from wickquiz.records.store import open_reader
from wickquiz.records.tallies import tallies


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `stats` to the commands."""
    parser = subparsers.add_parser(
        "stats",
        help="say how the games went; with --items, how the questions did",
        description="What each figure means, and from how many answers on it is told: docs/statistics.md.",
    )
    parser.add_argument("--items", action="store_true", help="figures of each question, for its author")
    parser.add_argument("--pack", metavar="ID", help="only questions of the pack of this id")
    parser.add_argument("--player", metavar="NAME", default="", help="whose games; without it, those under no name")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON document")
    form.add_argument("--csv", action="store_true", help="print comma-separated values under a line of names")
    add_pack_paths(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the figures; 1 where not all of what is kept could be read."""
    packs = packs_at_hand(args.packs)
    with open_reader(folders().database) as reader:
        if args.items:
            _print_items(args, analyse(reader, packs, args.pack), tallies(reader, AtHand(packs)).untold)
        else:
            found = figures(reader, packs, args.player, args.pack)
            _print_player(args, replace(found, games=finished(reader, args.player, args.pack)))
        trouble = reader.trouble
    if trouble:
        print(trouble, file=sys.stderr)
    return PROBLEMS if trouble else DONE


def _print_items(args: argparse.Namespace, found: Sequence[ItemFigures], untold: int) -> None:
    if args.json:
        _print_json({"items": [item_value(item) for item in found], "untold": untold})
    elif args.csv:
        _print_csv(ITEM_FIELDS, (item_row(item) for item in found))
    else:
        print("\n".join([*item_lines(found), *_untold(untold)]))


def _print_player(args: argparse.Namespace, found: PlayerFigures) -> None:
    if args.json:
        _print_json(player_value(found) | {"untold": found.untold})
    elif args.csv:
        _print_csv(PLAYER_FIELDS, player_rows(found))
    else:
        print("\n".join([*player_lines(found), *_untold(found.untold)]))


def _untold(count: int) -> list[str]:
    if not count:
        return []
    answers = "1 answer is" if count == 1 else f"{count} answers are"
    return [
        "",
        f"{answers} not counted: given in an earlier version of the game, to packs that are gone or have changed.",
    ]


def _print_json(document: object) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2))


def _print_csv(fields: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, fields, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    print(text.getvalue(), end="")
