from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wickquiz.game.bits import BadBits, BitReader, BitWriter

fields = st.tuples(st.integers(1, 40), st.integers(0)).map(lambda field: (field[0], field[1] % (1 << field[0])))


@given(st.lists(fields | st.booleans() | st.integers(0, 10**9).map(str)))
def test_what_is_written_is_read(values: list[tuple[int, int] | bool | str]) -> None:
    writer = BitWriter()
    for value in values:
        if isinstance(value, tuple):
            writer.put(value[1], value[0])
        elif isinstance(value, bool):
            assert writer.put_flag(value) is value
        else:
            writer.put_count(int(value))
    reader = BitReader(writer.symbols())
    for value in values:
        if isinstance(value, tuple):
            assert reader.get(value[0]) == value[1]
        elif isinstance(value, bool):
            assert reader.get_flag() is value
        else:
            assert reader.get_count() == int(value)
    reader.finish()


@pytest.mark.parametrize(("count", "symbols"), [(0, 1), (15, 1), (16, 2), (255, 2), (256, 3)])
def test_small_counts_take_few_symbols(count: int, symbols: int) -> None:
    writer = BitWriter()
    writer.put_count(count)
    assert len(writer.symbols()) == symbols


def test_reading_beyond_the_end_is_refused() -> None:
    with pytest.raises(BadBits, match="too early"):
        BitReader((1, 2)).get(11)


@pytest.mark.parametrize("symbols", [(1,), (0, 0)])
def test_leftover_bits_are_refused(symbols: tuple[int, ...]) -> None:
    reader = BitReader(symbols)
    reader.get(1)
    with pytest.raises(BadBits, match="too long"):
        reader.finish()


def test_a_number_too_large_for_its_bits_is_the_programs_mistake() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        BitWriter().put(4, 2)
