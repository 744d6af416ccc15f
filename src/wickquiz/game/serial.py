"""Responses and rules as text to keep: compact JSON, the same for equal values, read back strictly."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from wickquiz.game import response as given
from wickquiz.game.rules import Mode, Rules
from wickquiz.packs.model import Level

_DECIMAL = re.compile(r"-?\d{1,100}(\.\d{1,100})?(E[+-]?\d{1,6})?", re.ASCII | re.IGNORECASE)


def response_to_json(response: given.Response) -> str:
    """Return a response as an object of one member that names its kind, such as `{"picked":2}`.

    Raises:
        ValueError: a quantity that is no finite number (the program's mistake).
    """
    return json.dumps(_content(response), separators=(",", ":"))


def response_from_json(text: str) -> given.Response:
    """Return the response that `response_to_json` made `text` of.

    Raises:
        ValueError: the text is no such thing.
    """
    try:
        content = json.loads(text)
    except RecursionError as error:
        raise ValueError("a response is not nested") from error
    if not isinstance(content, dict) or len(content) != 1:
        raise ValueError("a response is an object of one member")
    ((kind, value),) = content.items()
    if kind not in _READERS:
        raise ValueError(f"no response is called {kind!r}")
    return _READERS[kind](value)


def rules_to_json(rules: Rules) -> str:
    """Return the rules as an object with a member for each of their fields; `items` only where they name some."""
    content: dict[str, object] = {
        "mode": rules.mode,
        "length": rules.length,
        "topics": rules.topics,
        "level": rules.level,
        "spoilers": rules.spoilers,
        "kinds": rules.kinds,
        "budget": rules.budget,
    }
    if rules.items:
        content["items"] = rules.items
    return json.dumps(content, separators=(",", ":"))


def rules_from_json(text: str) -> Rules:
    """Return the rules that `rules_to_json` made `text` of.

    Raises:
        ValueError: the text is no such thing.
    """
    try:
        content = json.loads(text)
        return Rules(
            mode=Mode(content["mode"]),
            length=_index(content["length"]),
            topics=_each(content["topics"], _text),
            level=None if content["level"] is None else Level(content["level"]),
            spoilers=_truth(content["spoilers"]),
            kinds=_each(content["kinds"], _text),
            budget=_index_or_none(content["budget"]),
            items=_each(content.get("items", []), _text),
        )
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("these are no rules of a game") from error


def _content(response: given.Response) -> dict[str, object]:
    content: dict[str, object] = {}
    match response:
        case given.Picked(option):
            content["picked"] = option
        case given.Picks(options):
            content["picks"] = sorted(options)
        case given.Verdict(is_true):
            content["verdict"] = is_true
        case given.Text(text):
            content["text"] = text
        case given.Sequence(order):
            content["order"] = order
        case given.Pairs(rights):
            content["pairs"] = rights
        case given.Quantity(value):
            content["quantity"] = str(_finite(value))
        case given.Passed():
            content["passed"] = True
    return content


def _finite(value: Decimal) -> Decimal:
    if not value.is_finite():
        raise ValueError(f"{value} is no quantity")
    return value


def _index(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is no index")
    return value


def _index_or_none(value: Any) -> int | None:
    return None if value is None else _index(value)


def _truth(value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError(f"{value!r} is neither true nor false")
    return value


def _text(value: Any) -> str:
    if type(value) is not str:
        raise ValueError(f"{value!r} is no text")
    return value


def _each(value: Any, read: Callable[[Any], Any]) -> tuple[Any, ...]:
    if type(value) is not list:
        raise ValueError(f"{value!r} is no list")
    return tuple(read(element) for element in value)


def _picks(value: Any) -> given.Picks:
    options = _each(value, _index)
    if len(set(options)) < len(options):
        raise ValueError("an option is picked once")
    return given.Picks(frozenset(options))


def _quantity(value: Any) -> given.Quantity:
    if not _DECIMAL.fullmatch(_text(value)):
        raise ValueError(f"{value!r} is no quantity")
    try:
        return given.Quantity(_finite(Decimal(value)))
    except InvalidOperation as error:
        raise ValueError(f"{value!r} is no quantity") from error


def _passed(value: Any) -> given.Passed:
    if value is not True:
        raise ValueError("passed is true")
    return given.Passed()


_READERS: dict[str, Callable[[Any], given.Response]] = {
    "picked": lambda value: given.Picked(_index(value)),
    "picks": _picks,
    "verdict": lambda value: given.Verdict(_truth(value)),
    "text": lambda value: given.Text(_text(value)),
    "order": lambda value: given.Sequence(_each(value, _index)),
    "pairs": lambda value: given.Pairs(_each(value, _index_or_none)),
    "quantity": _quantity,
    "passed": _passed,
}
