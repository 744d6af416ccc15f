"""Right, wrong or partly right: what a response is worth, by the kind of the item."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction
from itertools import combinations

from wickquiz.game import response as given
from wickquiz.game.deal import options_of
from wickquiz.game.folding import fold, numbers, plain, slips
from wickquiz.packs import model

NUMBER_FALL_OFF = 3
"""How many times its `within` beyond the tolerance a number still earns something."""

# No trap set: a number too long or too large to be anyone's answer is rounded or infinite, never an error.
_ARITHMETIC = Context(prec=60, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a response is worth: `credit` from 0 (nothing right) to 1 (all of it)."""

    credit: Fraction

    @property
    def is_right(self) -> bool:
        """Whether nothing is missing."""
        return self.credit == 1


MISS = Judgement(Fraction(0))


def judge(item: model.Item, response: given.Response, language: str = "en") -> Judgement:
    """Return what `response` is worth to `item`; `language` (BCP 47) is its pack's.

    Raises:
        ValueError: the response is of another kind than the item, or names an option that it does not have
            (the program's mistake, never the player's).
    """
    match item.interaction, response:
        case _, given.Passed():
            return MISS
        case model.Choice(), given.Picked(option):
            credit = Fraction(_checked(item, option) == 0)
        case model.Multi(keys=keys), given.Picks(options):
            credit = Fraction({_checked(item, option) for option in options} == set(range(len(keys))))
        case model.Claim(verdict), given.Verdict(is_true):
            credit = Fraction(verdict == is_true)
        case model.Typed() as typed, given.Text(text):
            credit = Fraction(_is_meant(typed, text, language))
        case model.Order(), given.Sequence(order):
            credit = _pairs_in_order(item, order)
        case model.Match() as matching, given.Pairs(rights):
            credit = _pairs_joined(item, matching, rights)
        case model.Number() as number, given.Quantity(value):
            credit = _nearness(number, value)
        case _:
            raise ValueError(f"a {type(response).__name__} is no response to a {item.kind}")
    return Judgement(credit)


def typos_forgiven(folded: str) -> int:
    """Return how many slips of the keys a form of this length forgives; spaces do not count."""
    length = len(folded.replace(" ", ""))
    if length <= 4:  # noqa: PLR2004 - docs/scoring.md states the limits
        return 0
    return 1 if length <= 8 else 2  # noqa: PLR2004


def _checked(item: model.Item, option: int) -> int:
    if not 0 <= option < len(options_of(item)):
        raise ValueError(f"item '{item.id}' has no option {option}")
    return option


def _is_meant(typed: model.Typed, text: str, language: str) -> bool:
    """Whether the text is an accepted form, give or take typos, and nearer to it than to every rejected one."""
    folded = fold(text, language)
    if not folded:
        return False
    accepted = [
        distance
        for form in (typed.key, *typed.accept)
        if numbers(fold(form, language)) == numbers(folded)
        and (distance := _distance(text, form, language, typos_forgiven(fold(form, language))))
    ]
    if not accepted:
        return False
    nearest = min(accepted)
    rejected = (_distance(text, form, language, nearest[0]) for form in typed.reject)
    return all(distance is None or distance > nearest for distance in rejected)


def _distance(text: str, form: str, language: str, limit: int) -> tuple[int, bool] | None:
    """How far a text is from a form: the slips between them, then whether they differ before folding at all."""
    count = slips(_squeezed(text, language), _squeezed(form, language), limit)
    return None if count is None else (count, plain(text) != plain(form))


def _squeezed(text: str, language: str) -> str:
    return fold(text, language).replace(" ", "")


def _pairs_in_order(item: model.Item, order: tuple[int, ...]) -> Fraction:
    """Of all pairs of elements, the share that stand the right way round."""
    if sorted(order) != list(range(len(options_of(item)))):
        raise ValueError(f"{order} does not name every element of item '{item.id}' once")
    pairs = list(combinations(order, 2))
    return Fraction(sum(first < second for first, second in pairs), len(pairs))


def _pairs_joined(item: model.Item, matching: model.Match, rights: tuple[int | None, ...]) -> Fraction:
    """Of all left sides, the share that got their right side; right sides that read the same are the same."""
    if len(rights) != len(matching.pairs):
        raise ValueError(f"item '{item.id}' has {len(matching.pairs)} pairs, not {len(rights)}")
    options = options_of(item)
    texts = [None if right is None else options[_checked(item, right)].text for right in rights]
    joined = sum(text == right.text for text, (_, right) in zip(texts, matching.pairs, strict=True))
    return Fraction(joined, len(rights))


def _nearness(number: model.Number, value: Decimal) -> Fraction:
    """1 up to `within` from the number; from there in a straight line to 0 over three times `within`."""
    distance = _ARITHMETIC.abs(_ARITHMETIC.subtract(value, number.value))
    if distance.is_nan():
        return Fraction(0)
    if distance <= number.within:
        return Fraction(1)
    reach = _ARITHMETIC.multiply(number.within, Decimal(NUMBER_FALL_OFF))
    beyond = _ARITHMETIC.subtract(distance, number.within)
    return 1 - Fraction(beyond) / Fraction(reach) if beyond < reach else Fraction(0)
