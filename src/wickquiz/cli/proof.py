"""`wickquiz pack lock` and `wickquiz pack verify`: the proof of a pack's citations against the texts."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from wickquiz.cli.exits import CANNOT_RUN, DONE, PROBLEMS, USAGE
from wickquiz.packs.citations import Finding, Lock, State, lock, lock_path, lock_problems, read_lock, verify
from wickquiz.packs.lockfile import write_lock
from wickquiz.packs.model import Pack, PackError, Place, Problem, Severity
from wickquiz.packs.problems import format_problem, shown_path
from wickquiz.packs.reader import read_pack

ARTICLES_VARIABLE = "WICKQUIZ_ARTICLES"


def register(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `lock` and `verify` to the commands about packs."""
    articles = f"folder of the cited texts, SOURCE-ID.txt each (default: ${ARTICLES_VARIABLE})"
    making = leaves.add_parser("lock", help="prove every citation against its text and note it beside the pack")
    making.add_argument("pack", type=Path, metavar="PACK", help="a pack's folder or file")
    making.add_argument("--articles", type=Path, metavar="DIR", help=articles)
    making.set_defaults(run=run_lock)
    proving = leaves.add_parser("verify", help="prove the locked citations again, from the texts themselves")
    proving.add_argument("pack", type=Path, metavar="PATH", help="a pack's folder or file")
    proving.add_argument("--articles", type=Path, metavar="DIR", help=articles)
    proving.add_argument("--json", action="store_true", help="print one JSON document")
    proving.set_defaults(run=run_verify)


def run_lock(args: argparse.Namespace) -> int:
    """Write the lock of a pack whose citations all hold; else say which do not, and write nothing."""
    folder = _articles(args)
    if folder is None:
        return USAGE
    pack, problems = _read(args.pack)
    if pack is None or problems:
        return _refuse(args.pack, problems)
    made, problems = lock(pack, folder)
    if problems:
        return _refuse(args.pack, problems)
    before = read_lock(args.pack)
    path = shown_path(lock_path(args.pack), Path.cwd())
    if made == before:
        print(f"{path} is current: {_extent(made)} proven.")
        return DONE
    for message in _overtaken(pack, before, made, folder):
        print(f"note: {message}")
    try:
        write_lock(args.pack, made)
    except OSError as error:
        print(f"{path} cannot be written ({error.strerror}); nothing was changed.", file=sys.stderr)
        return CANNOT_RUN
    print(f"{path} written: {_extent(made)} proven.")
    return DONE


def run_verify(args: argparse.Namespace) -> int:
    """Print how every citation of a pack fares; 0 only if the lock is that of the pack and all of it is verified."""
    folder = _articles(args)
    if folder is None:
        return USAGE
    pack, problems = _read(args.pack)
    findings: tuple[Finding, ...] = ()
    if pack is not None:
        locked = read_lock(args.pack)
        problems += lock_problems(pack, locked)
        findings = verify(pack, locked, folder) if locked and not locked.damage else ()
    proves = not problems and all(finding.state is State.VERIFIED for finding in findings)
    if args.json:
        print(json.dumps(_document(args.pack, pack, findings, problems, proves=proves), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_report(args.pack, findings, problems)))
    return DONE if proves else PROBLEMS


def _articles(args: argparse.Namespace) -> Path | None:
    """The folder of the texts, from the command line or the environment; None once it was said that there is none."""
    named = args.articles or (Path(os.environ[ARTICLES_VARIABLE]) if os.environ.get(ARTICLES_VARIABLE) else None)
    if named is None:
        print(f"Say where the cited texts are: --articles DIR, or set {ARTICLES_VARIABLE}.", file=sys.stderr)
        return None
    if not named.is_dir():
        print(f"{named} is not a folder. The cited texts are wanted, one SOURCE-ID.txt each.", file=sys.stderr)
        return None
    return named


def _read(path: Path) -> tuple[Pack | None, tuple[Problem, ...]]:
    """The pack, and its errors other than those of the lock, which is looked at on its own."""
    try:
        pack = read_pack(path)
    except PackError as error:
        return None, error.problems
    errors = (p for p in pack.problems if p.severity is Severity.ERROR and not p.rule.startswith("lock-"))
    return pack, tuple(errors)


