"""What the JSON Schema says of a pack beside what the reader says, question by question."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator
from tests.packs.plain import plain, tree_of

from wickquiz.packs.model import Problem
from wickquiz.packs.nodes import Mapping, Node, Sequence
from wickquiz.packs.reader import check
from wickquiz.packs.schema import schema_text

VALIDATOR = Draft7Validator(json.loads(schema_text()))

EXPRESSED = frozenset(
    {
        "alt-without-image",
        "bad-language",
        "bad-level",
        "bad-number",
        "bad-time",
        "bad-truth",
        "bad-url",
        "colon-in-text",
        "empty-value",
        "expects-list",
        "expects-mapping",
        "expects-text",
        "later-version",
        "misplaced-key",
        "missing-key",
        "missing-text",
        "mixed-kinds",
        "no-answer",
        "unknown-key",
        "unknown-rule",
        "unknown-type",
    }
)
"""Whatever breaks one of these is refused by the schema as well."""

IN_PART = {
    "bad-citation": "that the second paragraph of a range is not before the first compares two numbers",
    "bad-date": "that February has no 30th takes a calendar",
    "bad-id": "which characters beyond ASCII are letters no pattern says that all editors understand",
    "bad-image": "whether the file is there is not in the text",
    "bad-range": "that the scale rises and holds the answer compares three numbers",
    "how-many": "that all options together are 9 at most adds two lists",
}
"""The schema refuses some of what breaks these, and what it refuses does break them; the reason why it is not all."""

BEYOND = {
    "it is about how the YAML is written, of which an editor has made values before it asks a schema": (
        *("alias", "anchor", "directive", "duplicate-key", "empty-file", "key-not-text", "lost-text", "merge-key"),
        *("second-document", "split-number", "syntax", "tag", "too-deep", "too-many-problems", "too-many-values"),
    ),
    "it is about files, or about several of them": (
        *(
            "duplicate-pack",
            "ignored-file",
            "unfit-picture",
            "lock-damaged",
            "lock-incomplete",
            "lock-missing",
            "lock-stale",
            "missing",
        ),
        *("no-questions", "not-a-pack", "not-found", "not-utf8", "supported-wrong", "term-absent", "too-large"),
        "unreadable",
    ),
    "it compares values": (
        *("answer-among-wrong", "answer-in-stem", "duplicate-element", "duplicate-id", "duplicate-option"),
        *("duplicate-stem", "longest-answer", "near-twins", "rejected-answer", "unknown-source", "unused-source"),
    ),
    "it is about the characters of a text, and no format": (
        *("all-of-the-above", "control-character", "long-option", "long-stem", "no-question-mark", "not-nfc"),
        "untypable",
    ),
    "a pack without it is right, if poorer": ("few-wrong", "no-alt", "no-source"),
}
"""Why the schema never speaks of these."""


@dataclass(frozen=True)
class Verdicts:
    """What a schema refuses and a reader reports, by part: the number of a question, or `head` for all else."""

    refused: set[int | str]
    reported: dict[int | str, set[str]]

    def disagreements(self) -> list[str]:
        missed = [
            f"{part} passes with {sorted(rules & EXPRESSED)}"
            for part, rules in self.reported.items()
            if rules & EXPRESSED and part not in self.refused
        ]
        known = EXPRESSED | IN_PART.keys()
        return missed + [f"{part} is refused" for part in self.refused if not self.reported.get(part, set()) & known]


def refused_parts(value: Any) -> set[int | str]:
    paths = [list(error.absolute_path) for error in VALIDATOR.iter_errors(value)]
    return {path[1] if path[:1] == ["questions"] and len(path) > 1 else "head" for path in paths}


def reported_parts(root: Node, problems: tuple[Problem, ...]) -> dict[int | str, set[str]]:
    listed = root.values.get("questions") if isinstance(root, Mapping) else None
    marks = [node.start_mark for node in listed.items] if isinstance(listed, Sequence) else []
    starts = [(mark.line + 1, mark.column + 1) for mark in marks if mark]
    parts: dict[int | str, set[str]] = {}
    for problem in problems:
        begun = sum(start <= (problem.place.line, problem.place.column) for start in starts)
        parts.setdefault(begun - 1 if begun else "head", set()).add(problem.rule)
    return parts


def verdicts(text: str, folder: Path) -> Verdicts | None:
    """What is said of a pack of one file; None where nothing in it can be looked at as values."""
    root = tree_of(text.encode())
    if root is None:
        return None
    (folder / "images").mkdir(exist_ok=True)
    for name in ("flame.png", "wax.png"):
        (folder / "images" / name).touch()
    (folder / "wax.yaml").write_text(text, encoding="utf-8", newline="\n")
    return Verdicts(refused_parts(plain(root)), reported_parts(root, check(folder / "wax.yaml").problems))
