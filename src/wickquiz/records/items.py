"""Item analysis for authors: how hard each item really is, whether it tells players apart, and what its options do.

The figures are those of classical test theory; docs/statistics.md gives each with its formula and its source. None is
told from fewer cases than its minimum: what is not known is None.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import correlation, mean, median

from wickquiz.game import response as given
from wickquiz.game.deal import options_of
from wickquiz.game.folding import fold
from wickquiz.game.mark import mark
from wickquiz.game.rating import Rating, item_rating
from wickquiz.game.rules import Mode
from wickquiz.game.serial import response_from_json
from wickquiz.packs.model import Choice, Claim, Item, Multi, Pack, Typed
from wickquiz.records.cases import Case
from wickquiz.records.ratings import Ratings, is_evidence, rate
from wickquiz.records.voids import ItemKey

FEWEST = 5
"""Answers before a facility, a time or an option's share is told."""

FEWEST_TO_DISCRIMINATE = 20
"""Games before a discrimination is told."""

FEWEST_TO_RATE = 10
"""Answers before a rating is told: until then it is hardly more than the author's level."""


@dataclass(frozen=True, slots=True)
class OptionUse:
    """How often one option was picked, and by which share of the answers (None: too few)."""

    text: str
    is_key: bool
    count: int
    share: float | None


@dataclass(frozen=True, slots=True)
class Refused:
    """A typed answer that counted nothing, as it was folded, and how often it was given."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """What is known of one item.

    `stem`, `kind`, `topic` and `level` are empty where the item is not at hand (`is_here` False); its options then
    have no names and are left out. `cases` counts the answers that the figures rest on, `outdated` those to an earlier
    version, whose options were others, which are left out. `passed` of the cases gave no answer.

    `facility` is the share right, `discrimination` the corrected item-total correlation, -1 to 1, `seconds` the median.
    """

    pack: str
    item: str
    stem: str
    kind: str
    topic: str
    level: str
    is_here: bool
    is_void: bool
    cases: int
    right: int
    passed: int
    outdated: int
    facility: float | None
    discrimination: float | None
    seconds: float | None
    rating: Rating | None
    options: tuple[OptionUse, ...]
    refused: tuple[Refused, ...]

    @property
    def never_picked(self) -> tuple[str, ...]:
        """The wrong options that nobody picked; nothing while there are too few cases to say so."""
        if self.cases < FEWEST:
            return ()
        return tuple(option.text for option in self.options if option.count == 0 and not option.is_key)


def analyse(cases: Sequence[Case], packs: Sequence[Pack], pack_id: str | None = None) -> tuple[ItemFigures, ...]:
    """Return the figures of every item that is at hand or was answered, of one pack or of all, by pack and item id.

    Practice is left out: it asks again what was missed, right after the answer was shown.
    """
    at_hand = {(pack.id, item.id): (item, pack.language) for pack in packs for item in pack.items}
    answered: dict[ItemKey, list[Case]] = defaultdict(list)
    for case in cases:
        if case.header.mode != Mode.PRACTICE:
            answered[case.key].append(case)
    rests = _rests(cases)
    ratings = rate(cases, packs)
    keys = sorted(key for key in {*at_hand, *answered} if pack_id in (None, key[0]))
    return tuple(_figures(key, at_hand.get(key), answered.get(key, []), rests, ratings) for key in keys)


def _figures(
    key: ItemKey,
    here: tuple[Item, str] | None,
    answered: Sequence[Case],
    rests: dict[tuple[str, int], float],
    ratings: Ratings,
) -> ItemFigures:
    item, language = here or (None, "en")
    version = mark(item) if item else answered[-1].ref.mark
    cases = [case for case in answered if case.ref.mark == version]
    responses = [(response_from_json(case.given.response_json), case) for case in cases]
    told = [case for response, case in responses if not isinstance(response, given.Passed)]
    is_enough = len(cases) >= FEWEST
    return ItemFigures(
        *key,
        stem=item.stem if item else "",
        kind=item.kind if item else "",
        topic=item.topic if item else "",
        level=item.level.value if item else "",
        is_here=item is not None,
        is_void=any(case.is_void for case in cases),
        cases=len(cases),
        right=sum(case.is_right for case in cases),
        passed=len(cases) - len(told),
        outdated=len(answered) - len(cases),
        facility=mean(case.is_right for case in cases) if is_enough else None,
        discrimination=discrimination(
            [(case.is_right, rests[place]) for case in cases if (place := _place(case)) in rests]
        ),
        seconds=median(case.given.seconds for case in told) if len(told) >= FEWEST else None,
        rating=_rating(key, item, cases, ratings),
        options=_options(item, [response for response, _ in responses]) if item else (),
        refused=_refused(item, responses, language) if item else (),
    )


def discrimination(pairs: Sequence[tuple[bool, float]]) -> float | None:
    """Return the point-biserial correlation of being right with the rest of the game; None where it is not to be had.

    Each pair is one game: whether the item was right, and the share right of the game's other items.
    """
    rights, rest = [float(is_right) for is_right, _ in pairs], [share for _, share in pairs]
    if len(pairs) < FEWEST_TO_DISCRIMINATE or len(set(rights)) == 1 or math.isclose(min(rest), max(rest)):
        return None
    return correlation(rights, rest)


def _rests(cases: Iterable[Case]) -> dict[tuple[str, int], float]:
    """Return, for each response, the share right of all others in its game.

    Sudden death is left out: it ends with the first miss, so whoever missed an item had all others right.
    """
    by_game: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if is_evidence(case) and case.header.mode != Mode.SUDDEN:
            by_game[case.header.id].append(case)
    return {
        _place(case): (sum(other.is_right for other in played) - case.is_right) / (len(played) - 1)
        for played in by_game.values()
        if len(played) > 1
        for case in played
    }


def _place(case: Case) -> tuple[str, int]:
    return case.header.id, case.given.position


def _rating(key: ItemKey, item: Item | None, cases: Sequence[Case], ratings: Ratings) -> Rating | None:
    if item is None or sum(is_evidence(case) for case in cases) < FEWEST_TO_RATE:
        return None
    return ratings.items.get(key, item_rating(item.level))


def _options(item: Item, responses: Sequence[given.Response]) -> tuple[OptionUse, ...]:
    """Count the picks of each option, in file order; of kinds where options are not picked, nothing."""
    match item.interaction:
        case Choice():
            keys = {0}
        case Multi(keys=right):
            keys = set(range(len(right)))
        case Claim(verdict):
            keys = {0 if verdict else 1}
        case _:
            return ()
    counts = Counter(index for response in responses for index in _picked(response))
    enough = len(responses) >= FEWEST
    return tuple(
        OptionUse(option.text, index in keys, counts[index], counts[index] / len(responses) if enough else None)
        for index, option in enumerate(options_of(item))
    )


def _picked(response: given.Response) -> Iterable[int]:
    match response:
        case given.Picked(option):
            return (option,)
        case given.Picks(options):
            return options
        case given.Verdict(is_true):
            return (0 if is_true else 1,)
        case _:
            return ()


def _refused(item: Item, responses: Iterable[tuple[given.Response, Case]], language: str) -> tuple[Refused, ...]:
    """Count the typed answers that were refused, the most frequent first: what an author may want to accept."""
    if not isinstance(item.interaction, Typed):
        return ()
    texts = Counter(
        fold(response.text, language)
        for response, case in responses
        if isinstance(response, given.Text) and not case.is_right
    )
    return tuple(Refused(text, count) for text, count in sorted(texts.items(), key=lambda pair: (-pair[1], pair[0])))
