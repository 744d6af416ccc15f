"""Chance that is the same everywhere: a generator of our own, so that a seed deals the same game on any machine.

Python's `random` promises its sequences only within a version, and not for shuffling; a game code has to outlive that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

SEED_BITS = 32
_DRAW_BYTES = 8
_DRAWS = 1 << (8 * _DRAW_BYTES)


def fold_seed(seed: int) -> int:
    """Bring any whole number from 0 on to the 32 bits that a game code holds.

    A number under 2**32 stays itself; a larger one becomes the first 32 bits of the SHA-256 of its bytes, the highest
    byte first.

    Raises:
        ValueError: `seed` is negative.
    """
    if seed < 0:
        raise ValueError(f"a seed is 0 or more, not {seed}")
    if seed >> SEED_BITS == 0:
        return seed
    size = (seed.bit_length() + 7) // 8
    return int.from_bytes(hashlib.sha256(seed.to_bytes(size, "big")).digest()[: SEED_BITS // 8], "big")


class Chance:
    """An endless row of draws that follows from a seed and what it is for, and from nothing else.

    Draw number i is 64 bits of SHA-256 (key, i // 4): there is no state but the count of draws made.
    """

    def __init__(self, seed: int, *purpose: str) -> None:
        words = [str(fold_seed(seed)), *purpose]
        encoded = [word.encode("utf-8", "surrogatepass") for word in words]
        # The lengths keep ("ab", "c") and ("a", "bc") apart.
        self._key = hashlib.sha256(b"".join(len(word).to_bytes(8, "big") + word for word in encoded)).digest()
        self._count = 0
        self._block = b""

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to `bound` - 1, each as likely as the other (`bound` is 1 to 2**64)."""
        if not 1 <= bound <= _DRAWS:
            raise ValueError(f"nothing can be drawn below {bound}")
        fair = _DRAWS - _DRAWS % bound  # draws from here on would favour the small numbers
        while True:
            draw = self._draw()
            if draw < fair:
                return draw % bound

    def sample(self, things: Sequence[T], size: int) -> tuple[T, ...]:
        """Return `size` of the things (all, when there are fewer) without replacement, in the order drawn."""
        return tuple(things[index] for index in islice(self.permuted(len(things)), size))

    def permuted(self, count: int) -> Iterator[int]:
        """Yield the numbers below `count` in a new order, every order as likely as the other (Fisher and Yates).

        Of the row that is shuffled only what was moved is held: to draw ten of a million costs as much as of twenty.
        """
        moved: dict[int, int] = {}
        for index in range(count):
            other = index + self.below(count - index)
            here = moved.pop(index, index)
            if other == index:
                yield here
            else:
                yield moved.get(other, other)
                moved[other] = here

    def shuffled(self, things: Sequence[T]) -> tuple[T, ...]:
        """Return the things in a new order, every order as likely as the other."""
        return self.sample(things, len(things))

    def _draw(self) -> int:
        number, part = divmod(self._count, 4)
        if part == 0:
            self._block = hashlib.sha256(self._key + number.to_bytes(8, "big")).digest()
        self._count += 1
        return int.from_bytes(self._block[part * _DRAW_BYTES : (part + 1) * _DRAW_BYTES], "big")
