"""`wickquiz pack import` and `wickquiz pack export`: questions from and for other programs, with every loss named."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from wickquiz.cli.exits import CANNOT_RUN, DONE, PROBLEMS, USAGE
from wickquiz.packs.interchange.decoding import MAX_BYTES
from wickquiz.packs.interchange.folder import Saved, check_target, save
from wickquiz.packs.interchange.formats import EXPORTERS, IMPORTERS
from wickquiz.packs.interchange.report import Effect, Exported, InterchangeError, MissingPackageError, Note
from wickquiz.packs.interchange.zips import is_zip
from wickquiz.packs.model import Pack, PackError
from wickquiz.packs.problems import format_problem
from wickquiz.packs.reader import read_pack

MAX_ZIP = 200_000_000
"""Bytes of an archive; of what is read from it there may be much less, as for any archive."""
_SHOWN = 5
"""Questions listed below a sentence that holds for many; --json lists all."""


def register(leaves: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `import` and `export` to the commands about packs."""
    coming = leaves.add_parser("import", help="make a pack of questions from another program")
    coming.add_argument("format", choices=sorted(IMPORTERS), metavar="FORMAT", help=", ".join(sorted(IMPORTERS)))
    coming.add_argument("file", type=Path, metavar="FILE", help="the file to read")
    coming.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="the pack's folder to make")
    coming.add_argument("--json", action="store_true", help="print one JSON document")
    coming.set_defaults(run=run_import)
    going = leaves.add_parser("export", help="write a pack's questions for another program")
    going.add_argument("format", choices=sorted(EXPORTERS), metavar="FORMAT", help=", ".join(sorted(EXPORTERS)))
    going.add_argument("pack", type=Path, metavar="PATH", help="a pack's folder or file")
    going.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the file to make")
    going.add_argument("--json", action="store_true", help="print one JSON document")
    going.set_defaults(run=run_export)


def run_import(args: argparse.Namespace) -> int:
    """Make a pack of a file; 1 where something of it was lost."""
    try:
        check_target(args.output)
        data = _content(args.file)
    except InterchangeError as error:
        return _complain(str(error), USAGE)
    except OSError as error:
        return _complain(f"{args.file} cannot be read: {error.strerror or error}", USAGE)
    try:
        imported = IMPORTERS[args.format](data, args.file.name)
        saved = save(imported, args.output)
    except InterchangeError as error:
        print("\n".join(_grouped(error.notes)))
        return _complain(f"{args.file}: {error}", PROBLEMS)
    except OSError as error:
        return _complain(f"{args.output} cannot be written: {error.strerror or error}", CANNOT_RUN)
    if args.json:
        print(json.dumps(_came_in(args.output, saved), ensure_ascii=False, indent=2))
    else:
        print("\n".join([*_grouped(saved.notes), _count(saved, args.output)]))
    return PROBLEMS if _is_lossy(saved.notes) else DONE


def run_export(args: argparse.Namespace) -> int:
    """Write a pack as another program's file; 1 where the format cannot hold all of it."""
    if args.output.exists() or args.output.is_symlink():
        return _complain(f"{args.output} is there already: name a file that is not, or delete it first", USAGE)
    try:
        pack = read_pack(args.pack)
        exported = EXPORTERS[args.format](pack)
    except PackError as error:
        print("\n".join(format_problem(problem, Path.cwd()) for problem in error.problems))
        return _complain(f"{args.pack} cannot be read as a pack, so that nothing was written", PROBLEMS)
    except MissingPackageError as error:
        return _complain(str(error), CANNOT_RUN)
    except InterchangeError as error:
        print("\n".join(_grouped(error.notes)))
        return _complain(f"{args.pack}: {error}", PROBLEMS)
    try:
        _write(args.output, exported.data)
    except OSError as error:
        return _complain(f"{args.output} cannot be written: {error.strerror or error}", CANNOT_RUN)
    notes = (*_kept_out(pack), *exported.notes)
    total = len(pack.items) + pack.out
    if args.json:
        print(json.dumps(_went_out(args.output, exported, notes, total), ensure_ascii=False, indent=2))
    else:
        print("\n".join([*_grouped(notes), f"{args.output}: {exported.count} of {total} questions went out."]))
    return PROBLEMS if _is_lossy(notes) else DONE


def _content(path: Path) -> bytes:
    """Return the content of a file, of which more than the limit is not read.

    Raises:
        InterchangeError: it is larger.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES and is_zip(data):  # mostly sound and film, which are not unpacked
            data += file.read(MAX_ZIP - MAX_BYTES)
            if len(data) > MAX_ZIP:
                raise InterchangeError(f"{path} is larger than {MAX_ZIP // 1_000_000} MB: divide it into several")
        elif len(data) > MAX_BYTES:
            raise InterchangeError(f"{path} is larger than {MAX_BYTES // 1_000_000} MB: divide it into several")
    return data


def _write(path: Path, data: bytes) -> None:
    """Write `data` aside and give it its name, so that a half-written file is never found."""
    handle, name = tempfile.mkstemp(prefix=".wickquiz-", dir=path.absolute().parent)
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        aside.chmod(0o644)
        aside.rename(path)
    finally:
        aside.unlink(missing_ok=True)


def _kept_out(pack: Pack) -> Iterator[Note]:
    if pack.out:
        what = "1 question has errors" if pack.out == 1 else f"{pack.out} questions have errors"
        yield Note("", "", Effect.LOST, f"{what} and stayed out: `wickquiz pack check` says which")


def _grouped(notes: Iterable[Note]) -> Iterator[str]:
    """Yield the notes as lines: what was lost item by item, and below what is the same for many only the first few."""
    groups: dict[tuple[Effect, str], list[Note]] = {}
    for note in notes:
        groups.setdefault((note.severity, note.sentence), []).append(note)
    for effect in Effect:
        for (severity, sentence), group in groups.items():
            if severity is not effect:
                continue
            yield f"{effect}: {sentence}"
            named = [f"    {_named(note)}" for note in group if note.item or note.where]
            few = len(named) if effect is Effect.LOST else _SHOWN
            yield from named[:few]
            if len(named) > few:
                yield f"    and {len(named) - few} more"


def _named(note: Note) -> str:
    return ": ".join(filter(None, (note.where, note.item)))


def _count(saved: Saved, target: Path) -> str:
    came = len(saved.pack.items)
    questions = "1 question" if came == 1 else f"{came} questions"
    return f"{target}: {questions} came in. `wickquiz pack check {target}` says what to mend."


def _is_lossy(notes: Iterable[Note]) -> bool:
    return any(note.severity is Effect.LOST for note in notes)


def _came_in(target: Path, saved: Saved) -> dict[str, Any]:
    questions = [{"id": item.id, "kind": item.kind, "question": item.stem} for item in saved.pack.items]
    return {"path": str(target), "title": saved.pack.title, "questions": questions, "notes": _noted(saved.notes)}


def _went_out(path: Path, exported: Exported, notes: Iterable[Note], total: int) -> dict[str, Any]:
    return {"path": str(path), "questions": total, "written": exported.count, "notes": _noted(notes)}


def _noted(notes: Iterable[Note]) -> list[dict[str, str]]:
    return [
        {"severity": note.severity.value, "where": note.where, "question": note.item, "message": note.sentence}
        for note in notes
    ]


def _complain(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code