def _refuse(path: Path, problems: Iterable[Problem]) -> int:
    lines = [format_problem(problem, Path.cwd()) for problem in problems]
    print("\n".join(lines))
    what = "1 problem" if len(lines) == 1 else f"{len(lines)} problems"
    print(f"\nNo lock was written for {path}: mend {what} first.")
    return PROBLEMS


def _extent(locked: Lock) -> str:
    citations = sum(len(item.cited) for item in locked.items.values())
    parts = ((citations, "citation"), (len(locked.items), "question"), (len(locked.paragraphs), "paragraph"))
    cited, asked, read = (_count(number, what) for number, what in parts)
    return f"{cited} of {asked} in {read}"


def _overtaken(pack: Pack, before: Lock | None, made: Lock, folder: Path) -> Iterator[str]:
    """What a person should look at again: what changed on one side of a citation and not on the other."""
    known = before or Lock()
    same = {name for name, item in made.items.items() if name in known.items and known.items[name].cited == item.cited}
    for name in sorted(same):
        if known.items[name].answer != made.items[name].answer:
            yield f"the answer of {name} changed and its terms did not; see that they still name it"
    changed = {
        finding.cited.locator: finding
        for finding in verify(pack, known, folder)
        if finding.item in same and finding.state in (State.MOVED, State.CHANGED)
    }
    for locator, finding in sorted(changed.items()):
        how = "is another paragraph than" if finding.state is State.MOVED else "reads otherwise than"
        yield f"{locator} {how} when it was locked before; read it again (question {finding.item})"


def _report(path: Path, findings: tuple[Finding, ...], problems: tuple[Problem, ...]) -> Iterator[str]:
    counts = Counter(finding.state for finding in findings)
    tally = ", ".join(f"{counts[state]} {state}" for state in State if counts[state])
    tally = tally or ("nothing is proven" if problems else "nothing is cited")
    yield f"{path}: {tally}"
    for state in State:
        some = [finding for finding in findings if finding.state is state]
        if some:
            yield f"\n{state} ({len(some)})"
            yield from _sources(some) if state is State.VERIFIED else _failures(some)
    if problems:
        yield f"\npack and lock ({len(problems)})"
        yield from (f"  {format_problem(problem, Path.cwd())}" for problem in problems)


def _sources(findings: list[Finding]) -> Iterator[str]:
    names = list(dict.fromkeys(finding.cited.citation.source for finding in findings))
    width = max(map(len, names))
    for name in names:
        of_source = [finding.cited for finding in findings if finding.cited.citation.source == name]
        paragraphs = {number for cited in of_source for number in cited.numbers}
        yield f"  {name:<{width}}  {_count(len(of_source), 'citation')} of {_count(len(paragraphs), 'paragraph')}"


def _failures(findings: list[Finding]) -> Iterator[str]:
    for finding in findings:
        yield f"  {_at(finding.place)}: {finding.cited.locator} for the {finding.cited.role} of {finding.item}"
        yield f"      {finding.message}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _at(place: Place) -> str:
    return f"{shown_path(place.path, Path.cwd())}:{place.line}:{place.column}"


def _placed(place: Place) -> dict[str, Any]:
    return {"path": str(shown_path(place.path, Path.cwd())), "line": place.line, "column": place.column}


def _document(
    path: Path, pack: Pack | None, findings: tuple[Finding, ...], problems: tuple[Problem, ...], *, proves: bool
) -> dict[str, Any]:
    counts = Counter(finding.state for finding in findings)
    return {
        "path": str(path),
        "id": pack.id if pack else "",
        "title": pack.title if pack else "",
        "verified": proves,
        "counts": {str(state): counts[state] for state in State},
        "citations": [
            {
                "item": finding.item,
                "cite": finding.cited.locator,
                "supports": finding.cited.role,
                "state": str(finding.state),
                **_placed(finding.place),
                "message": finding.message,
            }
            for finding in findings
        ],
        "problems": [
            {**_placed(p.place), "severity": str(p.severity), "rule": p.rule, "message": p.message} for p in problems
        ],
    }
