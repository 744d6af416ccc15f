"""Reading citations: `gazette@4`, `gazette@6-7`, lists of them, the long form, and what other sources say."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from wickquiz.packs.model import Citation, Dissent, Level, Source
from wickquiz.packs.nodes import Mapping, Node, Scalar
from wickquiz.packs.problems import Report, shown
from wickquiz.packs.values import (
    check_keys,
    listed,
    mapping_of,
    optional_text,
    report_missing,
    required_text,
    suggestion,
    texts,
)

CITATION: Final = re.compile(r"([\w.-]+)@([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?", re.ASCII)
_LONG_KEYS: Final = frozenset({"cite", "terms", "supports"})
_DISSENT_KEYS: Final = frozenset({"cite", "says", "why"})


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for the items that do not say otherwise."""

    level: Level = Level.MEDIUM
    topic: str = ""
    citations: tuple[Citation, ...] = ()
    time: int | None = None


@dataclass(slots=True)
class Scope:
    """What a question is read in: its file's report and defaults, the pack's folder and sources.

    `cited` gathers what is cited, be it a source of the pack or not. `pictures` names those of an archive; None: they
    are files in the folder.
    """

    report: Report
    folder: Path
    sources: dict[str, Source]
    cited: set[str]
    defaults: Defaults = field(default_factory=Defaults)
    pictures: Collection[str] | None = None


def read_citations(node: Node | None, key: str, scope: Scope) -> tuple[Citation, ...]:
    """Return the citations in `key` (`source` or `cite`); broken ones and unknown sources are reported and left out."""
    found = (_citation(element, scope) for element in listed(node, key, scope.report))
    return tuple(citation for citation in found if citation is not None)


def read_dissents(node: Node | None, scope: Scope) -> tuple[Dissent, ...]:
    """Return what other sources say (`disagree`)."""
    found = (_dissent(element, scope) for element in listed(node, "disagree", scope.report))
    return tuple(dissent for dissent in found if dissent is not None)


def _dissent(node: Node, scope: Scope) -> Dissent | None:
    entry = mapping_of(node, "an entry of 'disagree' (cite, says, why)", scope.report)
    if entry is None:
        return None
    values = entry.values
    check_keys(entry, _DISSENT_KEYS, "'disagree'", scope.report)
    says = required_text(values.get("says"), "says", entry, scope.report)
    why = optional_text(values.get("why"), "why", scope.report)
    if "cite" not in values:
        report_missing("cite", "source@paragraph", entry, scope.report)
    citations = read_citations(values.get("cite"), "cite", scope)
    return Dissent(citations, says, why) if citations else None


def _citation(node: Node, scope: Scope) -> Citation | None:
    if not isinstance(node, Mapping):
        return _located(node, scope)
    check_keys(node, _LONG_KEYS, "a citation", scope.report)
    cite = node.values.get("cite")
    if cite is None:
        report_missing("cite", "source@paragraph", node, scope.report)
        return None
    terms = texts(node.values["terms"], "terms", scope.report) if "terms" in node.values else None
    supports = optional_text(node.values.get("supports"), "supports", scope.report)
    return _located(cite, scope, terms, supports)


def _located(node: Node, scope: Scope, terms: tuple[str, ...] | None = None, supports: str = "") -> Citation | None:
    report = scope.report
    written = node.value.strip() if type(node) is Scalar else ""
    found = CITATION.fullmatch(written)
    first = int(found[2]) if found else 1
    last = int(found[3] or found[2]) if found else 0
    if found is None or last < first:
        message = f"'{shown(written)}' does not cite: write source@paragraph, such as gazette@4 or gazette@6-7"
        report.add("bad-citation", node.start_mark, message)
        return None
    source = found[1]
    scope.cited.add(source)
    if source not in scope.sources:
        known = suggestion(source, scope.sources, report) if scope.sources else "; the pack lists no 'sources'"
        report.add("unknown-source", node.start_mark, f"'{shown(source)}' is not a source of this pack{known}")
        return None
    return Citation(source, first, last, terms, supports, report.place(node.start_mark))
