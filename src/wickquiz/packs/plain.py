"""A question that was written plainly, once it has been read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from yaml.events import Event

from wickquiz.packs.making import Draft
from wickquiz.packs.nodes import MAX_EVENTS, Builder, Mapping, Sequence, events_of
from wickquiz.packs.problems import Report, Spot


class Plain:
    """One plain question: its `item`, a draft before it is finished, and where in its file's text it stands.

    `line` counts from 0. What `report` there is, its reader sets.
    """

    __slots__ = ("_at", "_end", "_text", "is_pinned", "item", "line", "report")

    report: Report

    def __init__(self, draft: Draft, text: str, at: int, end: int, line: int) -> None:
        self.item = draft
        self.is_pinned = draft.id is not None
        self.line = line
        self._text = text
        self._at = at
        self._end = end

    @property
    def node(self) -> Mapping:
        """The question as the parser would have it, made anew each time."""
        builder = Builder(Report(Path()))
        events = events_of(self._text[self._at : self._end])
        builder.run(_moved(events, self.line), iter(range(MAX_EVENTS)))
        (question,) = cast("Sequence", builder.root).items
        return cast("Mapping", question)


def _moved(events: Iterator[Event], lines: int) -> Iterator[Event]:
    """Yield `events` as if so many lines stood before them."""
    for event in events:
        event.start_mark, event.end_mark = _lower(event.start_mark, lines), _lower(event.end_mark, lines)
        yield event


def _lower(mark: Any, lines: int) -> Any:
    return Spot(mark.line + lines, mark.column)
