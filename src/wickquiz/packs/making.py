"""Making the values of the model for a third of the price.

A frozen dataclass sets each field by way of `object.__setattr__`, which is most of what it costs to make a question. A
twin that is open, with the same slots, is made at the ordinary price, and a value may change its class for another that
has just its slots. What comes out is the very class: frozen, equal to and hashed like any other of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, fields, make_dataclass
from typing import Any, TypeVar

from wickquiz.packs.model import Choice, Citation, Dissent, Item, Option, Place

T = TypeVar("T")


Draft = Any
"""An item that is not finished: its fields can be set."""


def _open_twin(kind: type[Any]) -> Callable[..., Any]:
    like = [(each.name, each.type, field(default=each.default)) for each in fields(kind)]
    return make_dataclass(kind.__name__, like, eq=False, repr=False, slots=True)


def maker(kind: type[T]) -> Callable[..., T]:
    """Return what makes a `kind`, a frozen dataclass with slots, out of the arguments that `kind` itself takes."""
    twin = _open_twin(kind)

    def make(*values: object) -> T:
        made = twin(*values)
        made.__class__ = kind
        return made  # type: ignore[no-any-return]

    return make


def finished(draft: Draft) -> Item:
    """Return the item that `draft` was made for; nothing in it can be set any more."""
    draft.__class__ = Item
    return draft  # type: ignore[no-any-return]


choice = maker(Choice)
citation = maker(Citation)
dissent = maker(Dissent)
draft: Callable[..., Draft] = _open_twin(Item)
option = maker(Option)
place = maker(Place)
