from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.packs.interchange.scale import scale_around

values = st.decimals(-(10**9), 10**9, places=4) | st.integers(-(10**12), 10**12).map(Decimal)
distances = st.just(Decimal(0)) | st.decimals(0, 10**6, places=3)


@given(value=values, within=distances)
def test_the_scale_holds_the_answer_with_room_beside_it(value: Decimal, within: Decimal) -> None:
    low, high = scale_around(value, within)
    assert low <= value <= high
    assert low < high
    assert low >= 0 or value < 0
    assert high <= 0 or value >= 0


@pytest.mark.parametrize(
    ("value", "within", "scale"),
    [
        ("1871", "0", (1700, 2000)),
        ("4", "0", (0, 20)),
        ("3.14", "0.01", (2, 5)),
        ("51", "40", (0, 2000)),
        ("0", "0", (0, 10)),
    ],
)
def test_the_ends_are_round(value: str, within: str, scale: tuple[int, int]) -> None:
    assert scale_around(Decimal(value), Decimal(within)) == tuple(map(Decimal, scale))
