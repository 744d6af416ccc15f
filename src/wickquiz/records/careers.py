"""The fold of players: how often each met each item, and by topic in what time; their statistics are summed up from it.

Left out are practice and voided items. Times are counted by the tenth of a second.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from wickquiz.records.at_hand import AtHand
from wickquiz.records.batches import Batch
from wickquiz.records.cases import Case, is_evidence
from wickquiz.records.kept import Values
from wickquiz.records.voids import ItemKey

_UNTOLD = "untold"
_STREAKS = "s\n"
_TOPICS = "t\n"
_MET = "m\n"

Times = Mapping[int, int]
"""How many answers took so many tenths of a second."""


@dataclass(slots=True)
class TopicTally:
    """How a topic went."""

    right: int = 0
    asked: int = 0
    times: Counter[int] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Career:
    """What is known of a player: of one pack or of all.

    `met` are how often each item was right and asked, by the mark of its version, in the order in which versions were
    met. `streak` is the longest row of right answers in one game; `untold` the responses, of anybody, whose item cannot
    be told.
    """

    met: dict[ItemKey, dict[str, tuple[int, int]]]
    topics: dict[str, TopicTally]
    streak: int
    untold: int


@dataclass(frozen=True, slots=True)
class CareerFold:
    """See the module. Of which topic an item is, the packs at hand tell: "" where it is not there."""

    packs: AtHand
    name: str = "career"
    version: int = 2

    def take(self, batch: Batch, values: Values) -> None:
        """Take further games into the values."""
        batch.told.rests_on(values.standpoint)
        values.put(_UNTOLD, (values.get(_UNTOLD) or 0) + batch.told.untold)
        for cases in batch.told.cases.values():
            counted = [case for case in cases if is_evidence(case)]
            for pack in dict.fromkeys(case.ref.pack for case in counted):
                self._count(values, pack, [case for case in counted if case.ref.pack == pack])
            _count_streaks(values, counted)

    def _count(self, values: Values, pack: str, cases: Sequence[Case]) -> None:
        """Count the cases of one game and one pack."""
        player = cases[0].header.player
        values.standpoint.packs.setdefault(pack, self.packs.hash_of(pack))
        met = values.get(f"{_MET}{player}\n{pack}") or {}
        topics = values.get(f"{_TOPICS}{player}\n{pack}") or {}
        for case in cases:
            versions = met.get(case.ref.item) or met.setdefault(case.ref.item, {})
            tally = versions.get(case.ref.mark) or versions.setdefault(case.ref.mark, [0, 0])
            tally[0] += case.is_right
            tally[1] += 1
            here = self.packs.facts(case.key)
            name = here.topic if here else ""
            topic = topics.get(name) or topics.setdefault(name, [0, 0, [[], []]])
            topic[0] += case.is_right
            topic[1] += 1
            count_time(topic[2], case.given.seconds)
        values.put(f"{_MET}{player}\n{pack}", met)
        values.put(f"{_TOPICS}{player}\n{pack}", topics)


def career_of(values: Values, player: str, pack_id: str | None = None) -> Career:
    """Return what the values of `CareerFold` say of a player: of one pack, or of all."""
    met = {
        (pack, item): {mark: (right, asked) for mark, (right, asked) in versions.items()}
        for pack, items in values.items(f"{_MET}{player}\n")
        if pack_id in (None, pack)
        for item, versions in items.items()
    }
    topics: dict[str, TopicTally] = {}
    for pack, told_of in values.items(f"{_TOPICS}{player}\n"):
        if pack_id in (None, pack):
            for topic, (right, asked, times) in told_of.items():
                tally = topics.setdefault(topic, TopicTally())
                tally.right += right
                tally.asked += asked
                tally.times.update(dict(zip(*times, strict=True)))
    streaks = values.get(_STREAKS + player) or {}
    return Career(met, topics, streaks.get(pack_id or "", 0), values.get(_UNTOLD) or 0)


def middle(times: Times) -> float:
    """Return the median of times, in seconds.

    Raises:
        ValueError: there are none (the program's mistake).
    """
    if not times:
        raise ValueError("no times")
    in_order = sorted(times)
    seen = list(accumulate(map(times.__getitem__, in_order)))
    low, high = (in_order[bisect_left(seen, rank)] for rank in ((seen[-1] + 1) // 2, seen[-1] // 2 + 1))
    return (low + high) / 20


def count_time(kept: list[list[int]], seconds: float) -> None:
    """Count a time in what is kept of many: tenths of a second in rising order, and how many answers took each."""
    times, counts = kept
    time = round(seconds * 10)
    at = bisect_left(times, time)
    if at < len(times) and times[at] == time:
        counts[at] += 1
    else:
        times.insert(at, time)
        counts.insert(at, 1)


def _count_streaks(values: Values, cases: Sequence[Case]) -> None:
    """Enter the longest rows of right answers in a game; what is voided neither ends nor lengthens one."""
    if not cases:
        return
    in_order = sorted(cases, key=lambda case: case.given.position)
    name = _STREAKS + in_order[0].header.player
    longest = values.get(name) or {}
    for pack in sorted({"", *(case.ref.pack for case in in_order)}):
        row = _longest(case.is_right for case in in_order if pack in ("", case.ref.pack))
        longest[pack] = max(longest.get(pack, 0), row)
    values.put(name, longest)


def _longest(rights: Iterable[bool]) -> int:
    longest = row = 0
    for is_right in rights:
        row = row + 1 if is_right else 0
        longest = max(longest, row)
    return longest
