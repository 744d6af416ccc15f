"""The way in: from a path to a pack, with everything that is wrong with it said at once.

Guards and tree (`tree`), header (`header`), questions (`items`, `kinds`), lint (`lint`), and the state of the lock
(`citations`), each in one pass over what the one before it made.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Sequential
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from wickquiz.packs.archive_rules import MAX_VALUES
from wickquiz.packs.citations import judged_as_filed
from wickquiz.packs.citing import Scope
from wickquiz.packs.header import FILE_KEYS, Header, read_header
from wickquiz.packs.identity import content_hash, default_pack_id
from wickquiz.packs.items import QUESTION_KEYS, Question, allowed_in, read_defaults, read_question
from wickquiz.packs.layout import Layout, find_layout
from wickquiz.packs.lint import find_unused, lint_pack
from wickquiz.packs.lint_text import lint_text
from wickquiz.packs.lockfile import archived_lock, lock_data
from wickquiz.packs.model import Pack, PackError, Problem, Severity
from wickquiz.packs.nodes import Mapping, Node, Scalar, Sequence
from wickquiz.packs.plain import Plain
from wickquiz.packs.problems import Report
from wickquiz.packs.quick import finish
from wickquiz.packs.spread import Told, untold
from wickquiz.packs.tree import read_tree
from wickquiz.packs.values import check_keys, mapping_of, optional_text


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `pack check` says of one path. `questions` were written, `playable` of them can be played."""

    path: Path
    id: str
    title: str
    questions: int
    playable: int
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class _Reading:
    """A pack while it is read. `reports` holds one for the pack as a whole, then one for each file."""

    layout: Layout
    reports: list[Report]
    header: Header = field(init=False)
    is_sound: bool = False  # whether the header is without an error, so that the pack may be played
    questions: list[Question | Plain] = field(default_factory=list)
    written: int = 0
    cited: set[str] = field(default_factory=set)
    plain: Sequential[Plain] = ()  # the plain questions of the file last read
    budget: Iterator[int] | None = None  # of values in all files together; None: each file has its own

    def problems(self, more: Iterable[Problem] = ()) -> tuple[Problem, ...]:
        """Return all problems in the order of the files, `more` among them."""
        rank = {report.path: at for at, report in enumerate(self.reports)}
        found = [problem for report in self.reports for problem in report.problems()]
        found += more
        return tuple(sorted(found, key=lambda each: (rank.get(each.place.path, 0), each.place.line, each.place.column)))


def read_pack(path: Path, told: Told = untold) -> Pack:
    """Return the pack at `path`: a file NAME.yaml, a folder with a pack.yaml, or an archive NAME.wickpack.

    `Pack.problems` holds what is wrong with it in the order of its files, lint and the lock's state included; `told`
    is told of each file that is read.

    Raises:
        PackError: nothing of it can be played (the author's mistake); it carries every problem found.
    """
    report, pack = examine(path, told)
    if pack is None:
        raise PackError(report.problems)
    return pack


def read_sound(path: Path) -> Pack:
    """Return the pack at `path`, no question of which is kept out and whose lock, if it has one, is current.

    Raises:
        PackError: it has an error; it carries the errors alone.
    """
    pack = read_pack(path)
    errors = tuple(problem for problem in pack.problems if problem.severity is Severity.ERROR)
    if errors:
        raise PackError(errors)
    return pack


def check(path: Path) -> CheckReport:
    """Return what is wrong with the pack at `path`. Never raises for what the path holds."""
    return examine(path)[0]


def examine(path: Path, told: Told = untold) -> tuple[CheckReport, Pack | None]:
    """Return what there is to say of the pack at `path`, and the pack if something of it can be played.

    Never raises for what the path holds.
    """
    report = Report(path)
    layout = find_layout(path, report)
    if layout is None:
        return CheckReport(path, default_pack_id(path.stem), "", 0, 0, report.problems()), None
    with _paused_collector():
        return _assemble(path, layout, report, told)


def _assemble(path: Path, layout: Layout, whole: Report, told: Told) -> tuple[CheckReport, Pack | None]:
    """Return the report and the pack; the trees are gone when this returns, before the collector wakes up."""
    reading = _read_files(layout, whole, told)
    header, pack = reading.header, _pack(reading)
    playable, problems = (0, reading.problems()) if pack is None else (len(pack.items), tuple(pack.problems))
    return CheckReport(path, header.id, header.title, reading.written, playable, problems), pack


