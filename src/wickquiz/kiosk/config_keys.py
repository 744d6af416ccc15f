"""How a key of the configuration is declared: its default, what it may be, and what it does, in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

Fault = tuple[int | None, str]
"""What is wrong with a value: the number of the list's entry (None: the value itself), and what it has to be."""


@dataclass(frozen=True, slots=True)
class Key:
    """What is declared of a key. `about` is a sentence or two; `allowed` names the choice, as after "has to be".

    `is_secret` keeps the value out of every sentence.
    """

    about: str
    allowed: str
    faults: Callable[[Any], Iterator[Fault]]
    is_secret: bool = False


def declared(section: type[Any]) -> dict[str, Key]:
    """Return the keys of a section in the order in which they are declared."""
    return {each.name: each.metadata["key"] for each in fields(section)}


def switch(*, default: bool, about: str) -> Any:
    """Declare a key that is true or false."""
    return _key(default, about, "true or false", lambda value: type(value) is bool)


def whole(default: int, low: int, high: int, about: str) -> Any:
    """Declare a whole number from `low` to `high`, both included."""
    allowed = f"a whole number, {low} to {high}"
    return _key(default, about, allowed, lambda value: type(value) is int and low <= value <= high)


def number(default: float, low: float, high: float, about: str) -> Any:
    """Declare a number from `low` to `high`, both included."""
    allowed = f"a number, {low:g} to {high:g}"
    return _key(default, about, allowed, lambda value: type(value) in (int, float) and low <= value <= high)


def one_of(default: str, others: Sequence[str], about: str) -> Any:
    """Declare a choice between `default` and `others`."""
    names = (default, *others)
    allowed = " or ".join(f'"{name}"' for name in names)
    return _key(default, about, allowed, lambda value: isinstance(value, str) and value in names)


def text(about: str, allowed: str, accepts: Callable[[str], bool], *, is_secret: bool = False) -> Any:
    """Declare a text, empty by default; `accepts` judges one that is not empty."""
    wanted = f'{allowed}, or ""'
    check = lambda value: isinstance(value, str) and (not value or accepts(value))  # noqa: E731 - as in the others
    return _key("", about, wanted, check, is_secret=is_secret)


def path(about: str) -> Any:
    """Declare a file or folder, none by default."""
    return text(about, "the full path of a file or folder", lambda value: Path(value).is_absolute())


def texts(about: str, allowed: str, fault: Callable[[str], str | None]) -> Any:
    """Declare a list of texts, empty by default; `fault` says of each what is wrong with it, or None."""

    def faults(value: Any) -> Iterator[Fault]:
        if not isinstance(value, list | tuple):
            yield None, allowed
            return
        for index, entry in enumerate(value):
            said = fault(entry) if isinstance(entry, str) else "each entry has to be a text in quotes"
            if said is not None:
                yield index, said

    return field(default=(), metadata={"key": Key(about, allowed, faults)})


def _key(default: Any, about: str, allowed: str, accepts: Callable[[Any], bool], *, is_secret: bool = False) -> Any:
    def faults(value: Any) -> Iterator[Fault]:
        if not accepts(value):
            yield None, allowed

    return field(default=default, metadata={"key": Key(about, allowed, faults, is_secret)})
