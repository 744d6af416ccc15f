"""Questions and sources that were written plainly, once they have been read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from yaml.events import Event

from wickquiz.packs.making import Draft
from wickquiz.packs.model import Source
from wickquiz.packs.nodes import MAX_EVENTS, Builder, Mapping, Node, Scalar, Sequence, events_of
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
        (question,) = cast("Sequence", _parsed(self._text[self._at : self._end], self.line)).items
        return cast("Mapping", question)


class PlainSources(Mapping):
    """A file's sources: `made` of them at once, and as the parser would have them only where they are looked into.

    `text` holds their lines alone, the first of which is `line`, from 0.
    """

    __slots__ = ("_line", "_root", "_text", "made")

    def __init__(self, made: dict[str, Source], text: str, line: int) -> None:  # none of what another Mapping holds
        self.made = made
        self.is_refused = self.has_strays = False
        self.start_mark = Spot(line, len(text) - len(text.lstrip(" ")))
        self._text = text
        self._line = line
        self._root: Mapping | None = None

    @property
    def keys(self) -> dict[str, Scalar]:  # type: ignore[override]
        """Where each name stands."""
        return self._parsed.keys

    @property
    def values(self) -> dict[str, Node]:  # type: ignore[override]
        """What stands behind each name."""
        return self._parsed.values

    @property
    def _parsed(self) -> Mapping:
        if self._root is None:
            self._root = cast("Mapping", _parsed(self._text, self._line))
        return self._root


def _parsed(text: str, line: int) -> Node:
    """Return the tree of a text that stands on a line, from 0."""
    builder = Builder(Report(Path()))
    builder.run(_moved(events_of(text), line), iter(range(MAX_EVENTS)))
    return cast("Node", builder.root)


def _moved(events: Iterator[Event], lines: int) -> Iterator[Event]:
    """Yield `events` as if so many lines stood before them."""
    for event in events:
        event.start_mark, event.end_mark = _lower(event.start_mark, lines), _lower(event.end_mark, lines)
        yield event


def _lower(mark: Any, lines: int) -> Any:
    return Spot(mark.line + lines, mark.column)
