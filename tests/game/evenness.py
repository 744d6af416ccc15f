"""Whether counts are as even as chance makes them: Pearson's chi-squared test."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import TypeVar

K = TypeVar("K")

# Seeds are fixed and so are the counts: fair draws go beyond it once in a million.
_ONE_IN_A_MILLION = 4.753


def is_even(counts: Mapping[K, int], outcomes: Collection[K]) -> bool:
    """Whether nothing but `outcomes` was counted, each about as often as the other."""
    if set(counts) - set(outcomes):
        return False
    expected = sum(counts.values()) / len(outcomes)
    deviation = sum((counts.get(outcome, 0) - expected) ** 2 / expected for outcome in outcomes)
    return deviation <= _quantile(len(outcomes) - 1)


def _quantile(freedom: int) -> float:
    """The chi-squared quantile for `freedom` degrees of freedom (Wilson and Hilferty's approximation)."""
    spread = 2 / (9 * freedom)
    return freedom * (1 - spread + _ONE_IN_A_MILLION * math.sqrt(spread)) ** 3
