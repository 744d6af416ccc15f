"""`wickquiz pack build`, `install` and `remove`: packs as one file, from hand to hand."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from wickquiz.cli.exits import CANNOT_RUN, DONE, PROBLEMS, USAGE
from wickquiz.cli.places import picture_cache, questions_folder
from wickquiz.packs.archive_build import Built, build, default_name
from wickquiz.packs.archive_rules import SUFFIX
from wickquiz.packs.install import Installed, InstallError, install, remove
from wickquiz.packs.layout import MAIN
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Pack, PackError, Problem, Severity
from wickquiz.packs.problems import format_problem, shown_path
from wickquiz.packs.reader import read_sound
from wickquiz.records.boards import games
from wickquiz.records.folders import folders
from wickquiz.records.store import open_reader


def register(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `build`, `install` and `remove` to the commands about packs."""
    building = leaves.add_parser("build", help="make one file of a pack's folder, to hand on")
    building.add_argument("folder", type=Path, metavar="DIR", help="a pack's folder")
    building.add_argument("-o", "--output", type=Path, metavar="FILE", help=f"default: here, as ID{SUFFIX}")
    building.set_defaults(run=run_build)
    installing = leaves.add_parser("install", help="put a pack that is one file among your own, or renew it")
    installing.add_argument("file", type=Path, metavar="FILE", help=f"a {SUFFIX} file")
    installing.set_defaults(run=run_install)
    removing = leaves.add_parser("remove", help="take out a pack that was installed")
    removing.add_argument("id", metavar="ID", help="the pack's id, as `wickquiz pack list` shows it")
    removing.set_defaults(run=run_remove)


def run_build(args: argparse.Namespace) -> int:
    """Make an archive of a sound pack, and name what was left out; else say what keeps it from being one."""
    folder: Path = args.folder.parent if args.folder.name == MAIN else args.folder
    if folder.is_file():
        print(f"{folder} is a file: put it into a folder of its own as {MAIN}, and build that.", file=sys.stderr)
        return USAGE
    if args.output is not None and args.output.suffix != SUFFIX:
        print(f"{args.output} has to end in {SUFFIX}, or nobody knows what it is.", file=sys.stderr)
        return USAGE
    try:
        built = build(folder, args.output or Path(default_name(read_sound(folder))))
    except PackError as error:
        return _refuse(error.problems, "No archive was made")
    except OSError as error:
        return _cannot_write(error, "The archive")
    print("\n".join(_told(built)))
    return DONE


def run_install(args: argparse.Namespace) -> int:
    """Install an archive, and say what is new in it; else why it is refused. Nothing is changed then."""
    own = folders().packs
    packs, _ = load(find_packs([questions_folder(), own]))
    try:
        done = install(args.file, own, picture_cache(), {pack.id: pack.path for pack in packs})
    except PackError as error:
        return _refuse(error.problems, "Nothing was installed")
    except InstallError as error:
        print(error, file=sys.stderr)
        return PROBLEMS
    except OSError as error:
        return _cannot_write(error, "The pack")
    print("\n".join([_news(done), *_left_with(done.pack.id, done.pack.content_hash)]))
    return DONE


def run_remove(args: argparse.Namespace) -> int:
    """Remove an installed pack; else say that there is none of that id."""
    try:
        path = remove(args.id, folders().packs, picture_cache())
    except InstallError as error:
        print(error, file=sys.stderr)
        return PROBLEMS
    except OSError as error:
        return _cannot_write(error, "The pack")
    print("\n".join([f"{args.id} removed: {path} is gone.", *_left_with(args.id)]))
    return DONE


def _left_with(pack: str, content_hash: str = "") -> Iterable[str]:
    """Yield what becomes of rounds that were left and need the pack otherwise than it is now (empty: gone)."""
    with open_reader(folders().database) as reader:
        for game in games(reader, pack):
            needed = {ref.id: ref.content_hash for ref in game.packs}[pack]
            if game.state == "open" and game.asked and needed != content_hash:
                left = f"{game.asked} of {_count(game.length, 'question')}"
                yield (
                    f"note: a round that was left after {left} needs the pack as it was. Its score stays. To go on "
                    "with it, install that pack again before you begin another round."
                )


def _refuse(problems: Sequence[Problem], outcome: str) -> int:
    print("\n".join(format_problem(problem, Path.cwd()) for problem in problems))
    print(f"{outcome}: mend {_count(len(problems), 'problem')} first.", file=sys.stderr)
    return PROBLEMS


def _cannot_write(error: OSError, what: str) -> int:
    where = f" ({error.filename})" if error.filename else ""
    print(f"{what} cannot be written: {error.strerror or error}{where}. Nothing was changed.", file=sys.stderr)
    return CANNOT_RUN


def _told(built: Built) -> Iterable[str]:
    for name in built.left_out:
        yield f"left out, as it has no place in an archive: {name}"
    warnings = sum(problem.severity is Severity.WARNING for problem in built.pack.problems)
    if warnings:
        yield f"note: `wickquiz pack check` has {_count(warnings, 'warning')} about this pack"
    if not built.has_id:
        yield (
            f"note: {MAIN} gives no id, so that the pack is called '{built.pack.id}' by its file's name, and becomes "
            f"another pack when the file is renamed: add a line 'id: {built.pack.id}'"
        )
    pictures = sum(name.startswith("images/") for name in built.entries)
    held = f"{_count(len(built.pack.items), 'question')}, {_count(pictures, 'picture')}"
    yield f"{shown_path(built.path, Path.cwd())} made: {held}, {_size(built.size)}."


def _news(done: Installed) -> str:
    pack, before = done.pack, done.before
    name = f"{pack.title} ({pack.id})"
    if done.is_same:
        return f"{name} is installed already, and nothing in it is new."
    if before is None:
        return f"{name} installed: {_count(len(pack.items), 'question')}. {pack.path}"
    differences = ((len(done.added), "new"), (len(done.removed), "gone"), (len(done.changed), "changed"))
    told = ", ".join(f"{_count(number, 'question')} {what}" for number, what in differences if number)
    return f"{name} updated{_versions(before, pack)}: {told or 'the questions are as they were'}. {pack.path}"


def _versions(before: Pack, pack: Pack) -> str:
    if before.version == pack.version:
        return ""
    return f" from version {before.version or '(none)'} to {pack.version or '(none)'}"


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{(number + 999) // 1000} kB"  # noqa: PLR2004
