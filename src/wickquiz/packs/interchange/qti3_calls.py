"""Which responses call for a piece of feedback, by an item's response processing in QTI.

Programs say it in two ways: in the branch of a condition that tests the response, or by setting a variable to a word
such as "incorrect" first, and testing that variable in conditions further on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wickquiz.packs.interchange.xml import Element

NOT_RIGHT: Final = "\0wrong"
"""Stands for every response that is not right; no identifier is spelled so."""

_EVERYBODY: Final = ""
_BRANCHES: Final = frozenset({"response-if", "response-else-if", "response-else"})
_RULES: Final = frozenset({"set-outcome-value", "response-condition", "response-processing-fragment", "exit-response"})
_WORDS: Final = ("incorrect", "wrong")


def callers(processing: Element | None, choices: frozenset[str]) -> dict[str, str]:
    """Return who calls for each value that `processing` gives to an outcome variable.

    That is the identifier of one of `choices`, `NOT_RIGHT`, or the empty string where it is anybody else.
    """
    if processing is None:
        return {}
    branches = [element for element in processing.walk() if element.name in _BRANCHES]
    wrong = _called_on_else(branches) - _called_elsewhere(processing, branches)
    found: dict[str, str] = {}
    for branch in branches:
        who = NOT_RIGHT if branch.name == "response-else" else _tested(branch, choices, wrong)
        for name in _set(branch):
            found[name] = who if found.get(name, who) == who else _EVERYBODY
    for name in _set(processing):
        found[name] = _EVERYBODY
    return found


def named_wrong(name: str) -> bool:
    """Tell whether an identifier says of itself that it is for wrong responses."""
    return name.casefold().startswith(_WORDS)


def _called_on_else(branches: list[Element]) -> frozenset[str]:
    return frozenset(name for branch in branches if branch.name == "response-else" for name in _set(branch))


def _called_elsewhere(processing: Element, branches: list[Element]) -> frozenset[str]:
    """Return the values that are set otherwise too, but those that say of themselves that they are for wrong ones."""
    others = [processing, *(branch for branch in branches if branch.name != "response-else")]
    return frozenset(name for other in others for name in _set(other) if not named_wrong(name))


def _tested(branch: Element, choices: frozenset[str], wrong: frozenset[str]) -> str:
    """Return who takes `branch`, by what its condition compares."""
    condition = next((element for element in branch.elements if element.name not in _RULES), None)
    tests = list(condition.walk()) if condition is not None else []
    values = {element.text.strip() for element in tests if element.name == "base-value"}
    turned = any(element.name == "not" for element in tests)
    if turned:
        is_wrong = any(element.name == "correct" for element in tests) and not values
        return NOT_RIGHT if is_wrong else _EVERYBODY
    if len(values) == 1:
        value = next(iter(values))
        if value in choices:
            return value
        if value in wrong or named_wrong(value):
            return NOT_RIGHT
    return _EVERYBODY


def _set(owner: Element) -> Iterator[str]:
    """Yield the values that `owner` itself gives to outcome variables."""
    for rule in owner.all("set-outcome-value"):
        yield from (element.text.strip() for element in rule.walk() if element.name == "base-value")
