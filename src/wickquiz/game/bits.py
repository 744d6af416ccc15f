"""Numbers as a row of bits and back, five bits to a symbol: what game codes are written in."""

from __future__ import annotations

from collections.abc import Sequence

SYMBOL_BITS = 5
_DIGIT_BITS = 4
_DIGIT = 1 << _DIGIT_BITS


class BadBits(ValueError):  # noqa: N818 - it names the bits, which are at fault
    """The bits end too early, go on too long, or mean nothing."""


class BitWriter:
    """A row of bits that grows, highest bit of each number first."""

    def __init__(self) -> None:
        self._bits: list[int] = []

    def put(self, value: int, width: int) -> None:
        """Add `value` (0 to 2**width - 1) as `width` bits."""
        if value >> width:
            raise ValueError(f"{value} does not fit into {width} bits")
        self._bits += [value >> place & 1 for place in reversed(range(width))]

    def put_flag(self, is_set: bool) -> bool:
        """Add one bit, and return it."""
        self.put(int(is_set), 1)
        return is_set

    def put_count(self, count: int) -> None:
        """Add a number from 0 on, in as few groups of a continuation bit and four bits as it needs, lowest first."""
        rest, digit = divmod(count, _DIGIT)
        while self.put_flag(rest > 0):
            self.put(digit, _DIGIT_BITS)
            rest, digit = divmod(rest, _DIGIT)
        self.put(digit, _DIGIT_BITS)

    def symbols(self) -> tuple[int, ...]:
        """Return the bits by fives, the last five filled up with zeros."""
        filled = self._bits + [0] * (-len(self._bits) % SYMBOL_BITS)
        fives = (filled[start : start + SYMBOL_BITS] for start in range(0, len(filled), SYMBOL_BITS))
        return tuple(int("".join(map(str, five)), 2) for five in fives)


class BitReader:
    """Reads what a `BitWriter` wrote, in the same order. Every method raises BadBits when there is not enough left."""

    def __init__(self, symbols: Sequence[int]) -> None:
        self._bits = "".join(format(symbol, f"0{SYMBOL_BITS}b") for symbol in symbols)
        self._next = 0

    def get(self, width: int) -> int:
        """Return the number in the next `width` bits."""
        bits = self._bits[self._next : self._next + width]
        if len(bits) < width:
            raise BadBits("the bits end too early")
        self._next += width
        return int(bits, 2)

    def get_flag(self) -> bool:
        """Return the next bit."""
        return bool(self.get(1))

    def get_count(self) -> int:
        """Return the next number that `put_count` wrote."""
        count, place = 0, 0
        has_more = True
        while has_more:
            has_more = self.get_flag()
            count |= self.get(_DIGIT_BITS) << place
            place += _DIGIT_BITS
        return count

    def finish(self) -> None:
        """Make sure that nothing is left but the zeros that fill up the last symbol."""
        rest = self._bits[self._next :]
        if len(rest) >= SYMBOL_BITS or "1" in rest:
            raise BadBits("the bits go on too long")