@contextmanager
def _paused_collector() -> Iterator[None]:
    """Pause the garbage collector: it would walk the growing tree again and again, and there are no cycles in it."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read_files(layout: Layout, whole: Report, told: Told) -> _Reading:
    """Return what the files of a pack hold, linted."""
    reading = _Reading(layout, [whole])
    if layout.archive is not None:
        reading.budget = iter(range(MAX_VALUES))
    main, *further = (Report(path) for path in layout.files)
    reading.reports += [main, *further]
    root = _root(main, reading)
    scope = Scope(main, layout.folder, {}, reading.cited, pictures=layout.pictures)
    if root is None:
        reading.header = Header(default_pack_id(layout.name))
    else:
        scope = _read_main(root, scope, reading)
    for number, report in enumerate(further, 1):
        told(number / len(layout.files))
        _read_further(replace(scope, report=report), reading)
        if root is None:
            report.silence(frozenset({"unknown-source"}))  # the sources could not be read
    reading.questions = _distinct(reading.questions)
    if root is not None:
        lint_pack(reading.questions, root)
        if reading.written == len(reading.questions):
            find_unused(root, main, reading.cited)
        allowed = frozenset(allowed_in(root))
        for report in reading.reports:
            report.silence(allowed)
    return reading


def _root(report: Report, reading: _Reading) -> Mapping | None:
    """Return the keys of the file that `report` is about; None (reported) where nothing can be made of it."""
    data = reading.layout.read(report.path, report)
    if data is None:
        return None
    tree = read_tree(data, report, reading.budget, is_parted=True)
    reading.plain = tree.plain
    reading.written += tree.broken
    root = None if tree.root is None else mapping_of(tree.root, "a pack file", report)
    if root is not None:
        lint_text(root, tree.text, report)
    return root


def _read_main(root: Mapping, scope: Scope, reading: _Reading) -> Scope:
    """Read the file that holds the header; return what the further files are read in."""
    report = scope.report
    errors = report.errors
    reading.header = read_header(root, reading.layout, report)
    scope.sources = dict(reading.header.sources)
    scope.defaults = read_defaults(root.values.get("defaults"), scope)
    listed = _listed(root, reading.plain, report)
    reading.is_sound = report.errors == errors and not root.is_refused
    _read_questions(listed, scope, reading)
    return scope


def _read_further(scope: Scope, reading: _Reading) -> None:
    report = scope.report
    root = _root(report, reading)
    if root is None:
        return
    errors = report.errors
    check_keys(root, FILE_KEYS, "a pack's further file", report, QUESTION_KEYS)
    defaults = read_defaults(root.values.get("defaults"), scope)
    topic = optional_text(root.values.get("topic"), "topic", report)
    scope.defaults = replace(defaults, topic=topic) if topic else defaults
    listed = _listed(root, reading.plain, report)
    is_sound = report.errors == errors and not root.is_refused
    before = len(reading.questions)
    _read_questions(listed, scope, reading)
    if not is_sound:
        del reading.questions[before:]


def _listed(root: Mapping, plain: Sequential[Plain], report: Report) -> list[Node | Plain]:
    """Return the questions that a file lists, unread, those that are `plain` in their places."""
    node = root.values.get("questions")
    if isinstance(node, Sequence):
        return sorted((*node.items, *plain), key=_line) if plain else [*node.items]
    if plain:
        return [*plain]
    if node is not None and not (isinstance(node, Scalar) and not node.value.strip()):
        report.add("expects-list", node.start_mark, "'questions' is a list: begin each question with '- '")
    return []


def _line(written: Node | Plain) -> int:
    mark = written if isinstance(written, Plain) else written.start_mark
    return mark.line if mark is not None else 0


def _read_questions(listed: list[Node | Plain], scope: Scope, reading: _Reading) -> None:
    reading.written += len(listed)
    for written in listed:
        if isinstance(written, Plain):
            if finish(written.item, scope):
                written.report = scope.report
                reading.questions.append(written)
                continue
            question = read_question(written.node, scope)
        else:
            question = read_question(written, scope)
        if question is not None:
            reading.questions.append(question)


def _distinct(questions: list[Question | Plain]) -> list[Question | Plain]:
    """Return `questions` each with an id of its own: one pinned twice is out, one made twice is numbered."""
    taken: dict[str, Question | Plain] = {}
    for question in questions:
        if question.is_pinned and taken.setdefault(question.item.id, question) is not question:
            _report_taken(question, taken[question.item.id])
    counts: Counter[str] = Counter()
    kept = []
    for question in questions:
        name = unique = question.item.id
        if question.is_pinned:
            if taken[name] is question:
                kept.append(question)
            continue
        while unique in taken:
            counts[name] += 1
            unique = f"{name}-{counts[name] + 1}"
        taken[unique] = question
        kept.append(question if unique == name else _named(question, unique))
    return kept


def _named(question: Question | Plain, name: str) -> Question | Plain:
    """Return a question with an id that is not taken."""
    item = replace(question.item, id=name)
    if isinstance(question, Question):
        return question._replace(item=item)
    question.item = item
    return question


def _report_taken(question: Question | Plain, first: Question | Plain) -> None:
    place = first.item.place
    where = f" ({place.path.name}, line {place.line})" if place else ""
    message = f"another question has the id '{question.item.id}'{where}: choose another for one of them"
    question.report.add("duplicate-id", question.node.values["id"].start_mark, message)


def _pack(reading: _Reading) -> Pack | None:
    """Return the pack that was read; None where nothing of it can be played."""
    header, layout, items = reading.header, reading.layout, tuple(question.item for question in reading.questions)
    if reading.is_sound and not reading.written:
        message = "this pack holds no question: add 'questions:' and below it one that begins with '- ask: ...'"
        reading.reports[1].add("no-questions", None, message)
    if not reading.is_sound or not items:
        return None
    pack = Pack(
        id=header.id,
        title=header.title,
        path=layout.path,
        items=items,
        sources=dict(header.sources),
        content_hash=content_hash(header.id, items),
        version=header.version,
        description=header.description,
        language=header.language,
        license=header.license,
        authors=header.authors,
        cover=header.cover,
        spoilers=header.spoilers,
        out=reading.written - len(items),
        pictures=None if layout.archive is not None else layout.folder,
        allow=header.allow,
    )
    lock = lock_data(layout.path) if layout.archive is None else archived_lock(layout.archive)
    stale, proofs = ((), frozenset()) if lock is None else judged_as_filed(pack, lock)
    if not proofs and not stale and not any(report.mark() for report in reading.reports):
        return pack  # of which there is nothing more to say
    return replace(pack, problems=reading.problems(stale), proven=proofs)
