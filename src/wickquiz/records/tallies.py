"""The fold of items: how each was answered, and in what time; an author's figures are summed up from it.

Times are counted by the tenth of a second. Voided items are counted like any other: whoever sums up leaves them out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from wickquiz.game import response as given
from wickquiz.game.rules import Mode
from wickquiz.game.serial import response_from_json
from wickquiz.records.at_hand import AtHand
from wickquiz.records.batches import Batch
from wickquiz.records.careers import Times, count_time
from wickquiz.records.cases import Case
from wickquiz.records.folds import caught_up
from wickquiz.records.kept import Values
from wickquiz.records.reader import Reader
from wickquiz.records.voids import ItemKey

_UNTOLD = "untold"
_ITEM = "i\n"

_TELLING = frozenset({given.Picked, given.Picks, given.Verdict, given.Text})
"""The responses that are told of one by one: options that were picked, texts that were typed."""


@dataclass(slots=True)
class Tally:
    """How one version of an item was answered, by anybody; `passed` answers are in no time.

    `said` counts the responses as they were recorded, by whether they were right: those that picked, and those typed
    ones that were refused. `pairs` counts the games by whether the item was right, and how many of how many other
    items were: those games that say anything about it.
    """

    asked: int = 0
    right: int = 0
    passed: int = 0
    times: Times = field(default_factory=dict)
    said: Mapping[str, int] = field(default_factory=dict)
    pairs: Mapping[tuple[bool, int, int], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ItemTally:
    """All versions of an item by their marks; `last` is the mark of the one answered last."""

    last: str
    versions: dict[str, Tally]


@dataclass(frozen=True, slots=True)
class Tallies:
    """What the fold came to. `untold` counts the responses whose item cannot be told."""

    items: dict[ItemKey, ItemTally]
    untold: int


class TallyFold:
    """See the module."""

    name = "tally"
    version = 2

    def take(self, batch: Batch, values: Values) -> None:
        """Take further games into the values."""
        batch.told.rests_on(values.standpoint)
        values.put(_UNTOLD, (values.get(_UNTOLD) or 0) + batch.told.untold)
        for cases in batch.told.cases.values():
            counted = [case for case in cases if case.header.mode != Mode.PRACTICE]
            rests = _rests(counted)
            for case in counted:
                _count(values, case, rests.get(case.given.position))


def tallies(reader: Reader, packs: AtHand) -> Tallies:
    """Return the counts of all responses. Old games are dealt again from the packs at hand."""
    (values,) = caught_up(reader, [TallyFold()], packs)
    return tallies_of(values)


def tallies_of(values: Values) -> Tallies:
    """Return what the values of `TallyFold` say."""
    items = {_key(name): _item_tally(value) for name, value in values.items(_ITEM)}
    return Tallies(items, values.get(_UNTOLD) or 0)


def _count(values: Values, case: Case, rest: tuple[int, int] | None) -> None:
    name = _ITEM + "\n".join(case.key)
    item = values.get(name) or {"last": "", "versions": {}}
    item["last"] = case.ref.mark
    version = item["versions"].get(case.ref.mark) or item["versions"].setdefault(
        case.ref.mark, {"asked": 0, "right": 0, "passed": 0, "times": [[], []], "said": {}, "pairs": {}}
    )
    version["asked"] += 1
    version["right"] += case.is_right
    response = case.given.response_json
    kind = _kind_of(response)
    if kind is given.Passed:
        version["passed"] += 1
    else:
        count_time(version["times"], case.given.seconds)
    if kind in _TELLING and not (case.is_right and kind is given.Text):
        _add(version["said"], response)
    if rest is not None:
        _add(version["pairs"], f"{int(case.is_right)},{rest[0]},{rest[1]}")
    values.put(name, item)


def _add(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1


def _rests(cases: Sequence[Case]) -> dict[int, tuple[int, int]]:
    """Return, for each response of a game by its position, how many of how many others were right.

    Sudden death is left out: it ends with the first miss, so whoever missed an item had all others right.
    """
    played = [case for case in cases if not case.is_void and case.header.mode != Mode.SUDDEN]
    right, others = sum(case.is_right for case in played), len(played) - 1
    return {case.given.position: (right - case.is_right, others) for case in played} if others > 0 else {}


def _key(name: str) -> ItemKey:
    pack, _, item = name.partition("\n")
    return pack, item


def _item_tally(value: Mapping[str, Any]) -> ItemTally:
    return ItemTally(value["last"], {mark: _tally(version) for mark, version in value["versions"].items()})


def _tally(value: Mapping[str, Any]) -> Tally:
    return Tally(
        value["asked"],
        value["right"],
        value["passed"],
        dict(zip(*value["times"], strict=True)),
        value["said"],
        {_pair(name): count for name, count in value["pairs"].items()},
    )


@lru_cache(maxsize=4096)
def _pair(name: str) -> tuple[bool, int, int]:
    is_right, rest, others = map(int, name.split(","))
    return bool(is_right), rest, others


@lru_cache(maxsize=4096)
def response_of(text: str) -> given.Response:
    """Return a response as it was recorded; most are one of few."""
    return response_from_json(text)


@lru_cache(maxsize=4096)
def _kind_of(text: str) -> type[given.Response]:
    return type(response_of(text))
