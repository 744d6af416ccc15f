"""What the screen of packs shows: each pack at hand, and what came of the last thing done. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wickquiz.packs.archive_rules import SUFFIX
from wickquiz.packs.collection import REMOVED, Stock
from wickquiz.packs.install import Installed
from wickquiz.packs.layout import MAIN
from wickquiz.packs.model import Pack, Problem
from wickquiz.ui.parts.languages import language_name
from wickquiz.ui.parts.pack_wording import left_out
from wickquiz.ui.parts.places import short
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One pack on the list, at `path`; `pack` is None where nothing of it can be played."""

    path: Path
    pack: Pack | None
    problems: Sequence[Problem]

    @property
    def title(self) -> str:
        """What the pack is called."""
        return self.pack.title if self.pack else self.path.name


@dataclass(frozen=True, slots=True)
class PacksProps:
    """The whole screen but for its list. `message` says what came of the last thing done, `is_refusal` that it failed.

    `asked` is the title of the pack that is to be removed, while that is asked.
    """

    note: str = ""
    message: str = ""
    details: str = ""
    is_refusal: bool = False
    can_see_more: bool = False
    asked: str = ""
    asked_note: str = ""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One pack in words."""

    title: str
    facts: str
    place: str
    problems: str
    is_broken: bool
    can_remove: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the last thing done: a sentence, and the problems where something was refused for them."""

    message: str = ""
    problems: tuple[Problem, ...] = ()
    is_refusal: bool = False


DETAILS = 3
"""Of so many problems the sentences are shown at once."""


def entries(stock: Stock) -> tuple[Entry, ...]:
    """Return the packs that play, in their order, then those of which only problems are known."""
    played = [Entry(pack.path, pack, pack.problems) for pack in stock.packs]
    known = {entry.path for entry in played}
    broken: dict[Path, list[Problem]] = {}
    for problem in stock.problems:
        path = pack_of(problem.place.path)
        if path not in known:
            broken.setdefault(path, []).append(problem)
    return (*played, *(Entry(path, None, tuple(problems)) for path, problems in broken.items()))


def pack_of(path: Path) -> Path:
    """Return the pack that a file is of: the archive that it lies in, its folder, or the file itself."""
    archive = next((above for above in path.parents if above.suffix == SUFFIX), None)
    if archive:
        return archive
    return path.parent if (path.parent / MAIN).is_file() else path


def derive_props(found: Sequence[Entry], outcome: Outcome, asked: Entry | None, unread: int = 0) -> PacksProps:
    """Return the screen. `asked` is the pack that is to be removed, while that is asked; so many more are `unread`."""
    questions = sum(len(entry.pack.items) for entry in found if entry.pack)
    note = f"{translate('Packs', '%Ln pack(s)', '', len(found))}  ·  {_questions(questions)}"
    if unread:
        note += f"  ·  {translate('Packs', '%Ln not read yet', 'packs', unread)}"
    return PacksProps(
        note=note,
        message=outcome.message,
        details="\n".join(_sentence(problem) for problem in outcome.problems[:DETAILS]),
        is_refusal=outcome.is_refusal,
        can_see_more=len(outcome.problems) > DETAILS,
        asked=fill(translate("Packs", "Remove %1?"), asked.title) if asked else "",
        asked_note=_gone(asked.path) if asked else "",
    )


def derive_rows(found: Sequence[Entry], may_remove: Callable[[Path], bool]) -> Iterator[EntryRow]:
    """Return the list."""
    for entry in found:
        count = len(entry.problems)
        problems = translate("Packs", "%Ln problem(s)", "", count) if count else ""
        is_broken = entry.pack is None
        facts = _facts(entry.pack) if entry.pack else translate("Packs", "Cannot be played")
        yield EntryRow(entry.title, facts, short(entry.path), problems, is_broken, may_remove(entry.path))


def news(done: Installed) -> str:
    """Return what an installation has brought."""
    pack, before = done.pack, done.before
    if done.is_same:
        return fill(translate("Packs", "%1 is here already, and nothing in it is new."), pack.title)
    if before is None:
        #: %1 is the pack's title, %2 the number of its questions
        return fill(translate("Packs", "%1 is installed: %2."), pack.title, _questions(len(pack.items)))
    #: %1 is the pack's title, %2 what has changed: "3 questions are new, 1 is gone"
    return fill(translate("Packs", "%1 is renewed: %2."), pack.title, _changes(done))


def _changes(done: Installed) -> str:
    """Return what is other in a pack that was there before."""
    added, removed, changed = len(done.added), len(done.removed), len(done.changed)
    parts = [
        translate("Packs", "%Ln question(s) new", "", added) if added else "",
        translate("Packs", "%Ln gone", "questions", removed) if removed else "",
        translate("Packs", "%Ln changed", "questions", changed) if changed else "",
    ]
    return ", ".join(filter(None, parts)) or translate("Packs", "the questions are as they were")


def _gone(path: Path) -> str:
    """Return what becomes of the file of a pack that is removed."""
    if path.suffix == SUFFIX:
        words = translate("Packs", "%1 is deleted. Its games stay on the board.")
    else:
        words = translate("Packs", "%1 is moved into %2. Its games stay on the board.")
    return fill(words, short(path), short(path.parent / REMOVED))


def _facts(pack: Pack) -> str:
    facts = [_questions(len(pack.items))]
    if pack.out:
        facts.append(left_out(pack))
    facts.append(language_name(pack.language))
    if pack.version:
        facts.append(fill(translate("Packs", "version %1"), pack.version))
    if pack.license:
        facts.append(pack.license)
    return "  ·  ".join(facts)


def _questions(count: int) -> str:
    return translate("Packs", "%Ln question(s)", "", count)


def _sentence(problem: Problem) -> str:
    place = problem.place
    return f"{place.path.name}:{place.line}:{place.column}  {problem.message}"
