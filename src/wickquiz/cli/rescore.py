"""`wickquiz rescore`: take an item out of every score, put it back, or count every game anew."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from wickquiz.cli.at_hand import add_pack_paths, packs_at_hand
from wickquiz.cli.exits import CANNOT_RUN, DONE, USAGE
from wickquiz.packs.model import Pack
from wickquiz.records.amendments import RulingKind
from wickquiz.records.boards import GameSummary
from wickquiz.records.folders import folders
from wickquiz.records.rescoring import Change, Rescoring, UnknownItem, recount, rule
from wickquiz.records.store import Store, open_store
from wickquiz.records.voids import ItemKey


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `rescore` to the commands."""
    parser = subparsers.add_parser(
        "rescore",
        help="take a question out of every score, or count every game anew",
        description="Nothing is deleted: what is ruled is recorded, and every score, board and figure follows.",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--void", type=item_key, metavar="PACK/ITEM", help="take this question out of every score")
    what.add_argument("--unvoid", type=item_key, metavar="PACK/ITEM", help="put it back")
    what.add_argument("--all", action="store_true", help="judge every answer anew by the packs as they are now")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    add_pack_paths(parser)
    parser.set_defaults(run=run)


def item_key(text: str) -> ItemKey:
    """Read the ids of a pack and of a question in it."""
    pack, _, item = text.partition("/")
    if not pack or not item:
        raise argparse.ArgumentTypeError(f"'{text}' is not the id of a pack, a slash and the id of a question in it")
    return pack, item


def run(args: argparse.Namespace) -> int:
    """Rule or count anew, and say whose score is another now."""
    packs = packs_at_hand(args.packs)
    with open_store(folders().database) as store:
        if not store.is_saving:
            print(store.trouble, file=sys.stderr)
            return CANNOT_RUN
        try:
            found = _rescore(args, store, packs)
        except UnknownItem:
            key = "/".join(args.void or args.unvoid)
            print(f"No pack here and no game has a question '{key}'. 'wickquiz stats --items' lists them.",
                  file=sys.stderr)  # fmt: skip
            return USAGE
        if store.trouble:
            print(store.trouble, file=sys.stderr)
        is_saved = store.is_saving
    print(json.dumps(_document(found), ensure_ascii=False, indent=2) if args.json else "\n".join(_lines(args, found)))
    return DONE if is_saved else CANNOT_RUN


def _rescore(args: argparse.Namespace, store: Store, packs: Sequence[Pack]) -> Rescoring:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    if args.all:
        return recount(store, packs, at)
    kind = RulingKind.VOID if args.void else RulingKind.UNVOID
    return rule(store, packs, args.void or args.unvoid, kind, at)


def _document(found: Rescoring) -> dict[str, object]:
    return {
        "is_news": found.is_news,
        "changes": [
            {
                "id": change.after.id,
                "player": change.after.player,
                "code": change.after.code,
                "before": _figures(change.before),
                "after": _figures(change.after),
            }
            for change in found.changes
        ],
        "frozen": [game.id for game in found.frozen],
        "untold": [game.id for game in found.untold],
    }


def _figures(game: GameSummary) -> dict[str, int]:
    return {"score": game.score, "right": game.right, "asked": game.asked}


def _lines(args: argparse.Namespace, found: Rescoring) -> list[str]:
    lines = [] if args.all else [_ruling(args, is_news=found.is_news)]
    count = len(found.changes)
    lines.append("No score changed." if count == 0 else f"{_games(count)} changed:")
    lines += [f"  {_change(change)}" for change in found.changes]
    if found.frozen:
        but = "they are left as they stood" if args.all else "there the question's own points alone went or came"
        lines.append(f"{_games(len(found.frozen))} could not be counted anew, as a pack is gone or was changed: {but}.")
    if found.untold:
        lines.append(
            f"{_games(len(found.untold))} of an earlier version did not keep what was asked, and the packs are not "
            "here as they were: left as they stood."
        )
    return lines


def _ruling(args: argparse.Namespace, *, is_news: bool) -> str:
    key = "/".join(args.void or args.unvoid)
    state = "out of every score" if args.void else "in the scores"
    return f"{key} is {state} now." if is_news else f"{key} was {state} already."


def _change(change: Change) -> str:
    before, after = change.before, change.after
    when = datetime.fromisoformat(after.finished or after.started).astimezone()
    player = f"  {after.player}" if after.player else ""
    return (
        f"{when:%Y-%m-%d %H:%M}{player}  {after.code}  score {before.score} -> {after.score}, "
        f"right {before.right}/{before.asked} -> {after.right}/{after.asked}"
    )


def _games(count: int) -> str:
    return "1 game" if count == 1 else f"{count} games"
