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


def maker(kind: type[T]) -> Callable[..., T]:
    """Return what makes a `kind`, a frozen dataclass with slots, out of the arguments that `kind` itself takes."""
    like = [(each.name, each.type, field(default=each.default)) for each in fields(kind)]  # type: ignore[arg-type]
    twin: Callable[..., Any] = make_dataclass(kind.__name__, like, eq=False, repr=False, slots=True)

    def make(*values: object) -> T:
        made = twin(*values)
        made.__class__ = kind
        return made  # type: ignore[no-any-return]

    return make


choice = maker(Choice)
citation = maker(Citation)
dissent = maker(Dissent)
item = maker(Item)
option = maker(Option)
place = maker(Place)
