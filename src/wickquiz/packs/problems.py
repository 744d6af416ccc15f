"""The rules that a pack can break, the report that gathers what was found, and how a problem reads on a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wickquiz.packs.model import Place, Problem, Severity

MAX_PROBLEMS = 1_000
"""A file's problems beyond this number are counted, not listed: nobody reads them, and a hostile file has millions."""

ERRORS = frozenset(
    {
        "alias",
        "anchor",
        "answer-among-wrong",
        "bad-citation",
        "bad-id",
        "bad-image",
        "bad-level",
        "bad-number",
        "bad-range",
        "bad-time",
        "bad-truth",
        "colon-in-text",
        "control-character",
        "directive",
        "duplicate-element",
        "duplicate-id",
        "duplicate-key",
        "empty-file",
        "expects-list",
        "expects-mapping",
        "expects-text",
        "how-many",
        "key-not-text",
        "later-version",
        "lock-damaged",
        "lock-incomplete",
        "lock-stale",
        "merge-key",
        "misplaced-key",
        "missing",
        "missing-key",
        "missing-text",
        "mixed-kinds",
        "no-answer",
        "no-questions",
        "not-a-pack",
        "not-found",
        "not-utf8",
        "rejected-answer",
        "second-document",
        "syntax",
        "tag",
        "term-absent",
        "too-deep",
        "too-large",
        "too-many-problems",
        "too-many-values",
        "unknown-key",
        "unreadable",
        "untypable",
    }
)
"""Rules whose breach keeps the question (in a header: the pack) from being played."""

WARNINGS = frozenset(
    {
        "all-of-the-above",
        "alt-without-image",
        "answer-in-stem",
        "bad-date",
        "bad-language",
        "bad-url",
        "duplicate-option",
        "duplicate-pack",
        "duplicate-stem",
        "empty-value",
        "few-wrong",
        "ignored-file",
        "lock-missing",
        "long-option",
        "long-stem",
        "longest-answer",
        "lost-text",
        "near-twins",
        "no-alt",
        "no-question-mark",
        "no-source",
        "not-nfc",
        "split-number",
        "supported-wrong",
        "unfit-picture",
        "unknown-rule",
        "unknown-source",
        "unknown-type",
        "unused-source",
    }
)
"""Rules whose breach an editor would mend; `x-allow` silences them."""


class Mark(Protocol):
    """A position in a text; line and column count from 0, in characters."""

    @property
    def line(self) -> int:
        """The line, from 0."""

    @property
    def column(self) -> int:
        """The column, from 0."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A position that is known by its line and column, both from 0."""

    line: int
    column: int


class Report:
    """What is wrong with one file. `errors` counts errors alone, so that a reader can tell whether a part was sound."""

    __slots__ = ("_ends", "_more", "_problems", "_text", "errors", "path")

    def __init__(self, path: Path, text: str = "") -> None:
        self.path = path
        self.errors = 0
        self._text = text
        self._ends: tuple[int, int] | None = None
        self._problems: list[Problem] = []
        self._more = 0

    @property
    def is_full(self) -> bool:
        """Whether further problems are only counted."""
        return len(self._problems) >= MAX_PROBLEMS

    def begin(self, text: str) -> None:
        """Say what the file holds, so that no place lies outside it."""
        self._text = text
        self._ends = None

    def add(self, rule: str, mark: Mark | None, message: str) -> None:
        """Note that `rule` is broken at `mark` (None: at the file's beginning); how grave it is, the rule says."""
        is_error = rule in ERRORS
        assert is_error or rule in WARNINGS, rule
        self.errors += is_error
        if self.is_full:
            self._more += 1
            return
        severity = Severity.ERROR if is_error else Severity.WARNING
        self._problems.append(Problem(self.place(mark), severity, rule, message))

    def include(self, problems: Iterable[Problem]) -> None:
        """Note `problems` that were found elsewhere."""
        self._problems += problems
        self.errors = sum(problem.severity is Severity.ERROR for problem in self._problems)

    def mark(self) -> int:
        """Return how many problems there are, for `silence`."""
        return len(self._problems)

    def silence(self, rules: frozenset[str], since: int = 0) -> None:
        """Forget the warnings of `rules` that were noted after `since`, a number from `mark`."""
        kept = [
            problem
            for problem in self._problems[since:]
            if problem.rule not in rules or problem.severity is Severity.ERROR
        ]
        self._problems[since:] = kept

    def place(self, mark: Mark | None) -> Place:
        """Return `mark` as a place in this file; the end of input stands behind the last character."""
        if mark is None:
            return Place(self.path, 1, 1)
        if self._ends is None:
            lines = self._text.rstrip().splitlines() or [""]
            self._ends = len(lines), len(lines[-1])
        last, width = self._ends
        if mark.line >= last:
            return Place(self.path, last, max(width, 1))
        return Place(self.path, mark.line + 1, mark.column + 1)

    def problems(self) -> tuple[Problem, ...]:
        """Return what was noted, in the order of the file."""
        found = sorted(self._problems, key=lambda problem: (problem.place.line, problem.place.column))
        if self._more:
            message = f"{self._more} more problems are not listed; mend these first"
            found.append(Problem(found[-1].place, Severity.ERROR, "too-many-problems", message))
        return tuple(found)


def format_problem(problem: Problem, base: Path | None = None) -> str:
    """Return `problem` as one line: path, line, column, severity, sentence and rule.

    The path is relative to `base` where it lies within it.
    """
    place = problem.place
    path = shown_path(place.path, base)
    return f"{path}:{place.line}:{place.column}: {problem.severity}: {problem.message} [{problem.rule}]"


def shown_path(path: Path, base: Path | None) -> Path:
    """Return `path` as a person wants to read it: relative to `base` where it lies within it."""
    if base is not None and path.is_relative_to(base):
        return path.relative_to(base)
    return path


def shown(text: str, width: int = 40) -> str:
    """Return what an author wrote as it can stand in a sentence: one line, no longer than `width`."""
    line = " ".join("".join(mark if mark.isprintable() else " " for mark in text[: width * 4]).split())
    return line if len(line) <= width else line[: width - 1] + "…"
