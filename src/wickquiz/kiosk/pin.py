"""The operator's PIN: kept as a scrypt hash, and a gate that gives five tries and then makes one wait.

The gate keeps its count in a file, so that neither a restart nor a power cut gives new tries. A miss is on the disk
before it is told. What was waited is counted by the clock that runs on since the machine's start, never by the date:
setting the clock shortens nothing. After a restart of the machine the wait goes on from where it was last written.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wickquiz.kiosk.files import write_whole
from wickquiz.kiosk.moments import Moments

DIGITS: Final = 6
TRIES: Final = 5
WAIT_SECONDS: Final = 300
_N, _R, _P = 1 << 14, 8, 1  # 16 MB and some 50 ms for each guess
_MEMORY: Final = 64 << 20
_LARGEST_N: Final = 1 << 15
_SALT: Final = 16


def is_pin(text: str) -> bool:
    """Tell whether `text` can be a PIN: six digits."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """Return what is kept of a PIN: `scrypt$N$r$p$salt$hash`.

    Raises:
        ValueError: it is no PIN.
    """
    if not is_pin(pin):
        raise ValueError(f"a PIN has {DIGITS} digits")
    salt = os.urandom(_SALT) if salt is None else salt
    made = hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=_MEMORY)
    return "$".join(["scrypt", str(_N), str(_R), str(_P), *(base64.b64encode(each).decode() for each in (salt, made))])


def is_hash(text: str) -> bool:
    """Tell whether `text` is what `hash_pin` makes."""
    return _parts(text) is not None


def _parts(text: str) -> tuple[int, int, int, bytes, bytes] | None:
    try:
        name, *numbers, salt, made = text.split("$")
        n, r, p = (int(number) for number in numbers)
        parts = n, r, p, base64.b64decode(salt, validate=True), base64.b64decode(made, validate=True)
    except ValueError:
        return None
    is_cheap = 1 < n <= _LARGEST_N and n & (n - 1) == 0 and (r, p) == (_R, _P)
    return parts if name == "scrypt" and is_cheap and len(parts[3]) >= _SALT and len(parts[4]) >= _SALT else None


def fits(pin: str, kept: str) -> bool:
    """Tell whether `pin` is the one that `kept` was made of. Nothing fits an empty or broken hash."""
    parts = _parts(kept)
    if parts is None or not is_pin(pin):
        return False
    n, r, p, salt, made = parts
    guess = hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=len(made))
    return hmac.compare_digest(guess, made)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a try came to. `tries` are left before a wait of `wait` seconds (whole, 0: none now)."""

    is_right: bool
    tries: int
    wait: int


class PinGate:
    """The gate before the operator's page. `trouble` says in a sentence that the disk does not take its count."""

    def __init__(self, path: Path, moments: Moments) -> None:
        self.trouble: str | None = None
        self._path = path
        self._moments = moments
        self._misses, self._left = self._read()
        self._since = moments.steady()

    @property
    def wait(self) -> int:
        """The seconds until the next try, rounded up; 0: one may be made now."""
        return math.ceil(self._waiting())

    @property
    def tries(self) -> int:
        """How many tries are left before the next wait."""
        return TRIES if self._is_over() else TRIES - self._misses

    def attempt(self, pin: str, kept: str) -> Verdict:
        """Try a PIN against the hash `kept`. While one has to wait, even the right one is not looked at."""
        if self._waiting() > 0:
            return Verdict(is_right=False, tries=0, wait=self.wait)
        misses = 1 if self._is_over() else self._misses + 1
        self._keep(misses, WAIT_SECONDS if misses >= TRIES else 0)  # first, so that pulling the plug gives no new try
        if not fits(pin, kept):
            return Verdict(is_right=False, tries=TRIES - misses, wait=self.wait)
        self._keep(0, 0)
        return Verdict(is_right=True, tries=TRIES, wait=0)

    def _waiting(self) -> float:
        return max(0.0, self._left - (self._moments.steady() - self._since)) if self._left else 0.0

    def _is_over(self) -> bool:
        """Whether the tries have been used up and the wait for them is over."""
        return self._misses >= TRIES and self._waiting() <= 0

    def _keep(self, misses: int, left: float) -> None:
        self._misses, self._left, self._since = misses, left, self._moments.steady()
        content = {"misses": misses, "left": left, "boot": self._moments.boot, "steady": self._since}
        self.trouble = write_whole(self._path, json.dumps(content) + "\n", mode=0o600)

    def _read(self) -> tuple[int, float]:
        """Return the misses, and the seconds that are left to wait. A file that says nothing sensible means a wait."""
        try:
            content = json.loads(self._path.read_bytes())
            misses, left = int(content["misses"]), float(content["left"])
            waited = self._moments.steady() - float(content["steady"])
            is_same_boot = content["boot"] == self._moments.boot != ""
        except FileNotFoundError:
            return 0, 0.0
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return TRIES, float(WAIT_SECONDS)
        if not (0 <= misses <= TRIES and 0 <= left <= WAIT_SECONDS):
            return TRIES, float(WAIT_SECONDS)
        return misses, max(0.0, left - waited) if is_same_boot and waited >= 0 else left
