"""From a file's bytes to its tree: the guards on the text, and the reading on after a fault of syntax.

One quote that is never closed would cost an author the whole file. So where the parser stops inside a question of the
file's `questions`, that question is given up and the reading goes on at the next line that begins one.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import yaml

from wickquiz.packs.heads import plain_root
from wickquiz.packs.nodes import MAX_EVENTS, Builder, LimitError, Mapping, Node, Scalar, Sequence, events_of, walk
from wickquiz.packs.parting import parted
from wickquiz.packs.plain import Plain
from wickquiz.packs.problems import Mark, Report, Spot
from wickquiz.packs.syntax import fault_line, report_syntax
from wickquiz.packs.values import find_forbidden

MAX_RESUMES: Final = 20
"""How often the reading goes on after a fault of syntax in one file; each time costs a look at the rest of it."""

_DIRECTIVE: Final = re.compile(r"^%", re.MULTILINE)


class Tree(NamedTuple):
    """A file's tree. `broken` counts the questions that a fault of syntax cost; None: nothing could be made out.

    `plain` are the plain questions of the list `questions`, which the tree does not hold.
    """

    text: str
    root: Node | None
    broken: int = 0
    plain: tuple[Plain, ...] = ()


def read_tree(data: bytes, report: Report, budget: Iterator[int] | None = None, *, is_parted: bool = False) -> Tree:
    """Return the tree of a file that holds `data`; what is wrong with it goes to `report`.

    Each value takes one from `budget` (None: one for this file alone); the file is refused where that is used up. With
    `is_parted` the plain questions may come as `plain`, if the file has a budget of its own.
    """
    text = _decode(data, report)
    report.begin(text or "")
    if text is None or not _is_plain(text, report):
        return Tree("", None)
    apart = _grow_apart(text, report) if is_parted and budget is None else None
    if apart is not None:
        return apart
    root, broken = _grow(text, report, iter(range(MAX_EVENTS)) if budget is None else budget)
    if root is None and not report.errors:
        report.add("empty-file", None, "this file is empty: begin it with 'wickpack: 1' and a 'title'")
    return Tree(text, root, broken)


def _decode(data: bytes, report: Report) -> str | None:
    """Return `data` as text, without a byte order mark: editors on Windows write one, and it means nothing here."""
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start].decode("utf-8")
        report.begin(before + "?")
        message = "this is not UTF-8 from here on: save the file as UTF-8 in the editor"
        report.add("not-utf8", _spot(before, len(before)), message)
        return None


def _is_plain(text: str, report: Report) -> bool:
    found = find_forbidden(text)
    if found is not None:
        message = f"an invisible character (U+{ord(found[0]):04X}) stands here: delete it"
        report.add("control-character", _spot(text, found.start()), message)
        return False
    found = _DIRECTIVE.search(text) if "%" in text else None
    if found is not None:
        report.add("directive", _spot(text, found.start()), "a line cannot begin with '%': indent it, or delete it")
        return False
    return True


def _spot(text: str, index: int) -> Spot:
    return Spot(text.count("\n", 0, index), index - text.rfind("\n", 0, index) - 1)


def _grow_apart(text: str, report: Report) -> Tree | None:
    """Return the tree of `text` with its plain questions apart; None where that cannot be done, with nothing said."""
    apart = parted(text, report.path)
    if apart is None:
        return None
    root = None if apart.begins else plain_root(apart.rest)
    if root is not None:
        return Tree(text, root, 0, apart.plain)
    found = Report(report.path, text)
    builder = Builder(found)
    try:
        builder.run(events_of(apart.rest), iter(range(MAX_EVENTS)))
    except (LimitError, yaml.YAMLError):
        return None
    if found.is_full or not apart.fits(builder.root):
        return None
    report.include(found.problems())
    return Tree(text, builder.root, 0, apart.plain)


def _grow(text: str, report: Report, budget: Iterator[int]) -> tuple[Node | None, int]:
    """Return the root of `text` (None: refused as a whole) and the number of questions that faults of syntax cost."""
    root: Node | None = None
    rest = text
    lines: list[str] = []
    for resumed in range(MAX_RESUMES + 1):
        builder = Builder(report)
        try:
            builder.run(events_of(rest), budget)
        except LimitError:
            return None, resumed
        except yaml.YAMLError as fault:
            lines = lines or text.split("\n")
            broken = _give_up_question(builder)
            begun = fault_line(fault, lines) if broken is None or broken.start_mark is None else broken.start_mark.line
            following = _next_question(builder, begun, lines)
            report_syntax(fault, lines, report, _runaway(broken, following))
            root = builder.root if root is None else _joined(root, builder.root)
            if following is None:
                return None, resumed + 1
            if following == len(lines):
                return root, resumed + 1
            rest = _from(following, builder, lines)
        else:
            return builder.root if root is None else _joined(root, builder.root), resumed
    return root, MAX_RESUMES + 1


def _questions(builder: Builder) -> Sequence | None:
    """Return the list of questions that `builder` stood in when it stopped; None where it stood elsewhere."""
    match builder.open:
        case [Mapping(values=values), Sequence(is_flow=False) as inner, *_] if values.get("questions") is inner:
            return inner
    return None


def _give_up_question(builder: Builder) -> Node | None:
    """Drop the question that `builder` stood in when it stopped, and return it; None where it stood in none."""
    questions = _questions(builder)
    if questions is None or len(builder.open) < 3:  # noqa: PLR2004 - the file, its list, the question
        return None
    return questions.items.pop()


def _runaway(question: Node | None, following: int | None) -> Mark | None:
    """Return where a quote opens in `question` that closes only after the line `following`; None where none does."""
    if question is None or following is None:
        return None
    for node in walk(question):
        if isinstance(node, Scalar) and node.style in {"'", '"'} and node.start_mark and node.end_mark:  # noqa: SIM102
            if node.start_mark.line < following <= node.end_mark.line:
                return node.start_mark
    return None


def _next_question(builder: Builder, line: int, lines: list[str]) -> int | None:
    """Return the first line after `line` that begins a question, `len(lines)` if none does; None: not in a list."""
    questions = _questions(builder)
    if questions is None or questions.start_mark is None:
        return None
    dash = " " * questions.start_mark.column + "-"
    begins = (
        at for at in range(line + 1, len(lines)) if lines[at].startswith((dash + " ", dash + "\r")) or lines[at] == dash
    )
    return next(begins, len(lines))


def _from(line: int, builder: Builder, lines: list[str]) -> str:
    """Return the file from `line` on as one that holds nothing else, every line keeping its number."""
    root = builder.open[0].start_mark
    head = " " * (root.column if root else 0) + "questions:"
    return "\n" * (line - 1) + "\n".join([head, *lines[line:]])


def _joined(root: Node, rest: Node | None) -> Node:
    """Return `root` with the questions and keys that were read after a fault."""
    assert isinstance(root, Mapping)
    if isinstance(rest, Mapping):
        ours, theirs = root.values["questions"], rest.values.pop("questions", None)
        if isinstance(ours, Sequence) and isinstance(theirs, Sequence):
            ours.items += theirs.items
        for key, value in rest.values.items():
            root.keys.setdefault(key, rest.keys[key])
            root.values.setdefault(key, value)
    return root
