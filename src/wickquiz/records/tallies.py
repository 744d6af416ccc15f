"""The fold of counts: how each item was answered, by whom and in what time; the statistics are summed up from them.

Times are counted by the tenth of a second. Voided items are counted like any other: whoever sums up leaves them out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from wickquiz.game import response as given
from wickquiz.game.rules import Mode
from wickquiz.game.serial import response_from_json
from wickquiz.records.at_hand import AtHand
from wickquiz.records.cases import Case, told
from wickquiz.records.folds import Game, caught_up
from wickquiz.records.kept import Values
from wickquiz.records.reader import Reader
from wickquiz.records.voids import ItemKey

_UNTOLD = "untold"
_ITEM = "i\n"
_STREAKS = "s\n"

Times = Mapping[int, int]
"""How many answers took so many tenths of a second."""


@dataclass(slots=True)
class PlayerTally:
    """How one player answered one version of an item."""

    right: int = 0
    asked: int = 0
    times: Counter[int] = field(default_factory=Counter)


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
    times: Counter[int] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[bool, int, int]] = field(default_factory=Counter)
    players: dict[str, PlayerTally] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ItemTally:
    """All versions of an item by their marks; `last` is the mark of the one answered last."""

    last: str
    versions: dict[str, Tally]


@dataclass(frozen=True, slots=True)
class Tallies:
    """What the fold came to. `untold` counts the responses whose item cannot be told.

    `streaks` are the longest rows of right answers in one game, by player and pack ("" for all packs).
    """

    items: dict[ItemKey, ItemTally]
    streaks: dict[str, dict[str, int]]
    untold: int


@dataclass(frozen=True, slots=True)
class TallyFold:
    """See the module."""

    packs: AtHand
    name: str = "tally"
    version: int = 1

    def take(self, reader: Reader, values: Values, games: Sequence[Game]) -> None:
        """Take further games into the values."""
        found, untold = told(reader, [game.header for game in games], self.packs, values.standpoint)
        values.put(_UNTOLD, (values.get(_UNTOLD) or 0) + untold)
        for cases in found.values():
            counted = [case for case in cases if case.header.mode != Mode.PRACTICE]
            rests = _rests(counted)
            for case in counted:
                _count(values, case, rests.get(case.given.position))
            _count_streaks(values, counted)


def tallies(reader: Reader, packs: AtHand) -> Tallies:
    """Return the counts of all responses. Old games are dealt again from the packs at hand."""
    values = caught_up(reader, TallyFold(packs), packs)
    items = {_key(name): _item_tally(value) for name, value in values.items(_ITEM)}
    return Tallies(items, dict(values.items(_STREAKS)), values.get(_UNTOLD) or 0)


def middle(times: Times) -> float:
    """Return the median of times, in seconds."""
    count, seen = sum(times.values()), 0
    low = None
    for tenths in sorted(times):
        seen += times[tenths]
        if low is None and 2 * seen >= count:
            low = tenths
        if low is not None and 2 * seen > count:
            return (low + tenths) / 20
    raise ValueError("no times")


def tenths(seconds: float) -> int:
    """Return a time in tenths of a second."""
    return round(seconds * 10)


def _count(values: Values, case: Case, rest: tuple[int, int] | None) -> None:
    name = _ITEM + "\n".join(case.key)
    item = values.get(name) or {"last": "", "versions": {}}
    item["last"] = case.ref.mark
    version = item["versions"].setdefault(
        case.ref.mark, {"asked": 0, "right": 0, "passed": 0, "times": {}, "said": {}, "pairs": {}, "players": {}}
    )
    version["asked"] += 1
    version["right"] += case.is_right
    time = str(tenths(case.given.seconds))
    response = case.given.response_json
    if _is_passed(response):
        version["passed"] += 1
    else:
        _add(version["times"], time)
    if _is_telling(response) and not (case.is_right and _is_text(response)):
        _add(version["said"], response)
    if rest is not None:
        _add(version["pairs"], f"{int(case.is_right)},{rest[0]},{rest[1]}")
    own = version["players"].setdefault(case.header.player, {"right": 0, "asked": 0, "times": {}})
    own["asked"] += 1
    own["right"] += case.is_right
    _add(own["times"], time)
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


def _count_streaks(values: Values, cases: Sequence[Case]) -> None:
    """Enter the longest rows of right answers in a game. Voided items neither end nor lengthen one."""
    in_order = sorted((case for case in cases if not case.is_void), key=lambda case: case.given.position)
    if not in_order:
        return
    name = _STREAKS + in_order[0].header.player
    longest = values.get(name) or {}
    for pack in {"", *(case.ref.pack for case in in_order)}:
        row = _longest(case.is_right for case in in_order if pack in ("", case.ref.pack))
        longest[pack] = max(longest.get(pack, 0), row)
    values.put(name, longest)


def _longest(rights: Iterable[bool]) -> int:
    longest = row = 0
    for is_right in rights:
        row = row + 1 if is_right else 0
        longest = max(longest, row)
    return longest


def _key(name: str) -> ItemKey:
    pack, _, item = name.partition("\n")
    return pack, item


def _item_tally(value: Mapping[str, Any]) -> ItemTally:
    return ItemTally(value["last"], {mark: _tally(version) for mark, version in value["versions"].items()})


def _tally(value: Mapping[str, Any]) -> Tally:
    players = {
        name: PlayerTally(own["right"], own["asked"], _times(own["times"])) for name, own in value["players"].items()
    }
    return Tally(
        value["asked"],
        value["right"],
        value["passed"],
        _times(value["times"]),
        Counter(value["said"]),
        Counter(dict(_pairs(value["pairs"]))),
        players,
    )


def _times(value: Mapping[str, int]) -> Counter[int]:
    return Counter({int(time): count for time, count in value.items()})


def _pairs(value: Mapping[str, int]) -> Iterator[tuple[tuple[bool, int, int], int]]:
    for name, count in value.items():
        is_right, rest, others = map(int, name.split(","))
        yield (bool(is_right), rest, others), count


@lru_cache(maxsize=4096)
def response_of(text: str) -> given.Response:
    """Return a response as it was recorded; most are one of few."""
    return response_from_json(text)


def _is_passed(text: str) -> bool:
    return isinstance(response_of(text), given.Passed)


def _is_text(text: str) -> bool:
    return isinstance(response_of(text), given.Text)


def _is_telling(text: str) -> bool:
    """Whether the single responses are told of: options that were picked, texts that were typed."""
    return isinstance(response_of(text), given.Picked | given.Picks | given.Verdict | given.Text)
