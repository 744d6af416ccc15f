"""Reading what a question asks for: which of the seven kinds its keys make it, and that kind's own keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Mapping as Table
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from wickquiz.packs.citing import Scope
from wickquiz.packs.fold import fold, fold_seen
from wickquiz.packs.model import Choice, Claim, Interaction, Match, Multi, Number, Option, Order, Typed
from wickquiz.packs.nodes import Mapping, Node, Sequence
from wickquiz.packs.options import read_option, read_options
from wickquiz.packs.problems import shown
from wickquiz.packs.values import (
    decimal,
    decimal_of,
    elements,
    mapping_of,
    optional_text,
    report_missing,
    text_of,
    texts,
    truth_of,
)

MAX_WRONG: Final = 7
MAX_OPTIONS: Final = 9
"""Options on one screen, each with a key 1 to 9."""

KEYS_OF_KIND: Final[Table[str, frozenset[str]]] = MappingProxyType(
    {
        "choice": frozenset({"ask", "answer", "wrong"}),
        "multi": frozenset({"ask", "answers", "wrong"}),
        "claim": frozenset({"claim", "is"}),
        "typed": frozenset({"ask", "answer", "accept", "reject"}),
        "order": frozenset({"ask", "order"}),
        "match": frozenset({"ask", "match", "wrong"}),
        "number": frozenset({"ask", "number", "between", "within", "unit"}),
    }
)
OWN_KEYS: Final = frozenset[str]().union(*KEYS_OF_KIND.values())
_DEFINING: Final = ("claim", "answer", "answers", "order", "match", "number")


def kind_of(question: Mapping, scope: Scope) -> str | None:
    """Return the kind that the keys of `question` make it; None (reported) where they make none or several."""
    values, report = question.values, scope.report
    given = [key for key in _DEFINING if key in values]
    if not given and "is" in values:
        given = ["claim"]
    if not given and question.has_strays:
        return None
    if not given:
        message = "this question has no answer: add 'answer' (with 'wrong'), 'answers', 'order', 'match' or 'number'"
        report.add("no-answer", question.start_mark, message)
        return None
    if len(given) > 1:
        message = f"'{given[0]}' and '{given[1]}' make two kinds of question: keep one of them"
        report.add("mixed-kinds", question.keys[given[1]].start_mark, message)
        return None
    if given[0] == "answer":
        return "choice" if "wrong" in values else "typed"
    return "multi" if given[0] == "answers" else given[0]


def check_kind_keys(question: Mapping, kind: str, scope: Scope) -> None:
    """Report the keys of `question` that belong to other kinds than `kind`."""
    stray = (question.values.keys() & OWN_KEYS) - KEYS_OF_KIND[kind]
    if not stray:
        return
    for key in [key for key in question.keys if key in stray]:
        others = " or ".join(name for name, keys in KEYS_OF_KIND.items() if key in keys)
        message = f"'{key}' belongs to a question of the kind {others}, and its keys make this one {kind}: delete it"
        scope.report.add("misplaced-key", question.keys[key].start_mark, message)


def read_interaction(question: Mapping, kind: str, scope: Scope) -> Interaction | None:
    """Return what `question`, of the kind `kind`, asks for; None (reported) where it cannot be judged."""
    return _READERS[kind](question, scope)


def _choice(question: Mapping, scope: Scope) -> Choice | None:
    answer = question.values["answer"]
    if isinstance(answer, Sequence):
        message = "'answer' is one option: write 'answers' if several are right"
        scope.report.add("expects-text", answer.start_mark, message)
        return None
    key = read_option(answer, "answer", scope)
    distractors = _wrong(question, scope, at_least=1)
    if key is None or distractors is None:
        return None
    _check_apart((key,), distractors, question, scope)
    return Choice(key, distractors)


def _multi(question: Mapping, scope: Scope) -> Multi | None:
    node = question.values["answers"]
    keys = read_options(node, "answers", scope)
    distractors = _wrong(question, scope, at_least=1)
    room = MAX_OPTIONS - len(distractors or ())
    if not _is_count_right(node, "answers", 1, room, scope) or distractors is None:
        return None
    _check_distinct(keys, elements(node), scope)
    _check_apart(keys, distractors, question, scope)
    return Multi(keys, distractors)


def _claim(question: Mapping, scope: Scope) -> Claim | None:
    verdict = question.values.get("is")
    if verdict is None:
        report_missing("is", "true (or false)", question, scope.report)
        return None
    is_true = truth_of(verdict, "is", scope.report)
    return None if is_true is None else Claim(is_true)


def _typed(question: Mapping, scope: Scope) -> Typed | None:
    values, report = question.values, scope.report
    key = text_of(values["answer"], "'answer'", report)
    accept = texts(values.get("accept"), "accept", report)
    reject = texts(values.get("reject"), "reject", report)
    if not key:
        return None
    right = {}
    for text, node in ((key, values["answer"]), *((text, values["accept"]) for text in accept)):
        right[fold(text)] = node
        if not any(mark.isalnum() for mark in text):
            message = f"'{shown(text)}' has no letter and no digit, so that nothing typed could equal it"
            report.add("untypable", node.start_mark, message)
    for text in reject:
        if fold(text) in right:
            message = f"'{shown(text)}' is also accepted: delete it here or there"
            report.add("rejected-answer", values["reject"].start_mark, message)
    return Typed(key, accept, reject)


def _order(question: Mapping, scope: Scope) -> Order | None:
    node = question.values["order"]
    sequence = read_options(node, "order", scope)
    if not _is_count_right(node, "order", 3, 8, scope):
        return None
    _check_distinct(sequence, elements(node), scope)
    return Order(sequence)


def _match(question: Mapping, scope: Scope) -> Match | None:
    node = mapping_of(question.values["match"], "'match'", scope.report)
    if node is None:
        return None
    sides = [
        (text_of(node.keys[left], "the left side of a pair", scope.report), read_option(right, "match", scope))
        for left, right in node.values.items()
    ]
    pairs = tuple((Option(left), right) for left, right in sides if left and right is not None)
    extra = _wrong(question, scope, at_least=0)
    if extra is None or not _is_count_right(node, "match", 2, min(8, MAX_OPTIONS - len(extra)), scope):
        return None
    if len(pairs) < len(sides):
        return None
    rights = [right for _, right in pairs]
    _check_distinct([left for left, _ in pairs], node.keys.values(), scope)
    _check_distinct(rights, node.values.values(), scope)
    _check_apart(rights, extra, question, scope)
    return Match(pairs, extra)


def _number(question: Mapping, scope: Scope) -> Number | None:
    values, report = question.values, scope.report
    number = decimal(values["number"], "number", question, report)
    between = values.get("between")
    ends = between.items if isinstance(between, Sequence) else []
    unit = optional_text(values.get("unit"), "unit", report)
    within = decimal_of(values["within"], "'within'", report) if "within" in values else Decimal(0)
    if between is None:
        report_missing("between", "[low, high]", question, report)
        return None
    if len(ends) != 2:  # noqa: PLR2004 - low and high
        message = "'between' holds the two ends of the scale: write 'between: [low, high]'"
        report.add("bad-range", between.start_mark, message)
        return None
    low, high = (decimal_of(end, "an end of 'between'", report) for end in ends)
    if number is None or low is None or high is None or within is None:
        return None
    if not low < high or not low <= number <= high:
        message = f"the scale from {low} to {high} has to rise, and hold the answer {number}"
        report.add("bad-range", between.start_mark, message)
    elif within < 0:
        report.add("bad-range", values["within"].start_mark, "'within' is a distance: 0 or more")
    else:
        return Number(number, low, high, within, unit)
    return None


def _wrong(question: Mapping, scope: Scope, at_least: int) -> tuple[Option, ...] | None:
    """Return the options of `wrong`; None (reported) where they are too few or too many to play."""
    node = question.values.get("wrong")
    options = read_options(node, "wrong", scope)
    if node is None and at_least:
        report_missing("wrong", "[..., ...]", question, scope.report)
        return None
    return options if _is_count_right(node, "wrong", at_least, MAX_WRONG, scope) else None


def _is_count_right(node: Node | None, key: str, low: int, high: int, scope: Scope) -> bool:
    """Tell whether as many entries are written as there may be, and report it where not."""
    count = len(node.values if isinstance(node, Mapping) else elements(node))
    if low <= count <= high:
        return True
    message = f"'{key}' takes {low} to {high} entries here, and {count} are written"
    scope.report.add("how-many", node.start_mark if node is not None else None, message)
    return False


def _check_apart(keys: Iterable[Option], distractors: Iterable[Option], question: Mapping, scope: Scope) -> None:
    """Report each wrong option that a player could not tell from a right one."""
    right = {fold_seen(option.text) for option in keys}
    if right.isdisjoint([fold_seen(option.text) for option in distractors]):
        return
    for option, node in zip(distractors, elements(question.values.get("wrong")), strict=False):
        if fold_seen(option.text) in right:
            message = f"'{shown(option.text)}' is right and also among the wrong: delete it here"
            scope.report.add("answer-among-wrong", node.start_mark, message)


def _check_distinct(options: Iterable[Option], nodes: Iterable[Node], scope: Scope) -> None:
    """Report each option that a player could not tell from one before it."""
    seen: set[str] = set()
    for option, node in zip(options, nodes, strict=False):
        folded = fold_seen(option.text)
        if folded in seen:
            message = f"'{shown(option.text)}' stands here twice, and nobody could tell which is meant: change one"
            scope.report.add("duplicate-element", node.start_mark, message)
        seen.add(folded)


_READERS: Final[dict[str, Callable[[Mapping, Scope], Interaction | None]]] = {
    "choice": _choice,
    "multi": _multi,
    "claim": _claim,
    "typed": _typed,
    "order": _order,
    "match": _match,
    "number": _number,
}
