"""Values of a pack as JSON and back: short enough to hold a million, quick enough to make ten while a key is pressed.

Paths are written relative to where the pack lies; what is read back stands where the pack stands now.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from wickquiz.packs.model import (
    Choice,
    Citation,
    Claim,
    Dissent,
    Image,
    Interaction,
    Item,
    Level,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Place,
    Problem,
    Severity,
    Source,
    Typed,
)

_LEVELS = {level.value: level for level in Level}


def to_bytes(plain: Any) -> bytes:
    """Return plain values as JSON."""
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":")).encode("ascii")


class Coder:
    """Writes and reads the values of the pack that was looked for at `path`."""

    def __init__(self, path: Path, files: Sequence[str] = ()) -> None:
        self._base = path.parent
        self._files = [self.to_path(file) for file in files]
        self._numbers = {file: number for number, file in enumerate(self._files)}

    @property
    def files(self) -> list[str]:
        """The files that places were written of so far; to be given to who reads them."""
        return [self.from_path(file) for file in self._files]

    def from_path(self, path: Path) -> str:
        """Return a path as it is written."""
        return str(path.relative_to(self._base) if path.is_relative_to(self._base) else path)

    def to_path(self, written: str) -> Path:
        """Return a path that was written."""
        return self._base / written

    def from_item(self, item: Item) -> list[Any]:
        """Return an item as plain values."""
        return [
            item.id,
            item.stem,
            item.kind,
            _from_interaction(item.interaction),
            item.topic,
            item.level.value,
            item.spoiler,
            item.why,
            item.hint,
            item.tags,
            item.time,
            item.allow,
            _from_image(item.image),
            [self._from_citation(citation) for citation in item.citations],
            [[[self._from_citation(each) for each in one.citations], one.says, one.why] for one in item.dissents],
            self._from_place(item.place),
        ]

    def to_item(self, plain: list[Any]) -> Item:
        """Return the item of plain values."""
        (
            name,
            stem,
            kind,
            asked,
            topic,
            level,
            spoiler,
            why,
            hint,
            tags,
            time,
            allow,
            image,
            cited,
            dissents,
            place,
        ) = plain
        return Item(
            name,
            stem,
            _INTERACTIONS[kind](asked),
            topic,
            _LEVELS[level],
            why,
            hint,
            tuple(tags),
            _to_image(image),
            tuple([self._to_citation(each) for each in cited]),
            tuple([Dissent(tuple([self._to_citation(each) for each in by]), says, w) for by, says, w in dissents]),
            spoiler,
            time,
            tuple(allow),
            self._to_place(place),
        )

    def from_problem(self, problem: Problem) -> list[Any]:
        """Return a problem as plain values."""
        return [self._from_place(problem.place), problem.severity.value, problem.rule, problem.message]

    def to_problem(self, plain: list[Any]) -> Problem:
        """Return the problem of plain values."""
        place = self._to_place(plain[0]) or Place(self._base, 1, 1)
        return Problem(place, Severity(plain[1]), plain[2], plain[3])

    def _from_citation(self, cited: Citation) -> list[Any]:
        return [cited.source, cited.first, cited.last, cited.terms, cited.supports, self._from_place(cited.place)]

    def _to_citation(self, plain: list[Any]) -> Citation:
        source, first, last, terms, supports, place = plain
        return Citation(source, first, last, None if terms is None else tuple(terms), supports, self._to_place(place))

    def _from_place(self, place: Place | None) -> list[int] | None:
        if place is None:
            return None
        number = self._numbers.get(place.path)
        if number is None:
            number = self._numbers[place.path] = len(self._files)
            self._files.append(place.path)
        return [number, place.line, place.column]

    def _to_place(self, plain: list[int] | None) -> Place | None:
        return None if plain is None else Place(self._files[plain[0]], plain[1], plain[2])


def from_source(source: Source) -> list[str]:
    """Return a source as plain values."""
    return [
        source.id,
        source.title,
        source.publisher,
        source.author,
        source.published,
        source.accessed,
        source.url,
        source.archived,
        source.type,
        source.language,
    ]


def _from_interaction(asked: Interaction) -> Any:  # noqa: PLR0911 - one for each kind
    match asked:
        case Choice(key, distractors):
            return [_from_option(key), *map(_from_option, distractors)]
        case Multi(keys, distractors):
            return [[*map(_from_option, keys)], [*map(_from_option, distractors)]]
        case Claim(verdict):
            return verdict
        case Typed(key, accept, reject):
            return [key, accept, reject]
        case Order(sequence):
            return [*map(_from_option, sequence)]
        case Match(pairs, extra):
            sides = [[_from_option(left), _from_option(right)] for left, right in pairs]
            return [sides, [*map(_from_option, extra)]]
        case Number(value, low, high, within, unit):
            return [*map(str, (value, low, high, within)), unit]


def _to_options(plain: list[Any]) -> tuple[Option, ...]:
    return tuple([_to_option(option) for option in plain])


def _to_typed(plain: list[Any]) -> Typed:
    key, accept, reject = plain
    return Typed(key, tuple(accept), tuple(reject))


def _to_match(plain: list[Any]) -> Match:
    return Match(tuple([(_to_option(left), _to_option(right)) for left, right in plain[0]]), _to_options(plain[1]))


def _to_number(plain: list[str]) -> Number:
    value, low, high, within, unit = plain
    return Number(Decimal(value), Decimal(low), Decimal(high), Decimal(within), unit)


_INTERACTIONS: dict[str, Callable[[Any], Interaction]] = {
    "choice": lambda plain: Choice(_to_option(plain[0]), _to_options(plain[1:])),
    "multi": lambda plain: Multi(_to_options(plain[0]), _to_options(plain[1])),
    "claim": Claim,
    "typed": _to_typed,
    "order": lambda plain: Order(_to_options(plain)),
    "match": _to_match,
    "number": _to_number,
}


def _from_option(option: Option) -> Any:
    if option.why or option.image:
        return [option.text, option.why, _from_image(option.image)]
    return option.text


def _to_option(plain: Any) -> Option:
    return Option(plain) if type(plain) is str else Option(plain[0], plain[1], _to_image(plain[2]))


def _from_image(image: Image | None) -> list[str] | None:
    return [image.path, image.alt] if image else None


def _to_image(plain: list[str] | None) -> Image | None:
    return Image(plain[0], plain[1]) if plain else None
