"""What the preview shows of a pack while it is being written. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wickquiz.packs.model import Item, Pack, Place, Problem, Severity
from wickquiz.ui.parts.pack_wording import left_out
from wickquiz.ui.parts.places import short, spot
from wickquiz.ui.parts.texts import fill

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Draft:
    """The pack at `path` as it was last read, at the moment `read_at` in words; None where nothing of it plays.

    `wanted` is the id of the question that the author went to, `shown` that of the one in view, `index` its position.
    """

    path: Path
    pack: Pack | None = None
    problems: tuple[Problem, ...] = ()
    read_at: str = ""
    wanted: str = ""
    shown: str = ""
    index: int = 0

    @property
    def item(self) -> Item | None:
        """The question in view."""
        return self.pack.items[self.index] if self.pack else None


@dataclass(frozen=True, slots=True)
class PreviewProps:
    """The whole screen but for its list."""

    title: str = ""
    path: str = ""
    where: str = ""
    about: str = ""
    note: str = ""
    read_at: str = ""
    has_question: bool = False
    is_revealed: bool = False
    reveal_label: str = ""


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One problem: error or warning, where, what to do, and whether it is one of the question in view."""

    severity: str
    place: str
    message: str
    is_here: bool


def reread(draft: Draft, pack: Pack | None, problems: tuple[Problem, ...], read_at: str) -> Draft:
    """Return the draft after another reading: at the same question by its id, else at the same position.

    A question that an error keeps out is remembered, so that it is in view again once it is mended.
    """
    index = draft.index
    if pack is not None:
        places = {item.id: place for place, item in enumerate(pack.items)}
        known = (places[name] for name in (draft.wanted, draft.shown) if name in places)
        index = next(known, min(index, len(pack.items) - 1))
    shown = pack.items[index].id if pack else draft.shown
    return Draft(draft.path, pack, problems, read_at, draft.wanted or shown, shown, index)


def stepped(draft: Draft, by: int) -> Draft:
    """Return the draft `by` questions on; after the last one comes the first."""
    if draft.pack is None:
        return draft
    index = (draft.index + by) % len(draft.pack.items)
    name = draft.pack.items[index].id
    return Draft(draft.path, draft.pack, draft.problems, draft.read_at, name, name, index)


def derive_props(draft: Draft, *, is_revealed: bool) -> PreviewProps:
    """Return the screen for this draft."""
    pack, item = draft.pack, draft.item
    where = about = ""
    if pack and item:
        where = fill(translate("Preview", "Question %1 of %2"), draft.index + 1, len(pack.items))
        about = "  ·  ".join(part for part in (item.id, item.kind, item.level.value, _line(item)) if part)
    labels = (translate("Preview", "Show the reveal"), translate("Preview", "Ask it again"))
    return PreviewProps(
        title=pack.title if pack else draft.path.name,
        path=short(draft.path),
        where=where,
        about=about,
        note=_note(draft),
        read_at=fill(translate("Preview", "Read at %1"), draft.read_at),
        has_question=item is not None,
        is_revealed=is_revealed,
        reveal_label=labels[is_revealed],
    )


def derive_problems(draft: Draft) -> tuple[ProblemRow, ...]:
    """Return the problems, those of the question in view first."""
    base = draft.path if draft.path.is_dir() else draft.path.parent
    rows = [
        ProblemRow(each.severity.value, spot(each, base), each.message, _is_here(each.place, draft))
        for each in draft.problems
    ]
    return tuple(sorted(rows, key=lambda row: not row.is_here))


def _is_here(place: Place, draft: Draft) -> bool:
    """Whether a place lies within the question in view: in its file, from its first line up to the next question's."""
    item = draft.item
    if item is None or item.place is None or item.place.path != place.path or place.line < item.place.line:
        return False
    later = [line for line in _lines(draft, place.path) if line > item.place.line]
    return not later or place.line < min(later)


def _lines(draft: Draft, path: Path) -> Iterator[int]:
    """Yield the lines of a file on which a question begins that plays, and those on which an error stands."""
    if draft.pack:
        yield from (item.place.line for item in draft.pack.items if item.place and item.place.path == path)
    yield from (
        each.place.line for each in draft.problems if each.severity is Severity.ERROR and each.place.path == path
    )


def _line(item: Item) -> str:
    return f"{item.place.path.name}:{item.place.line}" if item.place else ""


def _note(draft: Draft) -> str:
    if draft.pack is None:
        return translate("Preview", "Nothing of this pack can be played yet. Mend what is listed and save.")
    parts = []
    if draft.pack.out:
        parts.append(left_out(draft.pack))
    if draft.problems:
        parts.append(translate("Preview", "%Ln problem(s)", "", len(draft.problems)))
    return "  ·  ".join(parts) or translate("Preview", "No problems.")
