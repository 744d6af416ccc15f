"""Making the values of the model for a third of the price.

A frozen dataclass sets each field by way of `object.__setattr__`, which is most of what it costs to make a question. A
twin that is open, with the same slots, is filled at the ordinary price, and a value may change its class for another
that has just its slots. What comes out is the very class: frozen, equal to and hashed like any other of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from wickquiz.packs.model import Choice, Citation, Dissent, Item, Option, Place, Source

Draft = Any
"""An item that is not finished: its fields can be set."""

_NO_WHYS: Final[Mapping[str, str]] = {}


def _open_twin(kind: type[Any]) -> Any:
    return type(kind.__name__, (), {"__slots__": [each.name for each in fields(kind)]})


draft: Final = _open_twin(Item)
"""Makes a draft, no field of which is set."""
_choice: Final = _open_twin(Choice)
_citation: Final = _open_twin(Citation)
_dissent: Final = _open_twin(Dissent)
_option: Final = _open_twin(Option)
_place: Final = _open_twin(Place)
_source: Final = _open_twin(Source)


def finish(draft: Draft) -> None:
    """Make `draft`, all fields of which are set, the Item that it was made for: none can be set any more."""
    draft.__class__ = Item


def choice(key: Option, distractors: tuple[Option, ...]) -> Choice:
    """Return a Choice."""
    made = _choice()
    made.key = key
    made.distractors = distractors
    made.__class__ = Choice
    return made  # type: ignore[no-any-return]


def options(texts: Iterable[str], whys: Mapping[str, str] = _NO_WHYS) -> tuple[Option, ...]:
    """Return options with these texts, and what `whys` holds for some of them."""
    found = []
    for text in texts:
        made = _option()
        made.text = text
        made.why = whys.get(text, "") if whys else ""
        made.image = None
        made.__class__ = Option
        found.append(made)
    return tuple(found)


def place(path: Path, line: int, column: int) -> Place:
    """Return a Place."""
    made = _place()
    made.path = path
    made.line = line
    made.column = column
    made.__class__ = Place
    return made  # type: ignore[no-any-return]


def citation(located: tuple[str, int, int], terms: tuple[str, ...] | None, supports: str, where: Place) -> Citation:
    """Return a Citation of what is `located`: a source, the first and the last paragraph."""
    made = _citation()
    made.source, made.first, made.last = located
    made.terms = terms
    made.supports = supports
    made.place = where
    made.__class__ = Citation
    return made  # type: ignore[no-any-return]


def dissent(citations: tuple[Citation, ...], says: str, why: str) -> Dissent:
    """Return a Dissent."""
    made = _dissent()
    made.citations = citations
    made.says = says
    made.why = why
    made.__class__ = Dissent
    return made  # type: ignore[no-any-return]


def source(name: str, fields: Iterable[str]) -> Source:
    """Return a Source of its id and all its other `fields`."""
    made = _source()
    made.id = name
    (
        made.title,
        made.publisher,
        made.author,
        made.published,
        made.accessed,
        made.url,
        made.archived,
        made.type,
        made.language,
    ) = fields
    made.__class__ = Source
    return made  # type: ignore[no-any-return]
