"""`wickquiz pack new` and `wickquiz pack schema`: what somebody begins a pack with."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from wickquiz.cli.exits import CANNOT_RUN, DONE, USAGE
from wickquiz.packs.interchange.folder import check_target
from wickquiz.packs.interchange.report import InterchangeError
from wickquiz.packs.layout import MAIN
from wickquiz.packs.problems import shown_path
from wickquiz.packs.reader import read_sound
from wickquiz.packs.schema import schema_text
from wickquiz.packs.template import new_pack, write_new


def register(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `new` and `schema` to the commands about packs."""
    making = leaves.add_parser("new", help="make a small pack that plays, to write your own over")
    making.add_argument("folder", type=Path, metavar="DIR", help="the pack's folder to make")
    making.set_defaults(run=run_new)
    telling = leaves.add_parser("schema", help="print the JSON Schema of packs, for editors")
    telling.set_defaults(run=run_schema)


def run_new(args: argparse.Namespace) -> int:
    """Make a pack's folder, and say what to do with it; nothing is made where something is there."""
    folder: Path = args.folder
    try:
        check_target(folder)
        write_new(folder, new_pack(folder.resolve().name))
    except InterchangeError as error:
        print(f"No pack was made: {error}.", file=sys.stderr)
        return USAGE
    except OSError as error:
        print(f"{folder} cannot be written: {error.strerror or error}. Nothing was made.", file=sys.stderr)
        return CANNOT_RUN
    print(_told(folder))
    return DONE


def run_schema(_: argparse.Namespace) -> int:
    """Print the schema."""
    print(schema_text(), end="")
    return DONE


def _told(folder: Path) -> str:
    questions = len(read_sound(folder).items)
    name = str(folder)
    path = f'"{name}"' if " " in name else name
    return f"""\
{folder} made: {questions} questions, one of each kind and one with a picture.

  wickquiz {path}
      plays it
  {shown_path(folder / MAIN, Path.cwd())}
      is the file to write in: any editor will do, and the notes in it say how
  wickquiz pack preview {path}
      shows it in a window, anew each time you save
  wickquiz pack check {path}
      says what is wrong, and what to do about it
"""
