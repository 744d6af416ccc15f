"""Reading questions: the keys that all kinds share, and an item for each question that is sound."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from wickquiz.packs.citing import Defaults, Scope, read_citations, read_dissents
from wickquiz.packs.identity import stable_id
from wickquiz.packs.kinds import OWN_KEYS, check_kind_keys, kind_of, read_interaction
from wickquiz.packs.model import Item, Level
from wickquiz.packs.nodes import Mapping, Node, Scalar, Sequence
from wickquiz.packs.options import read_image
from wickquiz.packs.problems import WARNINGS, Report, shown
from wickquiz.packs.values import (
    check_keys,
    mapping_of,
    optional_text,
    required_text,
    suggestion,
    text_of,
    texts,
    truth_of,
)

QUESTION_KEYS: Final = OWN_KEYS | {
    "id",
    "why",
    "hint",
    "level",
    "topic",
    "tags",
    "image",
    "alt",
    "source",
    "disagree",
    "spoiler",
    "time",
}
DEFAULT_KEYS: Final = frozenset({"level", "topic", "source", "time"})
MAX_TIME: Final = 3600
LEVELS: Final = {level.value: level for level in Level}
ID: Final = re.compile(r"\w[\w.-]{0,63}")


class Question(NamedTuple):
    """An item with where it stands, as the parser had it: what lint looks at."""

    item: Item
    node: Mapping
    report: Report

    @property
    def is_pinned(self) -> bool:
        """Whether its author gave it its id."""
        return "id" in self.node.values


def read_question(node: Node, scope: Scope) -> Question | None:
    """Return the question that `node` holds; None (reported) where an error keeps it from being played."""
    report = scope.report
    errors, before = report.errors, report.mark()
    question = mapping_of(node, "a question", report)
    if question is None:
        return None
    check_keys(question, QUESTION_KEYS, "a question", report)
    kind = kind_of(question, scope)
    if kind is not None:
        check_kind_keys(question, kind, scope)
    item = _item(question, kind, scope)
    if "x-allow" in question.values:
        check_allow(question, report)
        report.silence(frozenset(allowed_in(question)), before)
    if item is None or report.errors != errors or question.is_refused:
        return None
    return Question(item, question, report)


def read_defaults(node: Node | None, scope: Scope) -> Defaults:
    """Return the defaults that `node` sets, over those of `scope`."""
    base = scope.defaults
    defaults = mapping_of(node, "'defaults'", scope.report) if node is not None else None
    if defaults is None:
        return base
    check_keys(defaults, DEFAULT_KEYS, "'defaults'", scope.report)
    values = defaults.values
    return Defaults(
        read_level(values.get("level"), scope) or base.level,
        optional_text(values.get("topic"), "topic", scope.report) or base.topic,
        read_citations(values["source"], "source", scope) if "source" in values else base.citations,
        read_time(values.get("time"), scope) or base.time,
    )


def read_level(node: Node | None, scope: Scope) -> Level | None:
    """Return a level; None where it is absent or (reported) unknown."""
    written = optional_text(node, "level", scope.report)
    if not written:
        return None
    level = LEVELS.get(written.lower())
    if level is None and node is not None:
        message = f"'{shown(written)}' is not a level{suggestion(written, LEVELS, scope.report)}"
        scope.report.add("bad-level", node.start_mark, message)
    return level


def read_time(node: Node | None, scope: Scope) -> int | None:
    """Return a time in whole seconds; None where it is absent or (reported) none."""
    if node is None:
        return None
    value = node.value.strip() if type(node) is Scalar else ""
    if value.isascii() and value.isdigit() and len(value) <= 4 and 1 <= int(value) <= MAX_TIME:  # noqa: PLR2004
        return int(value)
    message = f"'time' is a whole number of seconds from 1 to {MAX_TIME}"
    scope.report.add("bad-time", node.start_mark, message)
    return None


def _item(question: Mapping, kind: str | None, scope: Scope) -> Item | None:
    values, report, defaults = question.values, scope.report, scope.defaults
    stem_key = "claim" if "claim" in values or kind == "claim" else "ask"
    stem = required_text(values.get(stem_key), stem_key, question, report)
    interaction = None if kind is None else read_interaction(question, kind, scope)
    name = read_id(values.get("id"), report)
    spoiler = truth_of(values["spoiler"], "spoiler", report) if "spoiler" in values else False
    citations = read_citations(values["source"], "source", scope) if "source" in values else defaults.citations
    level = read_level(values.get("level"), scope) or defaults.level
    time = read_time(values.get("time"), scope) or defaults.time
    rest = {
        "topic": optional_text(values.get("topic"), "topic", report) or defaults.topic,
        "why": optional_text(values.get("why"), "why", report),
        "hint": optional_text(values.get("hint"), "hint", report),
    }
    tags = texts(values.get("tags"), "tags", report)
    image = read_image(question, scope)
    dissents = read_dissents(values.get("disagree"), scope)
    if interaction is None or not stem:
        return None
    return Item(
        name or stable_id(stem),
        stem,
        interaction,
        level=level,
        **rest,
        tags=tags,
        image=image,
        citations=citations,
        dissents=dissents,
        spoiler=bool(spoiler),
        time=time,
        allow=allowed_in(question),
        place=report.place(question.start_mark),
    )


def read_id(node: Node | None, report: Report) -> str:
    """Return an id that the author pinned; the empty string where there is none, or (reported) a bad one."""
    if node is None:
        return ""
    name = text_of(node, "'id'", report)
    if name and not ID.fullmatch(name):
        message = f"'{shown(name)}' cannot be an id: use up to 64 letters, digits, '-', '_' and '.'"
        report.add("bad-id", node.start_mark, message)
    return name


def allowed_in(owner: Mapping) -> tuple[str, ...]:
    """Return what `x-allow` names in `owner`, known or not, and without a word about it."""
    node = owner.values.get("x-allow")
    if node is None:
        return ()
    entries = node.items if isinstance(node, Sequence) else [node]
    return tuple(entry.value.strip() for entry in entries if isinstance(entry, Scalar))


def check_allow(owner: Mapping, report: Report) -> None:
    """Report what stands in `x-allow` of `owner` and is no rule to be silenced."""
    node = owner.values.get("x-allow")
    if node is None:
        return
    for entry in node.items if isinstance(node, Sequence) else [node]:
        if not isinstance(entry, Scalar):
            message = "'x-allow' is a list of warnings by name: write them as in x-allow: [few-wrong, no-source]"
            report.add("unknown-rule", entry.start_mark, message)
    for rule in allowed_in(owner):
        if rule not in WARNINGS:
            message = f"'{shown(rule)}' in 'x-allow' is no warning{suggestion(rule, WARNINGS, report)}"
            report.add("unknown-rule", node.start_mark, message)
