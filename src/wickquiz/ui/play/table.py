"""What lies on the table during a round: the card in view, and what the player has done with it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from string import ascii_uppercase

from wickquiz.game.attempt import Answered, Attempt
from wickquiz.game.deal import Card
from wickquiz.game.response import Pairs, Picks, Response, Text
from wickquiz.packs.model import Pack

BADGES = ascii_uppercase
"""What options are called, from the first on."""


def letters_from(keys: str) -> str:
    """Return what options are called where these keys pick them; those that follow have the letters that are left."""
    return keys + "".join(letter for letter in BADGES if letter not in keys)


@dataclass(frozen=True, slots=True)
class Held:
    """What the player has taken up: an element of an order by its index in the item, or a side of a match by its place.

    `side` is left or right in a match. `before` is the draft as it was, for putting back what was carried.
    """

    index: int
    side: str = ""
    before: Response | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """The attempt, the card in view with its pack, and what the player has done with it.

    `draft` is the response in the making, which the player can still change; None before there is one. `entry` is a
    number as it is being typed, with a point for its decimals. `answered` is None while the card is asked. `letters`
    name the options, and are the keys that pick them.
    """

    attempt: Attempt
    card: Card
    pack: Pack
    draft: Response | None = None
    held: Held | None = None
    entry: str = ""
    is_hinted: bool = False
    answered: Answered | None = None
    letters: str = BADGES

    @property
    def index(self) -> int:
        """The position of the card in view."""
        return self.attempt.position - (1 if self.answered else 0)

    @property
    def is_open(self) -> bool:
        """Whether the card is still asked."""
        return self.answered is None

    @property
    def response(self) -> Response | None:
        """What was answered; while the card is asked, the draft."""
        return self.draft if self.answered is None else self.answered.response

    @property
    def is_ready(self) -> bool:
        """Whether the draft is a whole response, so that it can be locked in."""
        match self.draft:
            case None:
                return False
            case Picks(options):
                return bool(options)
            case Text(text):
                return bool(text.strip())
            case Pairs(rights):
                return None not in rights
            case _:
                return True


def tone_of(answered: Answered | None) -> str:
    """Return how an answer went: right, partly or wrong; empty before there is one."""
    if answered is None:
        return ""
    if answered.judgement.is_right:
        return "right"
    return "partly" if answered.judgement.credit > 0 else "wrong"


Play = Callable[[Table], None]
"""Takes the table as the player has changed it."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One line of a reveal. `sign` is right, partly, wrong, key (right, but not given) or empty."""

    sign: str
    words: str
    note: str = ""
    badge: str = ""
