"""`wickquiz pack check` and `wickquiz pack list`; the modules that `register` names add the others of the group."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from wickquiz.cli import archive, authoring, interchange, preview, proof
from wickquiz.cli.exits import DONE, PROBLEMS
from wickquiz.cli.places import index_file, questions_folder
from wickquiz.cli.telling import telling
from wickquiz.packs.library import find_packs, load
from wickquiz.packs.model import Pack, Problem, Severity
from wickquiz.packs.picture_check import check_whole
from wickquiz.packs.problems import format_problem, shown_path
from wickquiz.packs.reader import CheckReport
from wickquiz.packs.spread import spread
from wickquiz.records.folders import folders


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `pack` and the commands about packs."""
    group = subparsers.add_parser("pack", help="write, check and prove packs of questions")
    leaves = group.add_subparsers(metavar="COMMAND", required=True)
    checking = leaves.add_parser("check", help="say everything that is wrong with packs, and what to do")
    checking.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a pack's folder or file")
    checking.add_argument("--json", action="store_true", help="print one JSON document")
    checking.set_defaults(run=run_check)
    listing = leaves.add_parser("list", help="list the packs that the game finds by itself")
    listing.add_argument("--json", action="store_true", help="print one JSON document")
    listing.set_defaults(run=run_list)
    proof.register(leaves)
    archive.register(leaves)
    interchange.register(leaves)
    authoring.register(leaves)
    preview.register(leaves)


def run_check(args: argparse.Namespace) -> int:
    """Print what is wrong with the packs named; 1 where one of them has an error."""
    paths = list(_packs_at(args.paths))
    with telling("Checking packs", "Stopped after {done} of {total} packs: the others are not checked.") as progress:
        checked = dict(spread(check_whole, paths, progress))
    reports = [checked[path] for path in paths]
    if args.json:
        print(json.dumps({"packs": [_checked(report) for report in reports]}, ensure_ascii=False, indent=2))
    else:
        print("\n".join(line for report in reports for line in _report(report)))
    return PROBLEMS if any(_count(report.problems, Severity.ERROR) for report in reports) else DONE


def run_list(args: argparse.Namespace) -> int:
    """Print the game's own packs and the user's, and what keeps others from being played."""
    own = folders().packs
    with telling() as progress:
        packs, problems = load(find_packs([questions_folder(), own]), index=index_file(), progress=progress)
    if args.json:
        document = {"packs": [_listed(pack) for pack in packs], "problems": [_placed(each) for each in problems]}
        print(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print("\n".join([*_table(packs), *(format_problem(problem, Path.cwd()) for problem in problems)]))
        print(f"Your own packs belong into {own}")
    return PROBLEMS if _count(problems, Severity.ERROR) else DONE


def _packs_at(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the packs that `paths` name; a folder that is none itself stands for those in it, if it holds any."""
    for path in paths:
        yield from find_packs([path]) or [path]


def _checked(report: CheckReport) -> dict[str, Any]:
    return {
        "path": str(report.path),
        "id": report.id,
        "title": report.title,
        "questions": report.questions,
        "playable": report.playable,
        "problems": [_placed(problem) for problem in report.problems],
    }


def _placed(problem: Problem) -> dict[str, Any]:
    return {
        "path": str(problem.place.path),
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": problem.severity.value,
        "rule": problem.rule,
        "message": problem.message,
    }


def _report(report: CheckReport) -> Iterator[str]:
    for problem in report.problems:
        yield format_problem(problem, Path.cwd())
    errors, warnings = (_count(report.problems, severity) for severity in (Severity.ERROR, Severity.WARNING))
    path = shown_path(report.path, Path.cwd())
    playable = f"{report.playable} of {report.questions} questions can be played"
    yield f"{path}: {playable}; {_number(errors, 'error')}, {_number(warnings, 'warning')}"


def _listed(pack: Pack) -> dict[str, Any]:
    return {
        "id": pack.id,
        "title": pack.title,
        "questions": len(pack.items),
        "language": pack.language,
        "path": str(pack.path),
        "problems": len(pack.problems),
    }


def _table(packs: Iterable[Pack]) -> Iterator[str]:
    head = ("id", "title", "questions", "language", "problems", "path")
    rows = [tuple(str(_listed(pack)[name]) for name in head) for pack in packs]
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    for row in (head, *rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _count(problems: Iterable[Problem], severity: Severity) -> int:
    return sum(problem.severity is severity for problem in problems)


def _number(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
