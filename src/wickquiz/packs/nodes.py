"""A YAML file as a tree of places, built from the parser's events by our own rules.

The events come from PyYAML's C parser; nothing here resolves a tag, follows an alias or makes any value but text.
A scalar stays the parser's own event (its text, its style, where it starts and ends), so that a large pack costs no
more objects than the parser makes anyway.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NoReturn, TypeAlias, cast

from yaml.cyaml import CParser  # type: ignore[attr-defined]
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from wickquiz.packs.archive_rules import MAX_VALUES
from wickquiz.packs.problems import Mark, Report, shown

MAX_DEPTH: Final = 20
MAX_EVENTS: Final = 250_000
"""Parser events in one file. A question takes some 25; a file that is all commas would cost half a gigabyte."""

Scalar: TypeAlias = ScalarEvent

_AS_TEXT: Final = "delete it, or put the text into quotes"


class Sequence:
    """A list. `is_flow` says that it stands in brackets."""

    __slots__ = ("is_flow", "items", "start_mark")

    def __init__(self, start_mark: Mark | None, is_flow: bool) -> None:
        self.start_mark = start_mark
        self.is_flow = is_flow
        self.items: list[Node] = []


class Mapping:
    """Keys and their values. `keys` holds where each key stands, in file order; `waiting` is the builder's.

    `is_refused` says that an anchor, a tag or the like makes the question (or the file's head) that this is unusable;
    `has_strays` that it has keys nobody knows, one of which may be meant for a key that seems to be missing.
    """

    __slots__ = ("has_strays", "is_refused", "keys", "start_mark", "values", "waiting")

    def __init__(self, start_mark: Mark | None) -> None:
        self.start_mark = start_mark
        self.keys: dict[str, Scalar] = {}
        self.values: dict[str, Node] = {}
        self.waiting: Scalar | None = None
        self.is_refused = False
        self.has_strays = False


Node: TypeAlias = Scalar | Sequence | Mapping

_DROPPED: Final = Scalar(None, None, (True, False), "")
"""Waits in place of a key that was refused, so that its value goes nowhere."""


def events_of(text: str) -> Iterator[Event]:
    """Return the parser's events: what `yaml.parse` yields, without the work of a generator for each.

    Raises:
        yaml.YAMLError: while it is iterated over, where the text is not YAML.
    """
    return iter(CParser(text).get_event, None)


def walk(node: Node, skip: Node | None = None) -> Iterator[Scalar | Sequence]:
    """Yield the scalars and lists in `node`, keys before values, but nothing in `skip`."""
    if isinstance(node, Scalar):
        yield node
        return
    if isinstance(node, Mapping):
        yield from node.keys.values()
        inner: list[Node] = list(node.values.values())
    else:
        yield node
        inner = node.items
    for each in inner:
        if each is not skip:
            yield from walk(each)


class LimitError(Exception):
    """The file breaks a limit: whatever follows in it is not looked at."""


class Builder:
    """Builds one tree. After a fault of the parser, `root` and `open` hold what stood up to there.

    Anchors, aliases, tags, merge keys and duplicate keys are reported and never carried out: an alias stays the
    characters that it is.
    """

    __slots__ = ("_report", "open", "root")

    def __init__(self, report: Report) -> None:
        self._report = report
        self.root: Node | None = None
        self.open: list[Sequence | Mapping] = []

    def run(self, events: Iterator[Event], budget: Iterator[int]) -> None:  # noqa: C901, PLR0912 - one loop over all values: calls cost it double
        """Build from `events`, up to their end, each of which takes one from `budget`.

        Raises:
            LimitError: too deep, too many values or a second document; the report says which.
        """
        stack = self.open
        top: Sequence | Mapping | None = None
        for _, event in zip(budget, events, strict=False):
            node: Node | None
            kind = type(event)
            if kind is ScalarEvent:
                node = cast("Scalar", event)
                if node.tag is not None or node.anchor is not None:
                    self._refuse_properties(node)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                stack.pop()
                top = stack[-1] if stack else None
                continue
            else:
                node = self._other(event)
                if node is None:
                    continue
            if type(top) is Mapping:
                if top.waiting is None:
                    top.waiting = self._key(node, top)
                else:
                    if top.waiting is not _DROPPED:
                        top.values[top.waiting.value] = node
                    top.waiting = None
            elif top is not None:
                cast("Sequence", top).items.append(node)
            else:
                self.root = node
            if kind is not ScalarEvent and kind is not AliasEvent:
                top = stack[-1]
        if next(events, None) is not None:
            limits = f"{MAX_EVENTS:,} in a file, {MAX_VALUES:,} in an archive"
            self._stop("too-many-values", None, f"there are more values here than allowed ({limits}): divide them")

    def _other(self, event: Event) -> Node | None:
        """Return the node that an event other than a scalar or an end begins, opened; None where it begins none."""
        if isinstance(event, CollectionStartEvent):
            if len(self.open) >= MAX_DEPTH:
                message = f"lists and keys stand within one another more than {MAX_DEPTH} deep: nothing here needs that"
                self._stop("too-deep", event.start_mark, message)
            is_map = type(event) is MappingStartEvent
            node = Mapping(event.start_mark) if is_map else Sequence(event.start_mark, bool(event.flow_style))
            self.open.append(node)
            if event.tag is not None or event.anchor is not None:
                self._refuse_properties(event)
            return node
        if isinstance(event, AliasEvent):
            message = f"'*{event.anchor}' would repeat another value, which packs do not do; {_AS_TEXT}"
            self._refuse("alias", event.start_mark, message)
            return Scalar(None, None, (False, True), f"*{event.anchor}", event.start_mark, event.end_mark, "'")
        if isinstance(event, DocumentStartEvent) and self.root is not None:
            message = "a second document begins here: delete this '---' line, or make it a file of its own"
            self._stop("second-document", event.start_mark, message)
        return None

    def _key(self, node: Node, top: Mapping) -> Scalar:
        """Return `node` as the key that waits for its value in `top`, or what drops that value."""
        if not isinstance(node, Scalar):
            top.has_strays = True
            self._refuse("key-not-text", node.start_mark, "a key is a word or a text, not a list or further keys")
        elif node.value == "<<" and node.implicit[0]:
            message = "'<<' would merge other keys, which packs do not do: write them out"
            self._refuse("merge-key", node.start_mark, message)
        elif node.value in top.keys:
            line = self._report.place(top.keys[node.value].start_mark).line
            message = f"'{shown(node.value)}' is given twice here, first on line {line}: keep one"
            self._refuse("duplicate-key", node.start_mark, message)
        else:
            top.keys[node.value] = node
            return node
        return _DROPPED

    def _refuse_properties(self, event: Scalar | CollectionStartEvent) -> None:
        if event.anchor is not None:
            message = f"'&{shown(event.anchor)}' would name a value, which packs do not do; {_AS_TEXT}"
            self._refuse("anchor", event.start_mark, message)
        if event.tag is not None:
            message = f"'!' gives a value a type ('{shown(event.tag)}'), which packs do not do; {_AS_TEXT}"
            self._refuse("tag", event.start_mark, message)

    def _refuse(self, rule: str, mark: Mark | None, message: str) -> None:
        """Report, and keep what it stands in from being used: its question, or outside of one the file's head."""
        self._report.add(rule, mark, message)
        match self.open:
            case [Mapping(values=values), Sequence() as inner, *rest] if values.get("questions") is inner:
                inside = rest[:1]
            case [*outermost]:
                inside = outermost[:1]
        for node in inside:
            if isinstance(node, Mapping):
                node.is_refused = True

    def _stop(self, rule: str, mark: Mark | None, message: str) -> NoReturn:
        self._report.add(rule, mark, message)
        raise LimitError(rule)
