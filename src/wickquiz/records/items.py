"""Item analysis for authors: how hard each item really is, whether it tells players apart, and what its options do.

The figures are those of classical test theory; docs/statistics.md gives each with its formula and its source. None is
told from fewer cases than its minimum: what is not known is None.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wickquiz.game import response as given
from wickquiz.game.deal import options_of
from wickquiz.game.folding import fold
from wickquiz.game.rating import Rating
from wickquiz.packs.model import Choice, Claim, Item, Multi, Pack, Typed
from wickquiz.records.at_hand import AtHand
from wickquiz.records.careers import middle
from wickquiz.records.folds import caught_up
from wickquiz.records.ratings import RatingFold, Ratings, ratings_of
from wickquiz.records.reader import Reader
from wickquiz.records.tallies import ItemTally, Tally, TallyFold, response_of, tallies_of
from wickquiz.records.voids import ItemKey, voided

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


def analyse(
    reader: Reader, packs: Sequence[Pack], pack_id: str | None = None, *, is_all: bool = True
) -> tuple[ItemFigures, ...]:
    """Return the figures of every item that is at hand or was answered, of one pack or of all, by pack and item id.

    Where not `is_all`, only of those that were answered: the others need not be fetched then. Practice is left out: it
    asks again what was missed, right after the answer was shown.
    """
    at_hand = AtHand(packs)
    counts, rated = caught_up(reader, [TallyFold(), RatingFold(at_hand)], at_hand)
    counted, ratings, void = tallies_of(counts).items, ratings_of(rated), voided(reader)
    here = {(pack.id, item.id) for pack in packs for item in pack.items} if is_all else set[ItemKey]()
    keys = sorted(key for key in {*here, *counted} if pack_id in (None, key[0]))
    return tuple(_figures(key, at_hand, counted.get(key), ratings, is_void=key in void) for key in keys)


def _figures(key: ItemKey, at_hand: AtHand, tally: ItemTally | None, ratings: Ratings, *, is_void: bool) -> ItemFigures:
    item, language = at_hand.item(key), at_hand.language(key[0])
    version = at_hand.mark(key) if item else tally.last if tally else ""
    versions = tally.versions if tally else {}
    now = versions.get(version, Tally())
    responses = [(response_of(text), count) for text, count in now.said.items()]
    is_enough = now.asked >= FEWEST
    is_rated = item is not None and not is_void and now.asked >= FEWEST_TO_RATE
    return ItemFigures(
        *key,
        stem=item.stem if item else "",
        kind=item.kind if item else "",
        topic=item.topic if item else "",
        level=item.level.value if item else "",
        is_here=item is not None,
        is_void=is_void and now.asked > 0,
        cases=now.asked,
        right=now.right,
        passed=now.passed,
        outdated=sum(other.asked for other in versions.values()) - now.asked,
        facility=now.right / now.asked if is_enough else None,
        discrimination=discrimination(now.pairs),
        seconds=middle(now.times) if now.asked - now.passed >= FEWEST else None,
        rating=ratings.of_item(key[0], item) if item is not None and is_rated else None,
        options=_options(item, responses, now.asked) if item else (),
        refused=_refused(item, responses, language) if item else (),
    )


def discrimination(pairs: Mapping[tuple[bool, int, int], int]) -> float | None:
    """Return the point-biserial correlation of being right with the rest of the game; None where it is not to be had.

    Each pair is of so many games: whether the item was right, and how many of how many other items of the game were.
    """
    whole = math.lcm(*(others for _, _, others in pairs))  # whole numbers, so that nothing is lost to rounding
    shares = [(is_right, rest * (whole // others), count) for (is_right, rest, others), count in pairs.items()]
    total = sum(count for *_, count in shares)
    right = sum(count for is_right, _, count in shares if is_right)
    rest = sum(share * count for _, share, count in shares)
    rest_if_right = sum(share * count for is_right, share, count in shares if is_right)
    spread = total * sum(share * share * count for _, share, count in shares) - rest * rest
    if total < FEWEST_TO_DISCRIMINATE or right in (0, total) or not spread:
        return None
    return (total * rest_if_right - right * rest) / math.sqrt(spread * right * (total - right))


def _options(item: Item, responses: Iterable[tuple[given.Response, int]], asked: int) -> tuple[OptionUse, ...]:
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
    counts: Counter[int] = Counter()
    for response, count in responses:
        counts.update(dict.fromkeys(_picked(response), count))
    enough = asked >= FEWEST
    return tuple(
        OptionUse(option.text, index in keys, counts[index], counts[index] / asked if enough else None)
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


def _refused(item: Item, responses: Iterable[tuple[given.Response, int]], language: str) -> tuple[Refused, ...]:
    """Count the typed answers that were refused, the most frequent first: what an author may want to accept."""
    if not isinstance(item.interaction, Typed):
        return ()
    texts: Counter[str] = Counter()
    for response, count in responses:
        if isinstance(response, given.Text):
            texts[fold(response.text, language)] += count
    return tuple(Refused(text, count) for text, count in sorted(texts.items(), key=lambda pair: (-pair[1], pair[0])))
